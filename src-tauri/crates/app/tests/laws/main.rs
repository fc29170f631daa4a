//! Over random plans, agreements and choices: nothing leaves but what was chosen, nothing is seen
//! but what is marked for the other, and what breaks an agreement fits once it is made to.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod allowed;
mod cases;
mod fitting;
mod left;
mod plans;
mod ways_out;

use cases::{Case, case};
use disclosure::{Because, Document, Outcome, disclose, visible_to};
use plans::{MENTOR, canaries, day, id};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

fn outcome(case: &Case, document: Document) -> Outcome {
    disclose(&case.plan, &case.choice(document), day()).unwrap()
}

/// The laws would hold of empty plans too.
#[test]
fn the_cases_have_something_in_them() {
    let mut runner = TestRunner::deterministic();
    let cases: Vec<_> = (0..200).map(|_| case().new_tree(&mut runner).unwrap().current()).collect();
    let count = |is: &dyn Fn(&Case) -> bool| cases.iter().filter(|case| is(case)).count();
    let seen = |case: &Case| visible_to(&case.plan, id(MENTOR), day()).unwrap();
    let has = |case: &Case, document| !outcome(case, document).disclosure.items.is_empty();
    assert!(count(&|case| has(case, Document::GrowthPlan)) > 100, "something leaves");
    assert!(count(&|case| has(case, Document::Session)) > 40, "a talk leaves");
    assert!(count(&|case| !outcome(case, Document::GrowthPlan).breaches.is_empty()) > 80, "it breaks");
    assert!(count(&|case| !seen(case).choice.entries.is_empty()) > 80, "something is seen");
    assert!(count(&|case| !seen(case).withheld.is_empty()) > 80, "something is held back");
    for is in [is_about_sharing, is_about_a_topic, is_about_a_word] {
        let breaks =
            |case: &Case| outcome(case, Document::GrowthPlan).breaches.iter().any(|b| is(&b.because));
        assert!(count(&breaks) > 8, "in every way");
    }
}

fn is_about_sharing(because: &Because) -> bool {
    matches!(because, Because::NotShared { .. })
}

fn is_about_a_topic(because: &Because) -> bool {
    matches!(because, Because::Topic { .. })
}

fn is_about_a_word(because: &Because) -> bool {
    matches!(because, Because::Word { .. })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_outside_the_choice_leaves_in_any_form(case in case()) {
        for document in [Document::GrowthPlan, Document::Session] {
            let allowed = allowed::by_choice(&case, document);
            let disclosure = outcome(&case, document).disclosure;
            for (way, text) in ways_out::texts(&disclosure) {
                let left: BTreeSet<_> = canaries(&text).difference(&allowed).cloned().collect();
                prop_assert!(left.is_empty(), "{left:?} left in {way}");
            }
        }
    }

    #[test]
    fn nothing_is_seen_in_a_session_but_what_is_marked_for_the_other_and_fits(case in case()) {
        let seen = visible_to(&case.plan, id(MENTOR), day()).unwrap();
        let outcome = disclose(&case.plan, &seen.choice, day()).unwrap();
        let on_screen = canaries(&serde_json::to_string(&outcome.disclosure).unwrap());
        let wrong: BTreeSet<_> = on_screen.difference(&allowed::by_marks(&case)).cloned().collect();
        prop_assert!(wrong.is_empty(), "{wrong:?} was seen");
        prop_assert_eq!(outcome.breaches, vec![]);
    }

    #[test]
    fn every_breach_goes_away_by_each_of_its_fits(case in case()) {
        for document in [Document::GrowthPlan, Document::Session] {
            for breach in outcome(&case, document).breaches {
                for fit in &breach.fits {
                    let fitting = fitting::carried_out(&case, &breach, *fit);
                    let left = outcome(&fitting, document).breaches;
                    let is_there = left.iter().any(|b| b.id == breach.id && b.because == breach.because);
                    prop_assert!(!is_there, "{:?} is still there after {fit:?}", breach.because);
                }
            }
        }
    }

    #[test]
    fn what_is_cleared_says_no_word_that_must_never_leave(case in case()) {
        let outcome = outcome(&case, Document::GrowthPlan);
        prop_assert_eq!(outcome.cleared(None).is_ok(), outcome.breaches.is_empty());
        if let Ok(cleared) = outcome.cleared(None) {
            let said = canaries(&serde_json::to_string(cleared.disclosure()).unwrap());
            let never: BTreeSet<_> = case.agreement.never_words.iter().cloned().collect();
            prop_assert!(said.is_disjoint(&never));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn no_text_outside_the_choice_is_on_the_pages_of_a_plan(case in case()) {
        let extra = printed_besides(&case, Document::GrowthPlan);
        prop_assert!(extra.is_empty(), "{extra:?} is on the pages");
    }

    #[test]
    fn no_text_outside_the_choice_is_on_the_pages_of_a_session(case in case()) {
        let extra = printed_besides(&case, Document::Session);
        prop_assert!(extra.is_empty(), "{extra:?} is on the pages");
    }
}

/// What is on the pages and was not chosen. Pages of nothing are not set: they take a while.
fn printed_besides(case: &Case, document: Document) -> BTreeSet<String> {
    let disclosure = outcome(case, document).disclosure;
    if disclosure.items.is_empty() {
        return BTreeSet::new();
    }
    let allowed = allowed::by_choice(case, document);
    canaries(&ways_out::pages(&disclosure)).difference(&allowed).cloned().collect()
}
