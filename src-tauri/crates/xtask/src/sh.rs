//! Running other programs from the top of the checkout.

use crate::Step;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The top of the checkout.
pub(crate) fn top() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.ancestors().nth(3).expect("xtask lies in src-tauri/crates").to_owned()
}

/// The cargo that runs this.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(top());
    command
}

/// A command within a command. By cargo: what runs now may be built anew meanwhile.
pub(crate) fn xtask(arguments: &[&str]) -> Command {
    cargo(&[&["xtask"], arguments].concat())
}

/// A program, at the top of the checkout.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(top());
    command
}

/// A program that cargo has built, at the top of the checkout. `profile` is `debug` or `release`.
pub(crate) fn built(profile: &str, name: &str) -> Command {
    program(&target().join(profile).join(name).to_string_lossy(), &[])
}

/// Where cargo builds: where it has put this program.
pub(crate) fn target() -> PathBuf {
    let this = std::env::current_exe().unwrap_or_default();
    this.ancestors().nth(2).map_or_else(|| top().join("target"), Path::to_owned)
}

/// The names of all integration tests, as cargo knows them: files and folders in each `tests`.
pub(crate) fn integration_tests() -> Vec<String> {
    let crates = fs::read_dir(top().join("src-tauri/crates")).into_iter().flatten().flatten();
    let packages =
        crates.map(|package| package.path()).chain(["src-tauri", "tests"].map(|folder| top().join(folder)));
    let tests =
        packages.flat_map(|package| fs::read_dir(package.join("tests")).into_iter().flatten().flatten());
    let is_test =
        |path: &PathBuf| path.join("main.rs").exists() || path.extension().is_some_and(|e| e == "rs");
    let mut names: Vec<String> = tests
        .map(|entry| entry.path())
        .filter(is_test)
        .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}

/// What was named after the command.
pub(crate) fn names(arguments: &[String]) -> impl Iterator<Item = &String> {
    arguments.iter().filter(|argument| !argument.starts_with("--")).skip(1)
}

/// Runs it; words that name it when it fails.
pub(crate) fn run(command: &mut Command) -> Step {
    let status = command.status().map_err(|error| format!("{} does not start: {error}", name(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed.", name(command))) }
}

/// Runs them at the same time, and waits for all.
pub(crate) fn run_all<const N: usize>(commands: [Command; N]) -> Step {
    let started = commands.map(|mut command| (name(&command), command.spawn()));
    let ended = started.map(|(name, started)| match started.and_then(|mut child| child.wait()) {
        Ok(status) if status.success() => Ok(()),
        _ => Err(format!("{name} failed.")),
    });
    ended.into_iter().collect()
}

/// Whether it runs and succeeds, without a word.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// What it prints, if it succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A program that ends with what it was started for.
pub(crate) struct Companion(pub(crate) Child);

impl Companion {
    pub(crate) fn start(command: &mut Command) -> Result<Companion, String> {
        command.spawn().map(Companion).map_err(|error| format!("{} does not start: {error}", name(command)))
    }
}

impl Drop for Companion {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
