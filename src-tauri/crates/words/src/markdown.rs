//! Markdown: words that it shows as they are, whatever signs stand in them.
//!
//! The one place where words are escaped. A blank line never comes of a blank text: where nothing
//! is to be seen, nothing is written.

/// The words in one line, as a heading, a cell or in the middle of a sentence.
///
/// ```
/// assert_eq!(words::markdown::line("# *Shine*\n[go](x)"), r"\# \*Shine\* \[go\](x)");
/// ```
pub fn line(text: &str) -> String {
    let lines: Vec<_> = readable_lines(text).into_iter().filter(|line| !line.is_empty()).collect();
    escaped(&lines.join(" "))
}

/// The words with their lines and paragraphs, each line but the first after the indent of the item
/// they stand in.
pub fn block(text: &str, indent: &str) -> String {
    let lines = lines(text);
    let paragraphs = lines.split(String::is_empty).filter(|lines| !lines.is_empty());
    let paragraphs: Vec<_> = paragraphs.map(|lines| lines.join(&broken(indent))).collect();
    paragraphs.join(&format!("\n\n{indent}"))
}

/// The words with their lines, but without blank ones between them, each line but the first after
/// the indent of the item they stand in.
pub fn within(text: &str, indent: &str) -> String {
    seen(text).join(&broken(indent))
}

/// The words with each line as a paragraph of its own.
pub fn paragraphs(text: &str) -> String {
    seen(text).join("\n\n")
}

/// The end of a line that does not end the paragraph.
fn broken(indent: &str) -> String {
    format!("\\\n{indent}")
}

/// The lines in which something is to be seen.
fn seen(text: &str) -> Vec<String> {
    lines(text).into_iter().filter(|line| !line.is_empty()).collect()
}

/// Every line, escaped; empty where nothing is to be seen in it.
fn lines(text: &str) -> Vec<String> {
    readable_lines(text).iter().map(|line| escaped(line)).collect()
}

fn readable_lines(text: &str) -> Vec<String> {
    text.replace("\r\n", "\n").split(ends_line).map(readable).collect()
}

fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// One line without what cannot be read or would turn around what stands beside it.
fn readable(line: &str) -> String {
    let spaced = line.chars().map(|c| if c == '\t' { ' ' } else { c });
    let kept: String = spaced.filter(|c| !(c.is_control() || is_no_character(*c) || turns(*c))).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Code points that Unicode will never give a meaning.
fn is_no_character(c: char) -> bool {
    matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff) || matches!(c, '\u{fdd0}'..='\u{fdef}')
}

/// Embeddings and overrides, which would turn around what the program says beside them.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

/// One line without anything that Markdown or HTML would take for more than a letter, or that a
/// reader would make a link of by itself.
fn escaped(line: &str) -> String {
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
            ("=== ", "\\==="),
            ("a & b | c ~d~ `e` \\f $g$", "a \\& b \\| c \\~d\\~ \\`e\\` \\\\f \\$g\\$"),
            ("x^2 {y}", "x\\^2 \\{y\\}"),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn nothing_becomes_a_link_by_itself() {
        assert_eq!(line("www.a.b https://c.d e@f.g"), "www\\.a.b https\\://c.d e\\@f.g");
    }

    #[test]
    fn nothing_turns_around_what_stands_beside_it_or_cannot_be_read() {
        assert_eq!(line("so\u{202e}far\u{0}\u{ffff}"), "sofar");
    }

    #[test]
    fn a_heading_has_one_line() {
        assert_eq!(line(" one\r\n\ttwo\u{b}"), "one two");
        assert_eq!(line("one\n- two"), "one - two");
    }

    #[test]
    fn lines_and_paragraphs_stay_in_their_item() {
        assert_eq!(block("one\ntwo\n\n    three\n", "  "), "one\\\n  two\n\n  three");
        assert_eq!(block("one\r\ntwo\r\n\r\n\r\n- three", ""), "one\\\ntwo\n\n\\- three");
    }

    #[test]
    fn lines_stay_in_an_item_without_blank_ones() {
        assert_eq!(within("one\ntwo\n\n    three\n", "  "), "one\\\n  two\\\n  three");
        assert_eq!(paragraphs("one\n\n    two\n"), "one\n\ntwo");
    }

    #[test]
    fn of_nothing_to_be_seen_comes_nothing() {
        for text in ["", " \n\t\r\n", "\u{0}\n\u{202e}"] {
            assert_eq!([line(text), block(text, "  "), within(text, "  "), paragraphs(text)], [""; 4]);
        }
    }
}
