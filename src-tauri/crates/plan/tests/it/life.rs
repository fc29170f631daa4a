//! Lives of plans for the laws: wishes made of numbers, which mean something only in a plan, so
//! that most of the edits they come to are possible there, and some are not.

use crate::found;
use crate::support::{
    asked, bedrock, edit, goal, id, minute, passion, person, profile, turning_point, words,
};
use plan::{Answer, Audience, Body, Change, Edit, EntryId, Kind, Place, Plan, Question};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What somebody does next. Each number picks among what there is.
#[derive(Debug, Clone)]
pub(crate) enum Wish {
    Add(Writing, Spot),
    Rewrite(u8, Writing),
    Move(u8, Spot),
    Show(u8, BTreeSet<u8>),
    Trash(u8),
    Restore(u8),
    Join(u8, u8),
    Several(Vec<Wish>),
}

#[derive(Debug, Clone)]
pub(crate) enum Writing {
    Goal(u8),
    Why(u8, u8, u8),
    Bedrock(u8),
    Passion(u8),
    TurningPoint(u8),
    Found(u8, [u8; 3]),
    Person,
    Profile,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Spot {
    First,
    Last,
    Before(u8),
    After(u8),
}

fn writings() -> impl Strategy<Value = Writing> {
    prop_oneof![
        2 => (0u8..4).prop_map(Writing::Goal),
        6 => any::<(u8, u8, u8)>().prop_map(|(under, asked, answer)| Writing::Why(under, asked, answer)),
        2 => (0u8..4).prop_map(Writing::Bedrock),
        1 => any::<u8>().prop_map(Writing::Passion),
        1 => any::<u8>().prop_map(Writing::TurningPoint),
        6 => any::<(u8, [u8; 3])>().prop_map(|(kind, ties)| Writing::Found(kind, ties)),
        1 => Just(Writing::Person),
        1 => Just(Writing::Profile),
    ]
}

fn spots() -> impl Strategy<Value = Spot> {
    prop_oneof![
        Just(Spot::First),
        Just(Spot::Last),
        any::<u8>().prop_map(Spot::Before),
        any::<u8>().prop_map(Spot::After),
    ]
}

pub(crate) fn moves() -> impl Strategy<Value = Wish> {
    (any::<u8>(), spots()).prop_map(|(who, spot)| Wish::Move(who, spot))
}

pub(crate) fn joins() -> impl Strategy<Value = Wish> {
    any::<(u8, u8)>().prop_map(|(ground, into)| Wish::Join(ground, into))
}

pub(crate) fn wishes() -> impl Strategy<Value = Wish> {
    let one = prop_oneof![
        6 => (writings(), spots()).prop_map(|(writing, spot)| Wish::Add(writing, spot)),
        4 => (any::<u8>(), writings()).prop_map(|(who, writing)| Wish::Rewrite(who, writing)),
        2 => moves(),
        1 => (any::<u8>(), prop::collection::btree_set(any::<u8>(), 0..3)).prop_map(|(w, p)| Wish::Show(w, p)),
        3 => any::<u8>().prop_map(Wish::Trash),
        3 => any::<u8>().prop_map(Wish::Restore),
        2 => joins(),
    ];
    one.prop_recursive(1, 3, 3, |one| prop_oneof![9 => one.clone(), 1 => several_of(one)])
}

fn several_of(one: impl Strategy<Value = Wish>) -> impl Strategy<Value = Wish> {
    prop::collection::vec(one, 0..4).prop_map(Wish::Several)
}

/// A plan after many edits, and each change that led to it.
pub(crate) fn lived() -> impl Strategy<Value = (Plan, Vec<Change>)> {
    prop::collection::vec(wishes(), 0..70).prop_map(|wishes| {
        let (mut plan, mut changes) = begun();
        for (n, wish) in (0..).zip(wishes) {
            let wanted = wish.in_plan(&plan);
            changes.extend(edit(&mut plan, wanted, minute(n)));
        }
        (plan, changes)
    })
}

/// Two goals with whys that rest on two bedrocks, and two persons.
fn begun() -> (Plan, Vec<Change>) {
    let mut plan = Plan::default();
    let rests = |under, on| asked(id(under), Question::WhyMatters, Answer::Rests { on: id(on) });
    let bodies = [
        goal("One"),
        goal("Two"),
        bedrock("First"),
        bedrock("Second"),
        asked(id(1), Question::WhyThis, words("Because")),
        rests(5, 3),
        rests(2, 4),
        rests(2, 3),
        person("Noor"),
        person("Sam"),
    ];
    let add = |(n, body)| edit(&mut plan, crate::support::add(n, body), minute(0)).expect("a plain plan");
    let changes = (1..).zip(bodies).map(add).collect();
    (plan, changes)
}

/// The n-th entry of those, or now and then one that is not there.
fn pick(n: u8, among: Vec<EntryId>) -> EntryId {
    let at = usize::from(n).checked_rem(among.len()).filter(|_| n < 245);
    at.map_or(id(255), |at| among[at])
}

/// Any entry.
pub(crate) fn any_of(plan: &Plan, n: u8) -> EntryId {
    pick(n, plan.entries().map(|e| e.id).collect())
}

pub(crate) fn of_kinds(plan: &Plan, n: u8, kinds: &[Kind]) -> EntryId {
    let fit = plan.entries().filter(|e| kinds.contains(&e.body.kind()));
    pick(n, fit.map(|e| e.id).collect())
}

fn fresh(plan: &Plan) -> EntryId {
    (1..255).map(id).find(|id| plan.entry(*id).is_none()).unwrap_or(id(255))
}

impl Wish {
    /// What it comes to in a plan.
    pub(crate) fn in_plan(&self, plan: &Plan) -> Edit {
        match self {
            Wish::Add(writing, spot) => {
                let body = writing.in_plan(plan, None);
                Edit::Add { id: fresh(plan), place: spot.beside(plan, &body), body }
            }
            Wish::Rewrite(who, writing) => {
                let id = any_of(plan, *who);
                Edit::Rewrite { id, body: writing.in_plan(plan, plan.entry(id).map(|e| e.body.kind())) }
            }
            Wish::Move(who, spot) => {
                let id = any_of(plan, *who);
                let place = plan.entry(id).map_or(Place::First, |e| spot.beside(plan, &e.body));
                Edit::Move { id, place }
            }
            Wish::Show(who, people) => {
                let people: BTreeSet<_> =
                    people.iter().map(|p| of_kinds(plan, *p, &[Kind::Person])).collect();
                let audience = if people.len() == 2 { Audience::OnlyMe } else { Audience::People { people } };
                Edit::Show { id: any_of(plan, *who), audience }
            }
            Wish::Trash(who) => Edit::Trash { id: any_of(plan, *who) },
            Wish::Restore(who) => {
                Edit::Restore { id: pick(*who, plan.trash().iter().map(|e| e.id).collect()) }
            }
            Wish::Join(ground, into) => Edit::Join {
                ground: of_kinds(plan, *ground, &[Kind::Bedrock]),
                into: of_kinds(plan, *into, &[Kind::Bedrock]),
            },
            Wish::Several(wishes) => several(plan, wishes),
        }
    }
}

/// Each wish meets the plan as those before it left it.
fn several(plan: &Plan, wishes: &[Wish]) -> Edit {
    let mut plan = plan.clone();
    let edits = wishes.iter().map(|wish| {
        let wanted = wish.in_plan(&plan);
        let _ = edit(&mut plan, wanted.clone(), minute(99));
        wanted
    });
    Edit::Several { edits: edits.collect() }
}

impl Writing {
    /// A rewrite is mostly of the kind that is there.
    fn in_plan(&self, plan: &Plan, kind: Option<Kind>) -> Body {
        match (self, kind) {
            (Writing::Why(under, question, answer), None | Some(Kind::Why)) => {
                let questions = [Question::WhyMatters, Question::IfYouCouldNot, Question::AnExample];
                let question = questions[usize::from(*question) % questions.len()];
                asked(of_kinds(plan, *under, &[Kind::Goal, Kind::Why]), question, answer_in(plan, *answer))
            }
            (Writing::Goal(n) | Writing::Why(n, ..), _) => goal(&"x".repeat(usize::from(n % 4))),
            (Writing::Bedrock(n), _) => bedrock(&"y".repeat(usize::from(*n))),
            (Writing::Passion(on), _) => passion(of_kinds(plan, *on, &[Kind::Bedrock])),
            (Writing::TurningPoint(on), _) => turning_point(of_kinds(plan, *on, &[Kind::Bedrock])),
            (Writing::Found(which, ties), kind) => found::body(plan, *which, *ties, kind),
            (Writing::Person, _) => person("Noor"),
            (Writing::Profile, _) => profile("Meridian"),
        }
    }
}

fn answer_in(plan: &Plan, n: u8) -> Answer {
    match n % 3 {
        0 => Answer::NotSure,
        1 => words("Because"),
        _ => Answer::Rests { on: of_kinds(plan, n / 3, &[Kind::Bedrock]) },
    }
}

impl Spot {
    fn beside(self, plan: &Plan, body: &Body) -> Place {
        let sibling = |n| {
            let fit =
                plan.entries().filter(|e| e.body.kind() == body.kind() && e.body.parent() == body.parent());
            pick(n, fit.map(|e| e.id).collect())
        };
        match self {
            _ if sibling(0) == id(255) => Place::Last,
            Spot::First => Place::First,
            Spot::Last => Place::Last,
            Spot::Before(n) => Place::Before { id: sibling(n) },
            Spot::After(n) => Place::After { id: sibling(n) },
        }
    }
}
