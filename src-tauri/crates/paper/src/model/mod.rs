//! What a document says, before anything is measured: blocks in reading order.
//!
//! `sections` makes them, `setter` lays them out. A new kind of picture is one more block here and
//! one more file there; a new kind of entry needs neither, as a rule.

mod ground;
mod table;

pub(crate) use ground::{Aside, Layer, Strata, Tone};
pub(crate) use table::{Pair, Table};

use crate::look::Type;
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
    /// What it says.
    pub(crate) blocks: Vec<Block>,
}

/// One thing under the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Block {
    /// A heading; what follows stays with it.
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
}

/// A text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) kind: Type,
    /// Whether what follows must not be parted from it.
    pub(crate) introduces: bool,
}

impl Block {
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
        Block::Heading(Heading { level, text: text.into(), kind, anchor: None })
    }
}
