//! A disclosure set as a PDF, the same input always the same bytes; its pages as pictures; the
//! recovery sheet.
//!
//! It goes in one direction: `sections` say what stands in a document (`model`), `setter` decides
//! where, `writer` writes it down and `finish` adds what makes it whole. There is no clock and no
//! chance in it, and no way to a plan or a vault: it can only print what was disclosed.
//!
//! It is designed for PDF/UA and claims no standard.

#[cfg(feature = "draw")]
mod draw;
mod finish;
mod fonts;
mod look;
mod markdown;
mod model;
mod options;
mod questions;
mod sections;
mod setter;
mod sheet;
mod writer;

pub use disclosure::{PageLayout, PaperSize};
#[cfg(feature = "draw")]
pub use draw::{Picture, draw};
pub use fonts::Fonts;
pub use options::Options;
pub use questions::{QuestionSheet, question_sheet, question_sheet_markdown};
pub use sheet::{Missing, PaperError, Sheet};

use chrono::NaiveDate;
use disclosure::{Disclosure, Document};

/// A document with more pages than this is long.
const LONG: usize = 5;

/// Sets a disclosure.
pub fn set(disclosure: &Disclosure, options: &Options, fonts: &Fonts) -> Result<Sheet, PaperError> {
    let sheet = printed(&document(disclosure, options, first_layout(disclosure, options))?, options, fonts)?;
    if !is_for_both(disclosure) || sheet.pages == 1 {
        return Ok(sheet);
    }
    printed(&document(disclosure, options, PageLayout::Manager)?, options, fonts)
}

/// Two people want one page: it is set with room, and closer only where that takes more.
fn is_for_both(disclosure: &Disclosure) -> bool {
    matches!(disclosure.document, Document::Session | Document::Agreement)
}

fn first_layout(disclosure: &Disclosure, options: &Options) -> PageLayout {
    if is_for_both(disclosure) { PageLayout::Whole } else { options.layout }
}

/// The same as Markdown: the words of the pages with their headings, lists and tables; figures as
/// nested lists. What the person wrote stays words, whatever signs are in it. The sheet of the
/// options makes no difference.
pub fn markdown(disclosure: &Disclosure, options: &Options) -> Result<String, PaperError> {
    Ok(markdown::written(&document(disclosure, options, first_layout(disclosure, options))?))
}

fn document(
    disclosure: &Disclosure,
    options: &Options,
    layout: PageLayout,
) -> Result<model::Document, PaperError> {
    match disclosure.document {
        Document::GrowthPlan => sections::growth_plan(disclosure, options),
        Document::Session => sections::talk(disclosure, options, layout),
        Document::Agreement => sections::agreed(disclosure, options, layout),
    }
}

/// Sets the sheet on which a recovery code is kept. The code is the only secret that is printed.
pub fn recovery_sheet(
    code: &str,
    made: NaiveDate,
    options: &Options,
    fonts: &Fonts,
) -> Result<Sheet, PaperError> {
    printed(&sections::recovery_sheet(code, made, &options.language), options, fonts)
}

/// Everything at its place; with a table of contents first where the document wants one and is
/// long without it.
fn laid_out(document: &model::Document, options: &Options, fonts: &Fonts) -> setter::Layout {
    let layout = setter::lay_out(document, options.paper, fonts);
    match document.with_contents().filter(|_| layout.pages.len() > LONG) {
        Some(document) => setter::lay_out(&document, options.paper, fonts),
        None => layout,
    }
}

fn printed(document: &model::Document, options: &Options, fonts: &Fonts) -> Result<Sheet, PaperError> {
    let layout = laid_out(document, options, fonts);
    let written = writer::write(&layout)?;
    let bytes = finish::finish(written, &layout, document)?;
    Ok(Sheet { bytes, pages: layout.pages.len(), missing: layout.missing })
}
