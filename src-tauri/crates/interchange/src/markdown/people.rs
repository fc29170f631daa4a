//! People, each with what is between them and the person: agreements, sessions, remarks and what
//! was received.

use super::fields::Fields;
use crate::said;
use plan::{Agreement, Body, Entry, Kind, PassingOn, Person, Plan, Received, Remark};
use words::Words;

/// What hangs under a person, kind by kind as it is told.
const BETWEEN: [Kind; 4] = [Kind::Agreement, Kind::Session, Kind::Remark, Kind::Received];

/// Someone, and below them everything that hangs under them.
pub(super) fn person(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Person(person) = &entry.body else { return None };
    let under = plan.under(entry.id);
    let in_order = BETWEEN.into_iter().flat_map(|kind| under.iter().filter(move |e| e.body.kind() == kind));
    let between = in_order.filter_map(|e| between(plan, words, e));
    Some(known(words, person).under(&person.name) + &between.collect::<String>())
}

fn known<'w>(words: &'w Words, person: &Person) -> Fields<'w> {
    Fields::new(words)
        .said("entries-part-relationship", &said::relationship(words, person.relationship))
        .said("entries-part-role", &person.role)
        .one("entries-part-manner", "entries-manner", person.manner)
        .one("entries-part-cadence", "entries-cadence", person.cadence)
        .day("entries-part-since", person.since)
        .day("entries-part-until", person.until)
        .said("entries-part-notes", &person.notes)
        .said("entries-part-trust", &person.trust)
        .said("entries-part-key", person.key.as_deref().unwrap_or_default())
}

fn between(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    match &entry.body {
        Body::Agreement(agreed) => Some(agreement(words, agreed)),
        Body::Session(session) => Some(super::sessions::session(plan, words, session)),
        Body::Remark(said) => Some(remark(plan, words, said)),
        Body::Received(given) => Some(received(words, given)),
        _ => None,
    }
}

fn agreement(words: &Words, agreement: &Agreement) -> String {
    let shares = agreement.shares.iter().map(|s| said::named(words, "entries-sharing", *s));
    let never = agreement.never.iter().map(|topic| said::named(words, "entries-topic", *topic));
    let keeps = if agreement.may_keep { "entries-may-keep-yes" } else { "entries-may-keep-no" };
    let fields = Fields::new(words)
        .said("entries-part-roles", &agreement.roles)
        .said("entries-part-logistics", &agreement.logistics)
        .list("entries-part-shares", shares)
        .list("entries-part-never", never)
        .list("entries-part-never-words", &agreement.never_words)
        .said("entries-part-pass-on", &passing_on(words, &agreement.pass_on))
        .said("entries-part-may-keep", &words.say(keeps))
        .said("entries-part-notes", &agreement.notes);
    let made = ("made", said::day(words, agreement.made).into());
    fields.between(&match agreement.until {
        Some(until) => {
            words.say_with("interchange-agreed-until", &[made, ("until", said::day(words, until).into())])
        }
        None => words.say_with("interchange-agreed", &[made]),
    })
}

fn passing_on(words: &Words, pass_on: &PassingOn) -> String {
    match pass_on {
        PassingOn::This { what, to } => {
            words.say_with("entries-passing-on-this", &[("what", what.into()), ("to", to.into())])
        }
        PassingOn::Nothing | PassingOn::AskFirst => said::named(words, "entries-passing-on", pass_on),
    }
}

fn remark(plan: &Plan, words: &Words, remark: &Remark) -> String {
    let fields = Fields::new(words).said("entries-part-saying", &said::saying(words, &remark.saying)).named(
        "entries-part-about",
        plan,
        &remark.about,
    );
    fields.between(&words.say_with("interchange-remark", &[("on", said::day(words, remark.on).into())]))
}

/// From whom stands above it, and what was inside the seal is theirs.
fn received(words: &Words, received: &Received) -> String {
    let on = said::day(words, received.on);
    Fields::new(words).between(&words.say_with("interchange-received", &[("on", on.into())]))
}
