//! Sealed files that the desktop gives: on the way in, by a double click while the window is open,
//! or by the event that macOS has for it.

use app::commands::Program;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Emitter, Env, Manager, RunEvent, Url};

/// Lets the file wait that the program was begun with, if it was begun with one.
pub(crate) fn bring_given(program: &Program) {
    let given: Vec<_> = std::env::args_os().collect();
    if let Some(file) = file_among(&given, Path::new("")) {
        program.get().bring(&file);
    }
}

/// Locking begins a fresh process; the file that the first one was begun with stays behind.
pub(crate) fn begins_anew_without_them() -> Env {
    let mut env = Env::default();
    env.args_os.truncate(1);
    env
}

/// Lets the file wait that a second start was given, and tells the window. The file is read aside:
/// whoever calls must not wait for a slow disk or for a command that goes on.
pub(crate) fn bring(app: &AppHandle, given: &[String], folder: &str) {
    let given: Vec<_> = given.iter().map(OsString::from).collect();
    if let Some(file) = file_among(&given, Path::new(folder)) {
        bring_aside(app.clone(), file);
    }
}

/// macOS gives files by an event and not as arguments.
pub(crate) fn on_run_event(app: &AppHandle, event: RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = &event
        && let Some(file) = urls.iter().find_map(|url| url.to_file_path().ok())
    {
        bring_aside(app.clone(), file);
    }
    let (_, _) = (app, event);
}

fn bring_aside(app: AppHandle, file: PathBuf) {
    std::thread::spawn(move || {
        app.state::<Program>().get().bring(&file);
        let _ = app.emit("sealed-waiting", ());
    });
}

/// The first argument after the program's own name that is no option; some desktops give an
/// address instead of a path.
fn file_among(given: &[OsString], folder: &Path) -> Option<PathBuf> {
    let file = given.iter().skip(1).find(|one| !one.to_string_lossy().starts_with('-'))?;
    let address = file.to_str().and_then(|text| Url::parse(text).ok()).filter(|url| url.scheme() == "file");
    let path = address.and_then(|url| url.to_file_path().ok());
    Some(path.unwrap_or_else(|| folder.join(file)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(given: &[&str], expected: Option<&str>) {
        let given: Vec<_> = given.iter().map(OsString::from).collect();
        assert_eq!(file_among(&given, Path::new("/folder")), expected.map(PathBuf::from));
    }

    #[test]
    fn a_file_is_found_as_a_path_or_an_address() {
        check(&["throughline"], None);
        check(&["throughline", "--hidden"], None);
        check(&["throughline", "for Ada.throughline"], Some("/folder/for Ada.throughline"));
        check(&["throughline", "--", "/tmp/a.throughline"], Some("/tmp/a.throughline"));
        check(&["throughline", "file:///tmp/for%20Ada.throughline"], Some("/tmp/for Ada.throughline"));
        check(&["throughline", "https://example.org/a"], Some("/folder/https://example.org/a"));
    }
}
