//! File dialogs of the desktop, opened here and never from the page.

use app::commands::FileKind;
use std::path::PathBuf;
use tauri::{AppHandle, Manager, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use words::Words;

/// Asks where to save; `None` when called off.
pub(crate) fn where_to_save(app: &AppHandle, name: &str, kind: FileKind) -> Option<PathBuf> {
    let asked = asking(app, kind)?.set_title(say("dialog-save-title")).set_file_name(name);
    asked.blocking_save_file()?.into_path().ok()
}

/// Asks which file to open; `None` when called off.
pub(crate) fn which_to_open(app: &AppHandle, kind: FileKind) -> Option<PathBuf> {
    asking(app, kind)?.set_title(say("dialog-open-title")).blocking_pick_file()?.into_path().ok()
}

fn asking(app: &AppHandle, kind: FileKind) -> Option<FileDialogBuilder<Wry>> {
    let window = app.get_webview_window("main")?;
    let asking = window.dialog().file().set_parent(&window);
    Some(asking.add_filter(kind.words(), &[kind.ending()]))
}

fn say(id: &str) -> String {
    Words::new(&words::chosen_language()).say(id)
}
