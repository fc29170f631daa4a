//! Commands of the window, handed on to the program: one handler for all of them. Which there are,
//! and what each does, is declared in `app::commands`; that the window may call it is checked by
//! tauri before it comes here.

use crate::{desktop, dialog, leaving};
use app::commands::{Answer, Desktop, FileKind, Program};
use std::path::PathBuf;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{AppHandle, Manager, Wry};

/// Carries out a command on a thread of its own, for it may wait: for a dialog, the disk, or a
/// command before it.
pub(crate) fn carry_out(invoke: Invoke<Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let app = message.webview_ref().app_handle().clone();
    let command = message.command().to_owned();
    let given = match message.payload() {
        InvokeBody::Json(given) => given.clone(),
        InvokeBody::Raw(_) => serde_json::Value::Null,
    };
    tauri::async_runtime::spawn_blocking(move || {
        let answer = app.state::<Program>().call(&TheDesktop(&app), &command, given);
        resolver.respond(answer.map(body).map_err(InvokeError::from));
    });
    true
}

fn body(answer: Answer) -> InvokeResponseBody {
    match answer {
        Answer::Json(written) => InvokeResponseBody::Json(written),
        Answer::Bytes(bytes) => InvokeResponseBody::Raw(bytes),
    }
}

/// The desktop that the one window is on.
struct TheDesktop<'a>(&'a AppHandle);

impl Desktop for TheDesktop<'_> {
    fn where_to_save(&self, name: &str, kind: FileKind) -> Option<PathBuf> {
        dialog::where_to_save(self.0, name, kind)
    }

    fn which_to_open(&self, kind: FileKind) -> Option<PathBuf> {
        dialog::which_to_open(self.0, kind)
    }

    fn is_dark(&self) -> bool {
        desktop::is_dark(self.0)
    }

    fn begin_anew(&self) {
        leaving::begin_anew(self.0);
    }

    fn end(&self) {
        self.0.exit(0);
    }

    fn stay(&self) {
        leaving::stay();
    }

    fn toggle_full_screen(&self) {
        if let Some(window) = self.0.get_webview_window("main") {
            let full = window.is_fullscreen().unwrap_or_default();
            let _ = window.set_fullscreen(!full);
        }
    }
}
