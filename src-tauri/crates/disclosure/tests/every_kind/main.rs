//! Over every kind of entry: what leaves is exactly what was chosen, part by part.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod canaries;
mod full_plan;

use canaries::{chosen, expected, found_in};
use disclosure::{Choice, Document, For, Outcome, Part, disclose};
use full_plan::{MANAGER, day, full_plan, id};
use plan::{EntryId, Kind};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const PARTS: [Part; Part::ALL.len()] = Part::ALL;

/// What is chosen, by the number of its entry.
pub(crate) type Chosen = BTreeMap<u8, BTreeSet<Part>>;

fn outcome(chosen: &Chosen, recipient: For) -> Outcome {
    let entries = chosen.iter().map(|(n, parts)| (id(*n), parts.clone())).collect();
    disclose(&full_plan(), &Choice { document: Document::GrowthPlan, recipient, entries }, day()).unwrap()
}

fn left(chosen: &Chosen) -> BTreeSet<String> {
    found_in(&serde_json::to_string(&outcome(chosen, For::Myself).disclosure).unwrap())
}

fn everything() -> Chosen {
    let all = full_plan();
    let number = |wanted: EntryId| (0..=u8::MAX).find(|n| id(*n) == wanted).unwrap();
    all.entries().map(|e| (number(e.id), BTreeSet::from(PARTS))).collect()
}

#[test]
fn with_nothing_chosen_no_word_leaves() {
    assert_eq!(left(&Chosen::new()), BTreeSet::new());
}

#[test]
fn each_part_of_each_entry_leaves_only_when_it_is_chosen_itself() {
    for n in everything().into_keys() {
        for parts in std::iter::once(BTreeSet::new()).chain(PARTS.map(|part| BTreeSet::from([part]))) {
            let choice = Chosen::from([(n, parts)]);
            assert_eq!(left(&choice), expected(&choice), "{choice:?}");
        }
    }
}

#[test]
fn what_must_never_leave_stays_even_when_everything_is_chosen() {
    let left = left(&everything());
    assert_eq!(left, expected(&everything()));
    for never in [
        "8.statement",
        "14.mind",
        "16.name",
        "16.notes",
        "18.statement",
        "23.statement",
        "32.doing",
        "33.doing",
        "24.words",
    ] {
        assert!(!left.contains(never), "{never}");
    }
}

#[test]
fn want_or_should_never_leaves() {
    let json = serde_json::to_string(&outcome(&everything(), For::Myself).disclosure).unwrap();
    assert!(!json.to_lowercase().contains("wanting") && !json.contains("should"), "{json}");
}

#[test]
fn an_opportunity_names_only_what_is_chosen_itself() {
    let named = |others: &[u8]| {
        let all = std::iter::once(11).chain(others.iter().copied());
        let choice: Chosen = all.map(|n| (n, BTreeSet::new())).collect();
        let items = outcome(&choice, For::Myself).disclosure.items;
        let opportunity = items.into_iter().find(|item| item.kind == Kind::Opportunity);
        let parts = [Part::Passions, Part::Strengths, Part::Needs];
        opportunity.map(|item| parts.map(|part| item.named(part).len()))
    };
    assert_eq!(named(&[]), Some([0, 0, 0]));
    assert_eq!(named(&[7]), Some([1, 0, 0]));
    assert_eq!(named(&[7, 8, 9, 10]), Some([1, 1, 1]), "8 lies in the trash");
}

#[test]
fn energy_notes_leave_with_their_passion_and_not_by_themselves() {
    let alone = Chosen::from([(30, BTreeSet::from(PARTS)), (7, BTreeSet::new())]);
    assert!(!left(&alone).contains("30.doing"));
    let with_passion = Chosen::from([(7, BTreeSet::from([Part::Energy]))]);
    assert_eq!(left(&with_passion), ["30.doing", "31.doing", "7.statement"].map(str::to_owned).into());
}

#[test]
fn a_copy_for_oneself_holds_the_same_as_one_for_someone_else() {
    let person = For::Person { id: id(MANAGER) };
    let (mine, theirs) = (outcome(&everything(), For::Myself), outcome(&everything(), person));
    assert_eq!(mine.disclosure.items, theirs.disclosure.items);
    assert_eq!(mine.disclosure.to, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_word_leaves_but_what_was_chosen_and_all_of_that_does(choice in chosen()) {
        prop_assert_eq!(left(&choice), expected(&choice));
    }

    #[test]
    fn all_that_can_be_chosen_either_leaves_or_stays(choice in chosen()) {
        let whole = outcome(&everything(), For::Myself);
        let count = |o: &Outcome| o.leaves.len() + o.leaves.iter().map(|l| l.whys).sum::<usize>() + o.stays.len();
        prop_assert_eq!(count(&outcome(&choice, For::Myself)), count(&whole));
    }

    #[test]
    fn no_id_leaves(choice in chosen()) {
        let json = serde_json::to_string(&outcome(&choice, For::Myself).disclosure).unwrap();
        prop_assert!(full_plan().entries().all(|e| !json.contains(&e.id.to_string())));
    }
}
