//! The questions, the look at the ground, and what else the program sees in a plan.

use super::{Answer, TheProgram};
use app::wire::{GroundLook, Notice, Questions, Sorting, SuggestedPassion, SweetSpot};
use app::{EntryId, NaiveDate, Weighing};

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

#[tauri::command(async)]
pub(crate) fn sweet_spot(program: TheProgram<'_>) -> Answer<SweetSpot> {
    program.get().sweet_spot()
}

#[tauri::command(async)]
pub(crate) fn ends_early(program: TheProgram<'_>, since: NaiveDate, until: NaiveDate) -> Answer<bool> {
    program.get().ends_early(since, until)
}

#[tauri::command(async)]
pub(crate) fn suggested_passions(program: TheProgram<'_>) -> Answer<Vec<SuggestedPassion>> {
    program.get().suggested_passions()
}

#[tauri::command(async)]
pub(crate) fn recent_activities(program: TheProgram<'_>, at_most: usize) -> Answer<Vec<String>> {
    program.get().recent_activities(at_most)
}

#[tauri::command(async)]
pub(crate) fn notices(program: TheProgram<'_>) -> Answer<Vec<Notice>> {
    program.get().notices()
}

#[tauri::command(async)]
pub(crate) fn put_aside(program: TheProgram<'_>, key: String) -> Answer<()> {
    program.get().put_aside(&key)
}
