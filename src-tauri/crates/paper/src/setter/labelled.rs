//! Things side by side: facts, pairs, steps and tables.

use super::flow::Flow;
use super::strip::{Mark, Shape, Strip, lowered};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look::{self, Type};
use crate::model::{Pair, Table};

/// Between columns.
const GUTTER: f32 = 18.0;
/// The column of labels beside words.
const LABELS: f32 = 104.0;
/// The column of numbers before steps.
const NUMBERS: f32 = 22.0;
/// Below the baseline of a gauge.
const GAUGE_LEADING: f32 = 7.0;
/// A table lower than this share of a page is not torn at all.
const WHOLE: f32 = 0.4;
/// Above and below the words of a table's row.
const ROW_PADDING: f32 = 5.5;

/// Each fact in a column of its own, its label on top.
pub(super) fn facts(flow: &mut Flow<'_>, facts: &[Pair], parent: NodeId) -> Vec<Strip> {
    let columns = shared(flow.column, &vec![1.0; facts.len()]);
    let cells = facts.iter().zip(columns).map(|(fact, frame)| {
        let mut strips = flow.paragraphs(&fact.label, look::LABEL, frame, parent);
        let mut words = flow.paragraphs(&fact.words, look::BODY, frame, parent);
        words.iter_mut().for_each(|strip| strip.gap = 0.0);
        strips.append(&mut words);
        let said = flow.paragraphs(&fact.said, look::PROSE.in_colour(look::SOFT), frame, parent);
        strips.extend(said);
        strips
    });
    abreast(cells.collect())
}

/// Labels on the left, what belongs to them on the right.
pub(super) fn pairs(flow: &mut Flow<'_>, pairs: &[Pair], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips = Vec::new();
    for pair in pairs {
        let (label, body) = item(flow, list);
        let (left, right) = (Frame { width: LABELS - 10.0, ..flow.column }, flow.column.inset(LABELS, 0.0));
        let label = flow.paragraphs(&pair.label, look::PROSE, left, label);
        let mut row = abreast(vec![label, said_and_words(flow, pair, right, body)]);
        if let Some(first) = row.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = 7.0;
        }
        strips.append(&mut row);
    }
    strips
}

fn said_and_words(flow: &mut Flow<'_>, pair: &Pair, frame: Frame, body: NodeId) -> Vec<Strip> {
    let mut strips = flow.paragraphs(&pair.said, look::PROSE, frame, body);
    if let Some((of, all)) = pair.gauge {
        strips.insert(0, Strip { marks: gauge(frame.x, of, all).collect(), ..Strip::empty(GAUGE_LEADING) });
    }
    strips.append(&mut flow.paragraphs(&pair.words, look::BODY, frame, body));
    strips
}

/// So many of so many, as a row of small bars on the line of the words that say the same.
fn gauge(x: f32, of: u8, all: u8) -> impl Iterator<Item = Mark> {
    let (y, width, height, step) = (-5.2, 13.0, 4.0, 15.5);
    (0..all).map(move |bar| {
        let fill = if bar < of { look::ACCENT } else { look::LINE };
        let (x, corners) = (x + f32::from(bar) * step, [2.0; 4]);
        Mark::Shape(Shape { x, y, width, height, fill, corners, figure: None })
    })
}

/// Numbered steps, one under the other.
pub(super) fn steps(flow: &mut Flow<'_>, steps: &[String], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let (label, body) = item(flow, list);
        let measure = Frame { width: look::MEASURE, ..flow.column };
        let (left, right) = (Frame { width: NUMBERS, ..measure }, measure.inset(NUMBERS, 0.0));
        let number = flow.paragraphs(&format!("{}.", number + 1), look::PROSE.in_colour(look::SOFT), left, label);
        let mut row = abreast(vec![number, flow.paragraphs(step, look::PROSE, right, body)]);
        if let Some(first) = row.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = 6.0;
        }
        strips.append(&mut row);
    }
    strips
}

fn item(flow: &mut Flow<'_>, list: NodeId) -> (NodeId, NodeId) {
    let item = flow.tree.add(list, Role::Item);
    (flow.tree.add(item, Role::ItemLabel), flow.tree.add(item, Role::ItemBody))
}

/// A table: headers on a hairline, a hairline under each row.
pub(super) fn table(flow: &mut Flow<'_>, table: &Table, parent: NodeId) -> Vec<Strip> {
    let node = flow.tree.add(parent, Role::Table);
    let mut strips = row(flow, &table.headers, &table.shares, node, Cells::Headers);
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    for cells in &table.rows {
        strips.append(&mut row(flow, cells, &table.shares, node, Cells::Words));
    }
    let (last, whole) = (strips.len().saturating_sub(1), Strip::height_of(&strips) <= flow.room * WHOLE);
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next |= whole);
    strips
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cells {
    Headers,
    Words,
}

impl Cells {
    fn role(self, column: usize) -> Role {
        match (self, column) {
            (Cells::Headers, _) => Role::ColumnHeader,
            (Cells::Words, 0) => Role::RowHeader,
            (Cells::Words, _) => Role::Cell,
        }
    }

    fn kind(self) -> Type {
        match self {
            Cells::Headers => look::LABEL,
            Cells::Words => look::SMALL_BODY,
        }
    }
}

fn row(flow: &mut Flow<'_>, cells: &[String], shares: &[f32], table: NodeId, which: Cells) -> Vec<Strip> {
    let node = flow.tree.add(table, Role::Row);
    let columns = shared(flow.column, shares);
    let set = |(number, (text, frame)): (usize, (&String, Frame))| {
        let cell = flow.tree.add(node, which.role(number));
        flow.paragraphs(text, which.kind(), frame, cell)
    };
    let mut strips = abreast(cells.iter().zip(columns).enumerate().map(set).collect());
    pad(&mut strips, ROW_PADDING);
    if let Some(last) = strips.last_mut() {
        let (y, height, corners) = (last.height, 0.75, [0.0; 4]);
        let Frame { x, width } = flow.column;
        last.marks.push(Mark::Shape(Shape { x, y, width, height, fill: look::LINE, corners, figure: None }));
    }
    strips
}

/// Adds room above and below strips.
pub(super) fn pad(strips: &mut [Strip], padding: f32) {
    if let Some(first) = strips.first_mut() {
        first.height += padding;
        first.marks = lowered(std::mem::take(&mut first.marks), padding);
    }
    if let Some(last) = strips.last_mut() {
        last.height += padding;
    }
}

/// A frame in columns of these shares, with a gutter between.
fn shared(frame: Frame, shares: &[f32]) -> Vec<Frame> {
    let all: f32 = shares.iter().sum();
    let free = frame.width - GUTTER * (shares.len().max(1) - 1) as f32;
    let mut x = frame.x;
    let column = |share: &f32| {
        let width = free * share / all;
        let column = Frame { x, width };
        x += width + GUTTER;
        column
    };
    shares.iter().map(column).collect()
}

/// Cells side by side, their first lines on one baseline. Their lines stay together.
fn abreast(cells: Vec<Vec<Strip>>) -> Vec<Strip> {
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
    let line = |number: usize| {
        let strips = cells.iter_mut().filter_map(Iterator::next).collect();
        Strip { keeps_next: number + 1 < count, ..joined(strips) }
    };
    (0..count).map(line).collect()
}

fn joined(strips: Vec<Strip>) -> Strip {
    let lowest = strips.iter().map(baseline).fold(0.0, f32::max);
    let mut all = Strip::default();
    for strip in strips {
        let by = lowest - baseline(&strip);
        all.height = all.height.max(strip.height + by);
        all.gap = all.gap.max(strip.gap);
        all.marks.extend(lowered(strip.marks, by));
    }
    all
}

fn baseline(strip: &Strip) -> f32 {
    let baselines = strip.marks.iter().filter_map(|mark| match mark {
        Mark::Line(line) => Some(line.baseline),
        _ => None,
    });
    baselines.fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_never_torn() {
        let cells = vec![vec![Strip::empty(12.0)], vec![Strip::empty(16.0); 3]];
        let strips = abreast(cells);
        assert_eq!(strips.iter().map(|s| s.keeps_next).collect::<Vec<_>>(), [true, true, false]);
        assert_eq!(strips.iter().map(|s| s.height).collect::<Vec<_>>(), [16.0; 3]);
    }
}
