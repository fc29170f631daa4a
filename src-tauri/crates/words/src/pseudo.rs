//! The pseudo-language `en-XA`: it shows what is hard-coded and what is cut off.

use std::borrow::Cow;

const PLAIN: &str = "aeiouyncsAEIOUYNCS";
const ACCENTED: &str = "áéíóúýñçšÁÉÍÓÚÝÑÇŠ";

/// A word shorter than this stays as long as it is, in UTF-16 code units as the window counts.
const SHORTEST_MADE_LONGER: usize = 4;

/// The text in the pseudo-language.
///
/// It is done to the text elements of a message, one by one, never to its arguments:
/// 1. A tag (`<` up to the next `>`) stays as it is.
/// 2. Each of the letters `aeiouyncs`, small or capital, gets an accent (`áéíóúýñçš`). The
///    accented ones were chosen because every font has them.
/// 3. Each run of letters of at least four gets a `~` for every three letters begun.
///
/// There are no brackets around a message: documents are set in the pseudo-language too, and
/// brackets beyond ASCII are missing from their fonts. `ui/src/shared/text/pseudo.ts` does the
/// same; `locales/pseudo.json` holds the examples that both must agree on.
pub fn pseudo(text: &str) -> Cow<'_, str> {
    let mut made = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some((before, tag, after)) = next_tag(rest) {
        push_words(&mut made, before);
        made.push_str(tag);
        rest = after;
    }
    push_words(&mut made, rest);
    Cow::Owned(made)
}

fn next_tag(text: &str) -> Option<(&str, &str, &str)> {
    let start = text.find('<')?;
    let end = start + text[start..].find('>')? + 1;
    Some((&text[..start], &text[start..end], &text[end..]))
}

fn push_words(made: &mut String, text: &str) {
    let mut length = 0;
    for c in text.chars() {
        if c.is_alphabetic() {
            length += c.len_utf16();
        } else {
            end_word(made, length);
            length = 0;
        }
        made.push(accented(c));
    }
    end_word(made, length);
}

fn end_word(made: &mut String, length: usize) {
    if length >= SHORTEST_MADE_LONGER {
        made.extend(std::iter::repeat_n('~', length.div_ceil(3)));
    }
}

fn accented(letter: char) -> char {
    let at = PLAIN.chars().position(|plain| plain == letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}
