//! Fonts cut down to the glyphs a document uses.
//!
//! A PDF tells the text of a glyph once for each font (ToUnicode). Where a document needs one glyph
//! for two texts, as a letter alone and as the base of an accented one, the second stands in a
//! second cut of the same face. So what is searched and copied is exactly what was written.

use crate::PaperError;
use crate::setter::{Cluster, Face, FaceId, Layout, Mark, Run};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::BTreeMap;
use subsetter::{GlyphRemapper, Tag};

/// All cuts of all faces.
pub(super) struct Embedding {
    cuts: Vec<Cut>,
}

/// One cut of one face.
struct Cut {
    face: FaceId,
    remapper: GlyphRemapper,
    /// The text of each glyph, by its number in the face.
    texts: BTreeMap<u16, String>,
    font: Option<PdfFont>,
}

/// A glyph as the page names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Coded {
    /// Which cut.
    pub(super) cut: usize,
    /// Its number there.
    pub(super) code: u16,
}

impl Embedding {
    /// What a layout needs.
    pub(super) fn of(layout: &Layout) -> Result<Embedding, PaperError> {
        let mut embedding = Embedding { cuts: Vec::new() };
        for run in runs(layout) {
            for cluster in &run.clusters {
                embedding.take_in(run.face, cluster);
            }
        }
        for (number, cut) in embedding.cuts.iter_mut().enumerate() {
            cut.font = Some(cut.made(layout.faces.get(cut.face), number)?);
        }
        Ok(embedding)
    }

    fn take_in(&mut self, face: FaceId, cluster: &Cluster) {
        for (glyph, text) in texts(cluster) {
            if self.find(face, glyph, text).is_none() {
                let cut = self.with_room(face, glyph);
                self.cuts[cut].remapper.remap(glyph);
                self.cuts[cut].texts.insert(glyph, text.to_owned());
            }
        }
    }

    /// The first cut of a face in which a glyph has no text yet.
    fn with_room(&mut self, face: FaceId, glyph: u16) -> usize {
        let free = |cut: &Cut| cut.face == face && !cut.texts.contains_key(&glyph);
        self.cuts.iter().position(free).unwrap_or_else(|| {
            let (remapper, texts) = (GlyphRemapper::new(), BTreeMap::new());
            self.cuts.push(Cut { face, remapper, texts, font: None });
            self.cuts.len() - 1
        })
    }

    /// How the page names a glyph that stands for a text.
    pub(super) fn find(&self, face: FaceId, glyph: u16, text: &str) -> Option<Coded> {
        let is_it = |cut: &Cut| cut.face == face && cut.texts.get(&glyph).is_some_and(|t| t == text);
        let cut = self.cuts.iter().position(is_it)?;
        Some(Coded { cut, code: self.cuts[cut].remapper.get(glyph)? })
    }

    /// How wide a glyph is, in whole thousandths of its size, as printpdf writes it into the file.
    pub(super) fn width(&self, coded: Coded) -> f32 {
        let font = self.cuts[coded.cut].font.as_ref().map(|font| &font.parsed_font);
        let width = font.and_then(|font| {
            let width = f32::from(*font.glyph_widths.get(&coded.code)?);
            Some(width * 1000.0 / f32::from(font.pdf_font_metrics.units_per_em))
        });
        width.unwrap_or(0.0).trunc()
    }

    /// The name a cut has in the file.
    pub(super) fn name(cut: usize) -> FontId {
        FontId(format!("Cut{cut}"))
    }

    /// Puts the fonts where printpdf looks for them.
    pub(super) fn into_fonts(self, map: &mut BTreeMap<FontId, PdfFont>) {
        for (number, cut) in self.cuts.into_iter().enumerate() {
            map.extend(cut.font.map(|font| (Embedding::name(number), font)));
        }
    }
}

/// Each glyph of a cluster with its text: the first has all of it, the others have none.
pub(super) fn texts(cluster: &Cluster) -> impl Iterator<Item = (u16, &str)> {
    let text = |number| if number == 0 { cluster.text.as_str() } else { "" };
    cluster.glyphs.iter().enumerate().map(move |(number, glyph)| (glyph.id, text(number)))
}

fn runs(layout: &Layout) -> impl Iterator<Item = &Run> {
    let marks = layout.pages.iter().flat_map(|page| &page.marks);
    marks
        .filter_map(|placed| if let Mark::Line(line) = &placed.mark { Some(&line.runs) } else { None })
        .flatten()
}

impl Cut {
    fn made(&self, face: &Face, number: usize) -> Result<PdfFont, PaperError> {
        let (data, index) = (face.font.data.as_ref(), face.font.index);
        let place: Vec<_> =
            face.variations.iter().map(|(tag, v)| (Tag::new(&tag.to_be_bytes()), *v)).collect();
        let bytes = subsetter::subset_with_variations(data, index, &place, &self.remapper);
        let bytes = bytes.map_err(|_| PaperError::Font)?;
        let font = FontRef::from_index(data, index).map_err(|_| PaperError::Font)?;
        let name = format!("{}+{}", subset_tag(&bytes, number), postscript_name(&font));
        self.described(bytes, &font, name, &face.variations).map(PdfFont::new)
    }

    fn described(
        &self,
        original_bytes: Vec<u8>,
        font: &FontRef<'_>,
        name: String,
        variations: &[(skrifa::Tag, f32)],
    ) -> Result<ParsedFont, PaperError> {
        let location = font.axes().location(variations.iter().copied());
        let glyphs = font.glyph_metrics(Size::unscaled(), LocationRef::from(&location));
        let metrics = font.metrics(Size::unscaled(), LocationRef::from(&location));
        let width = |old: u16| glyphs.advance_width(GlyphId::from(old)).unwrap_or(0.0) as u16;
        let old_glyphs = self.remapper.remapped_gids();
        Ok(ParsedFont {
            original_bytes,
            font_index: 0,
            font_name: Some(name),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: old_glyphs.enumerate().map(|(new, old)| (new as u16, width(old))).collect(),
            units_per_em: metrics.units_per_em,
            font_metrics: FontMetrics { ascent: metrics.ascent as i16, descent: metrics.descent as i16 },
            font_type: printpdf::FontType::TrueType,
            pdf_font_metrics: descriptor(font, &metrics).ok_or(PaperError::Font)?,
        })
    }
}

fn descriptor(
    font: &FontRef<'_>,
    metrics: &skrifa::metrics::Metrics,
) -> Option<printpdf::PdfFontMetricsStub> {
    let (head, hhea) = (font.head().ok()?, font.hhea().ok()?);
    Some(printpdf::PdfFontMetricsStub {
        units_per_em: metrics.units_per_em,
        x_min: head.x_min(),
        y_min: head.y_min(),
        x_max: head.x_max(),
        y_max: head.y_max(),
        caret_slope_rise: hhea.caret_slope_rise(),
        caret_slope_run: hhea.caret_slope_run(),
        us_weight_class: font.os2().map(|os2| os2.us_weight_class()).unwrap_or(0),
    })
}

/// Six letters that tell cuts of one face apart, made from what is in the cut.
fn subset_tag(bytes: &[u8], number: usize) -> String {
    let mut hash = Sha256::new();
    hash.update(number.to_be_bytes());
    hash.update(bytes);
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The name a font file gives itself, of letters that need no escaping.
fn postscript_name(font: &FontRef<'_>) -> String {
    let names = font.localized_strings(StringId::POSTSCRIPT_NAME);
    let name: String = names.english_or_first().map(|n| n.to_string()).unwrap_or_default();
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    if plain.is_empty() { "Font".to_owned() } else { plain }
}
