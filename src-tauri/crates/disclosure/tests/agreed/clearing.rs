//! Only what is cleared may leave.

use crate::plans::*;
use disclosure::{BreaksAgreement, Reason};
use plan::{Agreement, Sharing};

#[test]
fn what_breaks_nothing_is_cleared_without_a_reason() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    agree(&mut plan, open_agreement());
    let outcome = choose(&plan, &[(1, &[])]);
    let cleared = outcome.cleared(None).unwrap();
    assert_eq!((cleared.disclosure(), cleared.despite()), (&outcome.disclosure, None));
}

#[test]
fn what_breaks_an_agreement_is_not_cleared() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    agree(&mut plan, without(Sharing::Goals));
    assert_eq!(choose(&plan, &[(1, &[])]).cleared(None).err(), Some(BreaksAgreement));
}

#[test]
fn with_a_reason_it_is_and_what_was_broken_is_known() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    agree(&mut plan, without(Sharing::Goals));
    let (outcome, reason) = (choose(&plan, &[(1, &[])]), Reason::new(" She asked me to \n").unwrap());
    let despite = outcome.cleared(Some(&reason)).unwrap().despite().unwrap();
    assert_eq!((despite.reason.words(), despite.broken), ("She asked me to", outcome.breaches.as_slice()));
}

#[test]
fn a_blank_reason_is_none() {
    assert_eq!(Reason::new(" \t\n"), None);
}

#[test]
fn a_reason_where_nothing_is_broken_counts_for_nothing() {
    let plan = plan_of([(1, goal("Lead"))]);
    let (outcome, reason) = (choose(&plan, &[(1, &[])]), Reason::new("I want to").unwrap());
    assert_eq!(outcome.cleared(Some(&reason)).unwrap().despite(), None);
}

#[test]
fn choosing_for_someone_whom_an_audience_does_not_name_is_said() {
    let mut plan = plan_of([(1, goal("Lead")), (2, why(1, "To choose")), (3, goal("Teach"))]);
    show(&mut plan, 1, &[MENTOR]);
    show(&mut plan, 2, &[MANAGER]);
    agree(&mut plan, Agreement { shares: Sharing::ALL.into(), ..Agreement::new(id(MENTOR), day()) });
    let outcome = choose(&plan, &[(1, &[]), (2, &[]), (3, &[])]);
    assert_eq!(outcome.unnamed, [id(2), id(3)]);
}
