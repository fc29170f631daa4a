//! The wire as TypeScript: every type that crosses, declared for the window.

use super::*;
use disclosure::Part;
use plan::insight::bedrock::Finding;
use plan::insight::similar::Similar;
use plan::{Entry, EntryId, Kind, Question};
use serde_json::json;
use ts_rs::TS;

/// The TypeScript of everything that crosses, as one file. Committed; a test fails when stale.
pub fn typescript() -> String {
    let config = ts_rs::Config::default();
    let mut text = String::from("// Made from the Rust types by `cargo xtask types`. Do not edit.\n\n");
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $( text += &format!("export {}\n", <$type>::decl(&config)); )* };
    }
    declare!(
        EntryId,
        plan::Position,
        Entry,
        plan::Audience,
        plan::Body,
        Kind,
        plan::Goal,
        plan::Horizon,
        plan::Setting,
        plan::GoalState,
        plan::Motivation,
        plan::Importance,
        plan::Measure,
        plan::Wanting,
        plan::Why,
        plan::Answer,
        Question,
        plan::Way,
        plan::Bedrock,
        plan::Motives,
        plan::TellingQuestion,
        plan::Weighing,
        plan::Preference,
        plan::Pulls,
        plan::Passion,
        plan::PassionQuestion,
        plan::Witness,
        plan::EnergyNote,
        plan::Energy,
        plan::Strength,
        plan::StrengthQuestion,
        plan::Proof,
        plan::Need,
        plan::Whose,
        plan::Opportunity,
        plan::LotteryAnswer,
        plan::Half,
        plan::Confidence,
        plan::Check,
        plan::TurningPoint,
        plan::Beginning,
        plan::Beginner,
        Sorting,
        Ranked,
        Pair,
        plan::Person,
        plan::Relationship,
        plan::Profile,
        plan::Edit,
        plan::Place,
        plan::Refusal,
        disclosure::Document,
        disclosure::Choice,
        disclosure::For,
        Part,
        disclosure::Leaving,
        disclosure::Staying,
        disclosure::StayReason,
        Finding,
        plan::insight::bedrock::Aspect,
        Similar,
        Footing,
        SharedGround,
        SweetSpot,
        Spotted,
        Sphere,
        Side,
        Meeting,
        SuggestedPassion,
        Notice,
        Matter,
        Door,
        Code,
        Problem,
        PassphraseStrength,
        NewCode,
        Whole,
        Changed,
        Deed,
        Act,
        Past,
        Questions,
        GroundLook,
        PictureForm,
        PaperSize,
        PageLayout,
        Preview,
        Saved,
        Format,
        Handed,
        BackupLine,
        Health,
        Sought,
        Search,
        Found,
        Passage,
        Run,
        plan::TextPart,
        Settings,
        Theme,
        Welcome,
    );
    text + &ways()
}

/// Which way each question leads, so that the window can draw a layer without asking for it.
fn ways() -> String {
    let line = |q: Question| format!("  {}: {}", json!(q), json!(q.way()));
    let lines: Vec<_> = Question::ALL.into_iter().map(line).collect();
    format!("export const WAYS: {{ [key in Question]: Way }} = {{\n{}\n}};\n", lines.join(",\n"))
}
