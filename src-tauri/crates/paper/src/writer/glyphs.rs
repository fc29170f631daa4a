//! Text: glyphs by number, each at its place.
//!
//! Glyphs of one font on one baseline are shown in one go, with the little moves between them that
//! bring each to where it belongs. The text of each goes along in `cid` and becomes the font's
//! ToUnicode.

use super::embedding::{Coded, Embedding, texts};
use super::shapes::{colour, pt};
use crate::setter::{Cluster, Run};
use printpdf::{Codepoint, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

/// The operations that show runs on one baseline.
pub(super) fn shown(runs: &[Run], baseline: f32, embedding: &Embedding) -> Vec<Op> {
    let mut showing = Showing { embedding, baseline, stroke: None, operations: vec![Op::StartTextSection] };
    for run in runs {
        showing.put_down();
        showing.operations.push(Op::SetFillColor { col: colour(run.colour) });
        run.clusters.iter().for_each(|cluster| showing.cluster(run, cluster));
    }
    showing.put_down();
    showing.operations.push(Op::EndTextSection);
    showing.operations
}

struct Showing<'s> {
    embedding: &'s Embedding,
    baseline: f32,
    stroke: Option<Stroke>,
    operations: Vec<Op>,
}

/// Glyphs that are shown in one go.
struct Stroke {
    cut: usize,
    size: f32,
    start: (f32, f32),
    /// Where the next glyph would come to stand.
    pen: f32,
    items: Vec<TextItem>,
}

impl Showing<'_> {
    fn cluster(&mut self, run: &Run, cluster: &Cluster) {
        for ((id, text), glyph) in texts(cluster).zip(&cluster.glyphs) {
            if let Some(coded) = self.embedding.find(run.face, id, text) {
                self.glyph(run.size, coded, text, (glyph.x, self.baseline + glyph.rise));
            }
        }
    }

    fn glyph(&mut self, size: f32, coded: Coded, text: &str, place: (f32, f32)) {
        let goes_on = |s: &Stroke| s.cut == coded.cut && s.size == size && s.start.1 == place.1;
        if !self.stroke.as_ref().is_some_and(goes_on) {
            self.put_down();
        }
        let begin = || Stroke { cut: coded.cut, size, start: place, pen: place.0, items: Vec::new() };
        let width = self.embedding.width(coded);
        self.stroke.get_or_insert_with(begin).glyph(coded.code, text, place.0, width);
    }

    fn put_down(&mut self) {
        let Some(stroke) = self.stroke.take() else { return };
        let font = PdfFontHandle::External(Embedding::name(stroke.cut));
        let matrix = TextMatrix::Translate(pt(stroke.start.0), pt(stroke.start.1));
        self.operations.extend([
            Op::SetFont { font, size: Pt(stroke.size) },
            Op::SetTextMatrix { matrix },
            Op::ShowText { items: stroke.items },
        ]);
    }
}

impl Stroke {
    /// Adds a glyph of a width in thousandths of the size.
    fn glyph(&mut self, code: u16, text: &str, x: f32, width: f32) {
        let thousandth = self.size / 1000.0;
        let back = ((self.pen - x) / thousandth).round();
        if back != 0.0 {
            self.items.push(TextItem::Offset(back));
        }
        self.pen += (width - back) * thousandth;
        self.items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(code, 0.0, text.to_owned())]));
    }
}
