//! The least a page is made of: a strip as wide as the sheet, never torn.

use crate::look::Colour;
use crate::setter::path::Path;
use crate::setter::tree::NodeId;
use crate::setter::type_faces::FaceId;

/// A strip, from its top at 0.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Strip {
    /// Room above it; none at the top of a page.
    pub(crate) gap: f32,
    pub(crate) height: f32,
    /// Whether the next strip must stand on the same page.
    pub(crate) keeps_next: bool,
    /// The room below its top without which it would rather begin on a new page.
    pub(crate) wants: f32,
    /// How much its shapes grow upwards when it is the first on a page.
    pub(crate) edge_above: f32,
    /// How much its shapes grow downwards when it is the last on a page.
    pub(crate) edge_below: f32,
    pub(crate) marks: Vec<Mark>,
}

/// Something to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// An area of one colour.
    Shape(Shape),
    /// An area with any edge, or a line that curves.
    Path(Path),
    /// A line of text.
    Line(Line),
    /// The number of a page that is not known yet.
    PageOf(PageOf),
    /// A place that can be led to.
    Anchor(usize),
    /// An area that leads to an anchor.
    Lead(Lead),
}

/// An area of one colour. `x` is from the left of the sheet, `y` from the top of the strip.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) fill: Colour,
    /// How round its corners are: top left, top right, bottom right, bottom left.
    pub(crate) corners: [f32; 4],
    /// The figure it belongs to; none for mere decoration.
    pub(crate) figure: Option<NodeId>,
}

/// An area that leads to an anchor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Lead {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) to: usize,
    /// The link in the structure tree.
    pub(crate) node: NodeId,
}

/// The number of the page that an anchor is on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PageOf {
    pub(crate) anchor: usize,
    /// Where it ends, from the left of the sheet.
    pub(crate) right: f32,
    /// Its baseline, from the top of the strip.
    pub(crate) baseline: f32,
    pub(crate) node: NodeId,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// Its baseline, from the top of the strip.
    pub(crate) baseline: f32,
    pub(crate) runs: Vec<Run>,
    /// What it belongs to; none for the foot of the page.
    pub(crate) node: Option<NodeId>,
}

/// Glyphs of one font, size and colour.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    pub(crate) colour: Colour,
    /// Whether it is read from right to left.
    pub(crate) rtl: bool,
    /// In reading order.
    pub(crate) clusters: Vec<Cluster>,
}

/// The smallest piece of text that has glyphs of its own.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// Its characters, in reading order.
    pub(crate) text: String,
    /// The first bears the text.
    pub(crate) glyphs: Vec<Glyph>,
}

/// A glyph at its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// From the left of the sheet.
    pub(crate) x: f32,
    /// Above the baseline.
    pub(crate) rise: f32,
}

impl Strip {
    /// A strip of this height with nothing on it.
    pub(crate) fn empty(height: f32) -> Strip {
        Strip { height, ..Strip::default() }
    }

    /// All strips one under the other, in height.
    pub(crate) fn height_of(strips: &[Strip]) -> f32 {
        let gaps: f32 = strips.iter().skip(1).map(|s| s.gap).sum();
        gaps + strips.iter().map(|s| s.height).sum::<f32>()
    }
}

impl Strip {
    /// The same with its gap inside of it.
    pub(crate) fn with_gap_inside(self) -> Strip {
        let gap = self.gap;
        Strip { gap: 0.0, height: self.height + gap, marks: lowered(self.marks, gap), ..self }
    }
}

/// Marks further down.
pub(crate) fn lowered(marks: Vec<Mark>, by: f32) -> Vec<Mark> {
    marks.into_iter().map(|mark| mark.lowered(by)).collect()
}

impl Run {
    /// Whether both are set alike.
    pub(crate) fn is_like(&self, other: &Run) -> bool {
        (self.face, self.size, self.colour, self.rtl) == (other.face, other.size, other.colour, other.rtl)
    }
}

impl Mark {
    /// The same, further down.
    pub(crate) fn lowered(mut self, by: f32) -> Mark {
        if let Mark::Path(path) = self {
            return Mark::Path(path.lowered(by));
        }
        match &mut self {
            Mark::Shape(shape) => shape.y += by,
            Mark::Line(line) => line.baseline += by,
            Mark::Lead(lead) => lead.y += by,
            Mark::PageOf(page) => page.baseline += by,
            Mark::Anchor(_) | Mark::Path(_) => {}
        }
        self
    }
}
