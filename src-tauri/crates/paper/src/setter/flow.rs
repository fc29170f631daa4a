//! Blocks into strips.

use super::language;
use super::readable::one_paragraph;
use super::strip::{Mark, Strip};
use super::text::{Frame, Paragraph, Typesetter};
use super::tree::{NodeId, Role, Tree};
use super::{
    Entry, contents, gist, labelled, pages, places, plate, quote, room, signing, strata, sweet_spot, table,
    throughline, ticks,
};
use crate::look::{self, Type};
use crate::model::{Block, Document, Heading, Layer, Words};
use crate::setter::strip::Shape;
use crate::{Fonts, PaperSize};

/// The share of a page below which what would rather stay together begins on a new one.
const CRAMPED: f32 = 0.42;

/// The same where room is short.
const DENSE_CRAMPED: f32 = 0.12;

/// A document on its way into strips.
pub(crate) struct Flow<'f> {
    pub(crate) set: Typesetter<'f>,
    pub(crate) tree: Tree,
    pub(crate) outline: Vec<Entry>,
    /// The column that everything stands in.
    pub(crate) column: Frame,
    /// The height of a page.
    pub(crate) room: f32,
    /// Whether things stand close to one another.
    pub(crate) dense: bool,
}

impl<'f> Flow<'f> {
    pub(crate) fn new(document: &Document, paper: PaperSize, fonts: &'f Fonts) -> Flow<'f> {
        let mut texts = Vec::new();
        gather(&document.blocks, &mut texts);
        let set = Typesetter::new(fonts.context(), language::of_han(texts.into_iter()));
        let margins = pages::margins(document);
        let (column, room) = (pages::column(paper, margins), pages::room(paper, margins));
        Flow { set, tree: Tree::new(), outline: Vec::new(), column, room, dense: document.dense }
    }

    /// The whole document.
    pub(crate) fn document(&mut self, document: &Document) -> Vec<Strip> {
        let root = self.tree.root();
        self.blocks(&document.blocks, root)
    }

    fn blocks(&mut self, blocks: &[Block], parent: NodeId) -> Vec<Strip> {
        let mut strips = Vec::new();
        let mut gap = 0.0;
        for block in blocks {
            if let Block::Space(height) = block {
                gap += height;
                continue;
            }
            let mut made = self.block(block, parent);
            if let Some(first) = made.first_mut() {
                first.gap += std::mem::take(&mut gap);
            }
            strips.append(&mut made);
        }
        strips
    }

    fn block(&mut self, block: &Block, parent: NodeId) -> Vec<Strip> {
        match block {
            Block::Heading(heading) => self.heading(heading, parent),
            Block::Words(words) => self.words(words, parent),
            Block::Facts(facts) => labelled::facts(self, facts, parent),
            Block::Pairs(pairs) => labelled::pairs(self, pairs, parent),
            Block::Steps(steps) => labelled::steps(self, steps, parent),
            Block::Table(table) => table::strips(self, table, parent),
            Block::Strata(figure) => strata::strips(self, figure, parent),
            Block::Gist(rungs) => gist::strips(self, rungs, parent),
            Block::Throughline(figure) => throughline::strips(self, figure, parent),
            Block::SweetSpot(figure) => sweet_spot::strips(self, figure, parent),
            Block::Places(figure) => places::strips(self, figure, parent),
            Block::Contents(headings) => contents::strips(self, headings, parent),
            Block::Room(label) => room::strips(self, label, parent),
            Block::Lines(count) => room::lines(self.column, *count),
            Block::Ticks(all) => ticks::strips(self, all, parent),
            Block::Quote(one) => quote::strips(self, one, parent),
            Block::Signing(signing) => signing::strips(self, signing, parent),
            Block::Plate(groups) => plate::strips(self, groups, parent),
            Block::Rule => vec![self.rule()],
            Block::Space(height) => vec![Strip::empty(*height)],
            Block::Together(blocks) => self.together(blocks, parent),
        }
    }

    fn heading(&mut self, heading: &Heading, parent: NodeId) -> Vec<Strip> {
        let text = one_paragraph(&heading.text);
        let node = self.tree.add(parent, Role::Heading(heading.level));
        self.outline.push(Entry { level: heading.level, text: text.clone(), node });
        let lines = self.set.balanced(&text, heading.kind, self.column);
        let mut strips = self.lines(lines, node);
        strips.iter_mut().for_each(|strip| strip.keeps_next |= heading.introduces);
        if let (Some(anchor), Some(first)) = (heading.anchor, strips.first_mut()) {
            first.marks.push(Mark::Anchor(anchor));
        }
        strips
    }

    fn words(&mut self, words: &Words, parent: NodeId) -> Vec<Strip> {
        let frame = Frame { width: look::MEASURE, ..self.column };
        let mut strips = self.paragraphs(&words.text, words.kind, frame, parent);
        if let Some(last) = strips.last_mut() {
            last.keeps_next |= words.introduces;
        }
        strips
    }

    /// The paragraphs of a text, each a piece of its own under `parent`.
    pub(crate) fn paragraphs(&mut self, text: &str, kind: Type, frame: Frame, parent: NodeId) -> Vec<Strip> {
        let mut strips: Vec<Strip> = Vec::new();
        for paragraph in self.set.set(text, kind, frame) {
            let node = self.tree.add(parent, Role::Paragraph);
            let mut lines = self.lines(paragraph, node);
            if let Some(first) = lines.first_mut().filter(|_| !strips.is_empty()) {
                first.gap = (kind.leading * if self.dense { 0.1 } else { 0.4 }).round();
            }
            strips.append(&mut lines);
        }
        strips
    }

    /// The lines of a paragraph as strips: its first two and its last two stay together.
    pub(crate) fn lines(&mut self, paragraph: Paragraph, node: NodeId) -> Vec<Strip> {
        if paragraph.language.is_some() {
            self.tree.node_mut(node).language = paragraph.language;
        }
        let (count, leading) = (paragraph.lines.len(), paragraph.leading);
        let strip = |(number, mut line): (usize, super::Line)| {
            line.node = Some(node);
            let keeps_next = number + 1 < count && (number == 0 || number + 2 == count);
            Strip { keeps_next, marks: vec![Mark::Line(line)], ..Strip::empty(leading) }
        };
        paragraph.lines.into_iter().enumerate().map(strip).collect()
    }

    fn rule(&self) -> Strip {
        let Frame { x, width } = self.column;
        let (y, height, corners) = (0.0, 0.75, [0.0; 4]);
        let line = Shape { x, y, width, height, fill: look::LINE, corners, figure: None };
        Strip { marks: vec![Mark::Shape(line)], ..Strip::empty(height) }
    }

    fn together(&mut self, blocks: &[Block], parent: NodeId) -> Vec<Strip> {
        let section = self.tree.add(parent, Role::Section);
        let mut strips = self.blocks(blocks, section);
        let share = if self.dense { DENSE_CRAMPED } else { CRAMPED };
        let wants = Strip::height_of(&strips).min(self.room * share);
        if let Some(first) = strips.first_mut() {
            first.wants = first.wants.max(wants);
        }
        strips
    }
}

/// All that the person wrote, to tell the language of it.
fn gather<'d>(blocks: &'d [Block], texts: &mut Vec<&'d str>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => texts.push(&heading.text),
            Block::Words(words) => texts.push(&words.text),
            Block::Facts(pairs) | Block::Pairs(pairs) => texts.extend(pairs.iter().map(|p| p.words.as_str())),
            Block::Table(table) => texts.extend(table.rows.iter().flatten().map(String::as_str)),
            Block::Strata(figure) => figure.ways.iter().for_each(|way| gather_layers(way, texts)),
            Block::Together(blocks) => gather(blocks, texts),
            Block::Gist(rungs) => texts.extend(rungs.iter().map(|rung| rung.words.as_str())),
            Block::Throughline(figure) => texts.extend(figure.goals.iter().map(|goal| goal.words.as_str())),
            Block::SweetSpot(figure) => texts.extend(figure.chances.iter().map(|one| one.name.as_str())),
            Block::Contents(headings) => texts.extend(headings.iter().map(|heading| heading.text.as_str())),
            Block::Steps(_) | Block::Plate(_) | Block::Rule | Block::Space(_) => {}
            Block::Ticks(all) => texts.extend(all.iter().map(|tick| tick.words.as_str())),
            Block::Quote(quote) => texts.push(&quote.words),
            Block::Places(_) | Block::Room(_) | Block::Lines(_) | Block::Signing(_) => {}
        }
    }
}

fn gather_layers<'d>(way: &'d [Layer], texts: &mut Vec<&'d str>) {
    for layer in way {
        texts.push(&layer.words);
        texts.extend(layer.asides.iter().map(|aside| aside.words.as_str()));
        layer.branches.iter().for_each(|way| gather_layers(way, texts));
    }
}
