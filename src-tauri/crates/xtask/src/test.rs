//! `test`: every test there is, each step said, and a sum at the end.

use crate::ground::{self, For};
use crate::{Step, checks, say, sh, window};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// The whole workspace with the shell as journeys drive it: one set of features everywhere, so
/// that nothing heavy is built twice.
const ALL: [&str; 3] = ["--workspace", "--features", "throughline/automation"];

/// How many passed and failed, as the runners themselves said.
#[derive(Default)]
struct Sum {
    passed: u32,
    failed: u32,
}

pub(crate) fn test() -> Step {
    ground::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    let mut sum = Sum::default();
    let mut troubles = Vec::new();
    for (name, step) in STEPS {
        say::step(name);
        if let Err(words) = step(&mut sum) {
            say::trouble(&words);
            troubles.push(*name);
        }
    }
    close(&sum, &troubles)
}

type TestStep = fn(&mut Sum) -> Step;

const STEPS: &[(&str, TestStep)] = &[
    ("Form of the Rust code", |_| sh::run(&mut sh::cargo(&["fmt", "--all", "--check"]))),
    ("Lint of the window", |_| sh::run(&mut window::npm(&["run", "--silent", "lint"]))),
    ("Types of the window", |_| sh::run(&mut window::npm(&["run", "--silent", "check"]))),
    ("Tests of the window's parts", |sum| counted(&mut window::npm(&["run", "--silent", "test"]), sum)),
    ("The program as journeys drive it", |_| sh::run(sh::cargo(&["build"]).args(ALL))),
    ("Lint of the Rust code", |_| {
        sh::run(sh::cargo(&["clippy"]).args(ALL).args(["--all-targets", "--", "-D", "warnings"]))
    }),
    ("The wire's types are fresh", |_| checks::wire_is_fresh()),
    ("Tests of the Rust code, journeys in the real window included", |sum| {
        counted(sh::cargo(&["test", "--no-fail-fast"]).args(ALL), sum)
    }),
    ("Licences of what is used", |_| licences()),
];

/// A step of its own where cargo-deny is installed; the house tests hold the licences anyway.
fn licences() -> Step {
    if sh::succeeds(&mut sh::cargo(&["deny", "--version"])) {
        return sh::run(&mut sh::cargo(&["deny", "--offline", "check", "licenses", "bans"]));
    }
    say::line("cargo-deny is not installed; the house tests have held the licences.");
    Ok(())
}

/// Runs a test runner, shows all it says, and adds up what it counted.
fn counted(command: &mut Command, sum: &mut Sum) -> Step {
    let mut runner = command.stdout(Stdio::piped()).spawn().map_err(|error| error.to_string())?;
    let output = runner.stdout.take().expect("its output was asked for");
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        say::line(&line);
        sum.read(&line);
    }
    let status = runner.wait().map_err(|error| error.to_string())?;
    if status.success() { Ok(()) } else { Err("Tests failed.".into()) }
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
    say::step("What ran");
    for (name, _) in STEPS {
        let mark = if troubles.contains(name) { "FAILED" } else { "ok    " };
        say::line(&format!("{mark}  {name}"));
    }
    say::line("");
    say::line(&format!("{} passed, {} failed", sum.passed, sum.failed));
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
