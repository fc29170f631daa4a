//! What others need, and what Noor could do about it.

use super::story::Story;
use plan::{Body, EntryId, Need, Opportunity, Setting, Whose};
use std::collections::BTreeSet;

pub(super) fn what_the_team_needs(story: &mut Story) {
    story.on("2025-05-04", "20:50");
    need(
        story,
        "newcomers",
        Whose::Team,
        "New people should find their feet in a week, not in a month",
        "Four came this year. Each of them asked me the same eleven things.",
    );
}

/// Two further off.
pub(super) fn early_summer(story: &mut Story) {
    story.on("2026-07-05", "19:30");
    need(
        story,
        "failing",
        Whose::Company,
        "Somebody who owns what customers read when a payment fails",
        "Legal wrote it, then nobody did.",
    );
    story.on("2026-07-12", "12:10");
    need(
        story,
        "slips",
        Whose::Outside,
        "The allotment club plans its forty plots on slips of paper",
        "Mrs Brandt keeps them in a biscuit tin.",
    );
}

/// What could be done about them.
pub(super) fn late_summer(story: &mut Story) {
    inside(story);
    outside(story);
}

fn inside(story: &mut Story) {
    story.on("2026-08-23", "17:15");
    let words = story.add(Body::Opportunity(Opportunity {
        first_step: "Ask Jonas for the ten calls that come most often.".into(),
        notes: "Two days a month would do to begin with.".into(),
        ..opportunity(
            story,
            "Rewrite what customers read when a payment fails",
            Setting::ElsewhereHere,
            [&["forms", "money"], &["plain"], &["failing"]],
        )
    }));
    story.remember("words", words);
    story.add(Body::Opportunity(Opportunity {
        notes: "I would do it well, and count the hours.".into(),
        ..opportunity(
            story,
            "Write the handbook for nights when payments stop",
            Setting::ThisTeam,
            [&[], &["calm", "plain"], &["newcomers"]],
        )
    }));
}

fn outside(story: &mut Story) {
    story.on("2026-08-30", "11:00");
    story.add(Body::Opportunity(Opportunity {
        first_step: "Sit with Mrs Brandt for an afternoon while she sorts the slips.".into(),
        ..opportunity(
            story,
            "One shared plan of the plots for the allotment club",
            Setting::Outside,
            [&["soil", "forms"], &["plain", "listens"], &["slips"]],
        )
    }));
    story.add(Body::Opportunity(Opportunity {
        notes: "Nobody has asked for it so far.".into(),
        ..opportunity(
            story,
            "A column about how money travels",
            Setting::Outside,
            [&["money"], &["plain"], &[]],
        )
    }));
    story.add(Body::Opportunity(Opportunity {
        first_step: "Go to one meeting of the town council and only listen.".into(),
        notes: "I have no idea how one asks a council for water.".into(),
        ..opportunity(
            story,
            "Speak for the allotment club at the town hall",
            Setting::Outside,
            [&["soil"], &[], &["slips"]],
        )
    }));
}

fn need(story: &mut Story, name: &'static str, whose: Whose, statement: &str, notes: &str) {
    let need = Need { statement: statement.into(), whose, notes: notes.into() };
    let need = story.add(Body::Need(need));
    story.remember(name, need);
}

/// Something to do, where these passions, strengths and needs meet.
fn opportunity(
    story: &Story,
    name: &str,
    setting: Setting,
    [passions, strengths, needs]: [&[&str]; 3],
) -> Opportunity {
    let of = |names: &[&str]| names.iter().map(|name| story.id(name)).collect::<BTreeSet<EntryId>>();
    Opportunity {
        name: name.into(),
        setting: Some(setting),
        passions: of(passions),
        strengths: of(strengths),
        needs: of(needs),
        ..Opportunity::default()
    }
}
