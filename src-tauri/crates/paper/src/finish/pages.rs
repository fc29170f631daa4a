//! The pages themselves.

use super::{Finishing, name};
use crate::PaperError;

/// Gives each page its exact size, its number in the parent tree and the reading order as the
/// order of its links. Empty lists of annotations go.
pub(super) fn tidy(work: &mut Finishing<'_>) -> Result<(), PaperError> {
    for (number, set) in work.layout.pages.iter().enumerate() {
        let (width, height) = (set.width, set.height);
        let page = work.page(number)?;
        let size: lopdf::Object = vec![0.into(), 0.into(), width.into(), height.into()].into();
        page.set("MediaBox", size);
        page.remove(b"CropBox");
        page.remove(b"TrimBox");
        page.remove(b"Annots");
        page.set("StructParents", number as i64);
        page.set("Tabs", name("S"));
    }
    Ok(())
}
