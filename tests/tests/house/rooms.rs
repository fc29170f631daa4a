//! Who may know whom, and which room alone may use what.

use crate::checkout::{no_line, read, sources};
use crate::code::{is_comment, names};
use crate::manifests::{ROOMS, Workspace};
use std::collections::BTreeSet;

/// The picture in docs/architecture.md as edges: each room and all rooms it knows, in its tests too.
const KNOWS: [(&str, &[&str]); 11] = [
    ("plan", &[]),
    ("words", &[]),
    ("xtask", &[]),
    ("disclosure", &["plan"]),
    ("vault", &["plan"]),
    ("interchange", &["plan", "words"]),
    ("paper", &["disclosure", "words"]),
    ("sealed", &["disclosure"]),
    ("app", &["disclosure", "interchange", "paper", "plan", "sealed", "vault", "words"]),
    ("throughline-cli", &["app", "words"]),
    ("throughline", &["app", "words"]),
];

/// What one room alone may use, so that it can be exchanged there and nowhere else.
const USED_ONLY_BY: [(&str, &str); 8] = [
    ("tauri", "throughline"),
    ("tauri-build", "throughline"),
    ("rusqlite", "vault"),
    ("printpdf", "paper"),
    ("lopdf", "paper"),
    ("parley", "paper"),
    ("age", "sealed"),
    ("dirs", "app"),
];

#[test]
fn the_workspace_has_the_rooms_of_the_design_and_no_other() {
    let rooms: BTreeSet<String> = ROOMS.iter().map(|room| (*room).to_owned()).collect();
    assert_eq!(Workspace::read().members(), rooms);
}

#[test]
fn every_room_knows_exactly_the_rooms_it_may() {
    let workspace = Workspace::read();
    for (room, may_know) in KNOWS {
        let declared = workspace.declared(room).into_iter().map(|dependency| dependency.name);
        let knows: BTreeSet<String> = declared.filter(|name| ROOMS.contains(&name.as_str())).collect();
        let may_know: BTreeSet<String> = may_know.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(knows, may_know, "what {room} knows");
    }
}

#[test]
fn paper_and_sealed_see_a_disclosure_and_never_a_plan_or_a_vault() {
    let workspace = Workspace::read();
    for room in ["paper", "sealed"] {
        let declared: Vec<String> = workspace.declared(room).into_iter().map(|d| d.name).collect();
        assert!(declared.contains(&"disclosure".into()), "{room} is made from a disclosure");
        assert!(!declared.contains(&"plan".into()), "{room} must not see a plan");
        assert!(!workspace.tree(room).contains("vault"), "{room} must not reach a vault");
        let folder = format!("src-tauri/crates/{room}/src");
        no_line(&format!("{room} names a plan's own types"), &sources(&folder, &[".rs"]), |_, line| {
            names(line, "plan::") || names(line, "vault::")
        });
    }
}

#[test]
fn disclosure_hands_on_no_plan_entry_or_body() {
    let library = read("src-tauri/crates/disclosure/src/lib.rs");
    let handed_on: Vec<&str> = library.text.split(';').filter(|part| part.contains("pub use plan")).collect();
    assert!(!handed_on.is_empty(), "disclosure hands on the few types it borrows");
    for part in handed_on {
        let what = part.rsplit("pub use plan").next().unwrap_or_default();
        for whole in ["Plan", "Entry", "EntryId", "Body", "*", "self"] {
            let named = if whole == "*" { what.contains('*') } else { names(what, whole) };
            assert!(!named, "{}: disclosure hands on {whole}", library.path);
        }
    }
}

#[test]
fn what_one_room_uses_no_other_room_uses() {
    let workspace = Workspace::read();
    // Tests and benches may hold a room against what it is made of; nothing of theirs is shipped.
    for room in ROOMS.into_iter().filter(|room| *room != "throughline-tests") {
        for declared in workspace.declared(room) {
            let owner = USED_ONLY_BY.iter().find(|(name, _)| *name == declared.name);
            if let Some((name, owner)) = owner {
                assert_eq!(room, *owner, "{name} is for {owner} alone");
            }
        }
    }
}

#[test]
fn tauri_is_named_in_the_shell_alone() {
    no_line("tauri outside the shell", &sources("src-tauri/crates", &[".rs"]), |source, line| {
        let builds_it = source.path.starts_with("src-tauri/crates/xtask/");
        !builds_it && !is_comment(line) && (names(line, "tauri::") || names(line, "tauri_plugin"))
    });
}
