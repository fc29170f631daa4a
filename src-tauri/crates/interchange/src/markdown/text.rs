//! A person's words as Markdown that shows exactly them.

/// The words in one line, as a heading or in the middle of a sentence.
pub(super) fn line(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    escaped(&words.join(" "))
}

/// The words with their lines and paragraphs, each line but the first after the indent of the
/// item they stand in.
pub(super) fn block(text: &str, indent: &str) -> String {
    let mut block = String::new();
    let mut lines = text.trim().lines().map(str::trim).peekable();
    while let Some(line) = lines.next() {
        block += &escaped(line);
        match lines.peek() {
            Some(next) if !line.is_empty() && !next.is_empty() => block += &format!("\\\n{indent}"),
            Some(next) if !next.is_empty() => block += &format!("\n{indent}"),
            Some(_) => block.push('\n'),
            None => {}
        }
    }
    block
}

/// An item with a list of its own; nothing where there is nothing in it.
pub(super) fn sublist(indent: &str, name: &str, items: &[String]) -> String {
    let items: String = items.iter().map(|item| format!("{indent}  - {item}\n")).collect();
    if items.is_empty() { items } else { format!("{indent}- {name}:\n{items}") }
}

/// One line without anything that Markdown or HTML would take for more than a letter.
fn escaped(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len() + 8);
    for (at, c) in line.char_indices() {
        if is_special(c) || (is_special_first(c) && is_start(&line[..at])) {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    escaped
}

fn is_special(c: char) -> bool {
    matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$')
}

/// These make lists, headings and rules where they begin a line: "- ", "+ ", "===", "1. ", "1) ".
fn is_special_first(c: char) -> bool {
    matches!(c, '-' | '+' | '=' | '.' | ')' | ':')
}

fn is_start(before: &str) -> bool {
    before.chars().all(|c| c.is_ascii_digit())
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
            ("=== ", "\\==="),
            ("a & b | c ~d~ `e` \\f $g$", "a \\& b \\| c \\~d\\~ \\`e\\` \\\\f \\$g\\$"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn lines_and_paragraphs_stay_in_their_item() {
        assert_eq!(block("one\ntwo\n\n    three\n", "  "), "one\\\n  two\n\n  three");
    }

    #[test]
    fn a_heading_has_one_line() {
        assert_eq!(line(" one\r\n\ttwo\u{b}"), "one two");
    }
}
