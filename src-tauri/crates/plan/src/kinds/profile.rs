//! The person whose plan it is, as they introduce themselves.

use crate::declaration::{Field, Part, declare};
use serde::{Deserialize, Serialize};

/// How the person introduces themselves on paper. A plan has at most one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Profile {
    /// Their name.
    pub name: String,
    /// What they do now.
    pub role: String,
    /// Where they do it.
    pub organisation: String,
}

declare!(Profile.once() {
    name: Field::title().may_wait().labelled("name"),
    role: Field::line(Part::Role).chosen(),
    organisation: Field::line(Part::Organisation).chosen(),
});
