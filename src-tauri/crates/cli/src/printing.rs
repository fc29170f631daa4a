//! The only place that writes to the terminal.

use std::io::{Write, stderr, stdout};
use words::{Value, Words};

/// Both ways out, in one language.
pub(crate) struct Printing {
    words: Words,
}

impl Printing {
    pub(crate) fn new(words: Words) -> Printing {
        Printing { words }
    }

    pub(crate) fn words(&self) -> Words {
        self.words
    }

    /// A message about what was done.
    pub(crate) fn say(&mut self, id: &str, arguments: &[(&str, Value<'_>)]) {
        self.out(&self.words.say_with(id, arguments));
    }

    /// A message about what could not be done, or that should be known besides.
    pub(crate) fn warn(&mut self, id: &str, arguments: &[(&str, Value<'_>)]) {
        self.err(&self.words.say_with(id, arguments));
    }

    // A reader that has gone away is no trouble of ours.
    pub(crate) fn out(&mut self, text: &str) {
        let _ = writeln!(stdout().lock(), "{}", harmless(text));
    }

    pub(crate) fn err(&mut self, text: &str) {
        let _ = writeln!(stderr().lock(), "{}", harmless(text));
    }
}

/// A person's words, or those of a file from anyone, must not steer the terminal.
fn harmless(text: &str) -> String {
    let plain = |c: char| if steers(c) { ' ' } else { c };
    text.chars().map(plain).collect()
}

fn steers(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}')
}

/// The same on one line, for what is quoted within a message.
pub(crate) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_printed_steers_the_terminal() {
        assert_eq!(harmless("red \u{1b}[31m and \u{9b}2J\rback\u{202e}"), "red  [31m and  2J back ");
        assert_eq!(harmless("two\nlines, مديرة, 洞察"), "two\nlines, مديرة, 洞察");
        assert_eq!(on_one_line("two\n\tlines"), "two lines");
    }
}
