//! Text never becomes markup in the window, and no style is written into an element.

use crate::checkout::{Source, no_line, sources};
use crate::code::{is_comment, names};

/// All that ships: a test may name what it forbids.
fn window() -> Vec<Source> {
    let mut window = sources("ui/src", &[".ts", ".svelte"]);
    window.retain(|source| !source.path.ends_with(".test.ts"));
    window
}

#[test]
fn text_never_becomes_markup() {
    let makers = [
        "{@html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "createContextualFragment",
    ];
    let window = window();
    no_line("text made into markup", &window, |_, line| makers.iter().any(|maker| line.contains(maker)));
}

#[test]
fn text_never_becomes_a_program() {
    let window = window();
    no_line("text made into a program", &window, |_, line| {
        names(line, "eval(") || line.contains("new Function(") || line.contains("javascript:")
    });
}

#[test]
fn no_element_carries_a_style_as_text() {
    let elements = sources("ui/src", &[".svelte"]);
    no_line("a style as text", &elements, |_, line| {
        !is_comment(line)
            && [" style=\"", " style='", " style={", " style=`"].iter().any(|s| line.contains(s))
    });
}

#[test]
fn no_test_id_stands_where_a_role_and_a_name_would_do() {
    no_line("a test id", &sources("ui/src", &[".svelte"]), |_, line| line.contains("data-testid"));
}
