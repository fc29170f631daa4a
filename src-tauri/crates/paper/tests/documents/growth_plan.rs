//! What a growth plan says, and in which structure.

use crate::reading::Reading;
use crate::{samples, tools};
use paper::{Fonts, Options, PageLayout, PaperSize, set};

fn options(paper: PaperSize) -> Options {
    Options { language: "en".into(), paper, layout: PageLayout::Whole }
}

fn told(disclosure: &disclosure::Disclosure) -> String {
    let sheet = set(disclosure, &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    Reading::of(&sheet.bytes).told()
}

#[test]
fn a_small_plan() {
    insta::assert_snapshot!(told(&samples::small()));
}

#[test]
fn a_rich_plan_with_branches_and_shared_ground() {
    insta::assert_snapshot!(told(&samples::rich()));
}

#[test]
fn many_ways_down_are_lists_within_the_layer_they_branch_off() {
    insta::assert_snapshot!(told(&samples::branches()));
}

#[test]
fn a_long_plan_goes_on_over_its_pages_with_every_goal_on_them() {
    let sheet = set(&samples::long(), &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    assert!(sheet.pages >= 12, "{} pages", sheet.pages);
    let reading = Reading::of(&sheet.bytes);
    assert_eq!(reading.titles().iter().filter(|title| title.starts_with("Goal number")).count(), 14);
    assert_eq!(reading.pages.len(), sheet.pages);
}

#[test]
fn nothing_but_a_statement() {
    let mut bare = samples::in_language("Learn to bake", "");
    bare.items[0].fields.clear();
    bare.from = disclosure::Introduction::default();
    bare.to.as_mut().expect("a recipient").name = "My manager".into();
    insta::assert_snapshot!(told(&bare));
}

#[test]
fn every_program_word_comes_from_the_words() {
    let options = Options { language: words::PSEUDO.into(), paper: PaperSize::A4, layout: PageLayout::Whole };
    let sheet = set(&samples::rich(), &options, &Fonts::embedded()).expect("a sheet");
    insta::assert_snapshot!(Reading::of(&sheet.bytes).told());
}

#[test]
fn a_letter_sheet_says_the_same_on_other_paper() {
    let letter = set(&samples::rich(), &options(PaperSize::Letter), &Fonts::embedded()).expect("a sheet");
    let reading = Reading::of(&letter.bytes);
    assert_eq!(reading.page_size(), [0.0, 0.0, 612.0, 792.0]);
    let structure = |told: String| told.split("page 1 also has").next().map(str::to_owned);
    assert_eq!(structure(reading.told()), structure(told(&samples::rich())));
}

#[test]
fn the_outline_and_the_short_list_lead_to_the_goals() {
    let sheet = set(&samples::rich(), &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    let reading = Reading::of(&sheet.bytes);
    insta::assert_snapshot!(reading.titles().join("\n"));
    assert_eq!(reading.links(), 3);
}

#[test]
fn every_chosen_sentence_can_be_found_and_nothing_else_is_large() {
    let small = samples::small();
    let sheet = set(&small, &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    let text = tools::text_of(&sheet.bytes);
    for sentence in [
        "I want to lead the platform team within two years.",
        "I’d get to choose what we build.",
        "Too often we build things nobody can use. I want to stop that.",
        "I get restless when people struggle with something that could be simple.",
        "I love making hard things simple for other people.",
        "Robin Vale",
        "Senior engineer, Payments",
        "Ada Okafor",
        "21 November 2026",
    ] {
        assert!(text.contains(sentence), "{sentence:?} is not in {text}");
    }
    assert!(sheet.bytes.len() < 300_000, "{} bytes", sheet.bytes.len());
    assert_eq!(sheet.missing, []);
}

#[test]
fn a_why_without_its_ground_is_refused() {
    let mut torn = samples::small();
    torn.grounds.clear();
    let refused = set(&torn, &options(PaperSize::A4), &Fonts::embedded());
    assert_eq!(refused.expect_err("no ground"), paper::PaperError::NoGround);
}
