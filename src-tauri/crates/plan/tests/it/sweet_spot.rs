//! What lies where, and what might meet.

use crate::support::{add, id, must, need, opportunity, strength};
use plan::insight::sweet_spot::{Meeting, Side, Sphere, Spotted, SweetSpot, sweet_spot};
use plan::{Body, Edit, Opportunity, Passion, Plan, Setting, Whose};

fn passion(words: &str) -> Body {
    Body::Passion(Passion { statement: words.into(), ..Passion::default() })
}

fn plan_of(bodies: impl IntoIterator<Item = (u8, Body)>) -> Plan {
    let mut plan = Plan::default();
    bodies.into_iter().for_each(|(n, body)| drop(must(&mut plan, add(n, body))));
    plan
}

/// Passion 1, strength 2, need of the team 3, need outside 4.
fn found() -> Plan {
    plan_of([
        (1, passion("Old maps")),
        (2, strength("I listen")),
        (3, need("Someone who writes things down", Whose::Team)),
        (4, need("The club wants a treasurer", Whose::Outside)),
    ])
}

fn spotted(plan: &mut Plan, body: Opportunity) -> Spotted {
    must(plan, add(9, Body::Opportunity(body)));
    sweet_spot(plan).opportunities.remove(0)
}

#[test]
fn an_empty_plan_has_nothing_anywhere() {
    assert_eq!(sweet_spot(&Plan::default()), SweetSpot::default());
}

#[test]
fn an_opportunity_lies_where_what_it_brings_together_overlaps() {
    use Sphere::{Need, Passion, Strength};
    let table: [([&[u8]; 3], &[Sphere]); 5] = [
        ([&[], &[], &[]], &[]),
        ([&[1], &[], &[]], &[Passion]),
        ([&[1], &[2], &[]], &[Passion, Strength]),
        ([&[], &[2], &[3]], &[Strength, Need]),
        ([&[1], &[2], &[3, 4]], &[Passion, Strength, Need]),
    ];
    for ([passions, strengths, needs], spheres) in table {
        let mut plan = found();
        assert_eq!(spotted(&mut plan, opportunity(passions, strengths, needs)).spheres, spheres);
    }
}

#[test]
fn what_lies_in_the_trash_brings_nothing_together() {
    let mut plan = found();
    must(&mut plan, add(9, Body::Opportunity(opportunity(&[1], &[2], &[3]))));
    must(&mut plan, Edit::Trash { id: id(1) });
    let spot = sweet_spot(&plan);
    assert_eq!(spot.opportunities[0].spheres, [Sphere::Strength, Sphere::Need]);
    assert_eq!(spot.passions, []);
    must(&mut plan, Edit::Trash { id: id(9) });
    assert_eq!(sweet_spot(&plan).opportunities, []);
}

#[test]
fn its_place_decides_on_which_side_it_lies_and_else_whose_the_needs_are() {
    use Side::{Inside, Outside};
    let table: [(Option<Setting>, &[u8], Side, bool); 9] = [
        (Some(Setting::ThisTeam), &[4], Inside, false),
        (Some(Setting::ElsewhereHere), &[], Inside, false),
        (Some(Setting::Outside), &[3], Outside, false),
        (Some(Setting::Anywhere), &[], Inside, true),
        (Some(Setting::Anywhere), &[4], Outside, true),
        (None, &[3], Inside, false),
        (None, &[4], Outside, false),
        (None, &[3, 4], Inside, true),
        (None, &[], Inside, true),
    ];
    for (setting, needs, side, open) in table {
        let lies = spotted(&mut found(), Opportunity { setting, ..opportunity(&[], &[], needs) });
        assert_eq!((lies.side, lies.open), (side, open), "{setting:?} {needs:?}");
    }
}

#[test]
fn what_is_in_no_opportunity_is_named() {
    let mut plan = found();
    must(&mut plan, add(9, Body::Opportunity(opportunity(&[1], &[], &[4]))));
    let SweetSpot { passions, strengths, needs, .. } = sweet_spot(&plan);
    assert_eq!((passions, strengths, needs), (vec![], vec![id(2)], vec![id(3)]));
}

fn maps() -> Plan {
    plan_of([
        (1, passion("Drawing maps of old towns")),
        (2, strength("I draw maps that people understand")),
        (3, need("Nobody has a map of our services", Whose::Company)),
        (4, passion("Baking bread")),
        (5, strength("I stay calm on the telephone")),
        (6, need("Invoices go out late", Whose::Team)),
    ])
}

#[test]
fn what_is_about_the_same_thing_might_meet() {
    let meeting = Meeting { passion: id(1), strength: id(2), need: id(3) };
    assert_eq!(sweet_spot(&maps()).suggestions, [meeting]);
}

#[test]
fn what_has_met_is_not_suggested_again() {
    let mut plan = maps();
    must(&mut plan, add(9, Body::Opportunity(opportunity(&[1], &[2], &[3]))));
    assert_eq!(sweet_spot(&plan).suggestions, []);
    must(&mut plan, Edit::Rewrite { id: id(9), body: Body::Opportunity(opportunity(&[1], &[2], &[])) });
    assert_eq!(sweet_spot(&plan).suggestions.len(), 1);
}

#[test]
fn nothing_is_suggested_where_nothing_is_alike() {
    assert_eq!(sweet_spot(&found()).suggestions, []);
}

#[test]
fn three_are_suggested_at_most_and_each_thing_once() {
    let things = ["Teaching chess", "Mending bicycles", "Growing roses", "Singing ballads", "Chess openings"];
    let bodies = things.iter().zip(0u8..).flat_map(|(thing, n)| {
        let all = [passion(thing), strength(thing), need(thing, Whose::Team)];
        (0u8..).zip(all).map(move |(k, body)| (10 + n * 3 + k, body))
    });
    let suggestions = sweet_spot(&plan_of(bodies)).suggestions;
    assert_eq!(suggestions.len(), 3);
    for one in &suggestions {
        assert_eq!(suggestions.iter().filter(|other| other.passion == one.passion).count(), 1);
    }
}
