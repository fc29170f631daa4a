//! A sort of motivations by pairs that asks little and says how sure it is (E2, E10).
//!
//! Every order that is possible is weighed by how well it fits what was preferred (Bayes' rule over
//! all orders, at most 8! of them). A person is not a scale: now and then they would answer the
//! same pair otherwise, so no single answer rules an order out.

use crate::{Motivation, Preference, Pulls, Weighing};
use serde::Serialize;

/// How often a person might have answered a pair otherwise.
const SLIP: f64 = 0.1;
/// A pair is not asked about where the answers so far tell this surely how it would come out.
const SURE: f64 = 0.92;
/// This much of the weight lies within the places said of a motivation.
const WITHIN: f64 = 0.8;

/// Where a motivation came to stand, as far as can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Ranked {
    /// Which.
    pub motivation: Motivation,
    /// The highest place it may well have, from 1.
    pub first: u8,
    /// The lowest place it may well have.
    pub last: u8,
}

/// How far a sort has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Sorting {
    /// The pair to ask about next, if asking would tell anything more.
    pub next: Option<Pair>,
    /// How many pairs were asked about.
    pub asked: usize,
    /// No more pairs than these are asked about in all.
    pub at_most: usize,
    /// The order so far, what pulls most first.
    pub order: Vec<Ranked>,
}

/// Two motivations to hold side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Pair {
    /// Shown first.
    pub left: Motivation,
    /// Shown beside it.
    pub right: Motivation,
}

/// The most pairs asked about when this many are weighed: 12 for eight.
pub fn at_most(count: usize) -> usize {
    let pairs = count * count.saturating_sub(1) / 2;
    pairs.min(count * 3 / 2)
}

/// What the preferences of a sitting come to so far.
pub fn sort(weighing: &Weighing) -> Sorting {
    let among: Vec<Motivation> = weighing.among.iter().copied().collect();
    let orders = Orders::weighed(&among, &weighing.preferences);
    let (asked, at_most) = (weighing.preferences.len(), at_most(among.len()));
    let next = if asked < at_most { orders.most_telling(&among, &weighing.preferences) } else { None };
    Sorting { next, asked, at_most, order: orders.ranked(&among) }
}

/// All orders of a few things, each with its weight; the weights make one in all.
struct Orders {
    /// For each order the place of each thing, from 0.
    places: Vec<Vec<u8>>,
    weights: Vec<f64>,
}

impl Orders {
    fn weighed(among: &[Motivation], preferences: &[Preference]) -> Orders {
        let places = all_orders(among.len());
        let index = |m| among.iter().position(|other| *other == m);
        let known: Vec<_> =
            preferences.iter().filter_map(|p| Some((index(p.left)?, index(p.right)?, p.pulls))).collect();
        let weight = |order: &Vec<u8>| {
            known.iter().map(|(left, right, pulls)| likelihood(order[*left], order[*right], *pulls)).product()
        };
        let mut weights: Vec<f64> = places.iter().map(weight).collect();
        let whole: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|w| *w /= whole);
        Orders { places, weights }
    }

    /// How likely it is that one thing stands before another.
    fn before(&self, one: usize, other: usize) -> f64 {
        let orders = self.places.iter().zip(&self.weights);
        orders.filter(|(order, _)| order[one] < order[other]).map(|(_, weight)| weight).sum()
    }

    /// The pair whose answer is least foreseen; none where all are as good as known.
    fn most_telling(&self, among: &[Motivation], asked: &[Preference]) -> Option<Pair> {
        let was_asked = |left, right| asked.iter().any(|p| p.pair() == (left, right));
        let mut best: Option<(f64, Pair)> = None;
        for (one, left) in among.iter().enumerate() {
            for (other, right) in among.iter().enumerate().skip(one + 1) {
                let (left, right) = (*left, *right);
                let likely = self.before(one, other);
                let surely = likely.max(1.0 - likely);
                if surely < best.map_or(SURE, |(surest, _)| surest - 1e-9) && !was_asked(left, right) {
                    best = Some((surely, Pair { left, right }));
                }
            }
        }
        best.map(|(_, pair)| pair)
    }

    fn ranked(&self, among: &[Motivation]) -> Vec<Ranked> {
        let mut all: Vec<(f64, Ranked)> =
            among.iter().enumerate().map(|(thing, m)| self.place_of(thing, *m)).collect();
        all.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        all.into_iter().map(|(_, ranked)| ranked).collect()
    }

    /// Its mean place, and the places it may well have.
    fn place_of(&self, thing: usize, motivation: Motivation) -> (f64, Ranked) {
        let mut likely = vec![0.0; self.places.first().map_or(0, Vec::len)];
        for (order, weight) in self.places.iter().zip(&self.weights) {
            likely[usize::from(order[thing])] += weight;
        }
        let mean = likely.iter().enumerate().map(|(place, p)| place as f64 * p).sum();
        let tail = (1.0 - WITHIN) / 2.0;
        let (first, last) = (reached(likely.iter(), tail), reached(likely.iter().rev(), tail));
        (mean, Ranked { motivation, first: first + 1, last: (likely.len() as u8).saturating_sub(last) })
    }
}

/// How many steps until more than this much of the weight is passed.
fn reached<'l>(likely: impl Iterator<Item = &'l f64>, tail: f64) -> u8 {
    let mut passed = 0.0;
    let still = likely.take_while(|p| {
        passed += **p;
        passed <= tail
    });
    still.count() as u8
}

/// How likely an answer is where things stand on these places. Things said to pull alike stand
/// near one another.
fn likelihood(left: u8, right: u8, pulls: Pulls) -> f64 {
    match pulls {
        Pulls::Alike => 1.0 / f64::from(left.abs_diff(right).max(1)),
        Pulls::Left if left < right => 1.0 - SLIP,
        Pulls::Right if right < left => 1.0 - SLIP,
        Pulls::Left | Pulls::Right => SLIP,
    }
}

/// Every way to give so many things a place each.
fn all_orders(count: usize) -> Vec<Vec<u8>> {
    let mut orders = vec![Vec::new()];
    for place in 0..count as u8 {
        orders = orders.iter().flat_map(|order| with_one_more(order, place)).collect();
    }
    orders
}

/// One more thing on each place it can have; those from there on move down.
fn with_one_more(order: &[u8], count: u8) -> Vec<Vec<u8>> {
    let at = |place: u8| {
        let moved = order.iter().map(move |p| if *p >= place { p + 1 } else { *p });
        moved.chain(std::iter::once(place)).collect()
    };
    (0..=count).map(at).collect()
}

#[cfg(test)]
mod tests {
    use super::{all_orders, at_most};
    use std::collections::BTreeSet;

    #[test]
    fn every_order_is_there_once() {
        let orders: BTreeSet<_> = all_orders(5).into_iter().collect();
        assert_eq!(orders.len(), 120);
    }

    #[test]
    fn eight_take_twelve_questions_at_most() {
        assert_eq!([1, 2, 3, 4, 8].map(at_most), [0, 1, 3, 6, 12]);
    }
}
