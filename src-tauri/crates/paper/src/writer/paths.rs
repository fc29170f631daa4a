//! Areas with any edge, and lines that curve.

use super::shapes::{colour, pt};
use crate::setter::{Knot, Path};
use printpdf::{Line, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, WindingOrder};

/// The operations that draw a path. `top` is the y it is measured from, `height` the page's.
pub(super) fn drawn(path: &Path, top: f32, height: f32) -> Vec<Op> {
    let points: Vec<LinePoint> = path.knots.iter().map(|knot| point(knot, height - top)).collect();
    let mut operations = Vec::new();
    if let Some(fill) = path.fill {
        operations.push(Op::SetFillColor { col: colour(fill) });
    }
    if let Some((edge, width)) = path.edge {
        operations.push(Op::SetOutlineColor { col: colour(edge) });
        operations.push(Op::SetOutlineThickness { pt: pt(width) });
    }
    operations.push(match (path.fill, path.edge) {
        (None, _) => Op::DrawLine { line: Line { points, is_closed: false } },
        (Some(_), None) => area(points, PaintMode::Fill),
        (Some(_), Some(_)) => area(points, PaintMode::FillStroke),
    });
    operations
}

fn area(points: Vec<LinePoint>, mode: PaintMode) -> Op {
    let winding_order = WindingOrder::NonZero;
    Op::DrawPolygon { polygon: Polygon { rings: vec![PolygonRing { points }], mode, winding_order } }
}

fn point(knot: &Knot, top: f32) -> LinePoint {
    LinePoint { p: Point { x: pt(knot.x), y: pt(top - knot.y) }, bezier: knot.leans }
}
