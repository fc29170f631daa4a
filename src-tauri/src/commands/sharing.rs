//! Handing over. The window names no path: the desktop's dialog asks the person.

use super::{Answer, TheProgram};
use crate::dialog::{self, Kind};
use app::wire::{Handed, Known, PageLayout, PaperSize, Preview, Saved};
use app::{Choice, EntryId};
use tauri::WebviewWindow;
use tauri::ipc::Response;

#[tauri::command(async)]
pub(crate) fn preview(
    program: TheProgram<'_>,
    choice: Choice,
    paper: PaperSize,
    layout: PageLayout,
) -> Answer<Preview> {
    program.get().preview(&choice, paper, layout)
}

#[tauri::command(async)]
pub(crate) fn preview_page(
    program: TheProgram<'_>,
    number: u32,
    page: usize,
    width: u32,
) -> Answer<Response> {
    let drawn = program.get().preview_page(number, page, width)?;
    Ok(Response::new(drawn.png))
}

#[tauri::command(async)]
pub(crate) fn save_pdf(window: WebviewWindow, program: TheProgram<'_>, number: u32) -> Answer<Option<Saved>> {
    let name = program.get().file_name(number)?;
    let Some(file) = dialog::where_to_save(&window, &name, Kind::Pdf) else { return Ok(None) };
    program.get().save_pdf(number, &file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn save_markdown(
    window: WebviewWindow,
    program: TheProgram<'_>,
    number: u32,
) -> Answer<Option<Saved>> {
    let name = program.get().file_name(number)?;
    let Some(file) = dialog::where_to_save(&window, &name, Kind::Markdown) else { return Ok(None) };
    program.get().save_markdown(number, &file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn ledger(program: TheProgram<'_>) -> Answer<Vec<Handed>> {
    program.get().ledger()
}

#[tauri::command(async)]
pub(crate) fn known(program: TheProgram<'_>, person: EntryId) -> Answer<Vec<Known>> {
    program.get().known(person)
}

#[tauri::command(async)]
pub(crate) fn hand_despite(program: TheProgram<'_>, number: u32, reason: String) -> Answer<()> {
    program.get().hand_despite(number, &reason)
}

#[tauri::command(async)]
pub(crate) fn save_recovery_sheet(window: WebviewWindow, program: TheProgram<'_>) -> Answer<bool> {
    let name = dialog::say("dialog-recovery-sheet-name");
    let Some(file) = dialog::where_to_save(&window, &name, Kind::Pdf) else { return Ok(false) };
    program.get().save_recovery_sheet(&file)?;
    Ok(true)
}
