//! Edits, undo, history, search.

use super::{Answer, TheProgram};
use app::wire::{Changed, Past, Search, Sought, Whole};
use app::{Edit, EntryId};

#[tauri::command(async)]
pub(crate) fn plan(program: TheProgram<'_>) -> Answer<Whole> {
    program.get().plan()
}

#[tauri::command(async)]
pub(crate) fn edit(program: TheProgram<'_>, edit: Edit) -> Answer<Changed> {
    program.get().edit(&edit)
}

#[tauri::command(async)]
pub(crate) fn undo(program: TheProgram<'_>) -> Answer<Changed> {
    program.get().undo()
}

#[tauri::command(async)]
pub(crate) fn redo(program: TheProgram<'_>) -> Answer<Changed> {
    program.get().redo()
}

#[tauri::command(async)]
pub(crate) fn erase(program: TheProgram<'_>, ids: Vec<EntryId>) -> Answer<Changed> {
    program.get().erase(&ids)
}

#[tauri::command(async)]
pub(crate) fn history(program: TheProgram<'_>, id: EntryId) -> Answer<Vec<Past>> {
    program.get().history(id)
}

#[tauri::command(async)]
pub(crate) fn search(program: TheProgram<'_>, sought: Sought) -> Answer<Search> {
    program.get().search(&sought)
}
