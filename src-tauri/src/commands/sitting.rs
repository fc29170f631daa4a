//! Session mode: beginning and ending it, and the pad between two people.

use super::{Answer, TheProgram};
use app::EntryId;
use app::wire::{InSight, LeftToDo, Pad, Sitting};

#[tauri::command(async)]
pub(crate) fn in_sight(program: TheProgram<'_>, person: EntryId) -> Answer<InSight> {
    program.get().in_sight(person)
}

#[tauri::command(async)]
pub(crate) fn left_to_do(program: TheProgram<'_>, session: EntryId) -> Answer<LeftToDo> {
    program.get().left_to_do(session)
}

#[tauri::command(async)]
pub(crate) fn begin_session(program: TheProgram<'_>, id: EntryId) -> Answer<()> {
    program.get().begin_session(id)
}

#[tauri::command(async)]
pub(crate) fn sitting(program: TheProgram<'_>) -> Answer<Sitting> {
    program.get().sitting()
}

#[tauri::command(async)]
pub(crate) fn write_pad(program: TheProgram<'_>, pad: Pad) -> Answer<()> {
    program.get().write_pad(&pad)
}

#[tauri::command(async)]
pub(crate) fn tick_step(program: TheProgram<'_>, number: usize, done: bool) -> Answer<()> {
    program.get().tick_step(number, done)
}

#[tauri::command(async)]
pub(crate) fn set_letter_keys(program: TheProgram<'_>, on: bool) -> Answer<()> {
    program.get().set_letter_keys(on)
}

#[tauri::command(async)]
pub(crate) fn end_session(program: TheProgram<'_>) -> Answer<()> {
    program.get().end_session()
}
