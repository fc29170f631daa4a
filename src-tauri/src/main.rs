//! The desktop shell: one window, thin commands, the desktop's own dialogs. What a person can do
//! is in `app`; here stands only how a window reaches it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[macro_use]
mod commands;
mod desktop;
mod dialog;
mod gate;
mod leaving;
mod log;
mod program;
mod sealed_files;
mod window;

use program::Program;
use std::process::ExitCode;

macro_rules! handler {
    ($($command:ident),* $(,)?) => { tauri::generate_handler![$(commands::$command),*] };
}

fn main() -> ExitCode {
    leaving::leave_no_core_dump();
    let Some(home) = app::Home::of_this_person() else { return ExitCode::FAILURE };
    log::begin(&home);
    let program = Program::new(home.clone());
    sealed_files::bring_given(&program);
    let built = tauri::Builder::default()
        .plugin(window::one_window_for(&home))
        .plugin(tauri_plugin_dialog::init())
        .manage(sealed_files::begins_anew_without_them())
        .manage(program)
        .invoke_handler(gate::gated(with_commands!(handler)))
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
