//! Words as Markdown that shows exactly them.

use crate::setter::paragraphs;

/// The words in one line, as a heading or a cell.
pub(super) fn line(text: &str) -> String {
    escaped(&paragraphs(text).collect::<Vec<_>>().join(" "))
}

/// The words as paragraphs of their own.
pub(super) fn block(text: &str) -> String {
    paragraphs(text).map(|paragraph| escaped(&paragraph)).collect::<Vec<_>>().join("\n\n")
}

/// The words in an item: each paragraph on a line of its own, after the indent of the item.
pub(super) fn within(text: &str, indent: &str) -> String {
    let between = format!("\\\n{indent}");
    paragraphs(text).map(|paragraph| escaped(&paragraph)).collect::<Vec<_>>().join(&between)
}

/// One line without anything that Markdown or HTML would take for more than a letter, or that a
/// reader would make a link of by itself.
fn escaped(line: &str) -> String {
    let line: String = line.chars().filter(|c| !turns_text_around(*c)).collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut escaped = String::with_capacity(line.len() + 8);
    for (at, c) in line.char_indices() {
        let (before, after) = (&line[..at], &line[at + c.len_utf8()..]);
        if is_special(c) || (is_special_first(c) && is_start(before)) || makes_a_link(before, c, after) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// Overrides, which would turn around what the program says beside them.
fn turns_text_around(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

fn is_special(c: char) -> bool {
    matches!(
        c,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' | '@' | '^' | '{' | '}'
    )
}

/// These make lists, headings, rules and definitions where they begin a line: "- ", "+ ", "===",
/// "1. ", "1) ", ": ".
fn is_special_first(c: char) -> bool {
    matches!(c, '-' | '+' | '=' | '.' | ')' | ':')
}

fn is_start(before: &str) -> bool {
    before.chars().all(|c| c.is_ascii_digit())
}

/// Many readers make links of "http://" and "www." without being asked.
fn makes_a_link(before: &str, c: char, after: &str) -> bool {
    let www = || before.len() >= 3 && before.as_bytes()[before.len() - 3..].eq_ignore_ascii_case(b"www");
    (c == ':' && after.starts_with('/')) || (c == '.' && www())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_persons_words_becomes_a_mark() {
        for (text, expected) in [
            ("plain words, even (with) marks.", "plain words, even (with) marks."),
            ("*not* [a](link) <b>", "\\*not\\* \\[a\\](link) \\<b\\>"),
            ("# no heading", "\\# no heading"),
            ("- no item - at all", "\\- no item - at all"),
            ("1. no number 2. either", "1\\. no number 2. either"),
            ("a & b | c ~d~ `e` \\f $g$", "a \\& b \\| c \\~d\\~ \\`e\\` \\\\f \\$g\\$"),
            ("www.a.b https://c.d e@f.g", "www\\.a.b https\\://c.d e\\@f.g"),
            ("so\u{202e}far", "sofar"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn paragraphs_stay_in_their_item() {
        assert_eq!(within("one\ntwo\n\n    three\n", "  "), "one\\\n  two\\\n  three");
        assert_eq!(block("one\n\n    two\n"), "one\n\ntwo");
    }
}
