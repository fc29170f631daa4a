//! What energy notes say in the long run (E11): a passion shows itself in many small hours.

use super::common_words::common_words;
use super::likeness::Essence;
use crate::{Body, Energy, EnergyNote, Entry, EntryId, Kind, Plan, text};
use chrono::NaiveDate;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Something that keeps giving energy and is no passion yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SuggestedPassion {
    /// What the person was doing: the words their notes have in common, as the latest has them.
    pub doing: String,
    /// The `energy-note` entries that say so, the latest first.
    pub notes: Vec<EntryId>,
}

/// One good hour is a mood and two are luck; from three days on it is worth a question.
const DAYS: usize = 3;

/// It gave energy on so many days for each day on which it took some: nothing is always pleasant.
const TO_ONE: usize = 3;

/// Activities that gave energy on at least three days, and on at least three for each on which
/// they took some. Notes belong together by a word that they share; a note that feeds a passion
/// is spoken for, and so is what a passion names. What gave on most days comes first.
pub fn suggested_passions(plan: &Plan) -> Vec<SuggestedPassion> {
    let passions: Vec<Essence> =
        plan.live(Kind::Passion).into_iter().map(|e| Essence::of(e.body.title())).collect();
    let named: BTreeSet<&str> = passions.iter().flat_map(Essence::marks).collect();
    let mut notes = latest_first(plan);
    notes.retain(|note| note.body.feeds.is_none());
    let mut found = Vec::new();
    while let Some(suggested) = largest(&notes, &named) {
        notes.retain(|note| !suggested.notes.contains(&note.id));
        found.push(suggested);
    }
    found
}

/// The latest activities, each once: what a person picks from with one tap.
pub fn recent_activities(plan: &Plan, at_most: usize) -> Vec<String> {
    let mut met = BTreeSet::new();
    let notes = latest_first(plan).into_iter().map(|note| &note.body.doing);
    notes.filter(|doing| met.insert(text::words(doing))).take(at_most).cloned().collect()
}

/// A note with what it is about.
struct Note<'p> {
    id: EntryId,
    body: &'p EnergyNote,
    essence: Essence,
}

/// Notes that share a word, the latest first.
type Group<'n, 'p> = Vec<&'n Note<'p>>;

fn latest_first(plan: &Plan) -> Vec<Note<'_>> {
    let mut entries = plan.live(Kind::EnergyNote);
    entries.sort_by_key(|e| Reverse((day(e), e.created, e.id)));
    entries.into_iter().filter_map(read).collect()
}

fn read(entry: &Entry) -> Option<Note<'_>> {
    let Body::EnergyNote(body) = &entry.body else { return None };
    Some(Note { id: entry.id, body, essence: Essence::of(&body.doing) })
}

fn day(entry: &Entry) -> Option<NaiveDate> {
    match &entry.body {
        Body::EnergyNote(note) => Some(note.on),
        _ => None,
    }
}

/// What the notes that share a word and gave on most days suggest.
fn largest(notes: &[Note<'_>], named: &BTreeSet<&str>) -> Option<SuggestedPassion> {
    let mut by_mark: BTreeMap<&str, Group<'_, '_>> = BTreeMap::new();
    for note in notes {
        for mark in note.essence.marks().filter(|mark| !named.contains(mark)) {
            by_mark.entry(mark).or_default().push(note);
        }
    }
    let mut groups: Vec<_> = by_mark.into_values().filter(keeps_giving).collect();
    groups.sort_by_key(|group| Reverse(days(group, Energy::Gave)));
    groups.into_iter().next().map(suggested)
}

fn keeps_giving(group: &Group<'_, '_>) -> bool {
    let gave = days(group, Energy::Gave);
    gave >= DAYS && gave >= days(group, Energy::Took) * TO_ONE
}

fn days(group: &Group<'_, '_>, energy: Energy) -> usize {
    let of = group.iter().filter(|note| note.body.energy == energy);
    of.map(|note| note.body.on).collect::<BTreeSet<_>>().len()
}

fn suggested(mut group: Group<'_, '_>) -> SuggestedPassion {
    group.retain(|note| note.body.energy == Energy::Gave);
    let doing: Vec<&str> = group.iter().map(|note| note.body.doing.as_str()).collect();
    let words = doing.split_first().map_or("", |(latest, others)| common_words(latest, others));
    SuggestedPassion { doing: words.to_owned(), notes: group.iter().map(|note| note.id).collect() }
}
