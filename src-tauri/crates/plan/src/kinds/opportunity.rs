//! An opportunity: something to do where passion, strength and need may meet.

use super::Setting;
use crate::EntryId;
use crate::declaration::{Field, List, Part, Sort, declare};
use crate::{Kind, Sharing};
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

declare!(Opportunity.for_growth_plan(Sharing::Opportunities) {
    name: Field::title().labelled("opportunity"),
    setting: Field::choice(Part::Setting, List::Setting).chosen(),
    passions: Field::new(Part::Passions, Sort::Ties(Some(Kind::Passion))).with_entry(),
    strengths: Field::new(Part::Strengths, Sort::Ties(Some(Kind::Strength))).with_entry(),
    needs: Field::new(Part::Needs, Sort::Ties(Some(Kind::Need))).with_entry(),
    first_step: Field::text(Part::FirstStep).chosen(),
    notes: Field::notes(),
});
