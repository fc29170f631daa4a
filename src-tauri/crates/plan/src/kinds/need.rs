//! A need: what would be of use to others.

use crate::Sharing;
use crate::declaration::{Field, List, Part, closed_list, declare};
use serde::{Deserialize, Serialize};

/// What the team, the company or somebody outside of it needs (E12).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Need {
    /// In the person's words.
    pub statement: String,
    /// Who needs it.
    pub whose: Whose,
    /// Whatever else belongs to it.
    #[serde(default)]
    pub notes: String,
}

declare!(Need.for_growth_plan(Sharing::Opportunities) {
    statement: Field::title().labelled("need"),
    whose: Field::choice(Part::Whose, List::Whose).with_entry(),
    notes: Field::notes(),
});

closed_list! {
    /// Who needs something.
    Whose = Whose {
        /// The present team.
        Team,
        /// The company around it.
        Company,
        /// Somebody outside of the company.
        Outside,
    }
}
