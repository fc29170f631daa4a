//! Where an entry stands among its siblings.

use fractional_index::FractionalIndex;
use serde::{Deserialize, Serialize};

/// A place in an order with always room between two places, so that moving one entry
/// rewrites that entry only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[derive(schemars::JsonSchema, ts_rs::TS)]
#[ts(type = "string")]
pub struct Position(
    #[serde(with = "fractional_index::stringify")]
    #[schemars(with = "String")]
    FractionalIndex,
);

impl Position {
    /// The place of an only child.
    pub fn only() -> Position {
        Position(FractionalIndex::default())
    }

    /// A place between two neighbours, either of which may be missing.
    /// Neighbours that stand on the same place (two computers may have chosen it) yield the
    /// place after both.
    pub fn between(before: Option<&Position>, after: Option<&Position>) -> Position {
        let before = before.map(|p| &p.0);
        let after = after.map(|p| &p.0);
        let found = FractionalIndex::new(before, after)
            .unwrap_or_else(|| before.map_or_else(FractionalIndex::default, FractionalIndex::new_after));
        Position(found)
    }
}
