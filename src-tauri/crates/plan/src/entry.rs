//! The envelope around everything a person writes.

use crate::{Body, EntryId, Position, Topic};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One thing a person wrote: an envelope, the same for all kinds, and a body of some kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Entry {
    /// Its lasting name.
    pub id: EntryId,
    /// Who may see it.
    pub audience: Audience,
    /// Where it stands among its siblings.
    pub position: Position,
    /// When it was added.
    pub created: DateTime<Utc>,
    /// When anything about it last changed.
    pub changed: DateTime<Utc>,
    /// When it was put in the trash, if it lies there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trashed: Option<DateTime<Utc>>,
    /// What it touches that an agreement may leave out, as the person says.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    #[ts(as = "Option<BTreeSet<Topic>>")]
    pub topics: BTreeSet<Topic>,
    /// What was written.
    pub body: Body,
}

impl Entry {
    /// True while it is not in the trash.
    pub fn is_live(&self) -> bool {
        self.trashed.is_none()
    }
}

/// Who may see an entry. Everything starts as [`Audience::OnlyMe`] (principle 2).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(tag = "who", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Audience {
    /// The person alone.
    #[default]
    OnlyMe,
    /// These persons as well; never empty.
    People {
        /// Ids of `person` entries.
        people: BTreeSet<EntryId>,
    },
}

/// Entries by who may see them, for finding them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "who", rename_all = "kebab-case", deny_unknown_fields)]
pub enum SeenBy {
    /// By the person alone.
    OnlyMe,
    /// By this person as well, whoever else may.
    Person {
        /// The `person` entry.
        id: EntryId,
    },
}

impl SeenBy {
    /// Whether an audience is meant.
    pub fn means(self, audience: &Audience) -> bool {
        match (self, audience) {
            (SeenBy::OnlyMe, Audience::OnlyMe) => true,
            (SeenBy::Person { id }, Audience::People { people }) => people.contains(&id),
            _ => false,
        }
    }
}
