//! Someone the plan is talked over with or handed to.

use crate::declaration::{Field, List, Part, Sort, closed_list, declare};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Someone the person talks with or hands something to (A1, B2, E5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Person {
    /// As the person calls them.
    pub name: String,
    /// What they are to the person.
    pub relationship: Relationship,
    /// Their job, if it matters on paper.
    #[serde(default)]
    pub role: String,
    /// Private notes.
    #[serde(default)]
    pub notes: String,
    /// Whether they mentor or coach, where it was said (A1, B1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manner: Option<Manner>,
    /// How often they mean to talk (A6, B4, C7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cadence: Option<Cadence>,
    /// The day on which they began to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// The day on which it ended; `None` while it goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Private notes on trust: what builds it, where its limits are (E3).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(as = "Option<String>")]
    pub trust: String,
    /// Their public key (`age1…`), where they gave one: what is sealed for it needs no passphrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

declare!(Person {
    name: Field::title().labelled("name"),
    relationship: Field::choice(Part::Relationship, List::Relationship),
    role: Field::line(Part::Role),
    manner: Field::choice(Part::Manner, List::Manner),
    cadence: Field::choice(Part::Cadence, List::Cadence),
    since: Field::new(Part::Since, Sort::Day),
    until: Field::new(Part::Until, Sort::Day),
    notes: Field::text(Part::Notes),
    trust: Field::text(Part::Trust),
    key: Field::own(Part::Key),
});

closed_list! {
    /// What someone is to the person.
    Relationship = Relationship {
        /// Helps the person as a whole, without an agenda (A1).
        Mentor,
        /// Helps towards objectives, with an agenda (A1).
        Coach,
        /// The person's manager: never included by default (B2).
        Manager,
        /// Someone alongside.
        Peer,
        /// Speaks up for the person where they are not.
        Sponsor,
        /// Helps with life beyond work (B11).
        LifeCoach,
        /// Several people who learn together (B12).
        LearningCircle,
        /// Someone whom the person mentors themselves (B3).
        Mentee,
        /// Anyone else.
        Other,
    }
}

closed_list! {
    /// How someone helps (A1, B1).
    Manner = Manner {
        /// Without an agenda: the person as a whole.
        Mentorship,
        /// With an agenda and objectives.
        Coaching,
    }
}

closed_list! {
    /// How often two people mean to talk (A6).
    Cadence = Cadence {
        /// Every week.
        Weekly,
        /// Every other week.
        Fortnightly,
        /// Every month.
        Monthly,
        /// Every three months.
        Quarterly,
    }
}

impl Cadence {
    /// The longest that fits it between two talks. Months are taken as 31 days, so that nobody is
    /// reminded early.
    pub fn at_most(self) -> Days {
        Days::new(match self {
            Cadence::Weekly => 7,
            Cadence::Fortnightly => 14,
            Cadence::Monthly => 31,
            Cadence::Quarterly => 92,
        })
    }
}

impl Person {
    /// Someone of whom no more is known than their name and what they are to the person.
    pub fn new(name: impl Into<String>, relationship: Relationship) -> Person {
        Person {
            name: name.into(),
            relationship,
            role: String::new(),
            notes: String::new(),
            manner: None,
            cadence: None,
            since: None,
            until: None,
            trust: String::new(),
            key: None,
        }
    }
}
