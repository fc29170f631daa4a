//! Whether a text says a word that must never leave.

use plan::{folded, stands_alone};

/// Whether these words stand in a text, as whole words, in their order, in whatever case and with
/// or without accents. Scripts that put no spaces between words have no whole words: there, any
/// row of the same characters counts. What is blank stands nowhere.
pub(crate) fn says(text: &str, words: &str) -> bool {
    let (text, words) = (pieces(text), pieces(words));
    !words.is_empty() && text.windows(words.len()).any(|row| row == words)
}

/// The words of a text as they are compared.
fn pieces(text: &str) -> Vec<String> {
    let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    let (mut pieces, mut is_open) = (Vec::<String>::new(), false);
    for letter in folded(&seen).to_lowercase().chars() {
        match pieces.last_mut() {
            _ if !letter.is_alphanumeric() => is_open = false,
            Some(piece) if is_open && !stands_alone(letter) => piece.push(letter),
            _ => {
                pieces.push(letter.into());
                is_open = !stands_alone(letter);
            }
        }
    }
    pieces
}

/// Signs inside a word that nobody sees: soft hyphens, joiners, marks of direction.
fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::says;

    #[track_caller]
    fn check(text: &str, words: &str, expected: bool) {
        assert_eq!(says(text, words), expected, "{words:?} in {text:?}");
    }

    #[test]
    fn a_word_is_found_whole_in_any_case_with_or_without_accents() {
        check("I might leave for ACME next year", "Acme", true);
        check("Cafe Sperl", "café sperl", true);
        check("Straße", "strasse", true);
        check("Øystein", "oystein", true);
        check("The acmeist poets", "Acme", false);
        check("Placement", "place", false);
    }

    #[test]
    fn what_clings_to_a_word_does_not_hide_it() {
        for text in ["Acme's offer", "Acme’s offer", "(Acme)", "acme_offer", "jo@acme.example", "Ac\u{AD}me"]
        {
            check(text, "Acme", true);
        }
    }

    #[test]
    fn several_words_are_found_in_their_order_whatever_stands_between_them() {
        check("With Ruth  Bader, on Monday", "ruth bader", true);
        check("Bader, Ruth", "ruth bader", false);
        check("O’Brien said so", "O'Brien", true);
    }

    #[test]
    fn scripts_without_spaces_have_no_whole_words() {
        check("我在腾讯工作", "腾讯", true);
        check("회사는 좋다", "회사", true);
        check("ฉันทำงานที่บริษัท", "บริษัท", true);
        check("我在阿里工作", "腾讯", false);
    }

    #[test]
    fn what_is_blank_stands_nowhere() {
        check("anything at all", " \t", false);
        check("anything at all", "…", false);
    }
}
