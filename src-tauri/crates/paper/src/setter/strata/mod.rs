//! The cut through the ground: layers one under the other, deeper and warmer, bedrock solid.
//!
//! The areas are one figure with an alternative text; the words on them are a list of their own in
//! the structure tree, so they are read, found and copied like any others. A branching layer lets
//! its ways stand side by side where they fit, and else one under the other, set into it.

mod layer;
mod ways;

use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look::{self, Colour};
use crate::model::{Layer, Strata, Tone};

/// A figure smaller than this share of a page is not torn.
const WHOLE: f32 = 0.55;
/// Between two ways from the surface that stand one under the other.
const BETWEEN_WAYS: f32 = 12.0;

/// Where layers stand.
#[derive(Debug, Clone, PartialEq)]
struct Place {
    frame: Frame,
    /// The layers this one is set into, from the left.
    bands: Vec<Band>,
    /// What their areas are part of.
    figure: NodeId,
    /// Whether there is little room for words.
    narrow: bool,
}

/// The band of a layer beside the branches that are set into it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Band {
    frame: Frame,
    fill: Colour,
}

/// The strips of a figure.
pub(super) fn strips(flow: &mut Flow<'_>, strata: &Strata, parent: NodeId) -> Vec<Strip> {
    let figure = flow.tree.add(parent, Role::Figure);
    flow.tree.node_mut(figure).alternative = Some(strata.alternative.clone());
    let place = Place { frame: flow.column, bands: Vec::new(), figure, narrow: false };
    let mut strips = match ways::abreast(flow, &strata.ways, &place, parent) {
        Some(strips) => rounded(strips, place.frame),
        None => one_by_one(flow, &strata.ways, &place, parent),
    };
    let height = Strip::height_of(&strips);
    if let Some(first) = strips.first_mut().filter(|_| height <= flow.room * WHOLE) {
        first.wants = height;
    }
    strips
}

fn one_by_one(flow: &mut Flow<'_>, ways: &[Vec<Layer>], place: &Place, parent: NodeId) -> Vec<Strip> {
    let mut all = Vec::new();
    for layers in ways {
        let mut strips = rounded(way(flow, layers, place, parent), place.frame);
        if let Some(first) = strips.first_mut().filter(|_| !all.is_empty()) {
            first.gap = BETWEEN_WAYS;
        }
        all.append(&mut strips);
    }
    all
}

/// One way down, a list of its layers.
fn way(flow: &mut Flow<'_>, layers: &[Layer], place: &Place, parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut all: Vec<Strip> = Vec::new();
    for (number, one) in layers.iter().enumerate() {
        let mut strips = layer::strips(flow, one, place, list);
        if one.tone == Tone::Surface && number > 0 {
            strips.first_mut().into_iter().for_each(|strip| strip.marks.push(hairline(place)));
        }
        // Bedrock is not left alone at the top of a page.
        if let Some(above) = all.last_mut().filter(|_| one.tone == Tone::Bedrock) {
            above.keeps_next = true;
        }
        all.append(&mut strips);
    }
    all
}

fn hairline(place: &Place) -> Mark {
    let Frame { x, width } = place.frame.inset(look::INSET, look::INSET);
    let (y, height, corners) = (0.0, 0.75, [0.0; 4]);
    Mark::Shape(Shape { x, y, width, height, fill: look::LINE, corners, figure: Some(place.figure) })
}

/// The same with the outer corners of the whole rounded.
fn rounded(mut strips: Vec<Strip>, frame: Frame) -> Vec<Strip> {
    let (left, right) = (frame.x, frame.x + frame.width);
    let at_left = move |s: &Shape| (s.x - left).abs() < 0.01;
    let at_right = move |s: &Shape| (s.x + s.width - right).abs() < 0.01;
    if let Some(first) = strips.first_mut() {
        for shape in shapes(first).filter(|s| s.y.abs() < 0.01) {
            shape.corners[0] = if at_left(shape) { look::ROUNDING } else { 0.0 };
            shape.corners[1] = if at_right(shape) { look::ROUNDING } else { 0.0 };
        }
    }
    if let Some(last) = strips.last_mut() {
        let bottom = last.height;
        for shape in shapes(last).filter(|s| (s.y + s.height - bottom).abs() < 0.01) {
            shape.corners[2] = if at_right(shape) { look::ROUNDING } else { 0.0 };
            shape.corners[3] = if at_left(shape) { look::ROUNDING } else { 0.0 };
        }
    }
    strips
}

fn shapes(strip: &mut Strip) -> impl Iterator<Item = &mut Shape> {
    strip.marks.iter_mut().filter_map(|mark| match mark {
        Mark::Shape(shape) => Some(shape),
        _ => None,
    })
}

impl Place {
    /// Puts the areas of a layer, and of those it is set into, under strips without gaps.
    fn grounded(&self, strips: Vec<Strip>, fill: Colour) -> Vec<Strip> {
        strips.into_iter().map(|strip| self.grounded_strip(strip.with_gap_inside(), fill)).collect()
    }

    fn grounded_strip(&self, mut strip: Strip, fill: Colour) -> Strip {
        let own = Band { frame: self.frame, fill };
        let bands = self.bands.iter().chain([&own]);
        let areas = bands.map(|band| Mark::Shape(self.area(*band, 0.0, strip.height)));
        strip.marks = areas.chain(std::mem::take(&mut strip.marks)).collect();
        strip
    }

    fn area(&self, band: Band, y: f32, height: f32) -> Shape {
        let Frame { x, width } = band.frame;
        Shape { x, y, width, height, fill: band.fill, corners: [0.0; 4], figure: Some(self.figure) }
    }
}
