//! What an entry may touch that people agree to leave out.

use serde::{Deserialize, Serialize};

/// Something that people agree not to speak of (E4, A10). The person says of an entry what it
/// touches; nothing is guessed from their words.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What someone earns, or wants to.
    Pay,
    /// Going somewhere else.
    Leaving,
    /// Body and mind.
    Health,
    /// What is somebody else's to tell.
    OtherPeople,
}

impl Topic {
    /// All of them, in the order they are asked about.
    pub const ALL: [Topic; 4] = [Topic::Pay, Topic::Leaving, Topic::Health, Topic::OtherPeople];
}
