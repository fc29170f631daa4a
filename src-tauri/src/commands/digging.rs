//! The questions and the look at the ground.

use super::{Answer, TheProgram};
use app::wire::{GroundLook, Questions, Sorting};
use app::{EntryId, Weighing};

#[tauri::command(async)]
pub(crate) fn questions(program: TheProgram<'_>, about: EntryId) -> Answer<Questions> {
    program.get().questions(about)
}

#[tauri::command(async)]
pub(crate) fn look_at_ground(
    program: TheProgram<'_>,
    statement: String,
    except: Option<EntryId>,
) -> Answer<GroundLook> {
    program.get().look_at_ground(&statement, except)
}

#[tauri::command(async)]
pub(crate) fn sort(program: TheProgram<'_>, weighing: Weighing) -> Answer<Sorting> {
    program.get().sort(&weighing)
}
