//! Closed by default: what leaves is decided by what a kind declared, never by an arm for all the rest.

use crate::checkout::{no_line, sources};
use plan::{Kind, Leaves, Part};

#[test]
fn no_arm_for_all_the_rest_decides_what_leaves() {
    let rule = "In disclosure an arm for all the rest would let out what nobody declared:";
    let mut rooms = sources("src-tauri/crates/disclosure/src", &[".rs"]);
    // There letters are told apart, and no kinds.
    rooms.retain(|file| !file.path.ends_with("audit/wording.rs"));
    no_line(rule, &rooms, |_, line| line.contains("_ =>") || line.trim_start().starts_with("_ if "));
}

/// A plain kind is declared in one file; beyond that only what shows it, tries it or tells of it
/// names it.
#[test]
fn a_plain_kind_is_named_in_few_files() {
    const MOST: usize = 59;
    let names = |text: &str| {
        ["turning-point", "turning_point", "TurningPoint", "turningPoint", "turning point"]
            .iter()
            .any(|name| text.to_lowercase().contains(&name.to_lowercase()))
    };
    let mut all = sources("", &[".rs", ".ts", ".svelte", ".ftl", ".md", ".json", ".snap"]);
    // The guide that takes this kind for its example.
    all.retain(|file| file.path != "src-tauri/docs/adding-a-kind.md");
    let naming: Vec<_> = all.iter().filter(|file| names(&file.text)).map(|file| &file.path).collect();
    assert!(
        naming.len() <= MOST,
        "{} files name the turning point, at most {MOST} may: {naming:#?}",
        naming.len()
    );
}

#[test]
fn what_is_private_leaves_by_no_summary_act() {
    for kind in Kind::ALL.map(Kind::declaration) {
        let private = kind.all_fields().filter(|field| matches!(field.part, Part::Notes | Part::CheckIn));
        for field in private {
            assert!(
                matches!(field.leaves, Leaves::Never | Leaves::ByItself),
                "{:?}.{}",
                kind.kind,
                field.name
            );
        }
    }
}

#[test]
fn every_field_has_words_for_what_it_is() {
    let words = words::Words::new("en");
    for field in Kind::ALL.into_iter().flat_map(|kind| kind.declaration().all_fields()) {
        for name in [field.part.name(), field.label] {
            assert!(words.can_say(&format!("entries-part-{name}")), "{name}");
        }
    }
}
