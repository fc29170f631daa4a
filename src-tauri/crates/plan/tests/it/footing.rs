//! Which goals rest on the same ground, and which on none.

use crate::support::{add, bedrock, goal, id, must, why, words};
use plan::insight::footing::{Footing, SharedGround, footing};
use plan::{Answer, Body, Edit, EntryId, Goal, GoalState, Plan};

/// Goals by number, then bedrock by number and the goals that rest on it.
fn plan_of(goals: &[u8], grounds: &[(u8, &[u8])]) -> Plan {
    let mut plan = Plan::default();
    goals.iter().for_each(|n| drop(must(&mut plan, add(*n, goal("Something")))));
    let mut fresh = 100;
    for (ground, on) in grounds {
        must(&mut plan, add(*ground, bedrock("Some ground")));
        for goal in *on {
            must(&mut plan, add(fresh, why(id(*goal), Answer::Rests { on: id(*ground) })));
            fresh += 1;
        }
    }
    plan
}

fn ids(numbers: &[u8]) -> Vec<EntryId> {
    numbers.iter().map(|n| id(*n)).collect()
}

#[track_caller]
fn check(plan: &Plan, shared: &[(u8, &[u8])], none: &[u8]) {
    let found = footing(plan);
    let expected: Vec<_> =
        shared.iter().map(|(on, goals)| SharedGround { bedrock: id(*on), goals: ids(goals) }).collect();
    assert_eq!((found.shared, found.none), (expected, ids(none)));
}

#[test]
fn an_empty_plan_stands_on_nothing() {
    assert_eq!(footing(&Plan::default()), Footing::default());
}

#[test]
fn a_goal_without_whys_rests_on_nothing() {
    check(&plan_of(&[1], &[]), &[], &[1]);
}

#[test]
fn ground_is_shared_from_two_goals_on() {
    check(&plan_of(&[1, 2, 3], &[(50, &[1, 3]), (51, &[2])]), &[(50, &[1, 3])], &[]);
}

#[test]
fn what_carries_most_comes_first_and_a_goal_may_rest_on_both() {
    let plan = plan_of(&[1, 2, 3, 4], &[(50, &[1, 2]), (51, &[1, 2, 3])]);
    check(&plan, &[(51, &[1, 2, 3]), (50, &[1, 2])], &[4]);
}

#[test]
fn two_whys_of_one_goal_on_one_ground_are_no_sharing() {
    check(&plan_of(&[1], &[(50, &[1, 1])]), &[], &[]);
}

#[test]
fn ground_is_found_however_deep() {
    let mut plan = plan_of(&[1, 2], &[(50, &[2])]);
    must(&mut plan, add(3, why(id(1), words("Because"))));
    must(&mut plan, add(4, why(id(3), words("And why"))));
    check(&plan, &[], &[1]);
    must(&mut plan, add(5, why(id(4), Answer::Rests { on: id(50) })));
    check(&plan, &[(50, &[1, 2])], &[]);
}

#[test]
fn goals_reached_or_let_go_are_left_out_and_resting_ones_are_not() {
    let mut plan = plan_of(&[1, 2, 3, 4], &[(50, &[1, 2, 3])]);
    for (n, state) in [(1, GoalState::Reached), (4, GoalState::LetGo), (3, GoalState::Resting)] {
        let body = Body::Goal(Goal { state, ..Goal::new("Something") });
        must(&mut plan, Edit::Rewrite { id: id(n), body });
    }
    check(&plan, &[(50, &[2, 3])], &[]);
    assert_eq!(footing(&plan).goals, ids(&[2, 3]));
}

#[test]
fn what_lies_in_the_trash_carries_nothing() {
    let mut plan = plan_of(&[1, 2], &[(50, &[1, 2])]);
    must(&mut plan, Edit::Trash { id: id(101) });
    check(&plan, &[], &[2]);
    must(&mut plan, Edit::Trash { id: id(2) });
    check(&plan, &[], &[]);
}
