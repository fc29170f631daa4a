//! What an agreement may speak of in each thing that leaves.

use super::Audited;
use crate::{Given, Item, ItemField, Piece};
use plan::{Answer, Body, Entry, EntryId, Kind, Leaves, Part, Plan, Sharing, Topic};

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
    match piece {
        Piece::Item(item) => {
            facts.push((None, Fact::Says(entry.id, &item.title)));
            facts.extend(item.fields.iter().flat_map(|field| of_field(entry, field)));
        }
        Piece::Why(_) => facts.extend(of_answer(entry)),
    }
    for (part, carried) in carried(audited, entry, piece) {
        facts.extend(of_carried(part, carried));
    }
    facts
}

/// The words of a why's own answer.
fn of_answer(entry: &Entry) -> Option<About<'_>> {
    let Body::Why(plan::Why { answer: Answer::Words { words }, .. }) = &entry.body else { return None };
    Some((None, Fact::Says(entry.id, words)))
}

fn of_itself(entry: &Entry) -> Vec<About<'_>> {
    let shared = entry.body.declaration().shared_as.map(Fact::SharedAs);
    let marks = entry.topics.iter().map(|topic| Fact::Marked(entry.id, *topic));
    shared.into_iter().chain(marks).map(|fact| (None, fact)).collect()
}

/// What is plain from a field without any mark of the person, and what it says.
fn of_field<'a>(entry: &Entry, field: &'a ItemField) -> Vec<About<'a>> {
    let part = match field.field.leaves {
        Leaves::WithEntry | Leaves::Never => None,
        Leaves::Chosen | Leaves::ByItself => Some(field.part),
    };
    let shared = field.field.shared_as.map(Fact::SharedAs);
    let of_others = field.field.of_others.then_some(Topic::OtherPeople);
    let touched = field.given.chosen().into_iter().filter_map(|chosen| chosen.touches);
    let touched = touched.chain(of_others).map(Fact::Touches);
    let says = field.given.texts().into_iter().map(|text| Fact::Says(entry.id, text));
    shared.into_iter().chain(touched).chain(says).map(|fact| (part, fact)).collect()
}

/// The entries whose words leave with another: the bedrock it rests on, energy notes.
fn carried<'a>(audited: &Audited<'a>, entry: &Entry, piece: Piece<'_>) -> Vec<(Option<Part>, &'a Entry)> {
    let of_why = entry.body.way_ends_on().map(|on| (None, on));
    let fields = match piece {
        Piece::Item(Item { fields, .. }) => fields.as_slice(),
        Piece::Why(_) => &[],
    };
    let carries = |given: &Given| {
        let rests = matches!(given, Given::Ground { .. }).then(|| entry.body.rests()).flatten();
        let fed = if matches!(given, Given::Energy { .. }) {
            notes_feeding(audited.plan, entry.id)
        } else {
            Vec::new()
        };
        rests.into_iter().chain(fed)
    };
    let of_fields = fields.iter().flat_map(|field| carries(&field.given).map(|id| (Some(field.part), id)));
    let all = of_why.into_iter().chain(of_fields);
    all.filter_map(|(part, id)| Some((part, audited.plan.entry(id)?))).collect()
}

/// The energy notes that speak for a passion.
pub(crate) fn notes_feeding(plan: &Plan, passion: EntryId) -> Vec<EntryId> {
    let notes = plan.live(Kind::EnergyNote).into_iter();
    let feeds = |e: &&Entry| matches!(&e.body, Body::EnergyNote(note) if note.feeds == Some(passion));
    notes.filter(feeds).map(|note| note.id).collect()
}

/// What leaves with another entry is shared as what it is itself. A why that rests on bedrock says
/// so already.
fn of_carried(part: Option<Part>, carried: &Entry) -> Vec<About<'_>> {
    let shared = carried.body.declaration().shared_as.filter(|_| part.is_some()).map(Fact::SharedAs);
    let marks = carried.topics.iter().map(|topic| Fact::Marked(carried.id, *topic));
    let says = Fact::Says(carried.id, carried.body.title());
    shared.into_iter().chain(marks).chain([says]).map(|fact| (part, fact)).collect()
}
