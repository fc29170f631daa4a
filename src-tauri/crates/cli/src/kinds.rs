//! Kinds of entry as the word files name them.

use app::Kind;

/// Its name: `entries-kind-<name>` is one of them, `entries-kinds-<name>` are several.
pub(crate) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Goal => "goal",
        Kind::Why => "why",
        Kind::Bedrock => "bedrock",
        Kind::Motives => "motives",
        Kind::Weighing => "weighing",
        Kind::Passion => "passion",
        Kind::EnergyNote => "energy-note",
        Kind::Strength => "strength",
        Kind::Need => "need",
        Kind::Opportunity => "opportunity",
        Kind::LotteryAnswer => "lottery-answer",
        Kind::TurningPoint => "turning-point",
        Kind::Beginning => "beginning",
        Kind::Person => "person",
        Kind::Agreement => "agreement",
        Kind::Session => "session",
        Kind::Remark => "remark",
        Kind::Preparation => "preparation",
        Kind::Reframe => "reframe",
        Kind::Received => "received",
        Kind::Profile => "profile",
    }
}
