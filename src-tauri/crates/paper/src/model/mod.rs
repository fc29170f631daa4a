//! What a document says, before anything is measured: blocks in reading order.
//!
//! `sections` makes them, `setter` lays them out. A new kind of picture is one more block here and
//! one more file there; a new kind of entry needs neither, as a rule.

mod drawn;
mod gist;
mod ground;
mod sheet;
mod table;

pub(crate) use drawn::{Chance, Pill, Place, Places, SweetSpot, Throughline};
pub(crate) use gist::Rung;
pub(crate) use ground::{Aside, Layer, Strata, Tone};
pub(crate) use sheet::{Quote, Signing, Tick};
pub(crate) use table::{Pair, Table};

use crate::look::{self, Type};
use chrono::NaiveDate;

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    /// What it is called, in a list of files or on the bar of a reader's window.
    pub(crate) title: String,
    /// Who hands it over; empty when they chose not to say.
    pub(crate) author: String,
    /// The language of the program's words in it.
    pub(crate) language: String,
    /// The day it was made on.
    pub(crate) made: NaiveDate,
    /// What stands at the foot of every page, beside the number.
    pub(crate) foot: String,
    /// Whether room is short, so that things stand close to one another.
    pub(crate) dense: bool,
    /// What a table of contents is called, where the document wants one when it is long.
    pub(crate) contents: Option<String>,
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// One thing under the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A heading.
    Heading(Heading),
    /// One text, each of its paragraphs on its own.
    Words(Words),
    /// Facts side by side, each under its label.
    Facts(Vec<Pair>),
    /// Labels with what belongs to each beside it.
    Pairs(Vec<Pair>),
    /// Numbered steps.
    Steps(Vec<String>),
    /// A table.
    Table(Table),
    /// A cut through the ground.
    Strata(Strata),
    /// Whys in few lines, one under the other.
    Gist(Vec<Rung>),
    /// Goals, the ground below them, and the lines between.
    Throughline(Throughline),
    /// Circles that overlap.
    SweetSpot(SweetSpot),
    /// An order with its uncertainty.
    Places(Places),
    /// The headings with their pages; made when the document is set.
    Contents(Vec<Heading>),
    /// Empty lines to write on by hand, under a label.
    Room(String),
    /// So many empty lines to write on.
    Lines(usize),
    /// Boxes to tick, each with what it stands for.
    Ticks(Vec<Tick>),
    /// What matters most on a page.
    Quote(Quote),
    /// Room to sign.
    Signing(Signing),
    /// Groups of letters set large on a plate, to be copied by hand.
    Plate(Vec<String>),
    /// A hairline across the column.
    Rule,
    /// Empty room, in points; none at the top of a page.
    Space(f32),
    /// What would rather begin on a new page than be torn after a few lines.
    Together(Vec<Block>),
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Heading {
    /// 1 for the document, 2 for a section, 3 within one.
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) kind: Type,
    /// A name that a [`Layer`] may lead to.
    pub(crate) anchor: Option<usize>,
    /// Whether what follows must not be parted from it.
    pub(crate) introduces: bool,
}

/// A text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) kind: Type,
    /// Whether what follows must not be parted from it.
    pub(crate) introduces: bool,
}

impl Document {
    /// The same with a table of contents after its opening, where it wants one.
    pub(crate) fn with_contents(&self) -> Option<Document> {
        let title = self.contents.as_ref()?;
        let is_section = |block: &Block| matches!(block, Block::Together(_));
        let first = self.blocks.iter().position(is_section)?;
        let sections = self.blocks.iter().filter_map(Block::leading_heading).cloned().collect();
        let contents =
            vec![Block::heading(2, title, look::SUBHEADING), Block::Space(8.0), Block::Contents(sections)];
        let mut blocks = self.blocks.clone();
        blocks.splice(first..first, [Block::Together(contents), Block::Space(30.0)]);
        Some(Document { blocks, ..self.clone() })
    }
}

impl Block {
    /// The heading that a section begins with.
    fn leading_heading(&self) -> Option<&Heading> {
        match self {
            Block::Together(blocks) => match blocks.first() {
                Some(Block::Heading(heading)) => Some(heading),
                _ => None,
            },
            _ => None,
        }
    }

    /// A text that stands for itself.
    pub(crate) fn words(text: impl Into<String>, kind: Type) -> Block {
        Block::Words(Words { text: text.into(), kind, introduces: false })
    }

    /// A text that says what comes next.
    pub(crate) fn introducing(text: impl Into<String>, kind: Type) -> Block {
        Block::Words(Words { text: text.into(), kind, introduces: true })
    }

    /// A heading that nothing leads to.
    pub(crate) fn heading(level: u8, text: impl Into<String>, kind: Type) -> Block {
        Block::Heading(Heading { level, text: text.into(), kind, anchor: None, introduces: true })
    }
}
