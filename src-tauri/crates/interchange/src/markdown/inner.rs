//! Passions, energy notes and strengths.

use super::fields::Fields;
use super::text::block;
use crate::said;
use plan::{Body, Entry, Plan};
use words::Words;

pub(super) fn passion(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Passion(passion) = &entry.body else { return None };
    let asked = passion.asked.map(|q| said::named(words, "passions-question", q)).unwrap_or_default();
    let fields = Fields::new(words)
        .said("entries-part-asked", &asked)
        .said("entries-part-noticed", &passion.noticed)
        .list("entries-part-others", passion.others.iter().map(|w| said::witness(words, w)))
        .said("entries-part-value", &passion.value)
        .named("entries-part-ground", plan, &passion.rests);
    Some(fields.under(&passion.statement))
}

/// A line for each: there may be very many.
pub(super) fn energy_note(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::EnergyNote(note) = &entry.body else { return None };
    let energy = said::named(words, "entries-energy", note.energy);
    let on = said::day(words, note.on);
    let all = [("on", on.into()), ("doing", (&note.doing).into()), ("energy", energy.into())];
    let said = block(&words.say_with("entries-energy-note", &all), "  ");
    let fed = Fields::new(words).named("entries-part-feeds", plan, &note.feeds).alone();
    let fed = if fed.is_empty() { fed } else { format!("  {fed}") };
    Some(format!("- {said}\n{fed}"))
}

pub(super) fn strength(_: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Strength(strength) = &entry.body else { return None };
    let asked = strength.asked.map(|q| said::named(words, "strengths-question", q)).unwrap_or_default();
    let fields = Fields::new(words)
        .said("entries-part-asked", &asked)
        .list("entries-part-evidence", strength.evidence.iter().map(|p| said::on(words, p.on, &p.what)))
        .list("entries-part-witnesses", strength.witnesses.iter().map(|w| said::witness(words, w)));
    Some(fields.under(&strength.statement))
}
