//! The example plan handed over in each layout, as it reads on its pages.
//!
//! When the example changes: renew them with `INSTA_UPDATE=always`, read what changed, and look at
//! the pages of the same choice in the window.

use disclosure::{Choice, Disclosure, Document, For, Part, disclose};
use paper::{Fonts, Options, PageLayout, PaperSize, Sheet};
use plan::{Answer, Body, Entry, EntryId, Kind, Plan, Relationship, Setting};
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// Every part there is; one that an entry does not have makes no difference.
const EVERYTHING: [Part; 29] = [
    Part::Heard,
    Part::Steps,
    Part::Raised,
    Part::Said,
    Part::CheckIn,
    Part::Horizon,
    Part::Setting,
    Part::State,
    Part::Motivations,
    Part::Importance,
    Part::Notes,
    Part::Measures,
    Part::Told,
    Part::Noticed,
    Part::Others,
    Part::Value,
    Part::Ground,
    Part::Energy,
    Part::Evidence,
    Part::Witnesses,
    Part::Reason,
    Part::Entails,
    Part::Checks,
    Part::LedTo,
    Part::FirstStep,
    Part::When,
    Part::Instead,
    Part::Role,
    Part::Organisation,
];

fn example() -> Plan {
    Plan::of(interchange::read(app::example_plan().as_bytes()).unwrap().entries)
}

fn person(plan: &Plan, wanted: Relationship) -> For {
    let is_it = |entry: &&Entry| matches!(&entry.body, Body::Person(p) if p.relationship == wanted);
    For::Person { id: plan.live(Kind::Person).iter().find(|e| is_it(e)).unwrap().id }
}

/// All that can be chosen, for one reader.
fn everything(plan: &Plan, recipient: For) -> Disclosure {
    let entries = plan.entries().map(|entry| (entry.id, BTreeSet::from(EVERYTHING)));
    made(plan, recipient, entries.collect())
}

/// What a person would show their manager: the goals within the company with one why each and what
/// it rests on, strengths with evidence, and the sweet spot.
fn for_a_manager(plan: &Plan) -> Disclosure {
    let mut chosen = Chosen { plan, entries: BTreeMap::new() };
    chosen.all(Kind::Profile, &[Part::Role, Part::Organisation], |_| true);
    chosen.goals();
    chosen.all(Kind::Strength, &[Part::Evidence, Part::Witnesses], |_| true);
    chosen.all(
        Kind::Opportunity,
        &[Part::Setting, Part::FirstStep],
        |entry| matches!(&entry.body, Body::Opportunity(one) if one.setting != Some(Setting::Outside)),
    );
    chosen.what_meets();
    let entries = chosen.entries;
    made(plan, person(plan, Relationship::Manager), entries)
}

struct Chosen<'p> {
    plan: &'p Plan,
    entries: BTreeMap<EntryId, BTreeSet<Part>>,
}

impl Chosen<'_> {
    fn all(&mut self, kind: Kind, parts: &[Part], wanted: impl Fn(&Entry) -> bool) {
        let wanted = self.plan.live(kind).into_iter().filter(|entry| wanted(entry));
        self.entries.extend(wanted.map(|entry| (entry.id, parts.iter().copied().collect())));
    }

    fn goals(&mut self) {
        let here = [Some(Setting::ThisTeam), Some(Setting::ElsewhereHere)];
        let plan = self.plan;
        let wanted = |entry: &Entry| {
            let is_here = matches!(&entry.body, Body::Goal(goal) if here.contains(&goal.setting));
            is_here && !plan.rungs(entry.id).is_empty()
        };
        self.all(Kind::Goal, &[Part::Horizon, Part::Setting, Part::State], wanted);
        for goal in self.plan.live(Kind::Goal).into_iter().filter(|goal| wanted(goal)) {
            let first = self.plan.rungs(goal.id).into_iter().next();
            first.into_iter().for_each(|rung| self.first_and_ground(&rung));
        }
    }

    /// The passions and needs of the chosen opportunities.
    fn what_meets(&mut self) {
        let chosen =
            self.plan.live(Kind::Opportunity).into_iter().filter(|e| self.entries.contains_key(&e.id));
        let meeting: BTreeSet<EntryId> = chosen
            .filter_map(|entry| if let Body::Opportunity(one) = &entry.body { Some(one) } else { None })
            .flat_map(|one| one.passions.iter().chain(&one.needs).copied())
            .collect();
        self.entries.extend(meeting.into_iter().map(|id| (id, BTreeSet::new())));
    }

    fn first_and_ground(&mut self, rung: &plan::Rung<'_>) {
        self.entries.insert(rung.why.id, BTreeSet::new());
        let mut below: Vec<&plan::Rung<'_>> = rung.below.iter().collect();
        while let Some(next) = below.pop() {
            if matches!(&next.why.body, Body::Why(why) if matches!(why.answer, Answer::Rests { .. })) {
                self.entries.insert(next.why.id, BTreeSet::new());
            }
            below.extend(&next.below);
        }
    }
}

fn made(plan: &Plan, recipient: For, entries: BTreeMap<EntryId, BTreeSet<Part>>) -> Disclosure {
    made_as(Document::GrowthPlan, plan, recipient, entries)
}

fn made_as(
    document: Document,
    plan: &Plan,
    recipient: For,
    entries: BTreeMap<EntryId, BTreeSet<Part>>,
) -> Disclosure {
    let choice = Choice { document, recipient, entries };
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    disclose(plan, &choice, day).unwrap().disclosure
}

fn options(layout: PageLayout) -> Options {
    Options { language: "en".into(), paper: PaperSize::A4, layout }
}

fn sheet(disclosure: &Disclosure, layout: PageLayout) -> Sheet {
    let sheet = paper::set(disclosure, &options(layout), &Fonts::embedded()).unwrap();
    assert_eq!(sheet.missing, [], "the example needs no font of the computer");
    sheet
}

/// The pages as they read, with the lines where they stand.
fn told(sheet: &Sheet) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, &sheet.bytes).unwrap();
    let output = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| line.replace('\u{c}', "\n=== next page ===\n\n"));
    lines.map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_a_person_would_show_their_manager_takes_two_pages() {
    let sheet = sheet(&for_a_manager(&example()), PageLayout::Manager);
    insta::assert_snapshot!(told(&sheet));
    assert_eq!(sheet.pages, 2);
}

#[test]
fn a_mentor_reads_every_why_with_its_question() {
    let plan = example();
    let disclosure = everything(&plan, person(&plan, Relationship::Mentor));
    insta::assert_snapshot!(told(&sheet(&disclosure, PageLayout::Mentor)));
}

#[test]
fn the_whole_is_for_oneself() {
    let disclosure = everything(&example(), For::Myself);
    insta::assert_snapshot!(told(&sheet(&disclosure, PageLayout::Whole)));
}

#[test]
fn markdown_says_the_same() {
    let disclosure = everything(&example(), For::Myself);
    insta::assert_snapshot!(paper::markdown(&disclosure, &options(PageLayout::Whole)).unwrap());
}

/// The latest of a kind that lies between the person and their mentor, with all of it.
fn latest_with_the_mentor(kind: Kind, document: Document) -> Disclosure {
    let plan = example();
    let mentor = person(&plan, Relationship::Mentor);
    let For::Person { id } = mentor else { panic!("a mentor is a person") };
    let under = plan.under(id).into_iter().filter(|entry| entry.body.kind() == kind);
    let latest = under.max_by_key(|entry| entry.created).unwrap().id;
    let who = plan.live(Kind::Profile)[0].id;
    let entries = [latest, who].map(|id| (id, BTreeSet::from(EVERYTHING)));
    made_as(document, &plan, mentor, entries.into())
}

#[test]
fn what_the_latest_walk_left_behind_is_a_page_for_both() {
    let sheet = sheet(&latest_with_the_mentor(Kind::Session, Document::Session), PageLayout::Mentor);
    insta::assert_snapshot!(told(&sheet));
    assert_eq!(sheet.pages, 1);
}

#[test]
fn what_was_agreed_with_the_mentor_is_a_page_for_both_without_the_words_that_never_leave() {
    let sheet = sheet(&latest_with_the_mentor(Kind::Agreement, Document::Agreement), PageLayout::Mentor);
    let told = told(&sheet);
    assert!(!told.contains("Wendel"), "{told}");
    insta::assert_snapshot!(told);
    assert_eq!(sheet.pages, 1);
}
