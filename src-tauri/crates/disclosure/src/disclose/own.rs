//! Own: what is more than fields, for the kinds that have it, and what is gathered for them from other
//! entries.

use super::selection::Selection;
use crate::For;
use crate::given::{Charge, CheckInItem, Given, NoteItem, Ranked, Said, WhyItem};
use crate::visible::may_see;
use plan::insight::pair_sort;
use plan::{Answer, Body, Entry, EntryId, Field, Kind, Part, Question, Rung, Session, SessionNote, Weighing};
use std::cmp::Reverse;

impl Selection<'_> {
    /// What only this kind has; what is not said here does not leave, in another part of the same
    /// kind either.
    pub(super) fn own(&self, entry: &Entry, field: &Field) -> Option<Given> {
        if let (Body::Weighing(weighing), Part::Order) = (&entry.body, field.part) {
            return order(weighing);
        }
        if let (Body::Agreement(agreement), Part::PassOn) = (&entry.body, field.part) {
            return Some(Given::PassOn { pass_on: agreement.pass_on.clone() });
        }
        if let (Body::Session(session), Part::CheckIn) = (&entry.body, field.part) {
            return check_in(session);
        }
        if let (Body::Session(session), Part::Said) = (&entry.body, field.part) {
            return self.said(session);
        }
        None
    }

    /// What is kept elsewhere and leaves with it.
    pub(super) fn gather(&mut self, entry: &Entry, field: &Field) -> Option<Given> {
        if field.part == Part::On {
            return Some(Given::Day { day: entry.created.date_naive() });
        }
        if field.part == Part::Energy {
            let notes = self.energy(entry.id);
            return (!notes.is_empty()).then_some(Given::Energy { notes });
        }
        if field.part == Part::Whys {
            let whys = self.whys(&self.plan.rungs(entry.id), true);
            return (!whys.is_empty()).then_some(Given::Whys { whys });
        }
        None
    }

    fn energy(&self, passion: EntryId) -> Vec<Charge> {
        let notes = self.plan.live(Kind::EnergyNote).into_iter();
        let charge = |entry: &Entry| {
            let Body::EnergyNote(note) = &entry.body else { return None };
            let charge = Charge { doing: note.doing.clone(), energy: note.energy, on: note.on };
            (note.feeds == Some(passion)).then_some(charge)
        };
        let mut energy: Vec<_> = notes.filter_map(charge).collect();
        energy.sort_by_key(|charge| Reverse(charge.on));
        energy
    }

    /// `parent_is_here` tells whether the question still has something to speak of.
    fn whys(&mut self, rungs: &[Rung], parent_is_here: bool) -> Vec<WhyItem> {
        rungs.iter().flat_map(|rung| self.why(rung, parent_is_here)).collect()
    }

    fn why(&mut self, rung: &Rung, parent_is_here: bool) -> Vec<WhyItem> {
        let said = if self.is_chosen(rung.why.id) { self.answered(rung.why) } else { None };
        let Some((asked, said)) = said else { return self.whys(&rung.below, false) };
        self.goes(rung.why.id);
        let below = self.whys(&rung.below, true);
        vec![WhyItem { asked: parent_is_here.then_some(asked), said, below }]
    }

    fn answered(&mut self, entry: &Entry) -> Option<(Question, Said)> {
        let Body::Why(why) = &entry.body else { return None };
        let said = match &why.answer {
            Answer::NotSure => None,
            Answer::Words { words } => Some(Said::Words { words: words.clone() }),
            Answer::Rests { on } => Some(Said::Rests { on: self.ground(*on)? }),
        };
        said.map(|said| (why.asked, said))
    }

    fn said(&self, session: &Session) -> Option<Given> {
        let notes: Vec<_> = session.notes.iter().filter_map(|note| self.note(note)).collect();
        (!notes.is_empty()).then_some(Given::Said { notes })
    }

    /// What was said about something that the recipient may not see stays, whoever said it.
    fn note(&self, note: &SessionNote) -> Option<NoteItem> {
        let about = match note.about {
            Some(id) => self.seen_words(id)?,
            None => String::new(),
        };
        Some(NoteItem { about, saying: note.saying.clone() })
    }

    /// The words of an entry that the recipient may see; none where they may not.
    fn seen_words(&self, id: EntryId) -> Option<String> {
        let entry = self.plan.entry(id).filter(|e| e.is_live())?;
        let is_seen = match self.recipient() {
            For::Person { id } => may_see(self.plan, id, self.agreed, entry),
            For::Myself => true,
        };
        is_seen.then(|| self.plan.title_of(entry).to_owned())
    }

    /// Whether something that lies between the person and this other may go to the recipient.
    pub(super) fn is_between(&self, other: EntryId) -> bool {
        match self.recipient() {
            For::Person { id } => id == other,
            For::Myself => true,
        }
    }
}

/// A sort in which nothing was preferred says nothing.
fn order(weighing: &Weighing) -> Option<Given> {
    if weighing.preferences.is_empty() {
        return None;
    }
    let ranked = |r: pair_sort::Ranked| Ranked { motivation: r.motivation, first: r.first, last: r.last };
    Some(Given::Order { order: pair_sort::sort(weighing).order.into_iter().map(ranked).collect() })
}

/// How the person came in, where they said that the other may see it.
fn check_in(session: &Session) -> Option<Given> {
    let check_in = session.check_in.as_ref().filter(|check_in| check_in.shared)?;
    let (energy, rest, worry) = (check_in.energy, check_in.rest, check_in.worry.clone());
    Some(Given::CheckIn { check_in: CheckInItem { energy, rest, worry } })
}
