//! A person's words inside a sentence of the program: Arabic or Hebrew must not pull the rest of
//! the sentence around. Only such words are set apart, so that plain ones stay plain to find and
//! to copy. The window does the same (`ui/src/shared/text/isolate.ts`).

use std::borrow::Cow;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// The same words, between isolation marks where any letter in them runs from right to left.
pub fn isolated(words: &str) -> Cow<'_, str> {
    if words.chars().any(runs_from_right_to_left) {
        Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"))
    } else {
        Cow::Borrowed(words)
    }
}

fn runs_from_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::isolated;

    #[test]
    fn plain_words_stay_as_they_are() {
        assert_eq!(
            isolated("lead people to insight, 洞察, Einsicht"),
            "lead people to insight, 洞察, Einsicht"
        );
    }

    #[test]
    fn words_from_right_to_left_are_set_apart() {
        assert_eq!(isolated("مديرة"), "\u{2068}مديرة\u{2069}");
        assert_eq!(isolated("to נועה"), "\u{2068}to נועה\u{2069}");
    }
}
