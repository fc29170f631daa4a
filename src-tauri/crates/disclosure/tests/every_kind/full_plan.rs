//! A plan with every kind of entry, each text a canary.

use crate::canaries::canary;
use chrono::{DateTime, NaiveDate, Utc};
use plan::*;
use std::collections::BTreeMap;

pub(crate) const MANAGER: u8 = 34;

pub(crate) fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + u64::from(n), [n; 10])
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_780_000_000_000).unwrap()
}

/// 8, 18 and 23 lie in the trash.
pub(crate) fn full_plan() -> Plan {
    let mut plan = Plan::default();
    let bodies = grounds().into_iter().chain(goals()).chain(about_themselves()).chain(others());
    let mut take = |edit: &Edit| {
        let change = plan.draft(edit, now()).unwrap();
        plan.take(&change).unwrap();
    };
    bodies.for_each(|(n, body)| take(&Edit::Add { id: id(n), body, place: Place::Last }));
    [8, 18, 23].into_iter().for_each(|n| take(&Edit::Trash { id: id(n) }));
    plan
}

fn grounds() -> Vec<(u8, Body)> {
    let ground = |n| (n, Body::Bedrock(Bedrock { statement: canary(n, "statement") }));
    [20, 21, 22, 23].map(ground).into()
}

fn goals() -> Vec<(u8, Body)> {
    let why = |under, answer| Body::Why(Why { under: id(under), asked: Question::WhyMatters, answer });
    vec![
        (1, Body::Goal(goal(1))),
        (18, Body::Goal(goal(18))),
        (2, why(1, Answer::Words { words: canary(2, "words") })),
        (3, why(2, Answer::Rests { on: id(20) })),
        (4, why(1, Answer::NotSure)),
    ]
}

fn goal(n: u8) -> Goal {
    Goal {
        horizon: Some(Horizon::TwoYears),
        setting: Some(Setting::Outside),
        wanting: Some(Wanting::Should),
        motivations: BTreeMap::from([(Motivation::Compensation, canary(n, "motivation"))]),
        importance: Some(Importance { level: 9, why_not_lower: canary(n, "importance") }),
        notes: canary(n, "notes"),
        measures: vec![Measure { what: canary(n, "measure"), ..Measure::default() }],
        ..Goal::new(canary(n, "statement"))
    }
}

fn about_themselves() -> Vec<(u8, Body)> {
    let preference =
        Preference { left: Motivation::Influence, right: Motivation::Authority, pulls: Pulls::Left };
    vec![
        (5, Body::Motives(motives(5))),
        (
            6,
            Body::Weighing(Weighing {
                among: [Motivation::Influence, Motivation::Authority].into(),
                preferences: vec![preference],
                about: Some(id(1)),
            }),
        ),
        (7, Body::Passion(passion(7, 21))),
        (8, Body::Passion(passion(8, 21))),
        (
            17,
            Body::Passion(Passion {
                rests: Some(id(23)),
                statement: canary(17, "statement"),
                ..Passion::default()
            }),
        ),
        (30, note(30, Some(7))),
        (31, note(31, Some(7))),
        (32, note(32, Some(8))),
        (33, note(33, None)),
        (9, Body::Strength(strength(9))),
        (10, need(10)),
        (11, Body::Opportunity(opportunity(11))),
        (12, Body::LotteryAnswer(lottery(12))),
        (13, Body::TurningPoint(turning_point(13))),
        (
            14,
            Body::Beginning(Beginning {
                mind: canary(14, "mind"),
                goal: Some(id(1)),
                ..Beginning::default()
            }),
        ),
    ]
}

fn motives(n: u8) -> Motives {
    Motives {
        mix: BTreeMap::from([(Motivation::Meaning, canary(n, "mix"))]),
        told: BTreeMap::from([(TellingQuestion::HeardWithoutTitle, canary(n, "told"))]),
    }
}

fn witness(n: u8) -> Witness {
    Witness { who: canary(n, "who"), said: canary(n, "said") }
}

fn passion(n: u8, on: u8) -> Passion {
    Passion {
        statement: canary(n, "statement"),
        asked: Some(PassionQuestion::AsAChild),
        noticed: canary(n, "noticed"),
        others: vec![witness(n)],
        value: canary(n, "value"),
        rests: Some(id(on)),
    }
}

fn note(n: u8, feeds: Option<u8>) -> Body {
    let feeds = feeds.map(id);
    Body::EnergyNote(EnergyNote { doing: canary(n, "doing"), energy: Energy::Gave, on: day(), feeds })
}

fn strength(n: u8) -> Strength {
    Strength {
        statement: canary(n, "statement"),
        asked: Some(StrengthQuestion::ThankedFor),
        evidence: vec![Proof { what: canary(n, "evidence"), on: Some(day()) }],
        witnesses: vec![witness(n)],
    }
}

fn need(n: u8) -> Body {
    Body::Need(Need { statement: canary(n, "statement"), whose: Whose::Team, notes: canary(n, "notes") })
}

fn opportunity(n: u8) -> Opportunity {
    Opportunity {
        name: canary(n, "name"),
        passions: [id(7), id(8)].into(),
        strengths: [id(9)].into(),
        needs: [id(10)].into(),
        setting: Some(Setting::ThisTeam),
        first_step: canary(n, "first-step"),
        notes: canary(n, "notes"),
    }
}

fn lottery(n: u8) -> LotteryAnswer {
    LotteryAnswer {
        half: Half::Want,
        whose: canary(n, "whose"),
        why: canary(n, "why"),
        entails: canary(n, "entails"),
        confidence: Some(Confidence::Guess),
        checks: vec![Check {
            who: canary(n, "who"),
            on: Some(day()),
            right: canary(n, "right"),
            otherwise: canary(n, "otherwise"),
        }],
        led_to: Some(id(1)),
    }
}

fn turning_point(n: u8) -> TurningPoint {
    TurningPoint {
        choice: canary(n, "choice"),
        when: canary(n, "when"),
        instead: canary(n, "instead"),
        why: canary(n, "why"),
        rests: Some(id(22)),
    }
}

fn others() -> Vec<(u8, Body)> {
    let person = |n, relationship| {
        let [name, role, notes] = ["name", "role", "notes"].map(|part| canary(n, part));
        (n, Body::Person(Person { role, notes, ..Person::new(name, relationship) }))
    };
    let profile = Profile {
        name: canary(15, "name"),
        role: canary(15, "role"),
        organisation: canary(15, "organisation"),
    };
    let probe = Probe { words: canary(24, "words") };
    vec![
        (15, Body::Profile(profile)),
        (24, Body::Probe(probe)),
        person(16, Relationship::Peer),
        person(MANAGER, Relationship::Manager),
    ]
}
