//! What the program asks and notices.

use plan::Question;
use plan::insight::bedrock::Finding;
use plan::insight::similar::Similar;
use serde::Serialize;
use ts_rs::TS;

/// The questions that may be asked about an entry, the best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Questions {
    /// Deeper.
    pub down: Vec<Question>,
    /// Deeper by another door, for when one is stuck.
    pub doors: Vec<Question>,
    /// Back towards the surface.
    pub up: Vec<Question>,
}

/// What there is to say about a statement that may be bedrock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GroundLook {
    /// What may not be bedrock about it; empty when nothing is.
    pub findings: Vec<Finding>,
    /// Bedrock that reads like it, the nearest first.
    pub similar: Vec<Similar>,
}
