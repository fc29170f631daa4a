//! The window's own part: its packages and its pages.

use crate::{Step, output, sh, workspace};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// npm or npx in `ui/`.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut command = sh::program(name, arguments);
    command.current_dir(sh::top().join("ui"));
    command
}

/// Runs tests of the window, over the core that [`workspace::build_core`] builds.
pub(crate) fn tests(arguments: &[&str]) -> Command {
    let mut tests = npm(&[&["run", "--silent", "test"], arguments].concat());
    tests.env("THROUGHLINE_CORE", workspace::core());
    tests
}

/// Serves the pages to a window that is open, and sends every change on. Started without npm, so
/// that whoever ends it ends it whole.
pub(crate) fn server() -> Command {
    let mut command = sh::program("node", &["node_modules/vite/bin/vite.js"]);
    command.current_dir(sh::top().join("ui"));
    command
}

/// Both at once: each of them keeps to a core.
pub(crate) fn lint_and_types() -> Step {
    sh::run_all([npm(&["run", "--silent", "lint"]), npm(&["run", "--silent", "check"])])
}

/// Installs the packages of the lock file, unless that was done already.
pub(crate) fn install() -> Step {
    output::step("Packages of the window");
    let ui = sh::top().join("ui");
    let mark = ui.join("node_modules/.package-lock.json");
    if newest(&ui.join("package-lock.json")) <= newest(&mark) {
        return Ok(());
    }
    sh::run(&mut npm(&["ci", "--no-audit", "--no-fund"]))
}

/// Builds the pages, unless they are newer than all they are made from.
pub(crate) fn build() -> Step {
    output::step("Pages of the window");
    let top = sh::top();
    let made_from =
        ["ui/src", "ui/index.html", "ui/package-lock.json", "ui/vite.config.ts", "src-tauri/locales"];
    let newest_source = made_from.iter().map(|part| newest(&top.join(part))).max().flatten();
    if newest_source <= newest(&top.join("ui/dist/index.html")) {
        return Ok(());
    }
    sh::run(&mut npm(&["run", "--silent", "build"]))
}

/// When the latest file under a path was written; `None` where there is none.
fn newest(path: &Path) -> Option<SystemTime> {
    if path.is_dir() {
        let entries = fs::read_dir(path).ok()?.flatten();
        return entries.filter_map(|entry| newest(&entry.path())).max();
    }
    fs::metadata(path).ok()?.modified().ok()
}
