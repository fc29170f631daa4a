//! Files that were sealed as version 1 open for ever, with words and with a key.
//!
//! They were made once, by [`make`]; a change that would make them anew is a change that would
//! lock people out of what they were given.

use crate::{WORDS, own_key, plan, questions, reply};
use sealed::*;
use std::path::PathBuf;

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/version-1").join(name)
}

fn all() -> [(&'static str, Contents); 3] {
    [("plan", plan("Teach what I know")), ("reply", reply()), ("questions", questions())]
}

#[test]
fn version_1_opens_for_ever() {
    for (name, contents) in all() {
        let with_words = std::fs::read(fixture(&format!("{name}-words.throughline"))).unwrap();
        assert_eq!(open(&with_words, &SixWords::typed(WORDS)).as_ref(), Ok(&contents), "{name}");
        let for_a_key = std::fs::read(fixture(&format!("{name}-key.throughline"))).unwrap();
        assert_eq!(open_with_key(&for_a_key, &own_key()), Ok(contents), "{name}");
    }
}

#[test]
fn version_1_stands_in_clear_in_the_readme_of_the_fixtures() {
    let text = std::fs::read_to_string(fixture("payload.json")).unwrap();
    assert_eq!(read(&text), Ok(plan("Teach what I know")));
}

/// Every kind of thing that could be in a file on the day of version 1, with all of its fields: a
/// field that is renamed, or one that is added and must be there, would lock it.
#[test]
fn version_1_opens_for_ever_whatever_is_in_it() {
    let file = std::fs::read(fixture("every-kind-key.throughline")).unwrap();
    let opened = open_with_key(&file, &own_key()).unwrap();
    let text = std::fs::read_to_string(fixture("every-kind.json")).unwrap();
    assert_eq!(read(&text).as_ref(), Ok(&opened));
    let json = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(json(&write(&opened).unwrap()), json(&text), "nothing in it is lost");
    let Contents::Plan(plan) = opened else { panic!("a plan") };
    let kinds: std::collections::BTreeSet<_> = plan.disclosure.items.iter().map(|item| item.kind).collect();
    assert_eq!(kinds.len(), 11, "{kinds:?}");
}

/// Makes the fixtures: `cargo test -p sealed make -- --ignored`, for a new version only.
#[test]
#[ignore = "what was committed must not be made anew"]
fn make() {
    std::fs::create_dir_all(fixture("")).unwrap();
    for (name, contents) in all() {
        let with_words = seal(&contents, &SixWords::typed(WORDS)).unwrap();
        std::fs::write(fixture(&format!("{name}-words.throughline")), with_words).unwrap();
        let for_a_key = seal_for(&contents, &own_key().public()).unwrap();
        std::fs::write(fixture(&format!("{name}-key.throughline")), for_a_key).unwrap();
    }
    std::fs::write(fixture("payload.json"), write(&plan("Teach what I know")).unwrap()).unwrap();
}
