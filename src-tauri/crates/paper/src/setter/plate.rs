//! Groups of letters set large on a plate, to be copied by hand: a recovery code.

use super::flow::Flow;
use super::strip::{Line, Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;

/// How many groups stand on a line.
const ON_A_LINE: usize = 3;
/// From the plate's edge to the letters, above and below.
const PADDING: f32 = 24.0;
/// The width in which a group stands in the middle.
const GROUP: f32 = 112.0;

/// The plate, all on one page. Each group is a paragraph, so that it is read out as one.
pub(super) fn strips(flow: &mut Flow<'_>, groups: &[String], parent: NodeId) -> Vec<Strip> {
    let mut marks = Vec::new();
    let mut y = PADDING;
    for line in groups.chunks(ON_A_LINE) {
        let left = (flow.column.width - GROUP * line.len() as f32) / 2.0;
        for (number, text) in line.iter().enumerate() {
            let x = flow.column.x + left + GROUP * number as f32;
            marks.extend(group(flow, text, Frame { x, width: GROUP }, parent, y));
        }
        y += look::CODE.leading;
    }
    let height = y + PADDING;
    marks.insert(0, Mark::Shape(plate(flow, height)));
    vec![Strip { marks, ..Strip::empty(height) }]
}

/// A group in the middle of its frame.
fn group(flow: &mut Flow<'_>, text: &str, frame: Frame, parent: NodeId, y: f32) -> Vec<Mark> {
    let node = flow.tree.add(parent, Role::Paragraph);
    let spare = (frame.width - flow.set.width(text, look::CODE)) / 2.0;
    let set = flow.set.set(text, look::CODE, frame.inset(spare.max(0.0), -spare.max(0.0)));
    let lines = set.into_iter().flat_map(|paragraph| paragraph.lines);
    lines.map(|line| Mark::Line(Line { node: Some(node), ..line }).lowered(y)).collect()
}

fn plate(flow: &Flow<'_>, height: f32) -> Shape {
    let (x, width) = (flow.column.x, flow.column.width);
    let corners = [look::ROUNDING; 4];
    Shape { x, y: 0.0, width, height, fill: look::earth(0.0), corners, figure: None }
}
