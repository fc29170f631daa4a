//! What leaves is what was chosen, and nothing else.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::{DateTime, NaiveDate, Utc};
use disclosure::{Choice, Document, For, Item, Outcome, Part, Refused, Said, StayReason, WhyItem, disclose};
use plan::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + u64::from(n), [n; 10])
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_780_000_000_000).unwrap()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

const MANAGER: u8 = 100;

fn plan_of(bodies: impl IntoIterator<Item = (u8, Body)>) -> Plan {
    let mut plan = Plan::default();
    let manager = Person::new("My manager", Relationship::Manager);
    for (n, body) in std::iter::once((MANAGER, Body::Person(manager))).chain(bodies) {
        let edit = Edit::Add { id: id(n), body, place: Place::Last };
        let change = plan.draft(&edit, now()).unwrap();
        plan.take(&change).unwrap();
    }
    plan
}

fn goal(words: &str) -> Body {
    Body::Goal(Goal::new(words))
}

fn why(under: u8, words: &str) -> Body {
    answer(under, Answer::Words { words: words.into() })
}

fn answer(under: u8, answer: Answer) -> Body {
    Body::Why(Why { under: id(under), asked: Question::WhyMatters, answer })
}

fn bedrock(words: &str) -> Body {
    Body::Bedrock(Bedrock { statement: words.into() })
}

fn choose(plan: &Plan, chosen: &[(u8, &[Part])]) -> Outcome {
    let entries = chosen.iter().map(|(n, parts)| (id(*n), parts.iter().copied().collect())).collect();
    disclose(
        plan,
        &Choice { document: Document::GrowthPlan, recipient: For::Person { id: id(MANAGER) }, entries },
        day(),
    )
    .unwrap()
}

fn goals(outcome: &Outcome) -> Vec<&Item> {
    outcome.disclosure.of(Kind::Goal).collect()
}

#[test]
fn with_nothing_chosen_nothing_leaves() {
    let plan = plan_of([(1, goal("Lead")), (2, why(1, "To choose"))]);
    let outcome = choose(&plan, &[]);
    assert!(outcome.disclosure.items.is_empty());
    assert!(outcome.leaves.is_empty());
    assert_eq!(outcome.stays.len(), 2);
}

#[test]
fn a_chosen_goal_leaves_with_its_statement_alone() {
    let full = Goal {
        notes: "secret".into(),
        horizon: Some(Horizon::TwoYears),
        setting: Some(Setting::Outside),
        importance: Some(Importance { level: 9, why_not_lower: "secret".into() }),
        motivations: BTreeMap::from([(Motivation::Compensation, "secret".into())]),
        measures: vec![Measure { what: "secret".into(), ..Measure::default() }],
        ..Goal::new("Lead")
    };
    let plan = plan_of([(1, Body::Goal(full))]);
    let outcome = choose(&plan, &[(1, &[])]);
    assert_eq!(goals(&outcome), [&Item { kind: Kind::Goal, title: "Lead".into(), fields: Vec::new() }]);
}

#[test]
fn each_part_leaves_only_when_it_is_chosen_itself() {
    let plan = plan_of([(
        1,
        Body::Goal(Goal { notes: "mine".into(), horizon: Some(Horizon::Year), ..Goal::new("Lead") }),
    )]);
    let outcome = choose(&plan, &[(1, &[Part::Horizon])]);
    assert_eq!(goals(&outcome)[0].choice(Part::Horizon), Some(&Chosen::of(&Horizon::Year)));
    assert_eq!(goals(&outcome)[0].words(Part::Notes), "");
}

#[test]
fn a_skipped_why_closes_the_gap_and_takes_its_question_along() {
    let plan = plan_of([(1, goal("Lead")), (2, why(1, "hidden")), (3, why(2, "shown"))]);
    let outcome = choose(&plan, &[(1, &[]), (3, &[])]);
    let expected = WhyItem { asked: None, said: Said::Words { words: "shown".into() }, below: vec![] };
    assert_eq!(goals(&outcome)[0].whys(), [expected]);
}

#[test]
fn a_why_without_its_goal_stays_and_says_so() {
    let plan = plan_of([(1, goal("Lead")), (2, why(1, "To choose"))]);
    let outcome = choose(&plan, &[(2, &[])]);
    assert!(outcome.disclosure.items.is_empty());
    let reasons: Vec<_> = outcome.stays.iter().map(|s| s.reason.clone()).collect();
    assert_eq!(reasons, [StayReason::OnlyMe, StayReason::NeedsItsGoal]);
}

#[test]
fn a_why_that_waits_for_its_answer_never_leaves() {
    let plan = plan_of([(1, goal("Lead")), (2, answer(1, Answer::NotSure))]);
    let outcome = choose(&plan, &[(1, &[]), (2, &[])]);
    assert!(goals(&outcome)[0].whys().is_empty());
    assert_eq!(outcome.stays[0].reason, StayReason::NotAnswered);
}

#[test]
fn shared_ground_is_one_ground() {
    let on = || Answer::Rests { on: id(9) };
    let plan = plan_of([
        (9, bedrock("I love making hard things simple")),
        (1, goal("Lead")),
        (2, answer(1, on())),
        (3, goal("Teach")),
        (4, answer(3, on())),
    ]);
    let outcome = choose(&plan, &[(1, &[]), (2, &[]), (3, &[]), (4, &[])]);
    assert_eq!(outcome.disclosure.grounds.len(), 1);
    assert!(goals(&outcome).iter().all(|g| g.whys()[0].said == Said::Rests { on: 0 }));
}

#[test]
fn it_counts_how_many_whys_leave() {
    let plan =
        plan_of([(1, goal("Lead")), (2, why(1, "a")), (3, why(2, "b")), (4, answer(3, Answer::NotSure))]);
    let outcome = choose(&plan, &[(1, &[]), (3, &[])]);
    assert_eq!((outcome.leaves[0].whys, outcome.leaves[0].whys_in_all), (1, 2));
}

#[test]
fn what_lies_in_the_trash_cannot_be_chosen() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    let change = plan.draft(&Edit::Trash { id: id(1) }, now()).unwrap();
    plan.take(&change).unwrap();
    let outcome = choose(&plan, &[(1, &[])]);
    assert!(outcome.disclosure.items.is_empty() && outcome.stays.is_empty());
}

#[test]
fn without_a_recipient_it_is_refused() {
    let plan = plan_of([(1, goal("Lead"))]);
    let choice = Choice {
        document: Document::GrowthPlan,
        recipient: For::Person { id: id(1) },
        entries: BTreeMap::new(),
    };
    assert_eq!(disclose(&plan, &choice, day()), Err(Refused::NoRecipient));
}

/// A random forest in which each text is a word of its own, and a random choice from it.
fn random_case() -> impl Strategy<Value = (Plan, BTreeSet<u8>)> {
    let node = (any::<prop::sample::Index>(), 0..4u8);
    (prop::collection::vec(node, 1..30), prop::collection::btree_set(0..40u8, 0..40))
        .prop_map(|(nodes, chosen)| (forest(&nodes), chosen))
}

fn forest(nodes: &[(prop::sample::Index, u8)]) -> Plan {
    let mut bodies: Vec<(u8, Body)> = vec![(50, bedrock("word50")), (51, bedrock("word51"))];
    let mut parents: Vec<u8> = Vec::new();
    for (n, (index, kind)) in (0u8..).zip(nodes) {
        let words = format!("word{n}");
        let body = match (parents.is_empty(), kind) {
            (true, _) | (_, 0) => Body::Goal(Goal { notes: format!("aside{n}"), ..Goal::new(words) }),
            (_, 1) => answer(parents[index.index(parents.len())], Answer::Rests { on: id(50 + n % 2) }),
            (_, _) => why(parents[index.index(parents.len())], &words),
        };
        if !matches!(&body, Body::Why(w) if matches!(w.answer, Answer::Rests { .. })) {
            parents.push(n);
        }
        bodies.push((n, body));
    }
    plan_of(bodies)
}

proptest! {
    #[test]
    fn no_text_outside_the_choice_is_in_the_disclosure((plan, chosen) in random_case()) {
        let choice: Vec<(u8, &[Part])> = chosen.iter().map(|n| (*n, [].as_slice())).collect();
        let outcome = choose(&plan, &choice);
        let json = serde_json::to_string(&outcome.disclosure).unwrap();
        prop_assert!(!json.contains("aside"));
        for entry in plan.entries().filter(|e| matches!(e.body.kind(), Kind::Goal | Kind::Why)) {
            let is_chosen = chosen.iter().any(|n| id(*n) == entry.id);
            let title = entry.body.title();
            let is_there = !title.is_empty() && json.contains(&format!("\"{title}\""));
            prop_assert!(is_chosen || !is_there, "{title} left without being chosen");
        }
        for ground in [50, 51] {
            let chosen_rest = plan.resting_on(id(ground)).iter().any(|w| chosen.iter().any(|n| id(*n) == w.id));
            let words = format!("word{ground}");
            prop_assert!(chosen_rest || !json.contains(&words));
        }
    }

    #[test]
    fn every_candidate_either_leaves_or_stays((plan, chosen) in random_case()) {
        let choice: Vec<(u8, &[Part])> = chosen.iter().map(|n| (*n, [].as_slice())).collect();
        let outcome = choose(&plan, &choice);
        let whys: usize = outcome.leaves.iter().map(|l| l.whys).sum();
        let candidates = plan.entries().filter(|e| matches!(e.body.kind(), Kind::Goal | Kind::Why)).count();
        prop_assert_eq!(outcome.leaves.len() + whys + outcome.stays.len(), candidates);
    }

    #[test]
    fn no_id_ever_leaves((plan, chosen) in random_case()) {
        let choice: Vec<(u8, &[Part])> = chosen.iter().map(|n| (*n, [].as_slice())).collect();
        let json = serde_json::to_string(&choose(&plan, &choice).disclosure).unwrap();
        prop_assert!(plan.entries().all(|e| !json.contains(&e.id.to_string())));
    }
}
