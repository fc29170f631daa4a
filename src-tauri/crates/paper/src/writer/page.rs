//! One page: what is on it, piece by piece.

use super::embedding::Embedding;
use super::glyphs;
use super::marked::{Area, Content, PlacedLead, begin_artifact};
use super::segments::segments;
use super::{paths, shapes};
use crate::setter::{Line, Mark, NodeId, Page, Placed};
use printpdf::{Mm, Op, PdfPage, Pt};

/// A page being written.
struct Writing<'w> {
    page: &'w Page,
    number: usize,
    embedding: &'w Embedding,
    content: &'w mut Content,
    operations: Vec<Op>,
    /// The piece that is begun and not ended.
    open: Option<Option<NodeId>>,
}

/// The operations of a page.
pub(super) fn written(page: &Page, number: usize, embedding: &Embedding, content: &mut Content) -> PdfPage {
    let mut writing = Writing { page, number, embedding, content, operations: Vec::new(), open: None };
    for placed in &page.marks {
        writing.mark(placed);
    }
    writing.end();
    let (width, height) = (Mm::from(Pt(page.width)), Mm::from(Pt(page.height)));
    PdfPage::new(width, height, writing.operations)
}

impl Writing<'_> {
    fn mark(&mut self, placed: &Placed) {
        let (y, page) = (placed.y, self.number);
        match &placed.mark {
            Mark::Shape(shape) => {
                self.piece(shape.figure, y + shape.y);
                if let Some(figure) = shape.figure {
                    self.content.covers(figure, page, Area::of(shape, y));
                }
                self.operations.extend(shapes::filled(shape, y, self.page.height));
            }
            Mark::Path(path) => {
                let [left, top, right, bottom] = path.bounds();
                self.piece(Some(path.figure), y + top);
                let area = Area { left, top: y + top, right, bottom: y + bottom };
                self.content.covers(path.figure, page, area);
                self.operations.extend(paths::drawn(path, y, self.page.height));
            }
            Mark::Line(line) => self.line(line, y),
            Mark::Anchor(anchor) => {
                self.content.anchors.insert(*anchor, (page, y));
            }
            // Its number was set in its place when the pages were made.
            Mark::PageOf(_) => {}
            Mark::Lead(lead) => self.content.leads.push(PlacedLead { page, y, lead: *lead }),
        }
    }

    fn line(&mut self, line: &Line, y: f32) {
        let baseline = self.page.height - y - line.baseline;
        for segment in segments(&line.runs) {
            match (line.node, &segment.actual) {
                (Some(node), Some(actual)) => self.told_piece(node, y, actual),
                (node, _) => self.piece(node, y),
            }
            self.operations.extend(glyphs::shown(&segment.runs, baseline, self.embedding));
            if segment.actual.is_some() {
                self.end();
            }
        }
    }

    /// Goes on with a piece, or ends the one before and begins it.
    fn piece(&mut self, node: Option<NodeId>, y: f32) {
        if self.open != Some(node) {
            self.begin(node, y, None);
        }
    }

    /// Begins a piece of which is told what it says.
    fn told_piece(&mut self, node: NodeId, y: f32, actual: &str) {
        self.begin(Some(node), y, Some(actual));
    }

    fn begin(&mut self, node: Option<NodeId>, y: f32, actual: Option<&str>) {
        self.end();
        let begin = node.map(|node| self.content.begin(node, self.number, actual));
        if let Some(node) = node {
            self.content.begins.entry(node).or_insert((self.number, y));
        }
        self.operations.push(begin.unwrap_or_else(begin_artifact));
        self.open = Some(node);
    }

    fn end(&mut self) {
        if self.open.take().is_some() {
            self.operations.push(Op::EndMarkedContent);
        }
    }
}
