//! An order with its uncertainty: a bar for each thing, from the first place it may have to the
//! last.

use super::abreast::abreast;
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;
use crate::model::{Place, Places};

/// The column of labels.
const LABELS: f32 = 118.0;
/// The column of places in words.
const SAID: f32 = 84.0;
/// The height of a bar.
const BAR: f32 = 7.0;
/// Above the baseline of the words beside it.
const RISE: f32 = 6.6;
/// Between two rows.
const GAP: f32 = 5.0;

/// All on one page: what the ends mean, and a row for each thing.
pub(super) fn strips(flow: &mut Flow<'_>, places: &Places, parent: NodeId) -> Vec<Strip> {
    let figure = flow.tree.add(parent, Role::Figure);
    flow.tree.node_mut(figure).alternative = Some(places.alternative.clone());
    let track = Track { frame: flow.column.inset(LABELS, SAID), of: places.rows.len().max(1), figure };
    let mut strips = ends(flow, places, &track, parent);
    let list = flow.tree.add(parent, Role::List);
    for place in &places.rows {
        strips.append(&mut row(flow, place, &track, list));
    }
    let last = strips.len().saturating_sub(1);
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next = true);
    strips
}

/// Where bars lie.
struct Track {
    frame: Frame,
    /// How many places there are.
    of: usize,
    figure: NodeId,
}

impl Track {
    /// The bar of a thing, on the whole of its track.
    fn marks(&self, place: &Place, baseline: f32) -> [Mark; 2] {
        let step = self.frame.width / self.of as f32;
        let last = usize::from(place.last).clamp(1, self.of);
        let first = usize::from(place.first).clamp(1, last);
        let bar = (self.frame.x + step * (first - 1) as f32, step * (last + 1 - first) as f32);
        [((self.frame.x, self.frame.width), look::earth(0.0)), (bar, look::ACCENT)].map(
            |((x, width), fill)| {
                let (y, height, corners) = (baseline - RISE, BAR, [BAR / 2.0; 4]);
                Mark::Shape(Shape { x, y, width, height, fill, corners, figure: Some(self.figure) })
            },
        )
    }
}

/// What the first and the last place mean, over the ends of the track.
fn ends(flow: &mut Flow<'_>, places: &Places, track: &Track, parent: NodeId) -> Vec<Strip> {
    let [first, last] = &places.ends;
    let width = flow.set.width(last, look::LABEL) + 1.0;
    let half = Frame { width: track.frame.width - width - 6.0, ..track.frame };
    let end = track.frame.inset(track.frame.width - width, -2.0);
    abreast(vec![
        flow.paragraphs(first, look::LABEL, half, parent),
        flow.paragraphs(last, look::LABEL, end, parent),
    ])
}

fn row(flow: &mut Flow<'_>, place: &Place, track: &Track, list: NodeId) -> Vec<Strip> {
    let item = flow.tree.add(list, Role::Item);
    let (label, body) = (flow.tree.add(item, Role::ItemLabel), flow.tree.add(item, Role::ItemBody));
    let column = flow.column;
    let left = Frame { width: LABELS - 10.0, ..column };
    let right = column.inset(column.width - SAID + 12.0, 0.0);
    let said = look::PROSE.in_colour(look::SOFT);
    let cells = vec![
        flow.paragraphs(&place.label, look::PROSE, left, label),
        flow.paragraphs(&place.said, said, right, body),
    ];
    let mut strips = abreast(cells);
    if let Some(first) = strips.first_mut() {
        first.gap = GAP;
        let baseline =
            first.marks.iter().find_map(|m| if let Mark::Line(l) = m { Some(l.baseline) } else { None });
        first.marks.extend(track.marks(place, baseline.unwrap_or(BAR)));
    }
    strips
}
