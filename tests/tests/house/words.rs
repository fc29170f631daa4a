//! The program's words: plain, without dashes that halt a sentence and marks that shout.

use crate::checkout::{Source, no_line, sources};

fn locales() -> Vec<Source> {
    sources("src-tauri/locales", &[".ftl"])
}

fn is_said(line: &str) -> bool {
    !line.starts_with('#')
}

#[test]
fn no_word_of_the_program_shouts() {
    no_line("an exclamation mark", &locales(), |_, line| is_said(line) && line.contains('!'));
}

#[test]
fn no_sentence_of_the_program_halts_at_a_dash() {
    no_line("an em dash", &locales(), |_, line| is_said(line) && line.contains('\u{2014}'));
}

#[test]
fn every_message_bears_the_name_of_its_area() {
    no_line("a message in another's file", &locales(), |source, line| {
        let Some((name, _)) = line.split_once(" =") else { return false };
        let is_message = is_said(line) && name.starts_with(|c: char| c.is_ascii_alphabetic());
        is_message && !areas(&source.path).iter().any(|area| name.starts_with(area))
    });
}

/// `errors.ftl` holds `error-…`; all others are called as their messages begin.
fn areas(path: &str) -> [String; 2] {
    let name = path.rsplit('/').next().and_then(|file| file.strip_suffix(".ftl")).unwrap_or_default();
    [format!("{name}-"), format!("{}-", name.trim_end_matches('s'))]
}
