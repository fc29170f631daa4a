//! A guess at the language of a text by its letters.
//!
//! It chooses among fonts whose letters differ by language (Han), and tells a screen reader which
//! voice to take. Where letters are shared by many languages it does not guess.

/// The language of Han letters in a document: they say nothing by themselves, so the whole of it
/// is asked. Kana mean Japanese, Hangul means Korean.
pub(crate) fn of_han<'t>(texts: impl Iterator<Item = &'t str>) -> &'static str {
    let mut korean = false;
    for c in texts.flat_map(str::chars) {
        match script(c) {
            Some("ja") => return "ja",
            Some("ko") => korean = true,
            _ => {}
        }
    }
    if korean { "ko" } else { "zh" }
}

/// The language of one text, where most of its letters belong to one language alone.
pub(crate) fn of(text: &str, han: &'static str) -> Option<&'static str> {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    let mut other = 0;
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let language = if is_han(c) { Some(han) } else { script(c) };
        match language {
            None => other += 1,
            Some(found) => match counts.iter_mut().find(|(l, _)| *l == found) {
                Some((_, count)) => *count += 1,
                None => counts.push((found, 1)),
            },
        }
    }
    let (language, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (count > other).then_some(language)
}

fn script(c: char) -> Option<&'static str> {
    match c {
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some("el"),
        '\u{590}'..='\u{5ff}' => Some("he"),
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some("ar"),
        '\u{900}'..='\u{97f}' => Some("hi"),
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' => Some("ja"),
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Some("ko"),
        _ => None,
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_anywhere_make_the_han_letters_japanese() {
        assert_eq!(of_han(["目標", "ひとを育てる"].into_iter()), "ja");
        assert_eq!(of_han(["目標", "팀"].into_iter()), "ko");
        assert_eq!(of_han(["目标"].into_iter()), "zh");
    }

    #[test]
    fn a_foreign_word_does_not_change_the_language() {
        assert_eq!(of("I read 洞察 twice", "zh"), None);
        assert_eq!(of("פלטפורמה API", "zh"), Some("he"));
        assert_eq!(of("", "zh"), None);
    }
}
