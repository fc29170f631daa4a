//! A talk between two people: prepared, held, and what it left behind.

use super::Saying;
use crate::EntryId;
use crate::Kind;
use crate::declaration::{Document, Field, List, Part, Recorded, Sort, closed_list, declare};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A one-to-one with someone (A6, A7, E13).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Session {
    /// The `person` entry of the other.
    pub with: EntryId,
    /// On which day.
    pub on: NaiveDate,
    /// How long it is meant to take, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// The entries to talk about, in order.
    #[serde(default)]
    pub talk_about: Vec<EntryId>,
    /// How the person came in (A12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check_in: Option<CheckIn>,
    /// What was said.
    #[serde(default)]
    pub notes: Vec<SessionNote>,
    /// What the person heard.
    #[serde(default)]
    pub heard: String,
    /// What comes next.
    #[serde(default)]
    pub steps: Vec<NextStep>,
    /// What is to be raised elsewhere (B7).
    #[serde(default)]
    pub raise: Vec<Raise>,
    /// How it left the person (A7).
    #[serde(default)]
    pub left: BTreeSet<Better>,
    /// When it ended; `None` while it is ahead or goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<DateTime<Utc>>,
}

declare!(Session.for_both(Document::Session) {
    with: Field::new(Part::With, Sort::Under(Some(Kind::Person))),
    on: Field::new(Part::On, Sort::Day).with_entry(),
    talk_about: Field::new(Part::TalkAbout, Sort::Ties(None)),
    heard: Field::text(Part::Heard).chosen(),
    notes: Field::own(Part::Said).chosen(),
    steps: Field::records(Part::Steps, NextStep::COLUMNS).chosen(),
    raise: Field::records(Part::Raised, Raise::COLUMNS).labelled("raise").chosen(),
    check_in: Field::own(Part::CheckIn).labelled("worry").by_itself(),
    left: Field::new(Part::Left, Sort::Choices(List::Better)),
});

/// How the person comes in (A12): kept to themselves unless they share it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct CheckIn {
    /// How much energy there is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub energy: Option<Level>,
    /// How rested they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<Level>,
    /// What worries them.
    pub worry: String,
    /// Whether the other may see it.
    pub shared: bool,
}

closed_list! {
    /// How much of something there is.
    Level = Level {
        /// Little.
        Low,
        /// Some.
        Middling,
        /// Plenty.
        High,
    }
}

/// Something said in a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SessionNote {
    /// The entry it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
    /// What was said, and in which way.
    pub saying: Saying,
}

/// A next step as if–then, which is kept more often than a plain intention
/// (Gollwitzer & Sheeran 2006).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct NextStep {
    /// If this happens …
    pub cue: String,
    /// … then this is what the person does.
    pub act: String,
    /// By which day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
    /// Whether it was done.
    pub done: bool,
}

/// Something to be raised elsewhere (B7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Raise {
    /// What.
    pub what: String,
    /// Where, or with whom.
    pub to: String,
}

closed_list! {
    /// How a session leaves someone better than before: the six of A7, any of them.
    Better = Better {
        /// Stuck before, sees a way now.
        SeesAWay,
        /// Closer to the other.
        Closer,
        /// Could say what weighed on them.
        Lighter,
        /// Was told what they do well.
        Appreciated,
        /// Was told what to do otherwise.
        Challenged,
        /// Sure that something they raised will change.
        WillChange,
    }
}

impl Session {
    /// One that is ahead, with nothing in it.
    pub fn new(with: EntryId, on: NaiveDate) -> Session {
        Session {
            with,
            on,
            minutes: None,
            talk_about: Vec::new(),
            check_in: None,
            notes: Vec::new(),
            heard: String::new(),
            steps: Vec::new(),
            raise: Vec::new(),
            left: BTreeSet::new(),
            ended: None,
        }
    }
}
