//! A sort by pairs: asks little, finds the order, and says how sure it is.

use plan::insight::pair_sort::{Pair, Sorting, at_most, sort};
use plan::{Motivation, Preference, Pulls, Weighing};
use std::collections::BTreeSet;

/// Chance that comes out the same every time.
struct Chance(u64);

impl Chance {
    /// Steele's splitmix64.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    fn shuffled(&mut self, count: usize) -> Vec<Motivation> {
        let mut order = Motivation::ALL[..count].to_vec();
        (1..count).rev().for_each(|i| order.swap(i, self.below(i as u64 + 1) as usize));
        order
    }
}

/// Someone with a firm order, who answers so many of a hundred pairs the other way round.
struct Someone {
    order: Vec<Motivation>,
    slips: u64,
    chance: Chance,
}

impl Someone {
    fn new(seed: u64, count: usize, slips: u64) -> Someone {
        let mut chance = Chance(seed);
        Someone { order: chance.shuffled(count), slips, chance }
    }

    fn place(&self, motivation: Motivation) -> usize {
        self.order.iter().position(|m| *m == motivation).expect("among those weighed")
    }

    fn answers(&mut self, Pair { left, right }: Pair) -> Preference {
        let is_left = self.place(left) < self.place(right);
        let slips = self.chance.below(100) < self.slips;
        Preference { left, right, pulls: if is_left != slips { Pulls::Left } else { Pulls::Right } }
    }

    /// A whole sitting.
    fn sits(&mut self) -> (Weighing, Sorting) {
        let mut weighing = weighing(&self.order);
        loop {
            let sorting = sort(&weighing);
            match sorting.next {
                Some(pair) => weighing.preferences.push(self.answers(pair)),
                None => return (weighing, sorting),
            }
        }
    }
}

fn weighing(among: &[Motivation]) -> Weighing {
    Weighing { among: among.iter().copied().collect(), ..Weighing::default() }
}

fn order_of(sorting: &Sorting) -> Vec<Motivation> {
    sorting.order.iter().map(|ranked| ranked.motivation).collect()
}

/// From 1 for the same order to -1 for its reverse.
fn kendall_tau(one: &[Motivation], other: &[Motivation]) -> f64 {
    let place = |m| other.iter().position(|o| *o == m).expect("in both orders");
    let pairs: Vec<_> = (0..one.len()).flat_map(|i| (i + 1..one.len()).map(move |j| (i, j))).collect();
    let agree = pairs.iter().filter(|(i, j)| place(one[*i]) < place(one[*j])).count();
    2.0 * agree as f64 / pairs.len() as f64 - 1.0
}

/// What many sittings came to.
#[derive(Debug, Default)]
struct Measured {
    sittings: usize,
    questions: usize,
    most_questions: usize,
    tau: f64,
    exact: usize,
    /// How many things were weighed in all, and how many of them stand within the places said.
    weighed: usize,
    within: usize,
    /// How many places were said of each, in all.
    width: usize,
}

impl Measured {
    fn of(count: usize, slips: u64, seeds: u64) -> Measured {
        let mut measured = Measured::default();
        (0..seeds).for_each(|seed| measured.take(Someone::new(seed, count, slips)));
        measured
    }

    fn tau(&self) -> f64 {
        self.tau / self.sittings as f64
    }

    fn within(&self) -> f64 {
        self.within as f64 / self.weighed as f64
    }

    fn in_words(&self) -> String {
        let each = |n: usize| n as f64 / self.sittings as f64;
        format!(
            "{} sittings, {:.2} questions, tau {:.3}, exact {:.2}, within {:.3} of {:.2} places",
            self.sittings,
            each(self.questions),
            self.tau(),
            each(self.exact),
            self.within(),
            self.width as f64 / self.weighed as f64
        )
    }

    fn take(&mut self, mut someone: Someone) {
        let (weighing, sorting) = someone.sits();
        self.sittings += 1;
        self.questions += weighing.preferences.len();
        self.most_questions = self.most_questions.max(weighing.preferences.len());
        self.tau += kendall_tau(&someone.order, &order_of(&sorting));
        self.exact += usize::from(order_of(&sorting) == someone.order);
        for ranked in &sorting.order {
            let place = someone.place(ranked.motivation) as u8 + 1;
            self.weighed += 1;
            self.within += usize::from((ranked.first..=ranked.last).contains(&place));
            self.width += usize::from(ranked.last - ranked.first) + 1;
        }
    }
}

/// What is promised of so many things, with one answer in ten the other way round: measured over
/// these sittings, and stated a little lower.
#[test]
fn it_finds_the_order_through_slips() {
    for (count, seeds, least_tau) in
        [(2, 200, 0.75), (3, 200, 0.75), (5, 200, 0.7), (6, 30, 0.65), (8, 12, 0.6)]
    {
        let measured = Measured::of(count, 10, seeds);
        println!("{count} things, a slip in ten: {}", measured.in_words());
        assert!(measured.tau() >= least_tau, "{count}: {}", measured.in_words());
    }
}

/// Four in five are promised (`WITHIN`).
#[test]
fn the_truth_lies_within_the_places_said_as_often_as_promised() {
    for (count, seeds) in [(2, 200), (3, 200), (4, 200), (5, 200), (6, 30)] {
        let measured = Measured::of(count, 10, seeds);
        assert!(measured.within() >= 0.8, "{count}: {}", measured.in_words());
    }
}

#[test]
fn without_slips_the_truth_always_lies_within_and_few_are_put_in_order_exactly() {
    for (count, seeds) in [(2, 20), (3, 60), (4, 100), (5, 100)] {
        let measured = Measured::of(count, 0, seeds);
        println!("{count} things, no slip: {}", measured.in_words());
        assert_eq!(measured.within(), 1.0, "{count}: {}", measured.in_words());
        assert_eq!(measured.exact, measured.sittings, "{count}: {}", measured.in_words());
    }
    for (count, seeds, least_tau) in [(6, 30, 0.9), (8, 12, 0.82)] {
        let measured = Measured::of(count, 0, seeds);
        println!("{count} things, no slip: {}", measured.in_words());
        assert_eq!(measured.within(), 1.0, "{count}: {}", measured.in_words());
        assert!(measured.tau() >= least_tau, "{count}: {}", measured.in_words());
    }
}

#[test]
fn eight_take_twelve_questions_at_most_and_few_take_fewer() {
    let eight = Measured::of(8, 10, 3);
    assert_eq!(eight.most_questions, 12);
    for (count, most) in [(2, 1), (3, 3), (4, 6), (5, 7)] {
        assert_eq!(at_most(count), most);
        assert!(Measured::of(count, 10, 60).most_questions <= most);
    }
}

#[test]
fn no_pair_is_asked_twice_and_none_that_follows_from_the_answers() {
    for seed in 0..60 {
        let (weighing, _) = Someone::new(seed, 5, 10).sits();
        let mut known: BTreeSet<(Motivation, Motivation)> = BTreeSet::new();
        for preference in &weighing.preferences {
            let Preference { left, right, pulls } = *preference;
            assert!(known.contains(&(left, right)) == known.contains(&(right, left)), "{weighing:?}");
            let (more, less) = if pulls == Pulls::Left { (left, right) } else { (right, left) };
            known = with(known, more, less);
        }
        let pairs: BTreeSet<_> = weighing.preferences.iter().map(Preference::pair).collect();
        assert_eq!(pairs.len(), weighing.preferences.len());
    }
}

/// What follows once one more answer is known.
fn with(
    mut known: BTreeSet<(Motivation, Motivation)>,
    more: Motivation,
    less: Motivation,
) -> BTreeSet<(Motivation, Motivation)> {
    let above = Motivation::ALL.into_iter().filter(|m| *m == more || known.contains(&(*m, more)));
    let above: Vec<_> = above.collect();
    let below = Motivation::ALL.into_iter().filter(|m| *m == less || known.contains(&(less, *m)));
    let below: Vec<_> = below.collect();
    known.extend(above.iter().flat_map(|a| below.iter().map(|b| (*a, *b))));
    known
}

#[test]
fn three_that_are_told_in_a_row_need_no_third_question() {
    use Motivation::{Authority, Influence, Recognition};
    let mut three = weighing(&[Influence, Authority, Recognition]);
    let pulls = Pulls::Left;
    three.preferences = vec![
        Preference { left: Influence, right: Authority, pulls },
        Preference { left: Authority, right: Recognition, pulls },
    ];
    let sorting = sort(&three);
    assert_eq!(sorting.next, None);
    assert_eq!(order_of(&sorting), [Influence, Authority, Recognition]);
}

#[test]
fn answers_that_go_in_a_circle_leave_the_order_open() {
    use Motivation::{Authority, Influence, Recognition};
    let mut three = weighing(&[Influence, Authority, Recognition]);
    let pulls = Pulls::Left;
    three.preferences = vec![
        Preference { left: Influence, right: Authority, pulls },
        Preference { left: Authority, right: Recognition, pulls },
        Preference { left: Recognition, right: Influence, pulls },
    ];
    let sorting = sort(&three);
    assert_eq!(sorting.next, None);
    assert!(sorting.order.iter().all(|r| (r.first, r.last) == (1, 3)), "{sorting:?}");
}

#[test]
fn what_pulls_alike_stands_close_together() {
    use Motivation::{Authority, Growth, Influence, Recognition};
    let mut four = weighing(&[Influence, Authority, Recognition, Growth]);
    let answer = |left, right, pulls| Preference { left, right, pulls };
    four.preferences = vec![
        answer(Influence, Authority, Pulls::Left),
        answer(Influence, Growth, Pulls::Alike),
        answer(Growth, Recognition, Pulls::Left),
        answer(Authority, Recognition, Pulls::Alike),
    ];
    let sorting = sort(&four);
    let order = order_of(&sorting);
    assert!(order[..2].contains(&Influence) && order[..2].contains(&Growth), "{sorting:?}");
    let all_alike = answer(Influence, Authority, Pulls::Alike);
    let mut two = weighing(&[Influence, Authority]);
    two.preferences = vec![all_alike];
    assert!(sort(&two).order.iter().all(|r| (r.first, r.last) == (1, 2)));
}

#[test]
fn before_anything_is_asked_every_place_is_open() {
    let sorting = sort(&weighing(&Motivation::ALL[..5]));
    assert_eq!((sorting.asked, sorting.at_most), (0, 7));
    assert!(sorting.next.is_some());
    assert!(sorting.order.iter().all(|r| (r.first, r.last) == (1, 5)), "{sorting:?}");
}

#[test]
fn the_same_answers_come_to_the_same_order() {
    let (weighing, sorting) = Someone::new(7, 6, 10).sits();
    assert_eq!(sort(&weighing), sorting);
    let mut turned = weighing.clone();
    turned.preferences.reverse();
    assert_eq!(order_of(&sort(&turned)), order_of(&sorting));
}
