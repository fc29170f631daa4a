//! From what a document says to where everything stands: blocks → strips → pages.
//!
//! Each kind of block has a file that turns it into strips; `breaking` alone decides where a page
//! ends, by what the strips say of themselves.

mod abreast;
mod breaking;
mod contents;
mod flow;
mod gist;
mod labelled;
mod language;
mod missing;
mod overlap;
mod pages;
mod path;
mod places;
mod plate;
mod quote;
mod readable;
mod right_to_left;
mod room;
mod runs;
mod signing;
mod strata;
mod strip;
mod sweet_spot;
mod table;
mod text;
mod throughline;
mod ticks;
mod tree;
mod type_faces;

pub(crate) use pages::{Page, Placed};
pub(crate) use path::{Knot, Path};
pub(crate) use readable::one_paragraph;
#[cfg(test)]
pub(crate) use strip::Glyph;
pub(crate) use strip::{Cluster, Lead, Line, Mark, Run, Shape};
pub(crate) use tree::{NodeId, Role, Tree};
pub(crate) use type_faces::{Face, FaceId, Faces};

use crate::model::Document;
use crate::{Fonts, Missing, PaperSize};

/// A document with everything at its place.
pub(crate) struct Layout {
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) outline: Vec<Entry>,
    pub(crate) faces: Faces,
    pub(crate) missing: Vec<Missing>,
}

/// A heading in the outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) node: NodeId,
}

/// Sets a document on sheets of paper.
pub(crate) fn lay_out(document: &Document, paper: PaperSize, fonts: &Fonts) -> Layout {
    let mut flow = flow::Flow::new(document, paper, fonts);
    let strips = flow.document(document);
    let cuts = breaking::pages(&strips, flow.room);
    let pages = pages::placed(strips, &cuts, document, &mut flow);
    let flow::Flow { set, tree, outline, .. } = flow;
    Layout { pages, tree, outline, faces: set.faces, missing: set.missing.into_list() }
}
