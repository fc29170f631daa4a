//! The PDF of a plan of about twelve pages: choosing, setting, tagging, writing, against WebKit
//! printing the same words.

use crate::compared::{Compared, timed};
use crate::plans::{self, Writer};
use crate::{floor, folder};
use app::wire::{PageLayout, PaperSize, Whole};
use app::{Home, Throughline};
use disclosure::{Choice, Document, For, Part};
use plan::{Body, Edit, EntryId, Person, Relationship};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;
use throughline_tests::{PASSPHRASE, Stage};

/// So many goals, with so many whys each, come to about twelve pages.
const GOALS: usize = 7;
const WHYS_UNDER_EACH: usize = 4;

const ROUNDS: usize = 9;

const OF_A_GOAL: [Part; 6] =
    [Part::Horizon, Part::State, Part::Motivations, Part::Importance, Part::Notes, Part::Measures];

pub(crate) fn measure() -> Vec<Compared> {
    let folder = folder("pdf");
    let mut person = Throughline::new(Home::under(&folder));
    person.create(PASSPHRASE).expect("a vault can be made");
    let entries = plans::write(&mut person, &mut Writer::new(), GOALS, WHYS_UNDER_EACH);
    let choice = everything_for_someone(&mut person, entries);
    let (page, pdf) = (folder.join("page.html"), folder.join("printed.pdf"));
    std::fs::write(&page, as_page(&person.plan().expect("it is open"))).expect("the folder can be written");
    let mut pages = 0;
    let first = timed(|| pages = set(&mut person, &choice));
    let (bare, stage) = (floor::bare_window(), Stage::new());
    let print = || floor::print(&bare, &stage, &page, &pdf);
    let again = || timed(|| set(&mut person, &choice));
    let what = format!("the PDF of a plan of {pages} pages");
    let mut again = Compared::in_turn(what, String::new(), ROUNDS, again, print);
    again.against = format!("WebKit printing the same words on {} pages", pages_of(&pdf));
    vec![the_first(first, &again), again]
}

/// The first of a process also looks for the fonts of the computer.
fn the_first(first: f64, again: &Compared) -> Compared {
    Compared {
        what: "the first PDF after the start, which looks for fonts".into(),
        against: "those after it".into(),
        ours: vec![first],
        theirs: again.ours.clone(),
    }
}

fn set(person: &mut Throughline, choice: &Choice) -> usize {
    person.preview(choice, PaperSize::A4, PageLayout::Whole).expect("a plan can be set").pages
}

fn pages_of(pdf: &Path) -> String {
    let told = Command::new("pdfinfo").arg(pdf).output().expect("pdfinfo is installed").stdout;
    let told = String::from_utf8_lossy(&told).into_owned();
    let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.expect("pdfinfo counts pages").trim().to_owned()
}

fn everything_for_someone(person: &mut Throughline, entries: Vec<EntryId>) -> Choice {
    let mut edits = Vec::new();
    let someone = Person::new("My manager", Relationship::Manager);
    let recipient = plans::add(Body::Person(someone), &mut edits);
    person.edit(&Edit::Several { edits }).expect("a person can be added");
    let parts = BTreeSet::from(OF_A_GOAL);
    let is_goal = |id: usize| id.is_multiple_of(WHYS_UNDER_EACH + 1);
    let chosen = |(at, id)| (id, if is_goal(at) { parts.clone() } else { BTreeSet::new() });
    let entries: BTreeMap<_, _> = entries.into_iter().enumerate().map(chosen).collect();
    Choice { document: Document::GrowthPlan, recipient: For::Person { id: recipient }, entries }
}

/// The same words as a page, one paragraph for each text.
fn as_page(plan: &Whole) -> String {
    let mut page = String::from("<!doctype html><meta charset=utf-8><title>A plan</title>");
    for entry in &plan.entries {
        let mark = if matches!(entry.body, Body::Goal(_)) { "h2" } else { "p" };
        let mut texts = entry.body.texts().into_iter();
        let title = texts.next().unwrap_or_default();
        let _ = write!(page, "<{mark}>{title}</{mark}>");
        texts.for_each(|text| {
            let _ = write!(page, "<p>{text}</p>");
        });
    }
    page
}
