//! A sort of motivations by pairs that asks little and says how sure it is (E2, E10).
//!
//! Every order that is possible is weighed by how well it fits what was preferred (Bayes' rule over
//! all orders, at most 8! of them). A person is not a scale: now and then they would answer the
//! same pair otherwise, so no single answer rules an order out.

use crate::{Motivation, Pulls, Weighing};
use serde::Serialize;
use std::sync::OnceLock;

/// How often a person might have answered a pair otherwise.
const SLIP: f64 = 0.1;
/// A pair is not asked about where the answers so far tell this surely how it would come out.
const SURE: f64 = 0.92;
/// This much of the weight lies within the places said of a motivation, and no more than half of
/// the rest above them or below.
const WITHIN: f64 = 0.8;
/// Weights that differ by less are the same.
const SAME: f64 = 1e-9;

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
    let index = |m| among.iter().position(|other| *other == m);
    let known = weighing.preferences.iter().filter_map(|p| Some((index(p.left)?, index(p.right)?, p.pulls)));
    let known: Vec<Known> = known.collect();
    let orders = Orders::weighed(among.len(), &known);
    let (asked, at_most) = (known.len(), at_most(among.len()));
    let next = if asked < at_most { orders.most_telling(&known) } else { None };
    let next = next.map(|(one, other)| Pair { left: among[one], right: among[other] });
    Sorting { next, asked, at_most, order: orders.ranked(&among) }
}

/// Two of the things weighed, and which of them pulls more.
type Known = (usize, usize, Pulls);

/// There are no more things to weigh than motivations.
const MOST: usize = Motivation::ALL.len();

/// The place of each thing, from 0.
type Order = [u8; MOST];

/// All orders of a few things, each with its weight; the weights make one in all.
struct Orders {
    count: usize,
    places: &'static [Order],
    weights: Vec<f64>,
}

impl Orders {
    fn weighed(count: usize, known: &[Known]) -> Orders {
        let places = all_orders(count);
        let weight = |order: &Order| {
            known.iter().map(|(left, right, pulls)| likelihood(order[*left], order[*right], *pulls)).product()
        };
        let mut weights: Vec<f64> = places.iter().map(weight).collect();
        let whole: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|w| *w /= whole);
        Orders { count, places, weights }
    }

    /// How likely it is that each thing stands before each that comes later.
    fn before(&self) -> [[f64; MOST]; MOST] {
        let mut before = [[0.0; MOST]; MOST];
        for (order, weight) in self.places.iter().zip(&self.weights) {
            for one in 0..self.count {
                for other in one + 1..self.count {
                    if order[one] < order[other] {
                        before[one][other] += weight;
                    }
                }
            }
        }
        before
    }

    /// The pair whose answer is least foreseen; none where each was asked about, follows from the
    /// answers or is as good as known.
    fn most_telling(&self, known: &[Known]) -> Option<(usize, usize)> {
        let (before, follows) = (self.before(), follows(known));
        let pairs = (0..self.count).flat_map(|one| (one + 1..self.count).map(move |other| (one, other)));
        let open = pairs.filter(|(one, other)| {
            let asked = known.iter().any(|(a, b, _)| (a.min(b), a.max(b)) == (one, other));
            !asked && follows[*one][*other] == follows[*other][*one]
        });
        let mut best = (SURE, None);
        for (one, other) in open {
            let likely: f64 = before[one][other];
            let surely = likely.max(1.0 - likely);
            if surely < best.0 - SAME {
                best = (surely, Some((one, other)));
            }
        }
        best.1
    }

    fn ranked(&self, among: &[Motivation]) -> Vec<Ranked> {
        let mut all: Vec<(f64, Ranked)> =
            among.iter().enumerate().map(|(thing, m)| self.place_of(thing, *m)).collect();
        all.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        all.into_iter().map(|(_, ranked)| ranked).collect()
    }

    /// Its mean place, and the places it may well have.
    fn place_of(&self, thing: usize, motivation: Motivation) -> (f64, Ranked) {
        let mut likely = vec![0.0; self.count];
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
        passed <= tail + SAME
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

/// Which thing comes before which by the answers, directly or by way of others. Where answers go
/// in a circle, each comes before each.
fn follows(known: &[Known]) -> [[bool; MOST]; MOST] {
    let mut follows = [[false; MOST]; MOST];
    for (left, right, pulls) in known {
        follows[*left][*right] |= *pulls == Pulls::Left;
        follows[*right][*left] |= *pulls == Pulls::Right;
    }
    let things = 0..MOST;
    for by in things.clone() {
        for one in things.clone() {
            for other in things.clone() {
                follows[one][other] |= follows[one][by] && follows[by][other];
            }
        }
    }
    follows
}

/// Every way to give so many things a place each, worked out once.
fn all_orders(count: usize) -> &'static [Order] {
    static ORDERS: [OnceLock<Vec<Order>>; MOST + 1] = [const { OnceLock::new() }; MOST + 1];
    ORDERS[count].get_or_init(|| {
        let one_more =
            |orders: Vec<Order>, thing| orders.iter().flat_map(|o| with_one_more(o, thing)).collect();
        (0..count).fold(vec![Order::default()], one_more)
    })
}

/// One more thing on each place it can have; those from there on move down.
fn with_one_more(order: &Order, thing: usize) -> impl Iterator<Item = Order> {
    (0..=thing as u8).map(move |place| {
        let mut order = *order;
        order[..thing].iter_mut().filter(|p| **p >= place).for_each(|p| *p += 1);
        order[thing] = place;
        order
    })
}

#[cfg(test)]
mod tests {
    use super::{all_orders, at_most};
    use std::collections::BTreeSet;

    #[test]
    fn every_order_is_there_once() {
        let orders: BTreeSet<_> = all_orders(5).iter().collect();
        assert_eq!(orders.len(), 120);
    }

    #[test]
    fn eight_take_twelve_questions_at_most() {
        assert_eq!([1, 2, 3, 4, 8].map(at_most), [0, 1, 3, 6, 12]);
    }
}
