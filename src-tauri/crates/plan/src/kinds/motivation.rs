//! What may pull someone towards a goal.

use serde::{Deserialize, Serialize};

/// What may pull someone towards a goal (E1). Equals, in any mix; the order here is the
/// source's and ranks nothing (E6).
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
pub enum Motivation {
    /// To shape what happens.
    Influence,
    /// To be the one who decides (E10: apart from influence).
    Authority,
    /// To be seen and appreciated.
    Recognition,
    /// To grow and master something.
    Growth,
    /// To choose one's own way.
    Autonomy,
    /// To do something that matters.
    Meaning,
    /// To be paid well.
    Compensation,
    /// It is simply the next rung: a guess.
    NextRung,
}

impl Motivation {
    /// All of them, in the source's order.
    pub const ALL: [Motivation; 8] = [
        Motivation::Influence,
        Motivation::Authority,
        Motivation::Recognition,
        Motivation::Growth,
        Motivation::Autonomy,
        Motivation::Meaning,
        Motivation::Compensation,
        Motivation::NextRung,
    ];
}
