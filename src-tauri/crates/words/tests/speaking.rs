//! How words come out.

use chrono::NaiveDate;
use words::{Style, Words};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

#[test]
fn a_message_is_said_in_english() {
    assert_eq!(Words::new("en").say("question-why-matters"), "Why does that matter to you?");
}

#[test]
fn a_language_that_is_not_there_becomes_english() {
    let words = Words::new("tlh");
    assert_eq!(words.language(), "en");
    assert_eq!(words.say("question-an-example"), "Can you think of an example?");
}

#[test]
fn a_message_that_is_missing_shows_its_id() {
    let words = Words::new("en");
    assert_eq!(words.say("no-such-message"), "⟦no-such-message⟧");
    assert!(!words.can_say("no-such-message"));
    assert!(words.can_say("date-long"));
}

#[test]
fn a_missing_argument_shows_the_id_too() {
    assert_eq!(Words::new("en").say("date-long"), "⟦date-long⟧");
}

#[test]
fn days_are_said_in_three_ways() {
    let words = Words::new("en");
    assert_eq!(words.date(day(), Style::Long), "21 November 2026");
    assert_eq!(words.date(day(), Style::Short), "21 Nov 2026");
    assert_eq!(words.date(day(), Style::Month), "November 2026");
}

#[test]
fn the_pseudo_language_changes_the_words_and_leaves_the_arguments() {
    let words = Words::new(words::PSEUDO);
    assert_eq!(words.say("question-why-matters"), "Whý dóéš~~ thát~~ máttér~~ tó ýóú?");
    assert_eq!(words.date(day(), Style::Long), "21 Ñóvémbér~~~ 2026");
}

#[test]
fn the_pseudo_language_is_the_one_the_window_makes() {
    let shared: serde_json::Value =
        serde_json::from_str(include_str!("../../../locales/pseudo.json")).expect("JSON");
    for example in shared["examples"].as_array().expect("examples") {
        let of = |at: usize| example[at].as_str().expect("a text");
        assert_eq!(words::pseudo(of(0)), of(1));
    }
}
