//! What matters most on a page: on a plate of its own, so that it is read first.

use super::Entry;
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip, lowered};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;
use crate::model::Quote;

/// From the plate's edge to the words, above and below.
const PADDING: f32 = 13.0;
/// From the heading to the words.
const BELOW_HEADING: f32 = 3.0;
/// The share of a page above which there is no plate, for it could not be torn.
const LARGEST: f32 = 0.4;

/// The heading and the words, on a plate where they are not too many.
pub(super) fn strips(flow: &mut Flow<'_>, quote: &Quote, parent: NodeId) -> Vec<Strip> {
    let strips = said(flow, quote, parent);
    if Strip::height_of(&strips) > flow.room * LARGEST {
        return strips;
    }
    let mut marks = Vec::new();
    let mut y = PADDING;
    for strip in strips {
        y += strip.gap;
        marks.extend(lowered(strip.marks, y));
        y += strip.height;
    }
    let height = y + PADDING - 2.0;
    marks.insert(0, Mark::Shape(plate(flow.column, height)));
    vec![Strip { marks, ..Strip::empty(height) }]
}

fn said(flow: &mut Flow<'_>, quote: &Quote, parent: NodeId) -> Vec<Strip> {
    let node = flow.tree.add(parent, Role::Heading(2));
    flow.outline.push(Entry { level: 2, text: quote.heading.clone(), node });
    let frame = flow.column.inset(look::INSET, look::INSET);
    let heading = flow.set.set(&quote.heading, look::SUBHEADING.in_colour(look::LOAM), frame);
    let mut strips: Vec<Strip> = heading.into_iter().flat_map(|line| flow.lines(line, node)).collect();
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    let frame = Frame { width: frame.width.min(look::MEASURE), ..frame };
    let mut words = flow.paragraphs(&quote.words, look::SURFACE, frame, parent);
    if let Some(first) = words.first_mut() {
        first.gap = BELOW_HEADING;
    }
    strips.append(&mut words);
    strips
}

fn plate(column: Frame, height: f32) -> Shape {
    let Frame { x, width } = column;
    let corners = [look::ROUNDING; 4];
    Shape { x, y: 0.0, width, height, fill: look::earth(0.0), corners, figure: None }
}
