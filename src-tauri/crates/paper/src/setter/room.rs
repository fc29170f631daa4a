//! Empty lines to write on by hand.

use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;

/// How many lines there are.
const LINES: usize = 3;
/// From one to the next: room for handwriting.
const LEADING: f32 = 25.0;

/// A label with lines below it, all on one page. The lines are mere decoration.
pub(super) fn strips(flow: &mut Flow<'_>, label: &str, parent: NodeId) -> Vec<Strip> {
    let node = flow.tree.add(parent, Role::Paragraph);
    let set = flow.set.set(label, look::LABEL, flow.column);
    let mut strips: Vec<Strip> = set.into_iter().flat_map(|p| flow.lines(p, node)).collect();
    strips.extend(lines(flow.column, LINES));
    let last = strips.len() - 1;
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next = true);
    strips
}

/// So many lines without a label, all on one page.
pub(super) fn lines(column: Frame, count: usize) -> Vec<Strip> {
    let line = |number| Strip { keeps_next: number + 1 < count, ..line(column, LEADING) };
    (0..count).map(line).collect()
}

/// A line to write on at the bottom of so much room.
pub(super) fn line(column: Frame, leading: f32) -> Strip {
    let Frame { x, width } = column;
    let (y, height, corners) = (leading - 0.75, 0.75, [0.0; 4]);
    let shape = Shape { x, y, width, height, fill: look::LINE, corners, figure: None };
    Strip { marks: vec![Mark::Shape(shape)], ..Strip::empty(leading) }
}
