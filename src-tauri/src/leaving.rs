//! Locking and leaving: the draft is saved first, and nothing stays in memory.

use app::commands::Program;
use app::wire::Door;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Window, WindowEvent};

/// How long the window may take to save its drafts before the program goes ahead without it.
const PATIENCE: Duration = Duration::from_secs(4);

/// A crash must not write what is in memory to the disk.
pub(crate) fn leave_no_core_dump() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _ = setrlimit(Resource::Core, none);
    }
}

/// Closing asks the window to save its drafts first; it answers with `quit`.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event {
        api.prevent_close();
        crate::window::remember(window.app_handle());
        ask(window.app_handle(), "close-asked", quit);
    }
}

/// Asks the window to save its drafts and lock; locks without it when it does not answer.
pub(crate) fn ask_to_lock(app: &AppHandle) {
    ask(app, "lock-now", |app| {
        let door = app.state::<Program>().get().door();
        if matches!(door, Door::Open | Door::InSession) {
            lock(app);
        }
    });
}

fn ask(app: &AppHandle, event: &str, otherwise: fn(&AppHandle)) {
    let answers = ANSWERS.load(Relaxed);
    let _ = app.emit(event, ());
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        if ANSWERS.load(Relaxed) == answers {
            otherwise(&app);
        }
    });
}

/// How often the window has answered that it asks the person itself.
static ANSWERS: AtomicU32 = AtomicU32::new(0);

/// The window could not save a draft and asks the person, so nothing is done over their head.
pub(crate) fn stay() {
    ANSWERS.fetch_add(1, Relaxed);
}

/// Locks the vault and begins anew as a fresh process, so that nothing stays in memory.
pub(crate) fn lock(app: &AppHandle) {
    app.state::<Program>().get().lock();
    begin_anew(app);
}

/// A fresh process, whose window stands where this one stood.
pub(crate) fn begin_anew(app: &AppHandle) {
    crate::window::remember(app);
    restart(app);
}

#[cfg(not(feature = "automation"))]
fn restart(app: &AppHandle) {
    app.request_restart();
}

/// A test that drives the window would lose it with the process, so only the page begins anew.
#[cfg(feature = "automation")]
fn restart(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.reload();
    }
}

/// Locks and ends.
fn quit(app: &AppHandle) {
    app.state::<Program>().get().lock();
    app.exit(0);
}
