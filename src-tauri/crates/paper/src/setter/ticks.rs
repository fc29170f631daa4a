//! Boxes to tick, each with what it stands for.

use super::abreast::abreast;
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look::{self, Colour};
use crate::model::Tick;

/// The column of boxes.
const BOXES: f32 = 24.0;
/// The side of a box.
const SIDE: f32 = 10.5;
/// How thick its edge is.
const EDGE: f32 = 0.9;
/// How far its lower edge reaches below the baseline.
const BELOW: f32 = 1.4;

/// The list. The boxes are mere decoration: what is done is said in words too.
pub(super) fn strips(flow: &mut Flow<'_>, ticks: &[Tick], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips = Vec::new();
    for tick in ticks {
        let mut row = one(flow, tick, list);
        if let Some(first) = row.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = if flow.dense { 6.0 } else { 11.0 };
        }
        strips.append(&mut row);
    }
    strips
}

fn one(flow: &mut Flow<'_>, tick: &Tick, list: NodeId) -> Vec<Strip> {
    let item = flow.tree.add(list, Role::Item);
    let body = flow.tree.add(item, Role::ItemBody);
    let frame = flow.column.inset(BOXES, 0.0);
    let frame = Frame { width: frame.width.min(look::MEASURE), ..frame };
    let kind = if flow.dense { look::SMALL_BODY } else { look::BODY };
    let mut words = flow.paragraphs(&tick.words, kind, frame, body);
    let mut said = flow.paragraphs(&tick.said, look::LABEL, frame, body);
    if let Some(first) = said.first_mut() {
        first.gap = 2.0;
    }
    words.append(&mut said);
    if let Some(first) = words.first_mut() {
        let baseline = baseline(first);
        first.marks.splice(0..0, ticked(flow.column.x, baseline, tick.done));
    }
    abreast(vec![words])
}

fn baseline(strip: &Strip) -> f32 {
    let line = strip.marks.iter().find_map(|mark| match mark {
        Mark::Line(line) => Some(line.baseline),
        _ => None,
    });
    line.unwrap_or(SIDE)
}

/// An empty box, or one that is filled.
fn ticked(x: f32, baseline: f32, done: bool) -> Vec<Mark> {
    let y = baseline + BELOW - SIDE;
    let outer = square(x, y, SIDE, if done { look::ACCENT } else { look::SOFT });
    let inner = square(x + EDGE, y + EDGE, SIDE - 2.0 * EDGE, look::WHITE);
    let core = square(x + 3.0 * EDGE, y + 3.0 * EDGE, SIDE - 6.0 * EDGE, look::ACCENT);
    let marks = [Some(outer), Some(inner), done.then_some(core)];
    marks.into_iter().flatten().map(Mark::Shape).collect()
}

fn square(x: f32, y: f32, side: f32, fill: Colour) -> Shape {
    let corners = [side / 5.0; 4];
    Shape { x, y, width: side, height: side, fill, corners, figure: None }
}
