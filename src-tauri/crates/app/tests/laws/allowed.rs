//! What may leave, told without asking the code that lets it leave.

use crate::cases::Case;
use crate::plans::{MENTOR, canaries, id};
use disclosure::{Document, Part};
use plan::{Answer, Audience, Body, Entry, EntryId, Kind, Plan};
use std::collections::BTreeSet;

/// The texts of an entry that leave whenever it does, and those that leave by a part.
fn texts(entry: &Entry) -> (&'static str, &'static [(Part, &'static str)]) {
    match entry.body.kind() {
        Kind::Goal => (
            "a",
            &[(Part::Notes, "b"), (Part::Motivations, "c"), (Part::Importance, "d"), (Part::Measures, "e")],
        ),
        Kind::Why | Kind::Bedrock | Kind::EnergyNote => ("a", &[]),
        Kind::Motives => ("a", &[(Part::Told, "b")]),
        Kind::Passion => ("a", &[(Part::Noticed, "b"), (Part::Others, "cd"), (Part::Value, "e")]),
        Kind::Strength => ("a", &[(Part::Evidence, "b"), (Part::Witnesses, "cd")]),
        Kind::Need => ("a", &[(Part::Notes, "b")]),
        Kind::Opportunity => ("a", &[(Part::FirstStep, "b"), (Part::Notes, "c")]),
        Kind::LotteryAnswer => ("a", &[(Part::Reason, "b"), (Part::Entails, "c"), (Part::Checks, "def")]),
        Kind::TurningPoint => ("a", &[(Part::When, "b"), (Part::Instead, "c"), (Part::Reason, "d")]),
        Kind::Profile => ("a", &[(Part::Role, "b"), (Part::Organisation, "c")]),
        Kind::Session => ("", &[(Part::Heard, "a"), (Part::Steps, "cd"), (Part::Raised, "ef")]),
        _ => ("", &[]),
    }
}

/// The words of an entry that leave with these parts.
fn words(entry: &Entry, parts: &BTreeSet<Part>) -> BTreeSet<String> {
    let (always, by_part) = texts(entry);
    let by_part = by_part.iter().filter(|(part, _)| parts.contains(part)).map(|(_, texts)| *texts);
    let ends: String = std::iter::once(always).chain(by_part).collect();
    let all = canaries(&entry.body.texts().join(" "));
    all.into_iter().filter(|word| word.ends_with(|end| ends.contains(end))).collect()
}

/// What may leave by what was chosen. The recipient is called by their name.
pub(crate) fn by_choice(case: &Case, document: Document) -> BTreeSet<String> {
    let mut allowed = canaries(case.plan.entry(id(MENTOR)).unwrap().body.title());
    for (id, parts) in &case.entries {
        let Some(entry) = case.plan.entry(*id) else { continue };
        match (document, entry.body.kind()) {
            (_, Kind::Profile) => allowed.extend(words(entry, parts)),
            (Document::Session, Kind::Session) => allowed.extend(said(case, entry, parts)),
            (Document::Session, _) | (_, Kind::Session | Kind::Bedrock | Kind::EnergyNote) => {}
            (_, Kind::Why) if !has_its_goal(case, *id) => {}
            _ => {
                allowed.extend(words(entry, parts));
                allowed.extend(carried(&case.plan, entry, parts).iter().flat_map(|e| words(e, parts)));
            }
        }
    }
    allowed
}

fn has_its_goal(case: &Case, why: EntryId) -> bool {
    case.plan.goal_of(why).is_some_and(|goal| case.entries.contains_key(&goal))
}

/// The entries whose words leave with another.
fn carried<'p>(plan: &'p Plan, entry: &Entry, parts: &BTreeSet<Part>) -> Vec<&'p Entry> {
    let has = |part| parts.contains(&part);
    let ground = match &entry.body {
        Body::Why(why) => match why.answer {
            Answer::Rests { on } => Some(on),
            _ => None,
        },
        Body::Passion(passion) => passion.rests.filter(|_| has(Part::Ground)),
        Body::TurningPoint(point) => point.rests.filter(|_| has(Part::Ground)),
        _ => None,
    };
    let feeds = |e: &&Entry| matches!(&e.body, Body::EnergyNote(note) if note.feeds == Some(entry.id));
    let notes = plan.live(Kind::EnergyNote).into_iter().filter(|_| has(Part::Energy)).filter(feeds);
    ground.and_then(|id| plan.entry(id)).into_iter().chain(notes).collect()
}

/// A talk leaves to whom it was with; what was said in it, only about what they may see.
fn said(case: &Case, entry: &Entry, parts: &BTreeSet<Part>) -> BTreeSet<String> {
    let Body::Session(session) = &entry.body else { return BTreeSet::new() };
    if session.with != id(MENTOR) {
        return BTreeSet::new();
    }
    let mut allowed = words(entry, parts);
    let worry = session.check_in.iter().filter(|c| c.shared && parts.contains(&Part::CheckIn));
    allowed.extend(worry.flat_map(|c| canaries(&c.worry)));
    for note in session.notes.iter().filter(|_| parts.contains(&Part::Said)) {
        let about = note.about.and_then(|id| case.plan.entry(id));
        if about.is_none_or(is_marked) {
            allowed.extend(canaries(&note.saying.texts().join(" ")));
            allowed.extend(about.iter().flat_map(|e| canaries(e.body.title())));
        }
    }
    allowed
}

/// What may be seen in a session: of entries marked for the mentor all but the notes, and nothing
/// that was marked with what must not be spoken of, or is a word that must never leave.
pub(crate) fn by_marks(case: &Case) -> BTreeSet<String> {
    let never = |entry: &&Entry| !entry.topics.iter().any(|topic| case.agreement.never.contains(topic));
    let seen = case.plan.entries().filter(|e| is_marked(e)).filter(never);
    let all_but_notes: BTreeSet<_> = Part::ALL.into_iter().filter(|part| *part != Part::Notes).collect();
    let mut allowed: BTreeSet<_> = seen.flat_map(|entry| words(entry, &all_but_notes)).collect();
    allowed.retain(|word| !case.agreement.never_words.contains(word));
    allowed.extend(canaries(case.plan.entry(id(MENTOR)).unwrap().body.title()));
    allowed
}

/// What may be read in a session of the steps that earlier ones left to do: those of talks with the
/// mentor, unless it is a word that must never leave or the talk was marked with what is not
/// spoken of.
pub(crate) fn by_having_agreed(case: &Case) -> BTreeSet<String> {
    let with_mentor = |e: &&Entry| matches!(&e.body, Body::Session(session) if session.with == id(MENTOR));
    let never = |entry: &&Entry| !entry.topics.iter().any(|topic| case.agreement.never.contains(topic));
    let talks = case.plan.entries().filter(with_mentor).filter(never);
    let mut allowed: BTreeSet<_> = talks.flat_map(|talk| words(talk, &[Part::Steps].into())).collect();
    allowed.retain(|word| !case.agreement.never_words.contains(word));
    allowed
}

fn is_marked(entry: &Entry) -> bool {
    matches!(&entry.audience, Audience::People { people } if people.contains(&id(MENTOR)))
}
