//! A plan with an entry of every kind in which every declared field says something, so that a kind
//! is covered by being declared.

use crate::life::Life;
use chrono::{DateTime, NaiveDate, TimeDelta};
use plan::filled::{Filling, filled};
use plan::{Body, EntryId, Field, Kind, Part, Place, Sort};

/// Fills with these words, and ties to what lives already.
pub(crate) struct With<'l, W> {
    pub(crate) life: &'l Life,
    pub(crate) words: W,
}

impl<W: FnMut(Part) -> String> Filling for With<'_, W> {
    fn words(&mut self, part: Part) -> String {
        (self.words)(part)
    }

    /// To a goal where any entry would do.
    fn tie(&mut self, kind: Option<Kind>) -> Option<EntryId> {
        let kind = kind.unwrap_or(Kind::Goal);
        self.life.plan.live(kind).first().map(|entry| entry.id)
    }

    fn day(&mut self) -> NaiveDate {
        NaiveDate::default()
    }
}

/// One of each of these kinds, each after those it speaks of.
pub(crate) fn life(kinds: impl Fn(Kind) -> bool, mut words: impl FnMut(Part) -> String) -> Life {
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    let mut left: Vec<_> = Kind::ALL.into_iter().filter(|kind| kinds(*kind)).collect();
    while !left.is_empty() {
        let speaks_of_none = |kind: &Kind| !tied(*kind).any(|other| other != *kind && left.contains(&other));
        let kind = left.remove(left.iter().position(speaks_of_none).unwrap_or_default());
        add(&mut life, kind, &mut words);
    }
    life
}

/// Adds one of a kind.
pub(crate) fn add(life: &mut Life, kind: Kind, words: impl FnMut(Part) -> String) -> Body {
    let body = filled(kind, &mut With { life: &*life, words }).unwrap();
    life.now += TimeDelta::seconds(1);
    life.add(body.clone(), Place::Last).unwrap();
    body
}

/// The kinds that a kind speaks of.
fn tied(kind: Kind) -> impl Iterator<Item = Kind> {
    kind.declaration().fields.iter().filter_map(ties_to)
}

/// The kind that a field speaks of; a goal where any would do.
fn ties_to(field: &Field) -> Option<Kind> {
    match field.sort {
        Sort::Tie(kind) | Sort::Ties(kind) | Sort::Under(kind) => Some(kind.unwrap_or(Kind::Goal)),
        Sort::Rests => Some(Kind::Bedrock),
        _ => None,
    }
}
