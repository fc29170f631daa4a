//! The desktop's own file dialog, answered with the keyboard. WebDriver cannot see it, so this
//! speaks to the display.

use crate::{Stage, wait_for};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The titles its windows bear (locales/en/dialog.ftl).
const TITLES: &str = "Where would you like to keep it|Which file";

/// A dialog that is seen but does not listen yet swallows what is typed; then it is typed again.
const LISTENS: Duration = Duration::from_secs(5);

/// Types a path and confirms it, and waits until the dialog is gone.
#[expect(clippy::disallowed_methods, reason = "typed again when nobody listened for so long")]
pub(crate) fn answer(stage: &Stage, file: &Path) {
    let path = file.to_str().expect("a test's path is text");
    open_dialog(stage);
    let mut typed: Option<Instant> = None;
    wait_for("the dialog to close", || {
        let Some(window) = find(stage) else { return Some(()) };
        if typed.is_none_or(|at| at.elapsed() > LISTENS) {
            types(stage, &window, path);
            typed = Some(Instant::now());
        }
        None
    });
}

/// A dialog that opens a file shows where to write only at the first stroke, and may swallow those
/// that follow too soon; so the path is written over it. The dialog may close while this goes on;
/// that is what it is for.
fn types(stage: &Stage, window: &str, path: &str) {
    for arguments in [
        &["windowfocus", "--sync", window][..],
        &["key", "--clearmodifiers", "slash"],
        &["key", "--clearmodifiers", "--delay", "60", "ctrl+a"],
        &["type", "--clearmodifiers", "--delay", "4", path],
        &["key", "--clearmodifiers", "Return"],
    ] {
        if find(stage).is_some() {
            let _ = xdotool(stage).args(arguments).status();
        }
    }
}

/// Presses Escape, and waits until the dialog is gone.
pub(crate) fn call_off(stage: &Stage) {
    let window = open_dialog(stage);
    xdo(stage, &["windowfocus", "--sync", &window]);
    xdo(stage, &["key", "--clearmodifiers", "Escape"]);
    wait_for("the dialog to close", || find(stage).is_none().then_some(()));
}

fn open_dialog(stage: &Stage) -> String {
    wait_for("the file dialog", || find(stage))
}

fn find(stage: &Stage) -> Option<String> {
    let found = xdotool(stage).args(["search", "--onlyvisible", "--name", TITLES]).output().ok()?;
    String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
}

fn xdo(stage: &Stage, arguments: &[&str]) {
    let status = xdotool(stage).args(arguments).status().expect("xdotool is installed");
    assert!(status.success(), "xdotool {arguments:?}");
}

fn xdotool(stage: &Stage) -> Command {
    let mut command = stage.command("xdotool");
    command.stdout(Stdio::piped());
    command
}
