//! The one place that prints.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks by printing")]

use std::io::{BufRead, IsTerminal, Write};

/// A line for the reader.
pub(crate) fn line(words: &str) {
    println!("{words}");
}

/// The beginning of a step.
pub(crate) fn step(words: &str) {
    println!("\n== {words}");
}

/// What went wrong.
pub(crate) fn trouble(words: &str) {
    eprintln!("\n{words}");
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
