//! What two people agreed on before they talk.

use super::Topic;
use crate::EntryId;
use crate::Kind;
use crate::declaration::{Document, Field, List, Part, Sort, closed_list, declare};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the person and someone else agreed on (E4, A10). A new version is a new entry, so that
/// what held when stays readable; the latest that has not ended is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Agreement {
    /// The `person` entry of the other.
    pub with: EntryId,
    /// The day from which it holds.
    pub made: NaiveDate,
    /// The day on which it ended, where it did (E5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Who is what to whom, in the person's words.
    #[serde(default)]
    pub roles: String,
    /// When, where, for how long, who invites.
    #[serde(default)]
    pub logistics: String,
    /// What the person shares.
    #[serde(default)]
    pub shares: BTreeSet<Sharing>,
    /// What they never share.
    #[serde(default)]
    pub never: BTreeSet<Topic>,
    /// Words that never leave, such as a name.
    #[serde(default)]
    pub never_words: Vec<String>,
    /// What the other may pass on.
    #[serde(default)]
    pub pass_on: PassingOn,
    /// Whether the other may keep what they were given.
    #[serde(default)]
    pub may_keep: bool,
    /// Whatever else was agreed.
    #[serde(default)]
    pub notes: String,
}

declare!(Agreement.for_both(Document::Agreement) {
    with: Field::new(Part::With, Sort::Under(Some(Kind::Person))),
    made: Field::new(Part::Since, Sort::Day).with_entry(),
    until: Field::new(Part::Until, Sort::Day).with_entry(),
    roles: Field::text(Part::Roles).with_entry(),
    logistics: Field::text(Part::Logistics).with_entry(),
    shares: Field::new(Part::Shares, Sort::Choices(List::Sharing)).with_entry(),
    never: Field::new(Part::Never, Sort::Choices(List::Topic)).with_entry(),
    never_words: Field::new(Part::NeverWords, Sort::Texts),
    pass_on: Field::own(Part::PassOn).with_entry(),
    may_keep: Field::new(Part::MayKeep, Sort::Flag).with_entry(),
    notes: Field::notes(),
});

closed_list! {
    /// What an agreement can be to share.
    #[expect(missing_docs, reason = "each is the entries of its name")]
    Sharing = Sharing {
        Goals,
        Whys,
        Motivations,
        Passions,
        Strengths,
        Opportunities,
        LotteryAnswers,
        TurningPoints,
    }
}

/// What the other may pass on, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS, Default)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum PassingOn {
    /// Nothing.
    #[default]
    Nothing,
    /// Only what the person says yes to when asked.
    AskFirst,
    /// This, to these people.
    This {
        /// What, in the person's words.
        what: String,
        /// To whom.
        to: String,
    },
}

impl Agreement {
    /// One in which nothing was agreed yet: nothing is shared, passed on or kept.
    pub fn new(with: EntryId, made: NaiveDate) -> Agreement {
        Agreement {
            with,
            made,
            until: None,
            roles: String::new(),
            logistics: String::new(),
            shares: BTreeSet::new(),
            never: BTreeSet::new(),
            never_words: Vec::new(),
            pass_on: PassingOn::Nothing,
            may_keep: false,
            notes: String::new(),
        }
    }
}
