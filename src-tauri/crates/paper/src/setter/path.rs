//! Areas with any edge, and lines that curve.

use crate::look::Colour;
use crate::setter::tree::NodeId;

/// An area with any edge, or a line. `x` is from the left of the sheet, `y` from the top of the
/// strip.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Path {
    /// From its beginning on; an area closes by itself.
    pub(crate) knots: Vec<Knot>,
    /// What it is filled with; a mere line is not.
    pub(crate) fill: Option<Colour>,
    /// The colour and width of its edge.
    pub(crate) edge: Option<(Colour, f32)>,
    /// The figure it belongs to.
    pub(crate) figure: NodeId,
}

/// A point of a path, or one that a curve leans to on its way: those come in twos.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Knot {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) leans: bool,
}

/// How far the handles of a quarter of a circle stand from its ends, as a share of its radius.
const QUARTER: f32 = 0.552_284_8;

impl Path {
    /// From a point straight down, and over to another that it reaches from above.
    pub(crate) fn down(from: (f32, f32), to: (f32, f32), edge: (Colour, f32), figure: NodeId) -> Path {
        let middle = (from.1 + to.1) / 2.0;
        let knots = vec![at(from.0, from.1), leaning(from.0, middle), leaning(to.0, middle), at(to.0, to.1)];
        Path { knots, fill: None, edge: Some(edge), figure }
    }

    /// A rectangle with round corners.
    pub(crate) fn rounded(
        (x, y): (f32, f32),
        (width, height): (f32, f32),
        radius: f32,
        figure: NodeId,
    ) -> Path {
        let radius = radius.min(width / 2.0).min(height / 2.0);
        let handle = radius * (1.0 - QUARTER);
        let (right, bottom) = (x + width, y + height);
        let knots = vec![
            at(x + radius, y),
            at(right - radius, y),
            leaning(right - handle, y),
            leaning(right, y + handle),
            at(right, y + radius),
            at(right, bottom - radius),
            leaning(right, bottom - handle),
            leaning(right - handle, bottom),
            at(right - radius, bottom),
            at(x + radius, bottom),
            leaning(x + handle, bottom),
            leaning(x, bottom - handle),
            at(x, bottom - radius),
            at(x, y + radius),
            leaning(x, y + handle),
            leaning(x + handle, y),
            at(x + radius, y),
        ];
        Path { knots, fill: None, edge: None, figure }
    }

    /// A circle.
    pub(crate) fn circle((x, y): (f32, f32), radius: f32, figure: NodeId) -> Path {
        let (corner, size) = ((x - radius, y - radius), (radius * 2.0, radius * 2.0));
        Path::rounded(corner, size, radius, figure)
    }

    /// An area with straight edges.
    pub(crate) fn polygon(points: &[(f32, f32)], figure: NodeId) -> Path {
        let knots = points.iter().map(|(x, y)| at(*x, *y)).collect();
        Path { knots, fill: None, edge: None, figure }
    }

    pub(crate) fn filled(self, fill: Colour) -> Path {
        Path { fill: Some(fill), ..self }
    }

    pub(crate) fn edged(self, colour: Colour, width: f32) -> Path {
        Path { edge: Some((colour, width)), ..self }
    }

    /// The same, further down.
    pub(crate) fn lowered(mut self, by: f32) -> Path {
        self.knots.iter_mut().for_each(|knot| knot.y += by);
        self
    }

    /// Left, top, right and bottom of all its points.
    pub(crate) fn bounds(&self) -> [f32; 4] {
        let none = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        self.knots.iter().fold(none, |[left, top, right, bottom], knot| {
            [left.min(knot.x), top.min(knot.y), right.max(knot.x), bottom.max(knot.y)]
        })
    }
}

fn at(x: f32, y: f32) -> Knot {
    Knot { x, y, leans: false }
}

fn leaning(x: f32, y: f32) -> Knot {
    Knot { x, y, leans: true }
}
