//! `cargo xtask`: the newcomer's commands. Depends on nothing, so that it builds before any
//! system library is there.

mod bench;
mod check;
mod checks;
mod look;
mod output;
mod packages;
mod prerequisites;
mod run;
mod sh;
mod test;
mod timings;
mod window;
mod workspace;

use std::process::ExitCode;

/// What a step gives: nothing, or the words that say what went wrong.
pub(crate) type Step = Result<(), String>;

const HELP: &str = "\
cargo xtask <command>

  run      install what is missing, build, open the window (without a display: do the main job without one)
           --hot: the window shows each change of its pages as it is saved
           --without-window: do the main job without one here, too
  test     every test there is
  check    form, lint, types and the fast tests, for after every change
  types    renew the TypeScript of the wire and the schema of the open format
  look     leave screenshots of every screen and rendered PDF pages in target/look
  bench    print speed as ratios, side by side in one run
  timings  how long builds and checks take, from cold and warm
  bundle   make the packages this system installs programs from

  --yes    install system packages without asking (also with CI=true)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let command = arguments.iter().find(|a| !a.starts_with("--")).map(String::as_str);
    let done = match command {
        Some("run") => run::run(&arguments),
        Some("test") => test::test(),
        Some("check") => check::check(),
        Some("timings") => timings::timings(&arguments),
        Some("types") => checks::renew_types(),
        Some("look") => look::look(&arguments),
        Some("bench") => bench::bench(&arguments),
        Some("bundle") => run::bundle(),
        _ => {
            output::line(HELP);
            return if command.is_none() { ExitCode::SUCCESS } else { ExitCode::from(2) };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(words) => {
            output::trouble(&words);
            ExitCode::FAILURE
        }
    }
}
