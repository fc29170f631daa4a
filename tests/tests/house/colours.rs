//! Colours stand in the tokens, once, with a word on their use; nowhere else is one written out.

use crate::checkout::{no_line, sources};
use crate::code::{is_comment, names};

const TOKENS: &str = "ui/src/shared/tokens/tokens.css";

const MAKERS: [&str; 9] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch("];

#[test]
fn colours_are_written_out_in_the_tokens_alone() {
    let mut window = sources("ui/src", &[".css", ".svelte", ".ts"]);
    window.retain(|source| source.path != TOKENS && !source.path.ends_with(".test.ts"));
    no_line("a colour outside the tokens", &window, |_, line| {
        !is_comment(line) && (has_hexadecimal(line) || MAKERS.iter().any(|maker| names(line, maker)))
    });
}

/// `#` with three, four, six or eight hexadecimal digits where a value stands: after a quote, a
/// colon or another value, and not as the name of a private field or an element.
fn has_hexadecimal(line: &str) -> bool {
    let line = line.trim();
    line.match_indices('#').any(|(at, _)| {
        let rest = &line[at + 1..];
        let digits = rest.chars().take_while(char::is_ascii_hexdigit).count();
        let after = rest.chars().nth(digits);
        let whole = !after.is_some_and(|c| c.is_alphanumeric() || "_-(".contains(c));
        let before = line[..at].chars().next_back();
        [3, 4, 6, 8].contains(&digits) && whole && before.is_some_and(|c| " :,('\"`".contains(c))
    })
}

#[test]
fn a_colour_is_told_from_a_private_field() {
    assert!(has_hexadecimal("color: #fff;"));
    assert!(has_hexadecimal("const ink = '#1b2a3c'"));
    assert!(!has_hexadecimal("this.#add(id)"));
    assert!(!has_hexadecimal("#fade { opacity: 0 }"));
    assert!(!has_hexadecimal("await this.#add;"));
}
