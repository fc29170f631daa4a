//! The three layouts: the same words with more or less room.

use crate::build::{Leaving, item};
use crate::reading::Reading;
use crate::{found, samples, tools};
use disclosure::{Disclosure, Kind, Part, Setting};
use paper::{Fonts, Options, PageLayout, PaperSize, Sheet, set};

const ALL: [PageLayout; 3] = [PageLayout::Manager, PageLayout::Mentor, PageLayout::Whole];

fn sheet(disclosure: &Disclosure, layout: PageLayout) -> Sheet {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout };
    set(disclosure, &options, &Fonts::embedded()).expect("a sheet")
}

fn told(disclosure: &Disclosure, layout: PageLayout) -> String {
    Reading::of(&sheet(disclosure, layout).bytes).told()
}

#[test]
fn for_a_manager_in_few_lines() {
    insta::assert_snapshot!(told(&found::everything(), PageLayout::Manager));
}

#[test]
fn for_a_mentor_with_every_question_and_room_to_write() {
    insta::assert_snapshot!(told(&found::everything(), PageLayout::Mentor));
}

#[test]
fn the_whole_with_its_contents() {
    let mut mine = found::everything();
    mine.to = None;
    insta::assert_snapshot!(told(&mine, PageLayout::Whole));
}

#[test]
fn a_manager_needs_fewer_pages_than_a_mentor() {
    let pages = ALL.map(|layout| sheet(&found::everything(), layout).pages);
    assert!(pages[0] < pages[1] && pages[0] < pages[2], "{pages:?}");
}

#[test]
fn contents_name_the_page_of_every_section_and_lead_there() {
    let long = sheet(&found::everything(), PageLayout::Whole);
    let reading = Reading::of(&long.bytes);
    let told = reading.told();
    let contents = told.split("H2 In this document\n").nth(1).expect("contents");
    let entries: Vec<&str> = contents.split("Link ").skip(1).take(11).collect();
    let sections: Vec<String> =
        reading.titles().into_iter().filter(|title| !title.trim().is_empty()).collect();
    for entry in entries {
        let (title, rest) = entry.split_once('\n').expect("a page");
        let page: usize =
            rest.trim().trim_start_matches("P ").lines().next().unwrap_or_default().parse().expect(rest);
        assert!(sections.iter().any(|section| section.trim() == title), "{title} in {sections:?}");
        let on_page: String = reading.pages[page - 1].pieces.values().cloned().collect();
        assert!(on_page.contains(title), "{title} is not on page {page}");
    }
    assert_eq!(reading.links(), 4 + 11);
}

#[test]
fn a_short_document_has_no_contents() {
    assert!(!told(&samples::rich(), PageLayout::Whole).contains("In this document"));
    assert!(!told(&found::crowded(), PageLayout::Mentor).contains("In this document"));
}

#[test]
fn names_stand_in_the_circles_where_they_fit_and_numbers_where_they_do_not() {
    let figure = |disclosure: &Disclosure| {
        let told = told(disclosure, PageLayout::Whole);
        told.lines().find(|line| line.contains("circles that overlap")).map(str::to_owned)
    };
    let named = figure(&found::named_sweet_spot())
        .unwrap_or_else(|| told(&found::named_sweet_spot(), PageLayout::Whole));
    assert!(named.contains("A map ofour alarms") || named.contains("A map of our alarms"), "{named}");
    let crowded = told(&found::crowded(), PageLayout::Whole);
    assert!(crowded.contains("–"), "ranges of numbers where numbers are too many");
}

#[test]
fn what_lies_outside_is_drawn_as_well_as_what_lies_inside() {
    let both = told(&found::everything(), PageLayout::Whole);
    assert!(both.contains("Inside the company, or open") && both.contains("Outside the company"), "{both}");
    let inside = told(&found::named_sweet_spot(), PageLayout::Whole);
    assert!(!inside.contains("Outside the company"));
}

#[test]
fn a_setting_that_was_not_chosen_is_not_claimed() {
    let open = item(Kind::Opportunity, "A try");
    let disclosure = samples::disclosure(vec![open.clone()], &[]);
    assert!(told(&disclosure, PageLayout::Mentor).contains("Inside or outside the company"));
    let disclosure = samples::disclosure(vec![open.choice(Part::Setting, &Setting::Anywhere)], &[]);
    assert!(told(&disclosure, PageLayout::Mentor).contains("wherever it may be"));
}

#[test]
fn every_layout_of_everything_is_sound() {
    for layout in ALL {
        for disclosure in [found::everything(), found::crowded(), found::named_sweet_spot()] {
            let sheet = sheet(&disclosure, layout);
            tools::check(&sheet.bytes);
            assert!(tools::fonts_of(&sheet.bytes).iter().all(|font| font[1..] == ["yes", "yes", "yes"]));
        }
    }
}

#[test]
fn the_same_choice_in_the_same_layout_is_the_same_file() {
    for layout in ALL {
        assert_eq!(sheet(&found::everything(), layout), sheet(&found::everything(), layout));
    }
}

#[test]
fn no_layout_ends_a_page_with_the_heading_of_a_section() {
    for layout in ALL {
        let roles = Reading::of(&sheet(&found::crowded(), layout).bytes).last_roles();
        let is_section = |role: &String| role == "H1" || role == "H2";
        assert!(!roles[..roles.len() - 1].iter().any(is_section), "{roles:?}");
    }
}

#[test]
fn every_figure_has_an_alternative() {
    for layout in ALL {
        let told = told(&found::everything(), layout);
        let figures: Vec<&str> = told.lines().filter(|line| line.trim().starts_with("Figure")).collect();
        assert!(figures.len() >= 3 && figures.iter().all(|line| line.contains("[alt: ")), "{figures:?}");
    }
}
