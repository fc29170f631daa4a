//! Saving a picture that the window drew of what the person wrote.

use crate::Throughline;
use crate::outside;
use crate::wire::{Code, PictureForm, Problem};
use std::path::Path;

/// No picture of a plan comes near this many bytes.
const LARGEST: usize = 64 << 20;

/// What every PNG begins with.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Throughline {
    /// Writes a picture to a file, whole or not at all. Only what looks like a picture of that
    /// form is written, and only while the vault is open.
    pub fn save_picture(&self, form: PictureForm, bytes: &[u8], file: &Path) -> Result<(), Problem> {
        self.open()?;
        if !is_picture(form, bytes) {
            return Err(Code::Unexpected.into());
        }
        outside::write_whole(file, bytes)
    }
}

fn is_picture(form: PictureForm, bytes: &[u8]) -> bool {
    let looks_right = match form {
        PictureForm::Svg => bytes.starts_with(b"<svg ") && std::str::from_utf8(bytes).is_ok(),
        PictureForm::Png => bytes.starts_with(PNG),
    };
    looks_right && bytes.len() <= LARGEST
}
