//! What every Fluent file keeps to.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use words::{File, Words, files};

/// The lines of a file that are no comments.
fn lines(file: File) -> impl Iterator<Item = &'static str> {
    file.text.lines().filter(|l| !l.starts_with('#'))
}

/// The ids that a file gives words to.
fn ids(file: File) -> impl Iterator<Item = &'static str> {
    let id = |line: &'static str| {
        let (id, _) = line.split_once(" =")?;
        line.starts_with(|c: char| c.is_ascii_lowercase()).then_some(id)
    };
    lines(file).filter_map(id)
}

fn complaints(check: impl Fn(File) -> Vec<String>) -> Vec<String> {
    let named = |f: File| check(f).into_iter().map(move |c| format!("{}/{}.ftl: {c}", f.language, f.area));
    files().flat_map(named).collect()
}

#[test]
fn every_file_can_be_read_whole() {
    let errors = |file: File| match fluent::FluentResource::try_new(file.text.to_owned()) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors.iter().map(|e| format!("{e:?}")).collect(),
    };
    assert_eq!(complaints(errors), Vec::<String>::new());
}

#[test]
fn every_id_has_words_once() {
    let mut places: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for file in files() {
        ids(file).for_each(|id| places.entry((file.language, id)).or_default().push(file.area));
    }
    let twice: Vec<_> = places.into_iter().filter(|(_, areas)| areas.len() > 1).collect();
    assert_eq!(twice, []);
}

#[test]
fn every_id_is_in_kebab_case() {
    let kebab = |id: &str| {
        id.split('-')
            .all(|w| !w.is_empty() && w.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
    };
    let odd = |file: File| ids(file).filter(|id| !kebab(id)).map(str::to_owned).collect();
    assert_eq!(complaints(odd), Vec::<String>::new());
}

#[test]
fn the_program_neither_exclaims_nor_dashes() {
    let loud = |file: File| lines(file).filter(|l| l.contains(['!', '—'])).map(str::to_owned).collect();
    assert_eq!(complaints(loud), Vec::<String>::new());
}

#[test]
fn apostrophes_and_quotation_marks_are_the_typographic_ones() {
    // Straight double quotes belong to Fluent itself, inside braces.
    let straight = |line: &&str| {
        let outside: String = line.split('{').map(|p| p.rsplit('}').next().unwrap_or(p)).collect();
        outside.contains(['\'', '"']) && !outside.contains("<")
    };
    let found = |file: File| lines(file).filter(straight).map(str::to_owned).collect();
    assert_eq!(complaints(found), Vec::<String>::new());
}

#[test]
fn messages_are_in_sentence_case() {
    let found = |file: File| lines(file).filter(|l| is_title_case(l)).map(str::to_owned).collect();
    assert_eq!(complaints(found), Vec::<String>::new());
}

/// Three capital words running inside one sentence: Like This Here.
fn is_title_case(line: &str) -> bool {
    let words: Vec<_> = line.split(' ').collect();
    words.windows(4).any(|w| {
        let capital = |w: &&str| w.starts_with(char::is_uppercase) && w.contains(char::is_lowercase);
        let is_begun = !w[0].ends_with(['.', '?', ':', '=']);
        is_begun && w[1..].iter().all(capital) && !w[1..3].iter().any(|w| w.ends_with(['.', '?', ':', ',']))
    })
}

#[test]
fn every_message_that_another_one_speaks_of_is_there() {
    let words = Words::new("en");
    let unknown = |file: File| {
        let spoken_of =
            lines(file).flat_map(|l| l.split("{ ").skip(1)).filter_map(|rest| rest.split_once(" }"));
        let ids = spoken_of.map(|(id, _)| id).filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()));
        ids.filter(|id| !words.can_say(id)).map(str::to_owned).collect()
    };
    assert_eq!(complaints(unknown), Vec::<String>::new());
}

#[test]
fn no_message_asks_for_a_function_that_only_the_window_has() {
    let asking = |file: File| lines(file).filter(|l| l.contains("NUMBER(") || l.contains("DATETIME("));
    assert_eq!(complaints(|file| asking(file).map(str::to_owned).collect()), Vec::<String>::new());
}

#[test]
fn every_id_that_the_rust_code_speaks_of_has_words() {
    let words = Words::new("en");
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut missing = Vec::new();
    for file in rust_files(&crates) {
        let code = std::fs::read_to_string(&file).expect("a Rust file can be read");
        let unknown = spoken_ids(&code).filter(|id| !words.can_say(id));
        missing.extend(unknown.map(|id| format!("{}: {id}", file.display())));
    }
    assert_eq!(missing, Vec::<String>::new());
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder can be read");
    let paths = entries.map(|e| e.expect("an entry can be read").path());
    paths.flat_map(|p| if p.is_dir() { rust_files(&p) } else { vec![p] }).filter(|p| is_source(p)).collect()
}

/// What a test says is not what the program says, and may be missing on purpose.
fn is_source(path: &Path) -> bool {
    let is_test = path.components().any(|part| part.as_os_str() == "tests");
    path.extension().is_some_and(|e| e == "rs") && !is_test
}

/// The first argument of each `say(…)` and `say_with(…)` that is a literal.
fn spoken_ids(code: &str) -> impl Iterator<Item = &str> {
    let calls = code.split("say(\"").skip(1).chain(code.split("say_with(\"").skip(1));
    calls.filter_map(|rest| rest.split('"').next()).filter(|id| !id.contains('{'))
}
