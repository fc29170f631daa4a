//! What leaves and what stays, for the person to look at.

use super::selection::Selection;
use super::{Leaving, StayReason, Staying};
use crate::For;
use crate::visible::names;
use plan::{Answer, Audience, Body, Document, Entry, EntryId, Kind, Rung};

/// The kinds a document is made of besides the introduction, in its order: those that declared it.
/// Whys go with their goals, an energy note leaves with its passion.
pub(super) fn kinds_of(document: Document) -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(move |kind| kind.declaration().document == Some(document))
}

impl<'p> Selection<'p> {
    pub(super) fn leaves(&self) -> Vec<Leaving> {
        let listed = self.candidates().filter(|e| self.is_gone(e.id) && e.body.kind() != Kind::Why);
        listed.map(|e| self.leaving(e)).collect()
    }

    fn leaving(&self, entry: &Entry) -> Leaving {
        let answered = self.answered_under(entry.id);
        Leaving {
            id: entry.id,
            kind: entry.body.kind(),
            title: self.plan.title_of(entry).to_owned(),
            whys: answered.iter().filter(|id| self.is_gone(**id)).count(),
            whys_in_all: answered.len(),
        }
    }

    fn answered_under(&self, top: EntryId) -> Vec<EntryId> {
        fn gather(rungs: &[Rung], ids: &mut Vec<EntryId>) {
            for rung in rungs {
                if matches!(&rung.why.body, Body::Why(why) if why.answer != Answer::NotSure) {
                    ids.push(rung.why.id);
                }
                gather(&rung.below, ids);
            }
        }
        let mut ids = Vec::new();
        gather(&self.plan.rungs(top), &mut ids);
        ids
    }

    pub(super) fn stays(&self) -> Vec<Staying> {
        let listed = self.candidates().filter(|e| !self.is_gone(e.id));
        listed.map(|e| self.staying(e)).collect()
    }

    pub(super) fn unnamed(&self) -> Vec<EntryId> {
        let For::Person { id: person } = self.recipient() else { return Vec::new() };
        let between = |e: &&Entry| e.body.declaration().between;
        let gone = self.gone().filter(|e| !between(e) && !names(e, person));
        gone.map(|e| e.id).collect()
    }

    fn staying(&self, entry: &Entry) -> Staying {
        let kind = entry.body.kind();
        Staying {
            id: entry.id,
            kind,
            title: self.plan.title_of(entry).to_owned(),
            reason: self.reason(entry),
        }
    }

    fn reason(&self, entry: &Entry) -> StayReason {
        if !self.is_chosen(entry.id) {
            return match &entry.audience {
                Audience::OnlyMe => StayReason::OnlyMe,
                Audience::People { people } => StayReason::ForOthers { people: people.clone() },
            };
        }
        if entry.body.declaration().between {
            return StayReason::WithSomeoneElse;
        }
        let is_answered = |body: &Body| matches!(body, Body::Why(why) if why.answer != Answer::NotSure);
        if is_answered(&entry.body) { StayReason::NeedsItsGoal } else { StayReason::NotAnswered }
    }

    /// What can be chosen at all: the profile, then what the document is made of, each goal
    /// followed by its whys.
    fn candidates(&self) -> impl Iterator<Item = &'p Entry> {
        let mut all = self.plan.live(Kind::Profile);
        for entry in kinds_of(self.document()).flat_map(|kind| self.plan.live(kind)) {
            all.push(entry);
            all.extend(flat(self.plan.rungs(entry.id)));
        }
        all.into_iter()
    }
}

fn flat(rungs: Vec<Rung<'_>>) -> Vec<&Entry> {
    rungs.into_iter().flat_map(|r| std::iter::once(r.why).chain(flat(r.below))).collect()
}
