//! Two bedrocks become one, and what was joined can be parted again.

use crate::support::{
    add, bedrock, dug, goal, id, minute, must, passion, refuses, titles, turning_point, why,
};
use plan::{Answer, Edit, Place, Plan, Refusal};

/// Goal 1 rests on bedrock 4, goal 5 on bedrock 7.
fn two_grounds() -> Plan {
    let mut plan = dug();
    must(&mut plan, add(7, bedrock("Seeing people understand")));
    must(&mut plan, add(8, why(id(5), Answer::Rests { on: id(7) })));
    plan
}

fn join(ground: u8, into: u8) -> Edit {
    Edit::Join { ground: id(ground), into: id(into) }
}

#[test]
fn goals_on_both_come_to_rest_on_the_one_that_stays() {
    let mut plan = two_grounds();
    must(&mut plan, join(7, 4));
    assert_eq!(titles(plan.goals_on(id(4))), ["Lead a team", "Write a book"]);
    assert_eq!(titles(plan.trash()), ["Seeing people understand"]);
    assert!(plan.resting_on(id(7)).is_empty());
}

#[test]
fn passions_and_turning_points_come_along() {
    let mut plan = two_grounds();
    must(&mut plan, add(10, passion(id(7))));
    must(&mut plan, add(11, turning_point(id(7))));
    must(&mut plan, join(7, 4));
    assert_eq!(plan.entry(id(10)).unwrap().body, passion(id(4)));
    assert_eq!(plan.entry(id(11)).unwrap().body, turning_point(id(4)));
}

#[test]
fn a_why_in_the_trash_comes_back_to_the_joined_ground() {
    let mut plan = two_grounds();
    must(&mut plan, Edit::Trash { id: id(8) });
    must(&mut plan, join(7, 4));
    must(&mut plan, Edit::Restore { id: id(8) });
    assert_eq!(titles(plan.goals_on(id(4))), ["Lead a team", "Write a book"]);
}

#[test]
fn joining_is_taken_back_whole() {
    let mut plan = two_grounds();
    let before = plan.clone();
    let change = must(&mut plan, join(7, 4));
    plan.take(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn restored_after_joining_a_bedrock_carries_nothing() {
    let mut plan = two_grounds();
    must(&mut plan, join(7, 4));
    must(&mut plan, Edit::Restore { id: id(7) });
    assert!(plan.entry(id(7)).unwrap().is_live());
    assert!(plan.goals_on(id(7)).is_empty());
}

#[test]
fn only_bedrock_joins_and_only_with_other_bedrock() {
    let mut plan = two_grounds();
    refuses(&plan, join(4, 4), Refusal::NotTwoGrounds);
    refuses(&plan, join(4, 1), Refusal::NotTwoGrounds);
    refuses(&plan, join(3, 4), Refusal::NotTwoGrounds);
    refuses(&plan, join(4, 99), Refusal::Unknown);
    must(&mut plan, Edit::Trash { id: id(7) });
    refuses(&plan, join(7, 4), Refusal::InTrash);
    refuses(&plan, join(4, 7), Refusal::InTrash);
}

#[test]
fn a_why_parts_from_shared_ground_to_stand_on_its_own() {
    let mut plan = two_grounds();
    must(&mut plan, join(7, 4));
    let own = Edit::Add { id: id(12), body: bedrock("Saying it well"), place: Place::Last };
    let rests = Edit::Rewrite { id: id(8), body: why(id(5), Answer::Rests { on: id(12) }) };
    let before = plan.clone();
    let change = plan.draft(&Edit::Several { edits: vec![own, rests] }, minute(9)).unwrap();
    plan.take(&change).unwrap();
    assert_eq!(titles(plan.goals_on(id(4))), ["Lead a team"]);
    assert_eq!(titles(plan.goals_on(id(12))), ["Write a book"]);
    plan.take(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn a_way_that_was_moved_takes_its_ground_along() {
    let mut plan = two_grounds();
    must(&mut plan, add(13, goal("Teach")));
    must(&mut plan, Edit::Rewrite { id: id(8), body: why(id(13), Answer::Rests { on: id(7) }) });
    assert_eq!(titles(plan.goals_on(id(7))), ["Teach"]);
}
