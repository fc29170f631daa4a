//! What an agreement may speak of in each thing that leaves.

use super::Audited;
use super::plain::plain;
use crate::{Item, Part, Piece};
use plan::{Answer, Body, Entry, EntryId, Kind, Plan, Sharing, Topic};

/// Something about what leaves that an agreement may speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fact<'a> {
    /// It is shared as this.
    SharedAs(Sharing),
    /// It touches this, as is plain from what it is.
    Touches(Topic),
    /// It touches this, as the person marked on an entry.
    Marked(EntryId, Topic),
    /// It has this text in it, which was written in an entry.
    Says(EntryId, &'a str),
}

/// A fact, and the part it is about; `None` for what leaves whenever the entry does.
pub(super) type About<'a> = (Option<Part>, Fact<'a>);

/// The facts about each entry that leaves, in reading order.
pub(super) fn facts<'a>(audited: &Audited<'a>) -> Vec<(&'a Entry, Vec<About<'a>>)> {
    let introduced = audited.introduced.and_then(|id| audited.plan.entry(id));
    let introduced = introduced.map(|entry| (entry, introduction(audited, entry)));
    let pieces = audited.disclosure.pieces().into_iter().zip(audited.pieces);
    let pieces = pieces.filter_map(|(piece, id)| {
        let entry = audited.plan.entry(*id)?;
        Some((entry, of_piece(audited, entry, piece)))
    });
    introduced.into_iter().chain(pieces).collect()
}

/// The facts about the words an entry is known by. A why that rests is known by those of its bedrock.
pub(super) fn of_title<'a>(plan: &'a Plan, entry: &'a Entry) -> Vec<About<'a>> {
    let ground = entry.body.way_ends_on().and_then(|on| plan.entry(on));
    let mut facts = of_texts(entry, &[plan.title_of(entry)]);
    facts.extend(ground.into_iter().flat_map(|ground| of_carried(None, ground)));
    facts
}

/// The facts about an entry of which nothing but these texts is said.
pub(super) fn of_texts<'a>(entry: &'a Entry, texts: &[&'a str]) -> Vec<About<'a>> {
    let mut facts = of_itself(entry);
    facts.extend(texts.iter().map(|text| (None, Fact::Says(entry.id, text))));
    facts
}

fn introduction<'a>(audited: &Audited<'a>, entry: &'a Entry) -> Vec<About<'a>> {
    let from = &audited.disclosure.from;
    let texts =
        [(None, &*from.name), (Some(Part::Role), &from.role), (Some(Part::Organisation), &from.organisation)];
    let mut facts = of_itself(entry);
    facts.extend(texts.map(|(part, text)| (part, Fact::Says(entry.id, text))));
    facts
}

fn of_piece<'a>(audited: &Audited<'a>, entry: &'a Entry, piece: Piece<'a>) -> Vec<About<'a>> {
    let mut facts = of_itself(entry);
    if let Piece::Item(item) = piece {
        facts.extend(plain(item));
        facts.extend(item.texts().into_iter().map(|(part, text)| (part, Fact::Says(entry.id, text))));
    } else if let Body::Why(plan::Why { answer: Answer::Words { words }, .. }) = &entry.body {
        facts.push((None, Fact::Says(entry.id, words)));
    }
    for (part, carried) in carried(audited, entry, piece) {
        facts.extend(of_carried(part, carried));
    }
    facts
}

fn of_itself(entry: &Entry) -> Vec<About<'_>> {
    let shared = Sharing::of(entry.body.kind()).map(Fact::SharedAs);
    let marks = entry.topics.iter().map(|topic| Fact::Marked(entry.id, *topic));
    shared.into_iter().chain(marks).map(|fact| (None, fact)).collect()
}

/// The entries whose words leave with another: the bedrock it rests on, energy notes.
fn carried<'a>(audited: &Audited<'a>, entry: &Entry, piece: Piece<'_>) -> Vec<(Option<Part>, &'a Entry)> {
    let ground = ground(&entry.body, piece);
    let ground = ground.and_then(|(part, on)| Some((part, audited.plan.entry(on)?)));
    let has_energy = matches!(piece, Piece::Item(Item::Passion(item)) if !item.energy.is_empty());
    let notes = audited.plan.live(Kind::EnergyNote).into_iter().filter(|_| has_energy);
    let feeds = |e: &&Entry| matches!(&e.body, Body::EnergyNote(note) if note.feeds == Some(entry.id));
    let notes = notes.filter(feeds).map(|note| (Some(Part::Energy), note));
    ground.into_iter().chain(notes).collect()
}

/// The bedrock whose words leave with an entry, and by which part.
fn ground(body: &Body, piece: Piece<'_>) -> Option<(Option<Part>, EntryId)> {
    if let Some(on) = body.way_ends_on() {
        return Some((None, on));
    }
    let (on, rests) = match (body, piece) {
        (Body::Passion(passion), Piece::Item(Item::Passion(item))) => (passion.rests, item.rests),
        (Body::TurningPoint(point), Piece::Item(Item::TurningPoint(item))) => (point.rests, item.rests),
        _ => return None,
    };
    rests.and(on).map(|on| (Some(Part::Ground), on))
}

/// What leaves with another entry is shared as what it is itself. A why that rests on bedrock says
/// so already.
fn of_carried(part: Option<Part>, carried: &Entry) -> Vec<About<'_>> {
    let shared = Sharing::of(carried.body.kind()).filter(|_| part.is_some()).map(Fact::SharedAs);
    let marks = carried.topics.iter().map(|topic| Fact::Marked(carried.id, *topic));
    let says = Fact::Says(carried.id, carried.body.title());
    shared.into_iter().chain(marks).chain([says]).map(|fact| (part, fact)).collect()
}
