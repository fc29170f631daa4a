//! Plans, agreements and choices to try.

use chrono::{DateTime, NaiveDate, Utc};
use disclosure::{Breach, Choice, Document, For, Outcome, Part, disclose};
use plan::*;
use std::collections::BTreeSet;

pub(crate) const MENTOR: u8 = 100;
pub(crate) const MANAGER: u8 = 101;
pub(crate) const AGREEMENT: u8 = 102;

pub(crate) fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + u64::from(n), [n; 10])
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_780_000_000_000).unwrap()
}

pub(crate) fn does(plan: &mut Plan, edit: &Edit) {
    let change = plan.draft(edit, now()).unwrap();
    plan.take(&change).unwrap();
}

pub(crate) fn add(plan: &mut Plan, n: u8, body: Body) {
    does(plan, &Edit::Add { id: id(n), body, place: Place::Last });
}

/// A plan with a mentor and a manager in it.
pub(crate) fn plan_of(bodies: impl IntoIterator<Item = (u8, Body)>) -> Plan {
    let mut plan = Plan::default();
    add(&mut plan, MENTOR, Body::Person(Person::new("Ruth", Relationship::Mentor)));
    add(&mut plan, MANAGER, Body::Person(Person::new("Tomas", Relationship::Manager)));
    bodies.into_iter().for_each(|(n, body)| add(&mut plan, n, body));
    plan
}

/// An agreement with the mentor that shares everything and leaves nothing out.
pub(crate) fn open_agreement() -> Agreement {
    Agreement { shares: Sharing::ALL.into(), ..Agreement::new(id(MENTOR), day()) }
}

pub(crate) fn never(topic: Topic) -> Agreement {
    Agreement { never: [topic].into(), ..open_agreement() }
}

pub(crate) fn never_say(word: &str) -> Agreement {
    Agreement { never_words: vec![word.into()], ..open_agreement() }
}

pub(crate) fn without(sharing: Sharing) -> Agreement {
    let mut agreement = open_agreement();
    agreement.shares.remove(&sharing);
    agreement
}

pub(crate) fn agree(plan: &mut Plan, agreement: Agreement) {
    add(plan, AGREEMENT, Body::Agreement(agreement));
}

pub(crate) fn mark(plan: &mut Plan, n: u8, topic: Topic) {
    does(plan, &Edit::Mark { id: id(n), topics: [topic].into() });
}

/// Lets these people see an entry.
pub(crate) fn show(plan: &mut Plan, n: u8, people: &[u8]) {
    let people: BTreeSet<_> = people.iter().map(|n| id(*n)).collect();
    does(plan, &Edit::Show { id: id(n), audience: Audience::People { people } });
}

pub(crate) fn choice(document: Document, recipient: For, chosen: &[(u8, &[Part])]) -> Choice {
    let entries = chosen.iter().map(|(n, parts)| (id(*n), parts.iter().copied().collect())).collect();
    Choice { document, recipient, entries }
}

pub(crate) fn choose(plan: &Plan, chosen: &[(u8, &[Part])]) -> Outcome {
    let mentor = For::Person { id: id(MENTOR) };
    disclose(plan, &choice(Document::GrowthPlan, mentor, chosen), day()).unwrap()
}

/// What breaks an agreement made with the mentor.
pub(crate) fn broken(mut plan: Plan, agreement: Agreement, chosen: &[(u8, &[Part])]) -> Vec<Breach> {
    agree(&mut plan, agreement);
    choose(&plan, chosen).breaches
}

pub(crate) fn goal(statement: &str) -> Body {
    Body::Goal(Goal::new(statement))
}

pub(crate) fn why(under: u8, words: &str) -> Body {
    let answer = Answer::Words { words: words.into() };
    Body::Why(Why { under: id(under), asked: Question::WhyMatters, answer })
}

pub(crate) fn rests(under: u8, on: u8) -> Body {
    Body::Why(Why { under: id(under), asked: Question::WhyMatters, answer: Answer::Rests { on: id(on) } })
}

pub(crate) fn bedrock(statement: &str) -> Body {
    Body::Bedrock(Bedrock { statement: statement.into() })
}
