//! Areas of one colour.

use crate::look::Colour;
use crate::setter::Shape;
use printpdf::{Color, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rect, Rgb, WindingOrder};

/// How far a Bézier's handles stand from the corner's end, for a quarter of a circle.
const QUARTER: f32 = 1.0 - 0.552_284_8;

/// The operations that fill an area. `top` is the y it is measured from, `height` the page's.
pub(super) fn filled(shape: &Shape, top: f32, height: f32) -> [Op; 2] {
    let bottom = height - top - shape.y - shape.height;
    let paint = if shape.corners == [0.0; 4] { plain(shape, bottom) } else { rounded(shape, bottom) };
    [Op::SetFillColor { col: colour(shape.fill) }, paint]
}

/// A colour as printpdf has it.
pub(super) fn colour(Colour(r, g, b): Colour) -> Color {
    // Three decimals are finer than the 255 steps and keep the file small and stable.
    let share = |channel: u8| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: share(r), g: share(g), b: share(b), icc_profile: None })
}

/// A length in points with two decimals.
pub(super) fn pt(length: f32) -> Pt {
    Pt((length * 100.0).round() / 100.0)
}

fn plain(shape: &Shape, bottom: f32) -> Op {
    let rectangle = Rect {
        x: pt(shape.x),
        y: pt(bottom),
        width: pt(shape.width),
        height: pt(shape.height),
        mode: Some(PaintMode::Fill),
        winding_order: None,
    };
    Op::DrawRectangle { rectangle }
}

fn rounded(shape: &Shape, bottom: f32) -> Op {
    let (left, right, top) = (shape.x, shape.x + shape.width, bottom + shape.height);
    let corners = [
        Corner { x: left, y: top, radius: shape.corners[0], from: (0.0, -1.0), to: (1.0, 0.0) },
        Corner { x: right, y: top, radius: shape.corners[1], from: (-1.0, 0.0), to: (0.0, -1.0) },
        Corner { x: right, y: bottom, radius: shape.corners[2], from: (0.0, 1.0), to: (-1.0, 0.0) },
        Corner { x: left, y: bottom, radius: shape.corners[3], from: (1.0, 0.0), to: (0.0, 1.0) },
    ];
    let ring = PolygonRing { points: corners.iter().flat_map(Corner::points).collect() };
    let (mode, winding_order) = (PaintMode::Fill, WindingOrder::NonZero);
    Op::DrawPolygon { polygon: Polygon { rings: vec![ring], mode, winding_order } }
}

/// A corner, and the directions in which its curve begins and ends.
struct Corner {
    x: f32,
    y: f32,
    radius: f32,
    from: (f32, f32),
    to: (f32, f32),
}

impl Corner {
    fn points(&self) -> Vec<LinePoint> {
        if self.radius == 0.0 {
            return vec![self.point(self.from, 0.0, false)];
        }
        let handle = self.radius * QUARTER;
        vec![
            self.point(self.from, self.radius, false),
            self.point(self.from, handle, true),
            self.point(self.to, handle, true),
            self.point(self.to, self.radius, false),
        ]
    }

    fn point(&self, towards: (f32, f32), distance: f32, bezier: bool) -> LinePoint {
        let (x, y) = (self.x + towards.0 * distance, self.y + towards.1 * distance);
        LinePoint { p: Point { x: pt(x), y: pt(y) }, bezier }
    }
}
