//! How files look: a first line that says what they are for, one idea each, nothing at the top
//! that does not belong there, and no trace of the machine they were written on.

use crate::checkout::{no_file, no_line, sources};
use std::collections::BTreeSet;
use std::fs;
use throughline_tests::checkout;

const CODE: [&str; 7] = [".rs", ".ts", ".svelte", ".css", ".js", ".ftl", ".c"];

/// Made by a program, so neither long nor short by anyone's choice.
const GENERATED: [&str; 1] = ["ui/src/shared/backend/generated.ts"];

const AT_THE_TOP: [&str; 8] =
    ["Cargo.toml", "Cargo.lock", "README.md", "LICENSE-MIT", "LICENSE-APACHE", "src-tauri", "ui", "tests"];

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    let signs = ["//", "/*", "<!--", "#"];
    no_file("no word on what it is for", &sources("", &CODE), |source| {
        let first = source.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let said = signs.iter().any(|sign| first.starts_with(sign)) && !first.starts_with("#!");
        (!said).then(|| format!("it begins with “{first}”"))
    });
}

#[test]
fn every_rust_module_says_what_it_is_for_in_its_own_docs() {
    let mut modules = sources("", &[".rs"]);
    // Included into others, so it cannot bear docs of its own.
    modules.retain(|source| source.path != "src-tauri/crates/app/src/commands/table.rs");
    no_file("no module docs", &modules, |source| {
        (!source.text.starts_with("//!")).then(|| "it does not begin with //!".into())
    });
}

#[test]
fn no_file_holds_more_than_one_idea() {
    no_file("more than 400 lines", &sources("", &CODE), |source| {
        let lines = source.text.lines().count();
        let made = GENERATED.contains(&source.path.as_str());
        (lines > 400 && !made).then(|| format!("{lines} lines"))
    });
}

#[test]
fn the_top_holds_nothing_that_has_a_room() {
    let names = fs::read_dir(checkout()).expect("the checkout can be read").flatten();
    let names: BTreeSet<String> = names.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
    let may = |name: &String| AT_THE_TOP.contains(&name.as_str()) || name.starts_with('.');
    let stray: Vec<_> = names.iter().filter(|n| !may(n) && *n != "target").collect();
    assert!(stray.is_empty(), "at the top: {stray:?}");
    for wanted in AT_THE_TOP {
        assert!(names.contains(wanted), "{wanted} is missing at the top");
    }
}

#[test]
fn no_file_names_a_path_of_the_machine_it_was_written_on() {
    // Put together here, so that this file does not name them either.
    let folders = ["home/", "Users/", "root/", "work/"].map(|folder| format!("/{folder}"));
    no_line("a private path", &sources("", &[]), |_, line| {
        folders.iter().any(|folder| begins_a_path(line, folder))
    });
}

/// Whether an absolute path begins so in a line.
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "._-/*$})".contains(c))
    })
}
