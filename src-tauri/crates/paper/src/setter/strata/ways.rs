//! More than one way down: side by side where they fit, else one under the other.

use super::{Band, Place, way};
use crate::look::{self, Colour};
use crate::model::{Layer, Tone};
use crate::setter::flow::Flow;
use crate::setter::strip::{Mark, Shape, Strip, lowered};
use crate::setter::text::Frame;
use crate::setter::tree::NodeId;

/// Between columns: the paper shows.
const SLIT: f32 = 1.5;
/// The narrowest a column may be.
const NARROWEST: f32 = 136.0;
/// The share of a page that columns, which cannot be torn, may take.
const TALLEST: f32 = 0.5;
/// Between ways that are set into a layer.
const LEDGE: f32 = 7.0;
/// Ways are set in no further when less than this is left for words.
const NARROWEST_SET_IN: f32 = 220.0;

/// The ways on from a layer.
pub(super) fn under(
    flow: &mut Flow<'_>,
    ways: &[Vec<Layer>],
    fill: Colour,
    place: &Place,
    parent: NodeId,
) -> Vec<Strip> {
    abreast(flow, ways, place, parent).unwrap_or_else(|| set_in(flow, ways, fill, place, parent))
}

/// Ways set into the layer they branch off, one under the other.
fn set_in(
    flow: &mut Flow<'_>,
    ways: &[Vec<Layer>],
    fill: Colour,
    place: &Place,
    parent: NodeId,
) -> Vec<Strip> {
    let inner = place.set_into(fill);
    let ledge = || Strip { keeps_next: true, ..Strip::empty(LEDGE) };
    let mut strips = Vec::new();
    for (number, layers) in ways.iter().enumerate() {
        if number > 0 {
            strips.append(&mut place.grounded(vec![ledge()], fill));
        }
        strips.append(&mut way(flow, layers, &inner, parent));
    }
    if let Some(last) = strips.last_mut() {
        last.keeps_next = true;
    }
    strips.append(&mut place.grounded(vec![Strip::empty(LEDGE)], fill));
    strips
}

impl Place {
    /// A place further in, with a band of the layer to its left.
    fn set_into(&self, fill: Colour) -> Place {
        if self.frame.width - look::BRANCH < NARROWEST_SET_IN {
            return self.clone();
        }
        let band = Band { frame: Frame { width: look::BRANCH, ..self.frame }, fill };
        let bands = self.bands.iter().copied().chain([band]).collect();
        Place { frame: self.frame.inset(look::BRANCH, 0.0), bands, ..self.clone() }
    }
}

/// Two or three ways side by side, if they fit. Where all of them come to rest on the same
/// bedrock, it lies under them in one piece.
pub(super) fn abreast(
    flow: &mut Flow<'_>,
    ways: &[Vec<Layer>],
    place: &Place,
    parent: NodeId,
) -> Option<Vec<Strip>> {
    let frames = columns(place.frame, ways.len())?;
    let (ways, floor) = above_floor(ways);
    let before = flow.tree.clone();
    let column = |(layers, frame): (&Vec<Layer>, &Frame)| {
        let inner = Place { frame: *frame, bands: Vec::new(), narrow: true, ..place.clone() };
        way(flow, layers, &inner, parent)
    };
    let columns: Vec<Vec<Strip>> = ways.iter().zip(&frames).map(column).collect();
    let height = columns.iter().map(|strips| Strip::height_of(strips)).fold(0.0, f32::max);
    if height > flow.room * TALLEST {
        flow.tree = before;
        return None;
    }
    let mut strips = vec![side_by_side(columns, height, place)];
    if let Some(floor) = floor {
        strips[0].keeps_next = true;
        strips.append(&mut way(flow, std::slice::from_ref(floor), place, parent));
    }
    Some(strips)
}

fn columns(frame: Frame, count: usize) -> Option<Vec<Frame>> {
    let width = (frame.width - SLIT * (count.max(1) - 1) as f32) / count.max(1) as f32;
    let column = |number: usize| Frame { x: frame.x + (width + SLIT) * number as f32, width };
    (matches!(count, 2 | 3) && width >= NARROWEST).then(|| (0..count).map(column).collect())
}

/// The ways without the bedrock that all of them end on, and that bedrock.
fn above_floor(ways: &[Vec<Layer>]) -> (Vec<Vec<Layer>>, Option<&Layer>) {
    let floor = ways.first().and_then(|way| way.last()).filter(|layer| layer.tone == Tone::Bedrock);
    let ends_on =
        |way: &Vec<Layer>, floor: &Layer| way.len() > 1 && way.last().is_some_and(|l| same(l, floor));
    match floor.filter(|floor| ways.iter().all(|way| ends_on(way, floor))) {
        Some(floor) => (ways.iter().map(|way| way[..way.len() - 1].to_vec()).collect(), Some(floor)),
        None => (ways.to_vec(), None),
    }
}

fn same(one: &Layer, other: &Layer) -> bool {
    one.tone == other.tone && one.words == other.words && one.asides.is_empty() && one.branches.is_empty()
}

/// Columns as one strip. The lowest layer of a short one goes on down to the common bottom.
fn side_by_side(columns: Vec<Vec<Strip>>, height: f32, place: &Place) -> Strip {
    let bands = place.bands.iter().map(|band| Mark::Shape(place.area(*band, 0.0, height)));
    let mut marks: Vec<Mark> = bands.collect();
    for strips in columns {
        let mut y = 0.0;
        for strip in strips {
            y += strip.gap;
            marks.append(&mut lowered(strip.marks, y));
            y += strip.height;
        }
        deepen(&mut marks, y, height);
    }
    Strip { marks, ..Strip::empty(height) }
}

/// Lets the areas that end at `from` reach down to `to`.
fn deepen(marks: &mut [Mark], from: f32, to: f32) {
    for mark in marks {
        if let Mark::Shape(Shape { y, height, .. }) = mark
            && (*y + *height - from).abs() < 0.01
        {
            *height = to - *y;
        }
    }
}
