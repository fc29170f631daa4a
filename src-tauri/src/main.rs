//! The desktop shell: one window, thin commands, the desktop's own dialogs. What a person can do
//! is in `app`; here stands only how a window reaches it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desktop;
mod dialog;
mod leaving;
mod log;
mod sealed_files;
mod window;

use app::commands::Program;
use app::{Home, Throughline};
use std::process::ExitCode;

fn main() -> ExitCode {
    leaving::leave_no_core_dump();
    let Some(home) = Home::of_this_person() else { return ExitCode::FAILURE };
    log::begin(&home);
    let program = Program::of(throughline(home.clone()));
    sealed_files::bring_given(&program);
    let built = tauri::Builder::default()
        .plugin(window::one_window_for(&home))
        .plugin(tauri_plugin_dialog::init())
        .manage(sealed_files::begins_anew_without_them())
        .manage(program)
        .invoke_handler(commands::carry_out)
        .setup(|tauri| Ok(window::open(tauri.handle())?))
        .on_window_event(leaving::on_window_event)
        .build(tauri::generate_context!());
    match built {
        Ok(tauri) => {
            tauri.run(sealed_files::on_run_event);
            ExitCode::SUCCESS
        }
        Err(_) => {
            log::note("main", "the window could not be opened");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "automation"))]
fn throughline(home: Home) -> Throughline {
    Throughline::new(home)
}

/// A test build lives at the time that a journey gives it: so far ahead of the computer's clock, in
/// milliseconds.
#[cfg(feature = "automation")]
fn throughline(home: Home) -> Throughline {
    let given = std::env::var("THROUGHLINE_CLOCK_AHEAD").ok().and_then(|ahead| ahead.parse().ok());
    let ahead = app::TimeDelta::milliseconds(given.unwrap_or_default());
    Throughline::in_world(home, std::sync::Arc::new(app::AtAnotherTime { ahead }), None)
}
