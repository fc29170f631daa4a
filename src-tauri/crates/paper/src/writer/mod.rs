//! Pages into a PDF: printpdf writes the drawing operations and the fonts.
//!
//! Everything is drawn inside marked content, so that `finish` can hang it into the structure
//! tree: what a node holds bears a number on its page, all else is an artifact.

mod embedding;
mod glyphs;
mod marked;
mod page;
mod paths;
mod segments;
mod shapes;

pub(crate) use marked::{Content, Marked, PlacedLead};

use crate::PaperError;
use crate::setter::Layout;
use embedding::Embedding;
use printpdf::{PdfDocument, PdfSaveOptions};

/// A PDF that lacks its last touches, and where the pieces of the structure tree are in it.
pub(crate) struct Written {
    pub(crate) pdf: lopdf::Document,
    pub(crate) content: Content,
}

/// Writes all pages.
pub(crate) fn write(layout: &Layout) -> Result<Written, PaperError> {
    let embedding = Embedding::of(layout)?;
    let mut content = Content::default();
    let mut pdf = PdfDocument::new("");
    for (number, page) in layout.pages.iter().enumerate() {
        pdf.pages.push(page::written(page, number, &embedding, &mut content));
    }
    embedding.into_fonts(&mut pdf.resources.fonts.map);
    let mut warnings = Vec::new();
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    Ok(Written { pdf: pdf.to_lopdf_document(&options, &mut warnings), content })
}
