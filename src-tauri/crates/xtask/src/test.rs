//! `test`: every test there is, from one build, each step said, and a sum at the end.

use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window, workspace};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;

/// How many passed and failed, as the runners themselves said.
#[derive(Default)]
struct Sum {
    passed: u32,
    failed: u32,
}

/// What is known so far, and what goes on beside it.
#[derive(Default)]
struct Testing {
    sum: Sum,
    beside: Option<Beside>,
}

/// The checks of the window, which run beside the build: it has long stretches on one core alone.
type Beside = JoinHandle<Vec<Finished>>;

/// A program that has ended, and all it said.
type Finished = std::io::Result<Output>;

pub(crate) fn test() -> Step {
    prerequisites::prepare(For::Testing)?;
    output::expect_steps(STEPS.len() + 2);
    window::install()?;
    window::build()?;
    let mut testing = Testing::default();
    let mut troubles = Vec::new();
    for (name, step) in STEPS {
        output::step(name);
        if let Err(words) = step(&mut testing) {
            output::trouble(&words);
            troubles.push(*name);
        }
    }
    output::end_steps();
    close(&testing.sum, &troubles)
}

type TestStep = fn(&mut Testing) -> Step;

const STEPS: &[(&str, TestStep)] = &[
    ("Crates of every platform, whose licences are looked at", |_| {
        sh::run(&mut sh::cargo(&["fetch", "--locked"]))
    }),
    ("Form of the Rust code", |_| sh::run(&mut sh::cargo(&["fmt", "--all", "--check"]))),
    ("The core, which the window's tests talk to, with the lint of its code", |testing| {
        if workspace::clippy_driver().is_none() {
            output::line("clippy is not installed, so nothing is linted: rustup component add clippy");
        }
        testing.beside = Some(std::thread::spawn(lint_the_window));
        workspace::build_core()
    }),
    ("The program and its tests, with the lint of the Rust code", |testing| {
        let linted = testing.beside.take();
        testing.beside = Some(std::thread::spawn(|| test_the_window(linted)));
        workspace::build()
    }),
    ("Lint, types and tests of the window, which ran beside that", the_window_is_well),
    ("Tests of the Rust code", |testing| counted(tests_of_rust(), testing)),
    ("Examples in the documentation", |testing| {
        counted([with(workspace::cargo("test"), ["--doc"])], testing)
    }),
    ("Journeys in the real window", |testing| counted([journeys(["--test-threads=3"])], testing)),
    (
        "Some of them on the 31st in Tokyo, on 29 February, on the last evening of a year in Los Angeles",
        |testing| counted(OTHER_DAYS.map(on_another_day), testing),
    ),
    ("Licences of what is used", |_| licences()),
];

fn lint_the_window() -> Vec<Finished> {
    ["lint", "check"].map(|script| window::npm(&["run", "--silent", script]).output()).into()
}

/// What was linted before is handed on.
fn test_the_window(linted: Option<Beside>) -> Vec<Finished> {
    let mut finished = linted.and_then(|linted| linted.join().ok()).unwrap_or_default();
    finished.push(window::tests(&[]).output());
    finished
}

fn the_window_is_well(testing: &mut Testing) -> Step {
    let checks = testing.beside.take().ok_or("it was not started")?;
    let finished = checks.join().map_err(|_| "it could not be looked at")?;
    let mut well = true;
    for program in finished {
        let program = program.map_err(|error| error.to_string())?;
        well &= program.status.success();
        for words in [program.stdout, program.stderr] {
            String::from_utf8_lossy(&words).lines().for_each(|line| testing.hears(line));
        }
    }
    if well { Ok(()) } else { Err("The window is not well.".into()) }
}

/// The tests that take minutes. They run beside all others.
const SLOW: [&str; 2] = ["hostile", "laws"];

/// Every test but the journeys, which are a step of their own.
fn tests_of_rust() -> [Command; 2] {
    let tests = sh::integration_tests().into_iter().filter(|name| name != "journeys");
    let (slow, others): (Vec<_>, Vec<_>) = tests.partition(|name| SLOW.contains(&name.as_str()));
    let tests_named = |names: Vec<String>| {
        let names = names.into_iter().flat_map(|name| ["--test".to_owned(), name]);
        with(with(workspace::cargo("test"), ["--no-fail-fast"]), names)
    };
    [with(tests_named(others), ["--lib", "--bins"]), tests_named(slow)]
}

fn journeys<const N: usize>(arguments: [&str; N]) -> Command {
    let journeys = with(workspace::cargo("test"), ["--no-fail-fast", "--test", "journeys", "--"]);
    with(journeys, arguments)
}

fn with(mut command: Command, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    command.args(arguments);
    command
}

/// The journeys in which days are shown, chosen or counted.
const KNOW_DAYS: [&str; 6] =
    ["agreement::", "page_for_two::", "mentees::", "session::", "lottery::", "passions::"];

/// Days on which much goes wrong.
const OTHER_DAYS: [&str; 3] = [
    "2027-01-31T10:30:00+09:00[Asia/Tokyo]",
    "2028-02-29T12:00:00+00:00[Etc/UTC]",
    "2026-12-31T21:30:00-08:00[America/Los_Angeles]",
];

/// On one display: the other days have one each.
fn on_another_day(clock: &str) -> Command {
    let mut journeys = with(journeys(["--test-threads=1"]), KNOW_DAYS);
    journeys.env("THROUGHLINE_TEST_CLOCK", clock);
    journeys
}

/// A step of its own where cargo-deny is installed; the house tests hold the licences anyway.
fn licences() -> Step {
    if sh::succeeds(&mut sh::cargo(&["deny", "--version"])) {
        return sh::run(&mut sh::cargo(&["deny", "--offline", "check", "licenses", "bans"]));
    }
    output::line("cargo-deny is not installed; the house tests have held the licences.");
    Ok(())
}

/// Runs test runners at once, so that no core waits for the last test of one of them, and adds up
/// what they counted. What the first says is shown at once, what the next said after that.
fn counted(runners: impl IntoIterator<Item = Command>, testing: &mut Testing) -> Step {
    let runners: Result<Vec<_>, _> = runners.into_iter().map(Runner::start).collect();
    let ends = runners?.into_iter().map(|runner| runner.hear_out(testing));
    // Each is heard, also after one that failed.
    if ends.fold(true, |well, end| well & end) { Ok(()) } else { Err("Tests failed.".into()) }
}

/// A test runner that goes on, and the lines it said that nobody has heard yet.
struct Runner {
    process: Child,
    lines: Receiver<String>,
}

impl Runner {
    fn start(mut command: Command) -> Result<Runner, String> {
        let mut process = command.stdout(Stdio::piped()).spawn().map_err(|error| error.to_string())?;
        let output = BufReader::new(process.stdout.take().expect("its output was asked for"));
        let (said, lines) = channel();
        std::thread::spawn(move || output.lines().map_while(Result::ok).try_for_each(|line| said.send(line)));
        Ok(Runner { process, lines })
    }

    /// Whether it ended well.
    fn hear_out(mut self, testing: &mut Testing) -> bool {
        self.lines.iter().for_each(|line| testing.hears(&line));
        self.process.wait().is_ok_and(|status| status.success())
    }
}

impl Testing {
    /// Passes a line of a runner on, and counts what it says.
    fn hears(&mut self, line: &str) {
        output::line(line);
        self.sum.read(line);
    }
}

impl Sum {
    /// Reads the closing lines of cargo's and of vitest's runner.
    fn read(&mut self, line: &str) {
        let plain = without_colours(line);
        let ours = plain.starts_with("test result:") || plain.trim_start().starts_with("Tests  ");
        if ours {
            self.passed += number_before(&plain, " passed");
            self.failed += number_before(&plain, " failed");
        }
    }
}

fn without_colours(line: &str) -> String {
    let mut plain = String::new();
    let mut parts = line.split('\u{1b}');
    plain.extend(parts.next());
    plain.extend(parts.map(|part| part.split_once('m').map_or("", |(_, rest)| rest)));
    plain
}

fn number_before(line: &str, word: &str) -> u32 {
    let before = line.split_once(word).map(|(before, _)| before);
    before.and_then(|b| b.rsplit(' ').next()).and_then(|n| n.parse().ok()).unwrap_or_default()
}

fn close(sum: &Sum, troubles: &[&str]) -> Step {
    output::line("\n== What ran");
    for (name, _) in STEPS {
        let mark = if troubles.contains(name) { "FAILED" } else { "ok    " };
        output::line(&format!("{mark}  {name}"));
    }
    output::line("");
    output::line(&format!("{} passed, {} failed", sum.passed, sum.failed));
    match troubles {
        [] => Ok(()),
        names => Err(format!("Not well: {}", names.join("; "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_both_runners_are_added_up() {
        let mut sum = Sum::default();
        sum.read("test result: ok. 12 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out");
        sum.read("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m30 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (30)\u{1b}[39m");
        sum.read("      Tests  2 failed | 8 passed (10)");
        sum.read("this line says 99 passed");
        assert_eq!((sum.passed, sum.failed), (50, 3));
    }
}
