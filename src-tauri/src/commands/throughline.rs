//! What the goals stand on, and a picture of it to keep.

use super::{Answer, TheProgram};
use crate::dialog::{self, Kind};
use app::wire::{Footing, PictureForm};
use tauri::WebviewWindow;

#[tauri::command(async)]
pub(crate) fn footing(program: TheProgram<'_>) -> Answer<Footing> {
    program.get().footing()
}

#[tauri::command(async)]
pub(crate) fn save_picture(
    window: WebviewWindow,
    program: TheProgram<'_>,
    name: String,
    form: PictureForm,
    bytes: Vec<u8>,
) -> Answer<bool> {
    let Some(file) = dialog::where_to_save(&window, &dialog::plain(&name), Kind::of_picture(form)) else {
        return Ok(false);
    };
    program.get().save_picture(form, &bytes, &file)?;
    Ok(true)
}
