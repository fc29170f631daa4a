//! The door: first run, unlocking, locking, leaving.

use super::{Answer, TheProgram};
use crate::{desktop, leaving};
use app::wire::{Clock, NewCode, PassphraseStrength, Welcome};
use app::{Throughline, WindowMemory};
use tauri::{AppHandle, WebviewWindow};

#[tauri::command(async)]
pub(crate) fn welcome(app: AppHandle, program: TheProgram<'_>) -> Answer<Welcome> {
    let program = program.get();
    Ok(Welcome {
        door: program.door(),
        after: program.after_session(),
        theme: WindowMemory::recall(program.home()).theme,
        desktop_is_dark: desktop::is_dark(&app),
        language: words::chosen_language(),
        today: program.today(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

#[tauri::command(async)]
pub(crate) fn clock(program: TheProgram<'_>) -> Clock {
    program.get().clock()
}

#[tauri::command(async)]
pub(crate) fn passphrase_strength(passphrase: String) -> PassphraseStrength {
    Throughline::strength(&passphrase)
}

#[tauri::command(async)]
pub(crate) fn create_vault(program: TheProgram<'_>, passphrase: String) -> Answer<NewCode> {
    program.get().create(&passphrase)
}

#[tauri::command(async)]
pub(crate) fn confirm_recovery_code(program: TheProgram<'_>, typed: String) -> Answer<bool> {
    program.get().confirm_recovery_code(&typed)
}

#[tauri::command(async)]
pub(crate) fn new_recovery_code(program: TheProgram<'_>, passphrase: String) -> Answer<NewCode> {
    program.get().new_recovery_code(&passphrase)
}

#[tauri::command(async)]
pub(crate) fn unlock(program: TheProgram<'_>, passphrase: String) -> Answer<()> {
    program.get().unlock(&passphrase)
}

#[tauri::command(async)]
pub(crate) fn unlock_with_code(program: TheProgram<'_>, code: String) -> Answer<()> {
    program.get().unlock_with_code(&code)
}

#[tauri::command(async)]
pub(crate) fn accept_older(program: TheProgram<'_>) -> Answer<()> {
    program.get().accept_older()
}

#[tauri::command(async)]
pub(crate) fn change_passphrase(program: TheProgram<'_>, current: String, next: String) -> Answer<()> {
    program.get().change_passphrase(&current, &next)
}

#[tauri::command(async)]
pub(crate) fn reset_passphrase(program: TheProgram<'_>, code: String, next: String) -> Answer<()> {
    program.get().reset_passphrase(&code, &next)
}

#[tauri::command(async)]
pub(crate) fn lock(app: AppHandle) {
    leaving::lock(&app);
}

#[tauri::command(async)]
pub(crate) fn quit(app: AppHandle) {
    leaving::quit(&app);
}

#[tauri::command]
pub(crate) fn stay() {
    leaving::stay();
}

#[tauri::command(async)]
pub(crate) fn toggle_full_screen(window: WebviewWindow) {
    let full = window.is_fullscreen().unwrap_or_default();
    let _ = window.set_fullscreen(!full);
}
