//! What must be there before anything is built: Rust, Node, system packages. What is missing is
//! named and, when agreed, installed.

use crate::packages::{MANAGERS, Manager};
use crate::{Step, output, sh};
use std::process::Command;

/// What things are needed for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum For {
    Running,
    Testing,
}

/// The oldest Node the window is built with.
const OLDEST_NODE: u32 = 20;

/// Checks everything, installs what is missing.
pub(crate) fn prepare(purpose: For) -> Step {
    check_node()?;
    let Some(manager) = manager() else { return Ok(()) };
    let missing = missing(manager, purpose);
    if missing.is_empty() { Ok(()) } else { install(manager, &missing) }
}

fn check_node() -> Step {
    let version = sh::output(&mut sh::program("node", &["--version"]));
    let version = version.ok_or("Node is missing. Install version 20 or newer from https://nodejs.org.")?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => Err(format!("Node {} is too old; version {OLDEST_NODE} or newer is needed.", version.trim())),
    }
}

fn manager() -> Option<&'static Manager> {
    let there = |m: &&Manager| sh::succeeds(&mut sh::program(m.program, &["--version"]));
    MANAGERS.iter().find(there)
}

fn missing(manager: &Manager, purpose: For) -> Vec<&'static str> {
    let further = if purpose == For::Testing { manager.to_test } else { &[] };
    let wanted = manager.to_run.iter().chain(further);
    wanted.copied().filter(|package| !is_there(manager, package)).collect()
}

fn is_there(manager: &Manager, package: &str) -> bool {
    let (program, arguments) = manager.is_there.split_first().expect("asking takes a program");
    let answer = sh::output(sh::program(program, arguments).arg(package));
    answer.is_some_and(|status| !status.contains("not-installed") && !status.is_empty())
}

fn install(manager: &Manager, missing: &[&str]) -> Step {
    output::step("System packages");
    output::line(&format!("Missing: {}", missing.join(" ")));
    if !output::agreed(&format!("Install them with {}?", manager.program)) {
        let names = missing.join(" ");
        return Err(format!("Install these first, or run again with --yes:\n  {names}"));
    }
    if let Some(refresh) = manager.refresh {
        sh::run(as_root(manager).args(refresh))?;
    }
    sh::run(as_root(manager).args(manager.install).args(missing))
}

fn as_root(manager: &Manager) -> Command {
    let is_root = sh::output(&mut sh::program("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    let mut command = if manager.as_root && !is_root {
        sh::program("sudo", &[manager.program])
    } else {
        sh::program(manager.program, &[])
    };
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}
