//! `run`: from a fresh checkout to the open window. Without a display, the main job without one.

use crate::ground::{self, For};
use crate::{Step, say, sh, window};
use std::path::Path;

/// A passphrase for the vault that `run` throws away.
const PASSPHRASE: &str = "seven quiet herons over the lake";

pub(crate) fn run() -> Step {
    ground::prepare(For::Running)?;
    if has_display() { open_window() } else { without_window() }
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn open_window() -> Step {
    window::install()?;
    window::build()?;
    say::step("The program (the first build takes a while)");
    let mut program = sh::cargo(&["run", "--package", "throughline"]);
    if !Path::new("/dev/dri").exists() {
        // Without a GPU the first paint is 2.5 times faster this way.
        program.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    sh::run(&mut program)
}

fn without_window() -> Step {
    say::line("There is no display here, so no window opens. The main job runs without one instead:");
    say::line("a vault in a temporary folder, the example plan in it, and two PDFs: what the person");
    say::line("hands to their manager, and a copy of everything for themselves.");
    say::step("The program (the first build takes a while)");
    sh::run(&mut sh::cargo(&["build", "--package", "throughline-cli"]))?;
    let folder = std::env::temp_dir().join(format!("throughline-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    main_job(&folder)?;
    say::step("Done");
    say::line(&format!("For the manager: {}", folder.join("plan.pdf").display()));
    say::line(&format!("Everything: {}", folder.join("everything.pdf").display()));
    say::line(&format!("Its vault: {} (passphrase: {PASSPHRASE})", folder.join("data").display()));
    Ok(())
}

fn main_job(folder: &Path) -> Step {
    let secret = folder.join("passphrase");
    std::fs::write(&secret, PASSPHRASE).map_err(|error| error.to_string())?;
    let example = sh::top().join("src-tauri/crates/interchange/example/example-plan.json");
    let (pdf, everything) = (folder.join("plan.pdf"), folder.join("everything.pdf"));
    let words = |path: &Path| path.to_string_lossy().into_owned();
    cli(folder, &secret, &["init"])?;
    cli(folder, &secret, &["import", &words(&example)])?;
    cli(folder, &secret, &["check"])?;
    let with = "whys,horizon,setting,state,motivations,importance,measures";
    let goals = ["--goal", "I want to lead", "--goal", "I want to teach", "--goal", "Give one talk"];
    let to = [["--for", "Tomas Lindqvist"].as_slice(), &goals, &["--with", with]].concat();
    cli(folder, &secret, &[&["export", "pdf", &words(&pdf)], to.as_slice()].concat())?;
    let to = ["--for-me", "--all", "--with", "everything"];
    cli(folder, &secret, &[&["export", "pdf", &words(&everything)], to.as_slice()].concat())
}

fn cli(folder: &Path, secret: &Path, arguments: &[&str]) -> Step {
    let mut command = sh::cargo(&["run", "--quiet", "--package", "throughline-cli", "--"]);
    command.args(arguments).arg("--passphrase-file").arg(secret).env("THROUGHLINE_HOME", folder);
    say::line(&format!("\n$ throughline-cli {}", arguments.join(" ")));
    sh::run(&mut command)
}

/// `bundle`: the packages of this system, by tauri's own bundler.
pub(crate) fn bundle() -> Step {
    ground::prepare(For::Running)?;
    window::install()?;
    window::build()?;
    if !sh::succeeds(&mut sh::cargo(&["tauri", "--version"])) {
        return Err(
            "tauri's bundler is missing. Install it with: cargo install tauri-cli --version ^2 --locked"
                .into(),
        );
    }
    sh::run(sh::cargo(&["tauri", "build"]).current_dir(sh::top().join("src-tauri")))
}
