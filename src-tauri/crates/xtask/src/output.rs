//! The one place that prints.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks by printing")]

use std::io::{BufRead, IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A line for the reader.
pub(crate) fn line(words: &str) {
    println!("{words}");
}

/// What went wrong.
pub(crate) fn trouble(words: &str) {
    eprintln!("\n{words}");
}

/// The steps of a command, said as they begin: which of how many, and how long the last one took.
pub(crate) struct Steps {
    of: usize,
    at: usize,
    begun: Option<Instant>,
}

/// The steps of the command that runs. One command runs at a time.
static STEPS: Mutex<Steps> = Mutex::new(Steps { of: 0, at: 0, begun: None });

/// Says beforehand how many steps follow.
pub(crate) fn expect_steps(of: usize) {
    *steps() = Steps { of, at: 0, begun: None };
}

/// The beginning of a step.
pub(crate) fn step(words: &str) {
    let mut steps = steps();
    steps.close();
    steps.at += 1;
    steps.begun = Some(now());
    match steps.of.max(steps.at) {
        0 | 1 => line(&format!("\n== {words}")),
        of => line(&format!("\n== {} of {of}: {words}", steps.at)),
    }
}

/// The end of the last step.
pub(crate) fn end_steps() {
    steps().close();
}

impl Steps {
    fn close(&mut self) {
        if let Some(begun) = self.begun.take() {
            line(&format!("   ({})", in_words(begun.elapsed())));
        }
    }
}

fn steps() -> std::sync::MutexGuard<'static, Steps> {
    STEPS.lock().expect("no step panics while it is said")
}

/// A span as a person says it: `4.2 s`, `5 min 20 s`.
pub(crate) fn in_words(span: Duration) -> String {
    match span.as_secs() {
        0..60 => format!("{:.1} s", span.as_secs_f32()),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// For measuring how long things take.
#[expect(clippy::disallowed_methods, reason = "steps say how long they took")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Asks on a terminal; goes ahead with `--yes` or CI=true; elsewhere does not.
pub(crate) fn agreed(question: &str) -> bool {
    if std::env::var("CI").is_ok_and(|v| v == "true") || std::env::args().any(|a| a == "--yes") {
        return true;
    }
    if !std::io::stdin().is_terminal() {
        return false;
    }
    print!("{question} [Y/n] ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    matches!(answer.trim(), "" | "y" | "Y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_said_as_people_say_them() {
        assert_eq!(in_words(Duration::from_millis(4_210)), "4.2 s");
        assert_eq!(in_words(Duration::from_secs(320)), "5 min 20 s");
    }
}
