//! What is between two people, as far as it was chosen. It goes to those two alone.

use super::selection::{Selection, kept};
use crate::between::{AgreementItem, CheckInItem, NoteItem, SessionItem};
use crate::visible::may_see;
use crate::{For, Part};
use plan::{Agreement, EntryId, Session, SessionNote};

impl Selection<'_> {
    /// Whether something that lies between the person and this other may go to the recipient.
    pub(super) fn is_between(&self, other: EntryId) -> bool {
        match self.recipient() {
            For::Person { id } => id == other,
            For::Myself => true,
        }
    }

    pub(super) fn session(&self, id: EntryId, session: &Session) -> SessionItem {
        let has = |part| self.has(id, part);
        let check_in = session.check_in.as_ref().filter(|c| c.shared && has(Part::CheckIn));
        SessionItem {
            on: session.on,
            check_in: check_in.map(|c| CheckInItem {
                energy: c.energy,
                rest: c.rest,
                worry: c.worry.clone(),
            }),
            said: if has(Part::Said) { self.said_in(session) } else { Vec::new() },
            heard: kept(has(Part::Heard), &session.heard),
            steps: if has(Part::Steps) { session.steps.clone() } else { Vec::new() },
            raised: if has(Part::Raised) { session.raise.clone() } else { Vec::new() },
        }
    }

    fn said_in(&self, session: &Session) -> Vec<NoteItem> {
        session.notes.iter().filter_map(|note| self.note(note)).collect()
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

    pub(super) fn agreement(&self, id: EntryId, agreement: &Agreement) -> AgreementItem {
        AgreementItem {
            made: agreement.made,
            until: agreement.until,
            roles: agreement.roles.clone(),
            logistics: agreement.logistics.clone(),
            shares: agreement.shares.iter().copied().collect(),
            never: agreement.never.iter().copied().collect(),
            pass_on: agreement.pass_on.clone(),
            may_keep: agreement.may_keep,
            notes: kept(self.has(id, Part::Notes), &agreement.notes),
        }
    }
}
