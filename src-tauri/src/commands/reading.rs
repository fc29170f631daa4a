//! Sealing for someone, the reading room, and forgetting someone. The window names no path: the
//! desktop's dialog asks the person, or the desktop gave the file that was double-clicked.

use super::{Answer, TheProgram};
use crate::dialog::{self, Kind};
use app::EntryId;
use app::wire::{
    Answering, Changed, Forgotten, Opened, OpenedSheet, Saved, SealWith, Sealed, SealedFile, SheetForm,
    Taking,
};
use tauri::WebviewWindow;

#[tauri::command(async)]
pub(crate) fn my_key(program: TheProgram<'_>) -> Answer<String> {
    program.get().my_key()
}

#[tauri::command(async)]
pub(crate) fn seal(
    window: WebviewWindow,
    program: TheProgram<'_>,
    number: u32,
    with: SealWith,
) -> Answer<Option<Sealed>> {
    let name = program.get().file_name(number)?;
    let Some(file) = dialog::where_to_save(&window, &name, Kind::Sealed) else { return Ok(None) };
    program.get().seal(number, with, &file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn waiting_sealed(program: TheProgram<'_>) -> Answer<Option<SealedFile>> {
    program.get().waiting_sealed()
}

#[tauri::command(async)]
pub(crate) fn choose_sealed(window: WebviewWindow, program: TheProgram<'_>) -> Answer<Option<SealedFile>> {
    let Some(file) = dialog::which_to_open(&window, Kind::Sealed) else { return Ok(None) };
    program.get().choose_sealed(&file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn unseal(program: TheProgram<'_>, words: Option<String>) -> Answer<Opened> {
    program.get().unseal(words.as_deref())
}

#[tauri::command(async)]
pub(crate) fn put_away(program: TheProgram<'_>) {
    program.get().put_away();
}

#[tauri::command(async)]
pub(crate) fn answer(
    window: WebviewWindow,
    program: TheProgram<'_>,
    from: String,
    answers: Vec<Answering>,
) -> Answer<bool> {
    let name = program.get().answer_name()?;
    let Some(file) = dialog::where_to_save(&window, &dialog::plain(&name), Kind::Sealed) else {
        return Ok(false);
    };
    program.get().answer(&from, &answers, &file)?;
    Ok(true)
}

#[tauri::command(async)]
pub(crate) fn keep_answer(program: TheProgram<'_>, from: String, answers: Vec<Answering>) -> Answer<()> {
    program.get().keep_answer(&from, &answers)
}

#[tauri::command(async)]
pub(crate) fn take_in(program: TheProgram<'_>, person: EntryId, taking: Vec<Taking>) -> Answer<Changed> {
    program.get().take_in(person, &taking)
}

#[tauri::command(async)]
pub(crate) fn keep(program: TheProgram<'_>, person: EntryId) -> Answer<Changed> {
    program.get().keep(person)
}

#[tauri::command(async)]
pub(crate) fn received(program: TheProgram<'_>, id: EntryId) -> Answer<Opened> {
    program.get().received(id)
}

#[tauri::command(async)]
pub(crate) fn forget(program: TheProgram<'_>, person: EntryId) -> Answer<Forgotten> {
    program.get().forget(person)
}

#[tauri::command(async)]
pub(crate) fn question_sheet(
    program: TheProgram<'_>,
    person: EntryId,
    strengths: Vec<EntryId>,
) -> Answer<OpenedSheet> {
    program.get().question_sheet(person, &strengths)
}

#[tauri::command(async)]
pub(crate) fn seal_questions(
    window: WebviewWindow,
    program: TheProgram<'_>,
    person: EntryId,
    strengths: Vec<EntryId>,
    with: SealWith,
) -> Answer<Option<Sealed>> {
    let name = program.get().questions_name(person)?;
    let Some(file) = dialog::where_to_save(&window, &dialog::plain(&name), Kind::Sealed) else {
        return Ok(None);
    };
    program.get().seal_questions(person, &strengths, with, &file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn save_questions(
    window: WebviewWindow,
    program: TheProgram<'_>,
    person: EntryId,
    strengths: Vec<EntryId>,
    form: SheetForm,
) -> Answer<Option<Saved>> {
    let name = program.get().questions_name(person)?;
    let kind = match form {
        SheetForm::Pdf => Kind::Pdf,
        SheetForm::Markdown => Kind::Markdown,
    };
    let Some(file) = dialog::where_to_save(&window, &dialog::plain(&name), kind) else { return Ok(None) };
    program.get().save_questions(person, &strengths, form, &file).map(Some)
}
