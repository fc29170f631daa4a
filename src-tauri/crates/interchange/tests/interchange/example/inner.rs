//! What Noor loves and what she is good at, and the hours that told her so.

use super::story::{Story, day, happened, saw};
use plan::Energy::{self, Gave, Took};
use plan::{Body, EnergyNote, EntryId, Passion, PassionQuestion, Strength, StrengthQuestion};

pub(super) fn forms(story: &mut Story) {
    story.on("2025-03-02", "11:30");
    let rests = Some(story.id("simple"));
    let forms = story.add(Body::Passion(Passion {
        statement: "Forms that nobody has to think about".into(),
        asked: Some(PassionQuestion::AngryWhenDoneBadly),
        noticed: "I filled in my mother’s housing form and was cross for two days.".into(),
        others: vec![saw("Inés", "You read parking meters aloud and correct them.")],
        value: "Nobody should feel stupid in front of a page.".into(),
        rests,
    }));
    story.remember("forms", forms);
}

pub(super) fn soil(story: &mut Story) {
    story.on("2025-08-10", "22:00");
    let soil = story.add(Body::Passion(Passion {
        statement: "Growing vegetables where there was only gravel".into(),
        asked: Some(PassionQuestion::LostTrackOfTime),
        noticed: "I went out to water the beans, and when I looked up it was dark.".into(),
        others: vec![saw("My aunt", "You count the seedlings before you take your coat off.")],
        value: "Things come good when somebody keeps coming back to them.".into(),
        rests: None,
    }));
    story.remember("soil", soil);
}

/// Together with two strengths that had gone without saying.
pub(super) fn money(story: &mut Story) {
    story.on("2026-03-15", "15:20");
    let money = story.add(Body::Passion(Passion {
        statement: "Telling people how money travels".into(),
        asked: Some(PassionQuestion::ExplainToAnyone),
        noticed: "At my cousin’s wedding I held up the queue for the cake with the story of a bank transfer."
            .into(),
        others: vec![saw(
            "Jonas from the support desk",
            "Since you told me, I can tell customers, and they calm down.",
        )],
        value: "People trust what they can follow.".into(),
        rests: None,
    }));
    story.remember("money", money);
    calm(story);
    listens(story);
}

pub(super) fn what_people_come_for(story: &mut Story) {
    story.on("2025-04-13", "18:05");
    let plain = story.add(Body::Strength(Strength {
        statement: "I make a tangled thing plain".into(),
        asked: Some(StrengthQuestion::PeopleComeFor),
        evidence: vec![
            happened("2025-01-08", "The refund form went from eleven fields to two."),
            happened("2025-04-09", "Three teams asked me to look at their error messages in one week."),
        ],
        witnesses: vec![saw(
            "Jonas from the support desk",
            "We get half the calls since you touched that page.",
        )],
    }));
    story.remember("plain", plain);
}

fn calm(story: &mut Story) {
    let calm = story.add(Body::Strength(Strength {
        statement: "I stay calm when payments stop".into(),
        asked: Some(StrengthQuestion::HardTime),
        evidence: vec![happened(
            "2025-12-03",
            "The night the card network was down, I wrote to everyone every twenty minutes until it was up.",
        )],
        witnesses: vec![saw("Tomas", "I slept that night, because you were on it.")],
    }));
    story.remember("calm", calm);
}

fn listens(story: &mut Story) {
    let listens = story.add(Body::Strength(Strength {
        statement: "I listen until people hear themselves".into(),
        asked: Some(StrengthQuestion::ThankedFor),
        evidence: vec![happened(
            "2026-03-12",
            "A newcomer talked for half an hour and then thanked me for the answer. I had not given one.",
        )],
        witnesses: vec![saw("Ruth", "You ask the second question. Most people stop at the first.")],
    }));
    story.remember("listens", listens);
}

/// Seven weeks of hours. What five of them speak for has no name yet.
pub(super) fn october(story: &mut Story) {
    let soil = Some(story.id("soil"));
    note(story, "2026-10-05", Gave, "Drawing how a refund travels, for the support desk", None);
    note(story, "2026-10-08", Took, "Three status meetings in a row", None);
    note(story, "2026-10-13", Gave, "Drawing on the train home", None);
    note(story, "2026-10-17", Gave, "Digging over the two beds behind the shed", soil);
    note(story, "2026-10-22", Took, "Filling in the yearly review", None);
    note(story, "2026-10-27", Gave, "Drawing herons with my neighbour’s boy", None);
    note(story, "2026-11-03", Gave, "Walking the newcomers through a chargeback", Some(story.id("money")));
}

pub(super) fn november(story: &mut Story) {
    note(story, "2026-11-09", Gave, "Drawing on the train home", None);
}

pub(super) fn and_last_night(story: &mut Story) {
    note(story, "2026-11-12", Took, "Choosing between two vendors, again", None);
    note(story, "2026-11-18", Gave, "Drawing last night’s outage until everyone nodded", None);
}

fn note(story: &mut Story, on: &str, energy: Energy, doing: &str, feeds: Option<EntryId>) {
    story.on(on, "18:40");
    story.add(Body::EnergyNote(EnergyNote { doing: doing.into(), energy, on: day(on), feeds }));
}
