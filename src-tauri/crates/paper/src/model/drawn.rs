//! Figures that are drawn rather than built of layers. Each has its words as a list, too.

use super::Strata;

/// Goals at the surface, the ground below them, and the lines between.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Throughline {
    /// What the figure shows, for those who cannot see it.
    pub(crate) alternative: String,
    /// At the surface, from the left.
    pub(crate) goals: Vec<Pill>,
    /// What is at the bottom: its name, such as "Bedrock".
    pub(crate) ground: String,
    /// What goals rest on.
    pub(crate) grounds: Vec<String>,
    /// The same as a short list, for where there is no room to draw it.
    pub(crate) list: Strata,
}

/// A goal at the surface.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pill {
    /// The person's words.
    pub(crate) words: String,
    /// The anchor of its heading.
    pub(crate) leads_to: usize,
    /// What it rests on, by place in [`Throughline::grounds`].
    pub(crate) rests: Vec<usize>,
    /// Whether there is a why below it.
    pub(crate) has_whys: bool,
}

/// Circles that overlap, with what lies where.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SweetSpot {
    /// What the figure shows, for those who cannot see it.
    pub(crate) alternative: String,
    /// The names of the circles: passion, strength, need.
    pub(crate) circles: [String; 3],
    /// What the left half is called where it is parted from the right one, or else the whole.
    pub(crate) inside: String,
    /// What the right half is called; empty where nothing lies there.
    pub(crate) outside: String,
    /// In the order of their numbers, from 1.
    pub(crate) chances: Vec<Chance>,
}

/// An opportunity in it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Chance {
    /// The person's words.
    pub(crate) name: String,
    /// Which circles it lies in: passion, strength, need.
    pub(crate) within: [bool; 3],
    /// Whether it lies in the right half.
    pub(crate) outside: bool,
}

/// An order with its uncertainty: each thing from the first to the last place it may have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Places {
    /// What the figure shows, for those who cannot see it.
    pub(crate) alternative: String,
    /// What the first and the last place mean.
    pub(crate) ends: [String; 2],
    /// One for each thing; there are as many places as there are rows.
    pub(crate) rows: Vec<Place>,
}

/// Where a thing stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Place {
    pub(crate) label: String,
    /// The places in words.
    pub(crate) said: String,
    /// From 1.
    pub(crate) first: u8,
    /// Not before the first.
    pub(crate) last: u8,
}
