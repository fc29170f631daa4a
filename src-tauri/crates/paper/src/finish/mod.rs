//! The last touches, with lopdf: what printpdf does not write, or writes otherwise.
//!
//! Structure tree, outline, links, title and language, and an identity made from the content, so
//! that the same document is the same file.

mod about;
mod identity;
mod links;
mod outline;
mod pages;
mod tags;

use crate::PaperError;
use crate::model::Document;
use crate::setter::Layout;
use crate::writer::Written;
use lopdf::{Dictionary, Object, ObjectId};

/// What the touches work on.
struct Finishing<'f> {
    pdf: lopdf::Document,
    written: &'f crate::writer::Content,
    layout: &'f Layout,
    /// The pages, in order.
    pages: Vec<ObjectId>,
}

/// The finished file.
pub(crate) fn finish(written: Written, layout: &Layout, document: &Document) -> Result<Vec<u8>, PaperError> {
    let pages = written.pdf.page_iter().collect();
    let mut work = Finishing { pdf: written.pdf, written: &written.content, layout, pages };
    pages::tidy(&mut work)?;
    let tagged = tags::add(&mut work)?;
    links::add(&mut work, &tagged)?;
    outline::add(&mut work)?;
    about::add(&mut work, document)?;
    work.pdf.version = "1.7".to_owned();
    work.pdf.compress();
    identity::add(&mut work);
    let mut bytes = Vec::new();
    work.pdf.save_to(&mut bytes).map_err(|_| PaperError::File)?;
    Ok(bytes)
}

impl Finishing<'_> {
    fn page(&mut self, number: usize) -> Result<&mut Dictionary, PaperError> {
        let id = self.pages.get(number).copied().ok_or(PaperError::File)?;
        self.pdf.get_dictionary_mut(id).map_err(|_| PaperError::File)
    }

    fn catalog(&mut self) -> Result<&mut Dictionary, PaperError> {
        self.pdf.catalog_mut().map_err(|_| PaperError::File)
    }

    /// A place that a reader can go to: a page and how far down it.
    fn destination(&self, page: usize, y: f32) -> Object {
        let height = self.layout.pages[page].height;
        let target = self.pages[page];
        // A little air above what is gone to.
        let top = (height - y + 18.0).min(height).round();
        vec![target.into(), name("XYZ"), Object::Null, top.into(), Object::Null].into()
    }
}

/// A PDF name.
fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A dictionary of these entries.
fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}
