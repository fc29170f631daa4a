//! `run`: from a fresh checkout to the open window. Without a display, the main job without one.

use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A passphrase for the vault that `run` throws away.
const PASSPHRASE: &str = "seven quiet herons over the lake";

/// What a newcomer is told before the long step.
const FIRST_BUILD: &str = "The program (the first time a few minutes, then seconds)";

pub(crate) fn run(arguments: &[String]) -> Step {
    prerequisites::prepare(For::Running)?;
    let asks_for = |flag: &str| arguments.iter().any(|argument| argument == flag);
    match has_display() {
        _ if asks_for("--without-window") => without_window(),
        true if asks_for("--hot") => follow_changes(),
        true => open_window(),
        false => {
            output::line("There is no display here, so no window opens.");
            without_window()
        }
    }
}

fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn open_window() -> Step {
    output::expect_steps(4);
    window::install()?;
    window::build()?;
    output::step(FIRST_BUILD);
    sh::run(&mut sh::cargo(&["build", "--package", "throughline"]))?;
    output::step("The window");
    sh::run(&mut the_window())
}

/// The pages come from a server on this computer that sends each change on as it is saved. For
/// whoever works on the window: the program that is given to people has no such way in.
fn follow_changes() -> Step {
    output::expect_steps(4);
    window::install()?;
    output::step("The pages of the window, which follow every change");
    let mut pages = sh::Companion::start(window::server().stdout(Stdio::piped()))?;
    let says = pages.0.stdout.take().expect("its output was asked for");
    let ready = BufReader::new(says).lines().map_while(Result::ok).any(|line| line.contains("localhost:"));
    if !ready {
        return Err("The server of the pages does not start. Is another one running?".into());
    }
    let settings = std::fs::read_to_string(sh::top().join("src-tauri/tauri.dev.conf.json"));
    let settings = settings.map_err(|error| error.to_string())?;
    output::step(FIRST_BUILD);
    sh::run(sh::cargo(&["build", "--package", "throughline"]).env("TAURI_CONFIG", &settings))?;
    output::step("The window");
    sh::run(the_window().env("TAURI_CONFIG", &settings))
}

fn the_window() -> Command {
    let mut program = sh::cargo(&["run", "--quiet", "--package", "throughline"]);
    if !Path::new("/dev/dri").exists() {
        // Without a GPU the first paint is 2.5 times faster this way.
        program.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    program
}

fn without_window() -> Step {
    output::line("The main job, without a window:");
    output::line("a vault in a temporary folder, the example plan in it, and two PDFs: what the person");
    output::line("hands to their manager, and a copy of everything for themselves.");
    output::expect_steps(2);
    output::step(FIRST_BUILD);
    sh::run(&mut sh::cargo(&["build", "--package", "throughline-cli"]))?;
    output::step("The main job");
    let folder = std::env::temp_dir().join(format!("throughline-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    main_job(&folder)?;
    output::end_steps();
    output::line(&format!("\nFor the manager: {}", folder.join("plan.pdf").display()));
    output::line(&format!("Everything: {}", folder.join("everything.pdf").display()));
    output::line(&format!("Its vault: {} (passphrase: {PASSPHRASE})", folder.join("data").display()));
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
    output::line(&format!("\n$ throughline-cli {}", arguments.join(" ")));
    sh::run(&mut command)
}

/// `bundle`: the packages of this system, by tauri's own bundler.
pub(crate) fn bundle() -> Step {
    prerequisites::prepare(For::Running)?;
    window::install()?;
    window::build()?;
    if !sh::succeeds(&mut sh::cargo(&["tauri", "--version"])) {
        return Err(
            "tauri's bundler is missing. Install it with: cargo install tauri-cli --version ^2 --locked"
                .into(),
        );
    }
    sh::run(
        sh::cargo(&["tauri", "build", "--", "--profile", "dist"]).current_dir(sh::top().join("src-tauri")),
    )
}
