//! The faces a document uses, numbered as they are first met.

use parley::FontData;
use parley::fontique::Synthesis;
use skrifa::raw::TableProvider;
use skrifa::{FontRef, MetadataProvider, Tag};

/// A face, by the order of its first use. So the same document numbers them alike every time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FaceId(pub(crate) usize);

/// A font file's face at a place on its axes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Face {
    pub(crate) font: FontData,
    /// Where it stands on each axis of a variable font.
    pub(crate) variations: Vec<(Tag, f32)>,
    /// Whether it has outlines that a PDF can hold. A font of coloured pictures has none.
    pub(crate) embeds: bool,
    /// The glyph of a space.
    pub(crate) space: Option<u16>,
}

/// All faces used so far.
#[derive(Debug, Default)]
pub(crate) struct Faces {
    faces: Vec<Face>,
}

impl Faces {
    /// The number of a face, new or met before.
    pub(crate) fn number(&mut self, font: &FontData, synthesis: &Synthesis) -> FaceId {
        let variations = synthesis.variation_settings();
        let known = self.faces.iter().position(|face| face.is(font, variations));
        FaceId(known.unwrap_or_else(|| self.add(font, variations)))
    }

    fn add(&mut self, font: &FontData, variations: &[(Tag, f32)]) -> usize {
        let face = FontRef::from_index(font.data.as_ref(), font.index).ok();
        let embeds = face.as_ref().is_some_and(has_outlines);
        let space = face.and_then(|face| u16::try_from(face.charmap().map(' ')?.to_u32()).ok());
        self.faces.push(Face { font: font.clone(), variations: variations.to_vec(), embeds, space });
        self.faces.len() - 1
    }

    pub(crate) fn get(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }
}

impl Face {
    fn is(&self, font: &FontData, variations: &[(Tag, f32)]) -> bool {
        self.font == *font && self.variations == variations
    }
}

fn has_outlines(face: &FontRef<'_>) -> bool {
    face.glyf().is_ok() || face.cff().is_ok() || face.cff2().is_ok()
}
