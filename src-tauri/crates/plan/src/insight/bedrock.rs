//! May this be something other than bedrock? (E9)

use serde::Serialize;

/// Something in a statement that bedrock usually does not have. It never refuses; it names,
/// and the person decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What it seems to name.
    pub aspect: Aspect,
    /// The person's own words that made it seem so.
    pub words: Vec<String>,
}

/// What bedrock does not name (E9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// A job.
    JobTitle,
    /// A company or team.
    Company,
    /// A date or a span of time.
    Date,
    /// One more rung of a ladder.
    NextRung,
}
