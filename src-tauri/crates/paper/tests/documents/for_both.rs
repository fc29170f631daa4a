//! Pages for two people, and the sheet of questions: what they say, each on one page.

use crate::reading::Reading;
use crate::texts::replaced;
use crate::{between, samples, tools};
use disclosure::Disclosure;
use paper::{Fonts, Options, PageLayout, PaperSize, QuestionSheet, Sheet, question_sheet, set};

const PAPERS: [PaperSize; 2] = [PaperSize::A4, PaperSize::Letter];

fn options(paper: PaperSize) -> Options {
    Options { language: "en".into(), paper, layout: PageLayout::Mentor }
}

fn told(disclosure: &Disclosure) -> String {
    let sheet = set(disclosure, &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    tools::check(&sheet.bytes);
    Reading::of(&sheet.bytes).told()
}

fn asked(paper: PaperSize, language: &str) -> Sheet {
    let (questions, strengths) = between::questions();
    let sheet = QuestionSheet {
        from: "Robin Vale",
        made: samples::day(),
        questions: &questions,
        strengths: &strengths,
    };
    let options = Options { language: language.into(), ..options(paper) };
    question_sheet(&sheet, &options, &Fonts::embedded()).expect("a sheet")
}

#[test]
fn what_a_talk_left_behind() {
    insta::assert_snapshot!(told(&between::talk()));
}

#[test]
fn what_two_people_agreed_on() {
    insta::assert_snapshot!(told(&between::agreed()));
}

#[test]
fn questions_to_answer_by_hand() {
    let sheet = asked(PaperSize::A4, "en");
    tools::check(&sheet.bytes);
    insta::assert_snapshot!(Reading::of(&sheet.bytes).told());
}

#[test]
fn each_takes_one_page_on_either_paper() {
    for paper in PAPERS {
        for disclosure in
            [between::talk(), between::quiet_talk(), between::agreed(), between::hardly_agreed()]
        {
            let sheet = set(&disclosure, &options(paper), &Fonts::embedded()).expect("a sheet");
            assert_eq!((sheet.pages, sheet.missing), (1, Vec::new()), "{paper:?} {disclosure:?}");
        }
        assert_eq!(asked(paper, "en").pages, 1, "{paper:?}");
    }
}

#[test]
fn where_one_page_is_not_enough_nothing_is_left_out() {
    let sheet = set(&between::long_talk(), &options(PaperSize::Letter), &Fonts::embedded()).expect("a sheet");
    let text = tools::text_of(&sheet.bytes);
    assert_eq!(text.matches("Played back").count(), 6, "{text}");
    assert!(sheet.pages > 1, "{} pages", sheet.pages);
}

#[test]
fn the_layout_that_was_chosen_for_plans_makes_no_difference() {
    let in_layout = |layout| {
        let options = Options { layout, ..options(PaperSize::A4) };
        set(&between::talk(), &options, &Fonts::embedded()).expect("a sheet").bytes
    };
    assert!(in_layout(PageLayout::Manager) == in_layout(PageLayout::Whole));
}

#[test]
fn a_talk_of_which_nothing_was_chosen_says_its_day_alone() {
    let sheet = set(&between::quiet_talk(), &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    let text = tools::text_of(&sheet.bytes);
    assert!(text.contains("19 November 2026"), "{text}");
    for heading in ["What I heard", "Next steps", "What was said", "How I came in", "To raise"] {
        assert!(!text.contains(heading), "{heading}");
    }
}

#[test]
fn an_agreement_says_what_is_not_passed_on_or_kept() {
    let sheet = set(&between::hardly_agreed(), &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
    let text = tools::text_of(&sheet.bytes);
    assert!(text.contains("Nothing is passed on.") && text.contains("What I give is not kept."), "{text}");
    assert_eq!(text.matches("Ada Okafor").count(), 3, "above, to sign with, and at the foot: {text}");
}

#[test]
fn whatever_a_person_pastes_breaks_nothing() {
    let long = "w".repeat(4096);
    let nasty = "a\u{0}\u{1b}[31m\u{202e}c\u{feff}d\n\u{85}e) \\( <>& ]]>".to_owned();
    for disclosure in [between::talk(), between::agreed()] {
        for words in [&long, &nasty, &String::new()] {
            let disclosure = replaced(&disclosure, |_| words.clone());
            let sheet = set(&disclosure, &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet");
            tools::check(&sheet.bytes);
            assert_eq!(sheet.missing, []);
        }
    }
}

#[test]
fn markdown_says_the_same_of_a_talk_with_boxes_to_tick() {
    insta::assert_snapshot!(paper::markdown(&between::talk(), &options(PaperSize::A4)).expect("words"));
}

#[test]
fn markdown_says_the_same_of_an_agreement() {
    insta::assert_snapshot!(paper::markdown(&between::agreed(), &options(PaperSize::A4)).expect("words"));
}

#[test]
fn a_talk_and_an_agreement_stand_in_a_plan_too() {
    let mut plan = samples::small();
    plan.items.extend(between::talk().items);
    plan.items.extend(between::agreed().items);
    let titles =
        Reading::of(&set(&plan, &options(PaperSize::A4), &Fonts::embedded()).expect("a sheet").bytes)
            .titles()
            .join("\n");
    assert!(titles.contains("Our talk on 19 November 2026"), "{titles}");
    assert!(titles.contains("What we agreed on 20 August 2026"), "{titles}");
}

#[test]
fn every_program_word_comes_from_the_words() {
    let options = Options { language: words::PSEUDO.into(), ..options(PaperSize::A4) };
    let mut text = String::new();
    for disclosure in [between::talk(), between::agreed()] {
        text += &paper::markdown(&disclosure, &options).expect("words");
    }
    text += &tools::text_of(&asked(PaperSize::A4, words::PSEUDO).bytes);
    for english in
        ["What I heard", "Next steps", "Asked", "plenty", "If Jonas", "I share", "may be kept", "Your name"]
    {
        assert!(!text.contains(english), "{english}: {text}");
    }
}
