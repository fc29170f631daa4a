//! Of what earlier talks left to do, nothing is read in a session but what was written down with the
//! other and fits.

use crate::allowed::by_having_agreed;
use crate::cases::{Case, case};
use crate::plans::{TALK, canaries, day, id};
use disclosure::may_read_step;
use plan::insight::steps::{LeftToDo, Standing, left_to_do};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

fn left(case: &Case) -> Vec<Standing<'_>> {
    let LeftToDo { last, carried } = left_to_do(&case.plan, id(TALK));
    last.into_iter().chain(carried).collect()
}

fn read(case: &Case) -> BTreeSet<String> {
    let left = left(case).into_iter().filter(|one| may_read_step(&case.plan, one, day()));
    let steps: Vec<_> = left.map(|one| one.step).collect();
    canaries(&serde_json::to_string(&steps).unwrap())
}

/// The law would hold of empty plans too.
#[test]
fn the_cases_have_steps_in_them() {
    let mut runner = TestRunner::deterministic();
    let cases: Vec<_> = (0..200).map(|_| case().new_tree(&mut runner).unwrap().current()).collect();
    let count = |is: &dyn Fn(&Case) -> bool| cases.iter().filter(|case| is(case)).count();
    let held_back = |case: &Case| left(case).iter().any(|one| !may_read_step(&case.plan, one, day()));
    assert!(count(&|case| !read(case).is_empty()) > 80, "something is read");
    assert!(count(&held_back) > 8, "something is held back");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn no_step_is_read_but_what_was_agreed_on_with_the_other_and_fits(case in case()) {
        let allowed = by_having_agreed(&case);
        let wrong: BTreeSet<_> = read(&case).difference(&allowed).cloned().collect();
        prop_assert!(wrong.is_empty(), "{wrong:?} was read");
    }
}
