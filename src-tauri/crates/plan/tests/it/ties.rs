//! What speaks of other entries: ties hold while those exist, and are cut when they are erased.

use crate::support::{add, bedrock, edit, goal, id, minute, must, refuses};
use plan::*;
use std::collections::BTreeSet;

fn passion(rests: Option<u8>) -> Body {
    Body::Passion(Passion { statement: "Old maps".into(), rests: rests.map(id), ..Passion::default() })
}

fn opportunity(passions: &[u8]) -> Body {
    let passions = passions.iter().map(|n| id(*n)).collect();
    Body::Opportunity(Opportunity { name: "A map room".into(), passions, ..Opportunity::default() })
}

fn weighing(among: &[Motivation], preferences: &[(Motivation, Motivation)]) -> Body {
    let preference = |(left, right): &(_, _)| Preference { left: *left, right: *right, pulls: Pulls::Left };
    let preferences = preferences.iter().map(preference).collect();
    Body::Weighing(Weighing { among: among.iter().copied().collect(), preferences, about: None })
}

#[test]
fn a_tie_must_lead_to_an_entry_of_its_kind() {
    let mut plan = Plan::default();
    must(&mut plan, add(1, goal("Lead")));
    refuses(&plan, add(2, passion(Some(9))), Refusal::WrongTie);
    refuses(&plan, add(2, passion(Some(1))), Refusal::WrongTie);
    must(&mut plan, add(3, bedrock("Making hard things plain")));
    must(&mut plan, add(2, passion(Some(3))));
    refuses(&plan, add(4, opportunity(&[2, 1])), Refusal::WrongTie);
}

#[test]
fn a_tie_waits_for_what_lies_in_the_trash() {
    let mut plan = Plan::default();
    must(&mut plan, add(3, bedrock("Making hard things plain")));
    must(&mut plan, add(2, passion(Some(3))));
    must(&mut plan, Edit::Trash { id: id(3) });
    must(&mut plan, Edit::Restore { id: id(3) });
    assert_eq!(plan.entry(id(2)).unwrap().body, passion(Some(3)));
}

#[test]
fn a_tie_to_what_is_erased_is_cut() {
    let mut plan = Plan::default();
    must(&mut plan, add(2, passion(None)));
    must(&mut plan, add(5, passion(None)));
    must(&mut plan, add(4, opportunity(&[2, 5])));
    must(&mut plan, Edit::Trash { id: id(2) });
    let erasure = plan.erasing(&[id(2)], minute(9)).unwrap();
    assert_eq!(erasure.ids, BTreeSet::from([id(2)]));
    let after: Vec<_> = erasure.change.steps.iter().map(|s| s.after.clone().unwrap().body).collect();
    assert_eq!(after, [opportunity(&[5])]);
}

#[test]
fn a_weighing_weighs_only_what_it_set_out_to_weigh_each_pair_once() {
    use Motivation::{Autonomy, Influence, Meaning};
    let plan = Plan::default();
    refuses(&plan, add(1, weighing(&[Meaning], &[])), Refusal::NotAWeighing);
    refuses(&plan, add(1, weighing(&[Meaning, Autonomy], &[(Meaning, Influence)])), Refusal::NotAWeighing);
    refuses(&plan, add(1, weighing(&[Meaning, Autonomy], &[(Meaning, Meaning)])), Refusal::NotAWeighing);
    let twice = [(Meaning, Autonomy), (Autonomy, Meaning)];
    refuses(&plan, add(1, weighing(&[Meaning, Autonomy], &twice)), Refusal::NotAWeighing);
    must(&mut plan.clone(), add(1, weighing(&[Meaning, Autonomy], &twice[..1])));
}

#[test]
fn a_plan_has_one_mix_of_motives() {
    let mut plan = Plan::default();
    must(&mut plan, add(1, Body::Motives(Motives::default())));
    refuses(&plan, add(2, Body::Motives(Motives::default())), Refusal::OnlyOne);
    edit(&mut plan, Edit::Trash { id: id(1) }, minute(1)).unwrap();
    must(&mut plan, add(2, Body::Motives(Motives::default())));
}
