//! Running other programs from the top of the checkout.

use crate::Step;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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

/// A program, at the top of the checkout.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(top());
    command
}

/// A program that cargo has built, at the top of the checkout. `profile` is `debug` or `release`.
pub(crate) fn built(profile: &str, name: &str) -> Command {
    let this = std::env::current_exe().unwrap_or_default();
    let target = this.ancestors().nth(2).map_or_else(|| top().join("target"), Path::to_owned);
    program(&target.join(profile).join(name).to_string_lossy(), &[])
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

fn name(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
