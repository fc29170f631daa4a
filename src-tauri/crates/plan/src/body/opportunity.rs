//! An opportunity: something to do where passion, strength and need may meet.

use super::{Setting, TextPart};
use crate::{EntryId, Kind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Something a person could do, and which of their passions, strengths and needs it brings
/// together. Where it brings together all three it lies in the sweet spot (E12).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Opportunity {
    /// In the person's words; the only part that must be there.
    pub name: String,
    /// The `passion` entries in it.
    pub passions: BTreeSet<EntryId>,
    /// The `strength` entries in it.
    pub strengths: BTreeSet<EntryId>,
    /// The `need` entries it would serve.
    pub needs: BTreeSet<EntryId>,
    /// Where it would be; inside the company or outside of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
    /// A small first step.
    pub first_step: String,
    /// Whatever else belongs to it.
    pub notes: String,
}

impl Opportunity {
    pub(super) fn parts(&self) -> Vec<(TextPart, &str)> {
        vec![
            (TextPart::Title, self.name.as_str()),
            (TextPart::FirstStep, &self.first_step),
            (TextPart::Notes, &self.notes),
        ]
    }

    pub(super) fn ties(&self) -> Vec<(EntryId, Kind)> {
        let of = |ids: &BTreeSet<EntryId>, kind| ids.iter().map(|id| (*id, kind)).collect::<Vec<_>>();
        let all =
            [(&self.passions, Kind::Passion), (&self.strengths, Kind::Strength), (&self.needs, Kind::Need)];
        all.into_iter().flat_map(|(ids, kind)| of(ids, kind)).collect()
    }

    pub(super) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        for ids in [&mut self.passions, &mut self.strengths, &mut self.needs] {
            ids.retain(|id| !is_gone(*id));
        }
    }
}
