//! Whatever a person pastes: nothing breaks, nothing is lost.

use crate::build::{Leaving, item};
use crate::reading::Reading;
use crate::{samples, tools};
use disclosure::{Disclosure, Item, Kind, Measure, Part, Question, WhyItem};
use paper::{Fonts, Options, PageLayout, PaperSize, Sheet, set};
use proptest::prelude::*;
use proptest::string::string_regex;

fn sheet(disclosure: &Disclosure) -> Sheet {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole };
    set(disclosure, &options, &Fonts::embedded()).expect("a sheet")
}

fn goal(statement: &str) -> Item {
    item(Kind::Goal, statement)
}

#[test]
fn a_word_as_long_as_a_text_may_be_stays_on_the_sheet() {
    let word = "w".repeat(64 * 1024);
    let goal = goal("A goal")
        .text(Part::Notes, &word)
        .records(Part::Measures, &[Measure { what: word.clone(), ..Measure::default() }])
        .whys(vec![samples::words(Question::WhyThis, &word, vec![])]);
    let sheet = sheet(&samples::disclosure(vec![goal], &[]));
    let letters: usize = Reading::of(&sheet.bytes).told().chars().filter(|c| *c == 'w').count();
    assert!(letters >= 3 * 64 * 1024, "{letters} letters");
    tools::check(&sheet.bytes);
}

#[test]
fn control_characters_and_direction_marks_break_nothing() {
    let nasty = "a\u{0}b\u{1b}[31m\u{7f}\u{202e}c\u{2066}\u{fffe}\u{feff}d\u{e0001}\n\u{85}e) \\( <>& ]]>";
    let mut plan = samples::disclosure(vec![goal(nasty)], &[]);
    plan.from.name = nasty.into();
    plan.to.as_mut().expect("a recipient").name = nasty.into();
    let sheet = sheet(&plan);
    tools::check(&sheet.bytes);
    assert_eq!(sheet.missing, []);
    assert!(Reading::of(&sheet.bytes).told().contains("e) \\( <>& ]]>"));
}

#[test]
fn nothing_at_all_is_a_sheet_too() {
    let mut empty = samples::disclosure(vec![goal("")], &[]);
    empty.from = disclosure::Introduction::default();
    empty.to.as_mut().expect("a recipient").name.clear();
    assert_eq!(sheet(&empty).pages, 1);
    empty.items.clear();
    assert_eq!(sheet(&empty).pages, 1);
}

#[test]
fn branches_within_branches_stay_within_the_sheet() {
    let deepest = samples::words(Question::WhyMatters, "the last of them", vec![]);
    let nested = (0..30).fold(deepest, |below, depth| {
        let other = samples::words(Question::IfYouCouldNot, &format!("the other way at {depth}"), vec![]);
        samples::words(Question::WhyMatters, &format!("branch {depth}"), vec![below, other])
    });
    let sheet = sheet(&samples::disclosure(vec![goal("Deep").whys(vec![nested])], &[]));
    let told = Reading::of(&sheet.bytes).told();
    assert!(told.contains("the last of them") && told.contains("the other way at 0"));
}

/// Some words, up to about so many letters.
fn sentence(letters: usize) -> impl Strategy<Value = String> {
    string_regex(&format!("[a-z]{{1,9}}( [a-z]{{1,9}}){{0,{}}}", letters / 6)).expect("a pattern")
}

fn whys() -> impl Strategy<Value = Vec<WhyItem>> {
    let leaf = sentence(200).prop_map(|text| samples::words(Question::WhyMatters, &text, vec![]));
    let why = leaf.prop_recursive(4, 12, 3, |below| {
        (sentence(300), prop::collection::vec(below, 0..3))
            .prop_map(|(text, below)| samples::words(Question::WhyThis, &text, below))
    });
    prop::collection::vec(why, 0..3)
}

fn goals() -> impl Strategy<Value = Vec<Item>> {
    let notes = prop::collection::vec(sentence(400), 0..8).prop_map(|notes| notes.join("\n\n"));
    let goal = (sentence(200), notes, whys())
        .prop_map(|(statement, notes, whys)| goal(&statement).text(Part::Notes, &notes).whys(whys));
    prop::collection::vec(goal, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_page_ends_with_a_heading(goals in goals()) {
        let roles = Reading::of(&sheet(&samples::disclosure(goals, &[])).bytes).last_roles();
        for role in &roles[..roles.len() - 1] {
            prop_assert!(!role.starts_with('H'), "{roles:?}");
        }
    }

    #[test]
    fn every_word_is_there_in_its_place(goals in goals()) {
        let plan = samples::disclosure(goals, &[]);
        let told = Reading::of(&sheet(&plan).bytes).told();
        let mut from = 0;
        for goal in plan.of(Kind::Goal) {
            let heading = format!("H2 {}\n", goal.title);
            let at = told[from..].find(&heading);
            prop_assert!(at.is_some(), "{heading:?} is not in {told}");
            from += at.unwrap_or_default();
        }
    }
}
