//! A plan to try things on.

use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use plan::{
    Answer, Bedrock, Body, Change, Edit, Energy, EnergyNote, Entry, EntryId, Goal, Need, Opportunity,
    Passion, Person, Place, Plan, Profile, Question, Refusal, Relationship, Strength, TurningPoint, Whose,
    Why,
};

/// The n-th id.
pub(crate) fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + u64::from(n), [n; 10])
}

/// The n-th minute.
pub(crate) fn minute(n: u32) -> DateTime<Utc> {
    let start = Utc.with_ymd_and_hms(2026, 11, 21, 8, 0, 0).single().expect("a moment");
    start + chrono::TimeDelta::minutes(i64::from(n))
}

/// The n-th day, counted from the day of the minutes.
pub(crate) fn day(n: u32) -> NaiveDate {
    minute(0).date_naive() + Days::new(u64::from(n))
}

pub(crate) fn goal(statement: &str) -> Body {
    Body::Goal(Goal::new(statement))
}

pub(crate) fn bedrock(statement: &str) -> Body {
    Body::Bedrock(Bedrock { statement: statement.to_owned() })
}

pub(crate) fn person(name: &str) -> Body {
    Body::Person(Person::new(name, Relationship::Mentor))
}

/// A passion that rests on a bedrock.
pub(crate) fn passion(on: EntryId) -> Body {
    Body::Passion(Passion { statement: "Old maps".into(), rests: Some(on), ..Passion::default() })
}

/// A turning point that rests on a bedrock.
pub(crate) fn turning_point(on: EntryId) -> Body {
    let choice = "I stayed".into();
    Body::TurningPoint(TurningPoint { choice, rests: Some(on), ..TurningPoint::default() })
}

pub(crate) fn strength(statement: &str) -> Body {
    Body::Strength(Strength { statement: statement.into(), ..Strength::default() })
}

pub(crate) fn need(statement: &str, whose: Whose) -> Body {
    Body::Need(Need { statement: statement.into(), whose, notes: String::new() })
}

/// An opportunity that brings together what bears these numbers.
pub(crate) fn opportunity(passions: &[u8], strengths: &[u8], needs: &[u8]) -> Opportunity {
    let [passions, strengths, needs] =
        [passions, strengths, needs].map(|ns| ns.iter().map(|n| id(*n)).collect());
    Opportunity { name: "A chance".into(), passions, strengths, needs, ..Opportunity::default() }
}

/// A note on the n-th day.
pub(crate) fn note_on(doing: &str, energy: Energy, on: u32, feeds: Option<u8>) -> Body {
    Body::EnergyNote(EnergyNote { doing: doing.into(), energy, on: day(on), feeds: feeds.map(id) })
}

pub(crate) fn profile(organisation: &str) -> Body {
    Body::Profile(Profile { organisation: organisation.to_owned(), ..Profile::default() })
}

pub(crate) fn why(under: EntryId, answer: Answer) -> Body {
    Body::Why(Why { under, asked: Question::WhyMatters, answer })
}

pub(crate) fn asked(under: EntryId, asked: Question, answer: Answer) -> Body {
    Body::Why(Why { under, asked, answer })
}

pub(crate) fn words(words: &str) -> Answer {
    Answer::Words { words: words.to_owned() }
}

pub(crate) fn add(n: u8, body: Body) -> Edit {
    Edit::Add { id: id(n), body, place: Place::Last }
}

/// Drafts and takes.
pub(crate) fn edit(plan: &mut Plan, edit: Edit, now: DateTime<Utc>) -> Result<Change, Refusal> {
    let change = plan.draft(&edit, now)?;
    plan.take(&change)?;
    Ok(change)
}

/// Drafts and takes what cannot be refused.
#[track_caller]
pub(crate) fn must(plan: &mut Plan, wanted: Edit) -> Change {
    edit(plan, wanted, minute(1)).expect("nothing speaks against it")
}

/// Nothing has changed where an edit is refused.
#[track_caller]
pub(crate) fn refuses(plan: &Plan, wanted: Edit, refusal: Refusal) {
    let mut after = plan.clone();
    assert_eq!(edit(&mut after, wanted, minute(9)), Err(refusal));
    assert_eq!(&after, plan);
}

/// Goal 1 with why 2 and under it why 3, which rests on bedrock 4; goal 5; person 6.
pub(crate) fn dug() -> Plan {
    let mut plan = Plan::default();
    for wanted in [
        add(1, goal("Lead a team")),
        add(2, why(id(1), words("To help others grow"))),
        add(4, bedrock("I love to see people reach insight")),
        add(3, why(id(2), Answer::Rests { on: id(4) })),
        add(5, goal("Write a book")),
        add(6, person("Noor")),
    ] {
        edit(&mut plan, wanted, minute(0)).expect("a plain plan");
    }
    plan
}

pub(crate) fn titles(entries: Vec<&Entry>) -> Vec<String> {
    entries.into_iter().map(|e| e.body.title().to_owned()).collect()
}
