//! Which questions come, and in which order.

use crate::support::{add, asked, dug, goal, id, must, words};
use plan::insight::questions::questions;
use plan::{Plan, Question, Way};
use std::collections::BTreeSet;

fn dig(plan: &mut Plan, first: u8, layers: u8) -> Vec<Question> {
    (first..first + layers)
        .map(|n| {
            let question = questions(plan, id(n), Way::Down)[0];
            must(plan, add(n + 1, asked(id(n), question, words("Because"))));
            question
        })
        .collect()
}

fn with_goal() -> Plan {
    let mut plan = Plan::default();
    must(&mut plan, add(1, goal("Lead a team")));
    plan
}

#[test]
fn no_question_comes_twice_on_one_way_down_until_all_were_asked() {
    let asked = dig(&mut with_goal(), 1, 10);
    assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), 10);
    assert!(asked.iter().all(|q| q.way() == Way::Down));
}

#[test]
fn then_the_one_asked_longest_ago_comes_first() {
    let mut plan = with_goal();
    let asked = dig(&mut plan, 1, 12);
    assert_eq!(asked[10..], asked[..2]);
}

#[test]
fn the_first_question_about_a_goal_is_why_this() {
    assert_eq!(questions(&with_goal(), id(1), Way::Down)[0], Question::WhyThis);
}

#[test]
fn a_branch_begins_with_a_question_that_was_asked_nowhere_in_the_goal() {
    let mut plan = with_goal();
    let asked = dig(&mut plan, 1, 3);
    let branch = questions(&plan, id(2), Way::Down)[0];
    assert!(!asked.contains(&branch));
}

#[test]
fn another_goal_begins_afresh() {
    let mut plan = with_goal();
    dig(&mut plan, 1, 3);
    must(&mut plan, add(20, goal("Write a book")));
    assert_eq!(questions(&plan, id(20), Way::Down), questions(&with_goal(), id(1), Way::Down));
}

#[test]
fn each_way_has_its_own_questions_and_together_they_are_all() {
    let all: Vec<_> =
        [Way::Down, Way::Door, Way::Up].into_iter().flat_map(|way| questions(&dug(), id(1), way)).collect();
    assert_eq!(BTreeSet::from_iter(all), BTreeSet::from(Question::ALL));
}
