//! What of a text can be set at all.
//!
//! A person may paste anything. Control characters are no text and would break a line or a file,
//! so they go; nothing that can be read does.

/// The paragraphs of a text, without what cannot be read. Blank ones are left out.
pub(crate) fn paragraphs(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(ends_paragraph).map(readable).filter(|paragraph| !paragraph.is_empty())
}

/// A text as one paragraph.
pub(crate) fn one_paragraph(text: &str) -> String {
    paragraphs(text).collect::<Vec<_>>().join(" ")
}

fn ends_paragraph(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn readable(paragraph: &str) -> String {
    let spaced = paragraph.chars().map(|c| if c == '\t' { ' ' } else { c });
    let kept: String = spaced.filter(|c| !c.is_control() && !is_no_character(*c)).collect();
    kept.trim().to_owned()
}

/// Code points that Unicode will never give a meaning.
fn is_no_character(c: char) -> bool {
    matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff) || matches!(c, '\u{fdd0}'..='\u{fdef}')
}

/// Characters that work on others and leave nothing on paper themselves.
pub(crate) fn leaves_no_trace(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_go_and_words_stay() {
        let text = "one\u{0}\u{7f}\ttwo\r\n\r\n\u{1b}three\u{fffe}\n  \n";
        assert_eq!(paragraphs(text).collect::<Vec<_>>(), ["one two", "three"]);
    }

    #[test]
    fn a_line_break_in_a_heading_becomes_a_space() {
        assert_eq!(one_paragraph("a goal\nin two lines"), "a goal in two lines");
    }
}
