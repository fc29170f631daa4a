//! Forgetting someone for ever: all that is between the two, their lines in the ledger, and every
//! copy of the vault that holds any of it.

use crate::Throughline;
use crate::open::Open;
use crate::wire::{Changed, Code, Forgotten, Problem};
use chrono::{DateTime, Utc};
use plan::{EntryId, Kind};
use std::collections::BTreeSet;
use vault::Swept;

/// Under this name the vault keeps whom it is about to forget, so that a forgetting that was cut
/// short is done to its end when the vault is next opened.
const FORGETTING: &str = "forgetting";

impl Throughline {
    /// Forgets a person. A fresh verified backup without them is made before the others go. What
    /// the person wrote about them elsewhere, in their own words, stays. Cannot be undone.
    pub fn forget(&mut self, person: EntryId) -> Result<Forgotten, Problem> {
        let now = self.world.now();
        let open = self.open_mut()?;
        if open.plan.entry(person).map(|entry| entry.body.kind()) != Some(Kind::Person) {
            return Err(Code::Unknown.into());
        }
        let ids = open.all_between(person)?;
        open.vault.set_setting(FORGETTING, &ids, now)?;
        let changed = open.erase_person(person, now)?;
        let (lines, swept) = open.forget(&ids, now)?;
        Ok(Forgotten { changed, lines, copies: swept.gone, unread: swept.unread })
    }
}

impl Open {
    /// Ends what was cut short; that it failed is no reason to stay outside.
    pub(crate) fn finish_forgetting(&mut self, now: DateTime<Utc>) -> Result<(), Problem> {
        let ids: BTreeSet<EntryId> = self.vault.setting(FORGETTING)?.unwrap_or_default();
        let person = ids.iter().copied().find(|id| self.is_person(*id));
        if let Some(person) = person {
            self.erase_person(person, now)?;
        }
        if ids.is_empty() { Ok(()) } else { self.forget(&ids, now).map(|_| ()) }
    }

    fn is_person(&self, id: EntryId) -> bool {
        self.plan.entry(id).is_some_and(|entry| entry.body.kind() == Kind::Person)
    }

    /// The person and all that ever hung under them, what was taken back long ago included.
    fn all_between(&self, person: EntryId) -> Result<BTreeSet<EntryId>, Problem> {
        let past = self.vault.all_history()?;
        let under = past.iter().filter_map(|revision| revision.entry.as_ref());
        let under = under.filter(|entry| entry.body.parent() == Some(person)).map(|entry| entry.id);
        Ok(under.chain([person]).collect())
    }

    /// The rest of the plan ceases to speak of them first, so that it keeps its rules.
    fn erase_person(&mut self, person: EntryId, now: DateTime<Utc>) -> Result<Changed, Problem> {
        let trash = crate::import_export::trashing(&self.plan, &BTreeSet::from([person]), now)?;
        self.make_true(&trash, now)?;
        self.erase(&[person], now)
    }

    fn forget(&mut self, ids: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Result<(usize, Swept), Problem> {
        let lines = self.vault.forget(ids, now)?;
        self.let_go_of_answers(now)?;
        let swept = self.vault.sweep(ids, now)?;
        self.vault.set_setting(FORGETTING, &BTreeSet::<EntryId>::new(), now)?;
        Ok((lines, swept))
    }
}
