//! Plans of any size, made of ordinary words and the same every time.

use app::{ThisComputer, Throughline, World};
use plan::{Answer, Body, Edit, EntryId, Goal, GoalState, Horizon, Importance, Measure, Motivation, Place};
use plan::{Question, Why};
use std::collections::BTreeMap;

const WORDS: [&str; 60] = [
    "people",
    "work",
    "teach",
    "learn",
    "quiet",
    "harbour",
    "garden",
    "build",
    "simple",
    "hard",
    "listen",
    "people",
    "with",
    "from",
    "into",
    "over",
    "under",
    "after",
    "before",
    "about",
    "and",
    "of",
    "to",
    "in",
    "the",
    "a",
    "for",
    "on",
    "by",
    "at",
    "mountain",
    "letter",
    "river",
    "choose",
    "finish",
    "begin",
    "steady",
    "small",
    "useful",
    "honest",
    "open",
    "careful",
    "early",
    "late",
    "team",
    "craft",
    "design",
    "customer",
    "release",
    "estimate",
    "meeting",
    "present",
    "network",
    "community",
    "research",
    "measure",
    "improve",
    "support",
    "explain",
    "decide",
];

/// Words by a fixed sequence of numbers (SplitMix64).
pub(crate) struct Writer(u64);

impl Writer {
    pub(crate) fn new() -> Writer {
        Writer(7)
    }

    pub(crate) fn number(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }

    /// A sentence of 6 to 14 words.
    pub(crate) fn sentence(&mut self) -> String {
        let count = 6 + self.number(9);
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.number(WORDS.len())]).collect();
        format!("I {}.", words.join(" "))
    }

    pub(crate) fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..4).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }

    /// A goal with everything a goal can have.
    pub(crate) fn full_goal(&mut self) -> Goal {
        let pulls = [Motivation::Influence, Motivation::Growth, Motivation::Meaning];
        Goal {
            statement: self.sentence(),
            horizon: Some(Horizon::TwoYears),
            state: GoalState::Active,
            motivations: BTreeMap::from_iter(pulls.map(|pull| (pull, self.sentence()))),
            importance: Some(Importance { level: 8, why_not_lower: self.paragraph() }),
            notes: self.paragraph(),
            measures: (0..2).map(|_| self.measure()).collect(),
            ..Goal::default()
        }
    }

    fn measure(&mut self) -> Measure {
        Measure { what: self.sentence(), start: "2".into(), now: "5".into(), target: "9".into() }
    }
}

/// Adds full goals, each with so many whys one under the other. Answers with the ids of all.
pub(crate) fn write(
    person: &mut Throughline,
    writer: &mut Writer,
    goals: usize,
    whys: usize,
) -> Vec<EntryId> {
    let mut ids = Vec::new();
    let mut edits = Vec::new();
    for _ in 0..goals {
        let goal = Body::Goal(writer.full_goal());
        let mut under = add(goal, &mut edits);
        ids.push(under);
        for _ in 0..whys {
            let answer = Answer::Words { words: writer.sentence() };
            under = add(Body::Why(Why { under, asked: Question::WhyThis, answer }), &mut edits);
            ids.push(under);
        }
    }
    person.edit(&Edit::Several { edits }).expect("ordinary words are a plan");
    ids
}

/// Another edit, that adds an entry.
pub(crate) fn add(body: Body, edits: &mut Vec<Edit>) -> EntryId {
    let id = ThisComputer.id();
    edits.push(Edit::Add { id, body, place: Place::Last });
    id
}
