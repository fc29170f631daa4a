//! Goals as pills at the surface, lines down through the earth, and the ground they rest on.
//!
//! Where goals or ground are too many, or too long to stand side by side, it is the short list.

use super::flow::Flow;
use super::path::Path;
use super::strip::{Lead, Line, Mark, Shape, Strip};
use super::text::{Frame, Paragraph};
use super::tree::{NodeId, Role};
use super::{one_paragraph, strata};
use crate::look::{self, Colour, Type};
use crate::model::{Pill, Throughline};

/// More goals than this do not stand side by side.
const MOST_GOALS: usize = 4;
/// Nor do more kinds of ground.
const MOST_GROUNDS: usize = 3;
/// Nor do words with more lines than this.
const MOST_LINES: usize = 6;
/// From the side of the figure to the first pill.
const MARGIN: f32 = 12.0;
/// Between two that stand side by side.
const BETWEEN: f32 = 9.0;
/// From the edge of a pill or block to its words.
const PADDING: f32 = 8.0;
/// The widest a pill may be.
const WIDEST_PILL: f32 = 170.0;
/// The widest a block of ground may be.
const WIDEST_BLOCK: f32 = 300.0;
/// Each of the layers that lines go down through.
const LAYER: f32 = 20.0;
/// The same where room is short.
const DENSE_LAYER: f32 = 14.0;
/// How many layers there are.
const LAYERS: usize = 4;
/// The width of a line.
const LINE: f32 = 1.4;
/// Between two lines that come down on one block.
const APART: f32 = 13.0;

/// The drawing, all on one page; or the short list.
pub(super) fn strips(flow: &mut Flow<'_>, figure: &Throughline, parent: NodeId) -> Vec<Strip> {
    let before = flow.tree.clone();
    match drawn(flow, figure, parent) {
        Some(strip) => vec![strip],
        None => {
            flow.tree = before;
            strata::strips(flow, &figure.list, parent)
        }
    }
}

fn drawn(flow: &mut Flow<'_>, figure: &Throughline, parent: NodeId) -> Option<Strip> {
    let fits = figure.goals.len() <= MOST_GOALS && figure.grounds.len() <= MOST_GROUNDS;
    let node = flow.tree.add(parent, Role::Figure);
    flow.tree.node_mut(node).alternative = Some(figure.alternative.clone());
    let order = if fits { order(figure) } else { return None };
    let goals: Vec<&str> = figure.goals.iter().map(|goal| goal.words.as_str()).collect();
    let grounds: Vec<&str> = order.iter().map(|ground| figure.grounds[*ground].as_str()).collect();
    let pills = boxes(flow, &goals, look::PILL, WIDEST_PILL)?;
    let blocks = boxes(flow, &grounds, look::BLOCK, WIDEST_BLOCK)?;
    let list = flow.tree.add(parent, Role::List);
    let mut drawing = Drawing { flow, figure, node, list, order, marks: Vec::new() };
    let height = drawing.all(&pills, &blocks);
    Some(Strip { marks: drawing.marks, ..Strip::empty(height) })
}

/// Grounds in the order of the goals above them, so that few lines cross.
fn order(figure: &Throughline) -> Vec<usize> {
    let above = |ground: usize| -> f32 {
        let goals = figure.goals.iter().enumerate().filter(|(_, goal)| goal.rests.contains(&ground));
        let places: Vec<f32> = goals.map(|(place, _)| place as f32).collect();
        if places.is_empty() { f32::MAX } else { places.iter().sum::<f32>() / places.len() as f32 }
    };
    let mut order: Vec<usize> = (0..figure.grounds.len()).collect();
    order.sort_by(|one, other| above(*one).total_cmp(&above(*other)));
    order
}

/// Words in a box that stands beside others.
struct Boxed {
    frame: Frame,
    paragraph: Paragraph,
}

impl Boxed {
    fn height(&self) -> f32 {
        self.paragraph.leading * self.paragraph.lines.len() as f32
    }

    fn middle(&self) -> f32 {
        self.frame.x + self.frame.width / 2.0
    }
}

/// Boxes side by side over the whole width. None where words do not fit into theirs.
fn boxes(flow: &mut Flow<'_>, all: &[&str], kind: Type, widest: f32) -> Option<Vec<Boxed>> {
    let column = flow.column.inset(MARGIN, MARGIN);
    let slot = column.width / all.len().max(1) as f32;
    let width = (slot - BETWEEN).min(widest);
    let boxed = |(place, words): (usize, &&str)| {
        let x = column.x + slot * place as f32 + (slot - width) / 2.0;
        let frame = Frame { x, width };
        let paragraph = flow.set.centred(words, kind, frame.inset(PADDING, PADDING))?;
        (paragraph.lines.len() <= MOST_LINES).then_some(Boxed { frame, paragraph })
    };
    all.iter().enumerate().map(boxed).collect()
}

/// The drawing as it grows.
struct Drawing<'d, 'f> {
    flow: &'d mut Flow<'f>,
    figure: &'d Throughline,
    node: NodeId,
    list: NodeId,
    /// Which ground each block is.
    order: Vec<usize>,
    marks: Vec<Mark>,
}

impl Drawing<'_, '_> {
    /// Everything; gives back how high it is.
    fn all(&mut self, pills: &[Boxed], blocks: &[Boxed]) -> f32 {
        let pill = pills.iter().map(Boxed::height).fold(0.0, f32::max) + PADDING * 2.0;
        let block = blocks.iter().map(Boxed::height).fold(0.0, f32::max) + PADDING * 2.0;
        let surface = MARGIN + pill;
        let layer = if self.flow.dense { DENSE_LAYER } else { LAYER };
        let bottom = surface + layer * LAYERS as f32;
        let height = if blocks.is_empty() { bottom } else { bottom + 20.0 + block + MARGIN };
        self.earth(surface, bottom, height);
        self.lines(pills, blocks, (surface, bottom + 20.0));
        for (place, one) in pills.iter().enumerate() {
            self.pill(place, one, pill);
        }
        if !blocks.is_empty() {
            self.named(bottom);
        }
        blocks.iter().for_each(|one| self.block(one, (bottom + 20.0, block)));
        height
    }

    fn area(&mut self, (y, bottom): (f32, f32), fill: Colour, corners: [f32; 4]) {
        let Frame { x, width } = self.flow.column;
        let height = bottom - y;
        self.marks.push(Mark::Shape(Shape { x, y, width, height, fill, corners, figure: Some(self.node) }));
    }

    /// Daylight, the layers below it, and bedrock.
    fn earth(&mut self, surface: f32, bottom: f32, height: f32) {
        let round = look::ROUNDING;
        let top = surface - MARGIN / 2.0;
        self.area((0.0, top), look::DAYLIGHT, [round, round, 0.0, 0.0]);
        let step = (bottom - top) / LAYERS as f32;
        for layer in 0..LAYERS {
            let y = top + step * layer as f32;
            let last = layer + 1 == LAYERS && height <= bottom;
            let corners = if last { [0.0, 0.0, round, round] } else { [0.0; 4] };
            self.area((y, y + step), look::earth(layer as f32 / LAYERS as f32), corners);
        }
        if height > bottom {
            self.area((bottom, height), look::BEDROCK, [0.0, 0.0, round, round]);
        }
    }

    /// A line from each goal to each ground it rests on; where none is reached yet it ends in a
    /// ring.
    fn lines(&mut self, pills: &[Boxed], blocks: &[Boxed], (from, to): (f32, f32)) {
        for (goal, pill) in self.figure.goals.iter().zip(pills) {
            let start = (pill.middle(), from);
            for (number, block) in self.order.iter().zip(blocks).filter(|(n, _)| goal.rests.contains(n)) {
                let end = (landing(self.figure, goal, *number, block), to);
                self.marks.push(Mark::Path(Path::down(start, end, (look::ROOT, LINE), self.node)));
            }
            if goal.rests.is_empty() && goal.has_whys {
                let end = (start.0, from + (to - from) * 0.5);
                self.marks.push(Mark::Path(Path::down(start, end, (look::ROOT, LINE), self.node)));
                let ring = Path::circle(end, 3.2, self.node).filled(look::WHITE).edged(look::ROOT, LINE);
                self.marks.push(Mark::Path(ring));
            }
        }
    }

    fn pill(&mut self, place: usize, pill: &Boxed, height: f32) {
        let corner = (pill.frame.x, MARGIN);
        let edge = Path::rounded(corner, (pill.frame.width, height), 14.0, self.node);
        self.marks.push(Mark::Path(edge.filled(look::WHITE).edged(look::earth(0.5), 0.75)));
        let body = self.item();
        let paragraph = self.flow.tree.add(body, Role::Paragraph);
        let node = self.flow.tree.add(paragraph, Role::Link);
        let goal: &Pill = &self.figure.goals[place];
        self.flow.tree.node_mut(node).alternative = Some(one_paragraph(&goal.words));
        let (x, y, width, to) = (pill.frame.x, MARGIN, pill.frame.width, goal.leads_to);
        self.words(pill, (MARGIN, height), node);
        self.marks.push(Mark::Lead(Lead { x, y, width, height, to, node }));
    }

    /// Says what is at the bottom.
    fn named(&mut self, bottom: f32) {
        let kind = look::LABEL.in_colour(look::SOFT_ON_BEDROCK);
        let frame = self.flow.column.inset(MARGIN, MARGIN);
        let node = self.node;
        let set = self.flow.set.set(&self.figure.ground, kind, frame);
        let lines = set.into_iter().flat_map(|paragraph| paragraph.lines).take(1);
        self.marks
            .extend(lines.map(|line| Mark::Line(Line { node: Some(node), ..line }).lowered(bottom + 4.0)));
    }

    fn block(&mut self, block: &Boxed, (y, height): (f32, f32)) {
        let Frame { x, width } = block.frame;
        let (fill, corners) = (look::LIGHT_BEDROCK, [look::ROUNDING; 4]);
        self.marks.push(Mark::Shape(Shape { x, y, width, height, fill, corners, figure: Some(self.node) }));
        let body = self.item();
        let node = self.flow.tree.add(body, Role::Paragraph);
        self.words(block, (y, height), node);
    }

    fn item(&mut self) -> NodeId {
        let item = self.flow.tree.add(self.list, Role::Item);
        self.flow.tree.add(item, Role::ItemBody)
    }

    /// The words of a box in the middle of its height.
    fn words(&mut self, one: &Boxed, (y, height): (f32, f32), node: NodeId) {
        self.flow.tree.node_mut(node).language = one.paragraph.language;
        let top = y + (height - one.height()) / 2.0;
        for (number, line) in one.paragraph.lines.iter().enumerate() {
            let line = Line { node: Some(node), ..line.clone() };
            let down = top + one.paragraph.leading * number as f32;
            self.marks.push(Mark::Line(line).lowered(down));
        }
    }
}

/// Where the line of a goal comes down on a block: beside those of the goals to its left.
fn landing(figure: &Throughline, goal: &Pill, ground: usize, block: &Boxed) -> f32 {
    let resting: Vec<&Pill> = figure.goals.iter().filter(|goal| goal.rests.contains(&ground)).collect();
    let place = resting.iter().position(|one| std::ptr::eq(*one, goal)).unwrap_or(0) as f32;
    block.middle() + (place - (resting.len().max(1) - 1) as f32 / 2.0) * APART
}
