//! Words into lines: parley shapes and breaks, this takes the lines out of it.

use crate::fonts::families;
use crate::look::Type;
use crate::setter::language;
use crate::setter::missing::MissingGlyphs;
use crate::setter::readable::{leaves_no_trace, paragraphs};
use crate::setter::right_to_left;
use crate::setter::runs::{is_shown, placed_clusters};
use crate::setter::strip::{Cluster, Line, Run};
use crate::setter::type_faces::Faces;
use parley::{
    Alignment, AlignmentOptions, FontContext, FontFamily, FontFamilyName, GlyphRun, Language, Layout,
    LayoutContext, LineHeight, OverflowWrap, PositionedLayoutItem, RangedBuilder, StyleProperty,
};
use std::sync::MutexGuard;

/// A text with more lines than this is broken as it falls.
const MOST_BALANCED: usize = 10;

/// A last line shorter than this share of the width has a lone word in it.
const LONE: f32 = 0.16;

/// Where lines go: from the left of the sheet, and how wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Frame {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

impl Frame {
    /// The same without so much on either side.
    pub(crate) fn inset(self, left: f32, right: f32) -> Frame {
        Frame { x: self.x + left, width: self.width - left - right }
    }
}

/// A paragraph in lines.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Paragraph {
    pub(crate) lines: Vec<Line>,
    /// The height of each line.
    pub(crate) leading: f32,
    /// Its language, where it is not the document's.
    pub(crate) language: Option<&'static str>,
}

/// Sets words in lines, with the fonts at hand.
pub(crate) struct Typesetter<'f> {
    fonts: MutexGuard<'f, FontContext>,
    layouts: LayoutContext<()>,
    pub(crate) faces: Faces,
    pub(crate) missing: MissingGlyphs,
    han: &'static str,
}

impl<'f> Typesetter<'f> {
    /// `han` is the language of Han letters in the document.
    pub(crate) fn new(fonts: MutexGuard<'f, FontContext>, han: &'static str) -> Typesetter<'f> {
        let (faces, missing) = (Faces::default(), MissingGlyphs::default());
        Typesetter { fonts, layouts: LayoutContext::new(), faces, missing, han }
    }

    /// All paragraphs of a text.
    pub(crate) fn set(&mut self, text: &str, kind: Type, frame: Frame) -> Vec<Paragraph> {
        paragraphs(text).map(|paragraph| self.paragraph(&paragraph, kind, frame)).collect()
    }

    /// The width of a text on one line.
    pub(crate) fn width(&mut self, text: &str, kind: Type) -> f32 {
        let text = crate::setter::readable::one_paragraph(text);
        self.laid_out(&text, kind, None).width()
    }

    /// One paragraph with lines about as long as one another, as a heading has them.
    pub(crate) fn balanced(&mut self, text: &str, kind: Type, frame: Frame) -> Paragraph {
        let width = self.narrowest(text, kind, frame.width);
        let right = self.laid_out(text, kind, Some(frame.width)).is_rtl();
        let left = if right { frame.width - width } else { 0.0 };
        self.paragraph(text, kind, frame.inset(left, frame.width - width - left))
    }

    /// A text in the middle of a frame, its lines about as long as one another. None where a word
    /// of it is wider than the frame, or there is nothing to set.
    pub(crate) fn centred(&mut self, text: &str, kind: Type, frame: Frame) -> Option<Paragraph> {
        let text = &crate::setter::readable::one_paragraph(text);
        let widest = text.split_whitespace().map(|word| self.width(word, kind)).fold(0.0, f32::max);
        if widest == 0.0 || widest > frame.width {
            return None;
        }
        let spare = (frame.width - self.narrowest(text, kind, frame.width).max(widest + 0.5)).max(0.0) / 2.0;
        let frame = frame.inset(spare, spare);
        let mut layout = self.laid_out(text, kind, Some(frame.width));
        layout.align(Alignment::Center, AlignmentOptions::default());
        let lines = layout.lines().map(|line| self.line(&line, text, kind, frame.x)).collect();
        Some(Paragraph { lines, leading: kind.leading, language: language::of(text, self.han) })
    }

    /// The narrowest width at which a text takes no more lines than at the whole width.
    fn narrowest(&mut self, text: &str, kind: Type, whole: f32) -> f32 {
        let mut layout = self.laid_out(text, kind, Some(whole));
        let lines = layout.len();
        let (mut narrow, mut wide) = (0.0, whole);
        while lines > 1 && lines <= MOST_BALANCED && wide - narrow > 2.0 {
            let middle = (narrow + wide) / 2.0;
            layout.break_all_lines(Some(middle));
            if layout.len() > lines { narrow = middle } else { wide = middle }
        }
        wide
    }

    fn paragraph(&mut self, text: &str, kind: Type, frame: Frame) -> Paragraph {
        let mut layout = self.laid_out(text, kind, Some(frame.width));
        lengthen_last_line(&mut layout, frame.width);
        let lines = layout.lines().map(|line| self.line(&line, text, kind, frame.x)).collect();
        Paragraph { lines, leading: kind.leading, language: language::of(text, self.han) }
    }

    fn laid_out(&mut self, text: &str, kind: Type, width: Option<f32>) -> Layout<()> {
        let language = language::of(text, self.han);
        let names: Vec<_> = families(kind.voice, self.han).into_iter().map(FontFamilyName::named).collect();
        let mut builder = self.layouts.ranged_builder(&mut self.fonts, text, 1.0, false);
        push_type(&mut builder, kind, &names);
        builder.push_default(StyleProperty::Locale(language.and_then(|l| Language::parse(l).ok())));
        let mut layout = builder.build(text);
        layout.break_all_lines(width);
        layout.align(Alignment::Start, AlignmentOptions::default());
        layout
    }

    fn line(&mut self, line: &parley::Line<'_, ()>, text: &str, kind: Type, x: f32) -> Line {
        let metrics = line.metrics();
        let mut runs: Vec<(usize, Run)> = line
            .items()
            .filter_map(|item| match item {
                PositionedLayoutItem::GlyphRun(run) => {
                    Some((run.run().text_range().start, self.run(&run, text, kind, x)?))
                }
                PositionedLayoutItem::InlineBox(_) => None,
            })
            .collect();
        // In reading order, which is what a screen reader gets.
        runs.sort_by_key(|(start, _)| *start);
        let runs = runs.into_iter().map(|(_, run)| run).collect();
        Line { baseline: metrics.baseline - metrics.block_min_coord, runs, node: None }
    }

    fn run(&mut self, set: &GlyphRun<'_, ()>, text: &str, kind: Type, x: f32) -> Option<Run> {
        let face = self.faces.number(set.run().font(), &set.run().synthesis());
        let clusters = placed_clusters(set, text, x);
        self.note_missing(&clusters, text, self.faces.get(face).embeds);
        let mut clusters: Vec<_> = clusters.into_iter().filter(is_shown).collect();
        if set.run().is_rtl() {
            clusters = right_to_left::letter_by_letter(clusters, self.faces.get(face).space);
        }
        let drawn = self.faces.get(face).embeds && !clusters.is_empty();
        let (size, rtl) = (set.run().font_size(), set.run().is_rtl());
        drawn.then_some(Run { face, size, colour: kind.colour, rtl, clusters })
    }

    fn note_missing(&mut self, clusters: &[Cluster], text: &str, embeds: bool) {
        for cluster in clusters {
            let has_none = !embeds || cluster.glyphs.iter().any(|glyph| glyph.id == 0);
            if has_none && !cluster.text.chars().all(leaves_no_trace) {
                self.missing.note(&cluster.text, text);
            }
        }
    }
}

/// Breaks a paragraph a little earlier where that spares its last line from a lone word.
fn lengthen_last_line(layout: &mut Layout<()>, width: f32) {
    let (lines, rtl) = (layout.len(), layout.is_rtl());
    let lone =
        |layout: &Layout<()>| layout.lines().last().is_some_and(|l| l.metrics().advance < width * LONE);
    // From right to left the lines would no longer begin at the edge.
    if rtl || !(2..=MOST_BALANCED).contains(&lines) || !lone(layout) {
        return;
    }
    let narrower = (1..=8).map(|step| width * (1.0 - 0.04 * step as f32));
    for narrow in narrower.chain([width]) {
        layout.break_all_lines(Some(narrow));
        if layout.len() == lines && !lone(layout) {
            break;
        }
    }
    layout.align(Alignment::Start, AlignmentOptions::default());
}

fn push_type(builder: &mut RangedBuilder<'_, ()>, kind: Type, names: &[FontFamilyName<'_>]) {
    builder.push_default(StyleProperty::FontFamily(FontFamily::List(names.to_vec().into())));
    builder.push_default(StyleProperty::FontSize(kind.size));
    builder.push_default(StyleProperty::FontWeight(kind.weight));
    builder.push_default(StyleProperty::FontStyle(kind.slope));
    builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(kind.leading)));
    // A word wider than the line must not run off the sheet.
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
}
