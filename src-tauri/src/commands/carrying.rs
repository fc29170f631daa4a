//! Whole plans in and out, and the example plan.

use super::{Answer, TheProgram};
use crate::dialog::{self, Kind};
use app::wire::Format;
use tauri::WebviewWindow;

#[tauri::command(async)]
pub(crate) fn export_plan(window: WebviewWindow, program: TheProgram<'_>, format: Format) -> Answer<bool> {
    let name = dialog::say("dialog-export-name");
    let Some(file) = dialog::where_to_save(&window, &name, Kind::of(format)) else { return Ok(false) };
    program.get().export(format, &file)?;
    Ok(true)
}

#[tauri::command(async)]
pub(crate) fn import_plan(window: WebviewWindow, program: TheProgram<'_>) -> Answer<bool> {
    let Some(file) = dialog::which_to_open(&window, Kind::Json) else { return Ok(false) };
    program.get().import(&file)?;
    Ok(true)
}

#[tauri::command(async)]
pub(crate) fn add_example(program: TheProgram<'_>) -> Answer<()> {
    program.get().add_example()
}

#[tauri::command(async)]
pub(crate) fn remove_example(program: TheProgram<'_>) -> Answer<()> {
    program.get().remove_example()
}
