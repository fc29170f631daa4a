//! Two things measured in turn, and how often the one takes as long as the other.
#![expect(clippy::print_stdout, reason = "a bench answers by printing")]

use std::time::Instant;

/// What was measured, in milliseconds, round by round.
pub(crate) struct Compared {
    pub(crate) what: String,
    pub(crate) against: String,
    pub(crate) ours: Vec<f64>,
    pub(crate) theirs: Vec<f64>,
}

impl Compared {
    /// Measures both in turn. A first round that warms up is not counted.
    pub(crate) fn in_turn(
        what: impl Into<String>,
        against: impl Into<String>,
        rounds: usize,
        mut ours: impl FnMut() -> f64,
        mut theirs: impl FnMut() -> f64,
    ) -> Compared {
        let both = (0..=rounds).map(|_| (ours(), theirs())).skip(1);
        let (ours, theirs) = both.unzip();
        Compared { what: what.into(), against: against.into(), ours, theirs }
    }

    /// The ratio of the medians.
    fn ratio(&self) -> f64 {
        median(&self.ours) / median(&self.theirs)
    }

    /// Prints it as a line of the table.
    pub(crate) fn say(&self) {
        let (ours, theirs) = (spread(&self.ours), spread(&self.theirs));
        println!("{:7.2}  {:<58} {ours}", self.ratio(), self.what);
        println!("         against {:<50} {theirs}\n", self.against);
    }
}

/// Prints what the columns are.
pub(crate) fn head() {
    println!("  ratio  {:<58} {:>10}  {:>19}", "", "median, ms", "least to most");
}

/// How long something takes, in milliseconds.
#[expect(clippy::disallowed_methods, reason = "a bench measures itself")]
pub(crate) fn timed<T>(act: impl FnOnce() -> T) -> f64 {
    let begun = Instant::now();
    drop(std::hint::black_box(act()));
    begun.elapsed().as_secs_f64() * 1e3
}

fn spread(measured: &[f64]) -> String {
    let least = measured.iter().copied().fold(f64::INFINITY, f64::min);
    let most = measured.iter().copied().fold(0.0, f64::max);
    format!("{:10.1}  {least:8.1} {most:10.1}", median(measured))
}

fn median(measured: &[f64]) -> f64 {
    let mut sorted = measured.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 { sorted[middle] } else { f64::midpoint(sorted[middle - 1], sorted[middle]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_stands_in_the_middle() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
    }

    #[test]
    fn both_are_measured_in_turn_and_the_first_round_is_left_out() {
        let order = std::cell::RefCell::new(String::new());
        let measure = |sign| {
            order.borrow_mut().push(sign);
            1.0
        };
        let compared = Compared::in_turn("a", "b", 2, || measure('o'), || measure('t'));
        assert_eq!(*order.borrow(), "ototot");
        assert_eq!((compared.ours.len(), compared.theirs.len()), (2, 2));
    }
}
