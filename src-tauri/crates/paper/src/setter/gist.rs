//! Whys in few lines, along a line of earth; the ground stands out.

use super::abreast::abreast;
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;
use crate::model::Rung;

/// From the line of earth to the words.
const INSET: f32 = 14.0;
/// How wide the line is.
const BAR: f32 = 2.5;
/// How far a branch stands in.
const STEP: f32 = 14.0;
/// No further in than this many branches.
const DEEPEST: usize = 8;
/// Between two rungs.
const GAP: f32 = 2.0;
/// A label takes no more than this share of the line; a longer one stands above the words.
const LABEL: f32 = 0.3;

/// The rungs, one under the other.
pub(super) fn strips(flow: &mut Flow<'_>, rungs: &[Rung], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut all: Vec<Strip> = Vec::new();
    for (number, rung) in rungs.iter().enumerate() {
        let mut strips = self::rung(flow, rung, list);
        // The ground stands on the page of what rests on it.
        if let Some(above) = all.last_mut().filter(|_| rung.is_ground) {
            above.keeps_next = true;
        }
        if let Some(first) = strips.first_mut().filter(|_| number > 0) {
            first.gap = GAP;
        }
        all.append(&mut strips);
    }
    all.into_iter().map(|strip| along(strip.with_gap_inside(), flow.column)).collect()
}

fn rung(flow: &mut Flow<'_>, rung: &Rung, list: NodeId) -> Vec<Strip> {
    let item = flow.tree.add(list, Role::Item);
    let inset = INSET + STEP * rung.depth.min(DEEPEST) as f32;
    let frame = Frame { width: flow.column.width - inset, x: flow.column.x + inset };
    if rung.label.is_empty() {
        let body = flow.tree.add(item, Role::ItemBody);
        return words(flow, rung, frame, body);
    }
    let (label, body) = (flow.tree.add(item, Role::ItemLabel), flow.tree.add(item, Role::ItemBody));
    let width = flow.set.width(&rung.label, look::LABEL) + 7.0;
    if width <= frame.width * LABEL {
        let left = flow.paragraphs(&rung.label, look::LABEL, Frame { width, ..frame }, label);
        let right = words(flow, rung, frame.inset(width, 0.0), body);
        return abreast(vec![left, right]);
    }
    let mut strips = flow.paragraphs(&rung.label, look::LABEL, frame, label);
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    strips.append(&mut words(flow, rung, frame, body));
    strips
}

fn words(flow: &mut Flow<'_>, rung: &Rung, frame: Frame, body: NodeId) -> Vec<Strip> {
    let kind = if rung.is_ground { look::GIST_GROUND } else { look::SMALL_BODY };
    flow.paragraphs(&rung.words, kind, frame, body)
}

/// A strip with a piece of the line beside it.
fn along(mut strip: Strip, column: Frame) -> Strip {
    let (x, y, width, height) = (column.x, 0.0, BAR, strip.height);
    let bar = Shape { x, y, width, height, fill: look::earth(0.75), corners: [0.0; 4], figure: None };
    strip.marks.insert(0, Mark::Shape(bar));
    strip
}
