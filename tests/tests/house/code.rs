//! Names in lines of code.

/// Whether a name stands in a line as itself and not as a part of a longer one.
pub(crate) fn names(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + name.len()..].chars().next();
        let inside = |c: char| c.is_alphanumeric() || c == '_';
        let begins = !before.is_some_and(|c| inside(c) || c == '#' || c == '-');
        let ends = name.ends_with(['(', ':']) || !after.is_some_and(|c| inside(c) || c == '-');
        begins && ends
    })
}

/// Whether it is only a comment.
pub(crate) fn is_comment(line: &str) -> bool {
    ["//", "/*", "* ", "<!--"].iter().any(|sign| line.trim_start().starts_with(sign))
}

#[test]
fn a_name_inside_a_longer_one_is_not_named() {
    assert!(names("use std::net::TcpStream;", "TcpStream"));
    assert!(names("window.fetch('x')", "fetch("));
    assert!(!names("void this.#fetch(asked)", "fetch("));
    assert!(!names("a hyperlink", "hyper"));
    assert!(!names("let prefetch(x)", "fetch("));
}
