//! The desktop's own file dialog, answered with the keyboard. WebDriver cannot see it, so this
//! speaks to the display.

use crate::{Stage, wait_for};
use std::path::Path;
use std::process::{Command, Stdio};

/// The titles its windows bear (locales/en/dialog.ftl).
const TITLES: &str = "Where would you like to keep it|Which file";

/// Types a path and confirms it, and waits until the file is there and the dialog is not.
pub(crate) fn answer(stage: &Stage, file: &Path) {
    let window = open_dialog(stage);
    let path = file.to_str().expect("a test's path is text");
    xdo(stage, &["windowfocus", "--sync", &window]);
    xdo(stage, &["key", "--clearmodifiers", "ctrl+a"]);
    xdo(stage, &["type", "--clearmodifiers", "--delay", "2", path]);
    xdo(stage, &["key", "--clearmodifiers", "Return"]);
    wait_for("the dialog to close", || find(stage).is_none().then_some(()));
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
