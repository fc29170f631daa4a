//! Pages as pictures, drawn from the finished bytes by a reader that is not our writer.

use crate::PaperError;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// The picture, opaque.
    pub png: Vec<u8>,
}

/// The widest a picture may be, in pixels: A4 at nearly 500 to the inch, sharper than any screen.
const WIDEST: u32 = 4096;

/// Draws a page of a PDF, `width` pixels wide. Pages count from 0.
pub fn draw(bytes: &[u8], page: usize, width: u32) -> Result<Picture, PaperError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|_| PaperError::File)?;
    let page = pdf.pages().get(page).ok_or(PaperError::NoPage)?;
    // A hair more, or a width that floats just below the whole number would be cut to one less.
    let scale = (width.clamp(1, WIDEST) as f32 + 0.01) / page.render_dimensions().0;
    let settings = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    // Letters stand where they stand on paper: no hinting.
    let rendering = RenderSettings { hinting: false, ..RenderSettings::default() };
    let interpreting = InterpreterSettings::default();
    let drawn = render(page, &RenderCache::new(), &interpreting, &rendering, &settings);
    let (width, height) = (drawn.width().into(), drawn.height().into());
    let png = drawn.into_png().map_err(|_| PaperError::File)?;
    Ok(Picture { width, height, png })
}
