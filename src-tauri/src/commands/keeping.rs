//! Backups, restoring, checking, settings.

use super::{Answer, TheProgram};
use app::WindowMemory;
use app::wire::{BackupLine, Code, Health, Settings, Theme};
use tauri::AppHandle;

#[tauri::command(async)]
pub(crate) fn check(program: TheProgram<'_>) -> Answer<Health> {
    program.get().check()
}

#[tauri::command(async)]
pub(crate) fn back_up(program: TheProgram<'_>) -> Answer<()> {
    program.get().back_up()
}

#[tauri::command(async)]
pub(crate) fn backups(program: TheProgram<'_>) -> Answer<Vec<BackupLine>> {
    program.get().backups()
}

/// The restored vault is met locked, in a fresh process.
#[tauri::command(async)]
pub(crate) fn restore(app: AppHandle, program: TheProgram<'_>, name: String) -> Answer<()> {
    program.get().restore(&name)?;
    crate::leaving::lock(&app);
    Ok(())
}

#[tauri::command(async)]
pub(crate) fn settings(program: TheProgram<'_>) -> Answer<Settings> {
    program.get().settings()
}

#[tauri::command(async)]
pub(crate) fn set_settings(program: TheProgram<'_>, settings: Settings) -> Answer<()> {
    program.get().set_settings(&settings)
}

#[tauri::command(async)]
pub(crate) fn set_theme(program: TheProgram<'_>, theme: Theme) -> Answer<()> {
    let program = program.get();
    let memory = WindowMemory { theme, ..WindowMemory::recall(program.home()) };
    memory.keep(program.home()).map_err(|_| Code::FileTrouble.into())
}
