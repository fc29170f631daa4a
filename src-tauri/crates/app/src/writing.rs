//! The one edit path: check, commit, take. Acknowledged means durable.

use crate::Throughline;
use crate::open::Open;
use crate::undo::deed;
use crate::wire::{Changed, Code, Deed, Past, Problem, Whole};
use chrono::{DateTime, Utc};
use plan::insight::agreeing;
use plan::{Change, Edit, EntryId};
use std::collections::BTreeMap;

impl Throughline {
    /// The whole plan.
    pub fn plan(&self) -> Result<Whole, Problem> {
        let open = self.open()?;
        Ok(Whole {
            entries: open.plan.entries().cloned().collect(),
            agreed: open.agreed(),
            undo: open.undoable(),
            redo: open.redoable(),
            example: open.is_example()?,
        })
    }

    /// Carries out an edit, durably.
    pub fn edit(&mut self, edit: &Edit) -> Result<Changed, Problem> {
        let now = self.world.now();
        let open = self.open_mut()?;
        let change = open.carry_out(edit, now)?;
        Ok(open.changed(&change))
    }

    /// Takes back the last act.
    pub fn undo(&mut self) -> Result<Changed, Problem> {
        let now = self.world.now();
        let open = self.open_mut()?;
        let done = open.acts.last_done().ok_or(Code::NothingToUndo)?;
        let change = done.change.inverse();
        open.make_true(&change, now)?;
        open.acts.undo();
        Ok(open.changed(&change))
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self) -> Result<Changed, Problem> {
        let now = self.world.now();
        let open = self.open_mut()?;
        let change = open.acts.last_undone().ok_or(Code::NothingToUndo)?.change.clone();
        open.make_true(&change, now)?;
        open.acts.redo();
        Ok(open.changed(&change))
    }

    /// Erases entries in the trash for ever, with their history and with what hangs under them.
    /// Cannot be undone.
    pub fn erase(&mut self, ids: &[EntryId]) -> Result<Changed, Problem> {
        let now = self.world.now();
        self.open_mut()?.erase(ids, now)
    }

    /// How an entry was at each of its revisions, the latest first.
    pub fn history(&self, id: EntryId) -> Result<Vec<Past>, Problem> {
        let revisions = self.open()?.vault.history(id)?;
        let past = |r: vault::Revision| Past { number: r.number, at: r.at, entry: r.entry };
        let mut past: Vec<_> = revisions.into_iter().map(past).collect();
        past.sort_by_key(|p| std::cmp::Reverse(p.number));
        Ok(past)
    }
}

impl Open {
    /// An edit as an act that can be taken back.
    pub(crate) fn carry_out(&mut self, edit: &Edit, now: DateTime<Utc>) -> Result<Change, Problem> {
        let change = self.plan.draft(edit, now)?;
        self.make_true(&change, now)?;
        if let Some(deed) = deed(edit, &change) {
            self.acts.remember(deed, change.clone(), now);
        }
        Ok(change)
    }

    /// The vault first, memory after: what is shown as saved is saved.
    pub(crate) fn make_true(&mut self, change: &Change, now: DateTime<Utc>) -> Result<(), Problem> {
        if change.is_empty() {
            return Ok(());
        }
        self.plan.fits(change)?;
        self.vault.commit(change, now)?;
        self.plan.take(change)?;
        Ok(())
    }

    /// What stays ceases to speak of what goes first, so that the plan keeps its rules whatever
    /// happens in between.
    pub(crate) fn erase(&mut self, ids: &[EntryId], now: DateTime<Utc>) -> Result<Changed, Problem> {
        let erasure = self.plan.erasing(ids, now).map_err(|_| Code::Unknown)?;
        self.make_true(&erasure.change, now)?;
        let gone = Vec::from_iter(erasure.ids);
        self.vault.erase(&gone, now)?;
        self.acts.forget();
        self.reload()?;
        Ok(Changed { gone, ..self.changed(&erasure.change) })
    }

    pub(crate) fn reload(&mut self) -> Result<(), Problem> {
        self.plan = self.vault.plan()?;
        Ok(())
    }

    fn agreed(&self) -> BTreeMap<EntryId, EntryId> {
        agreeing::all_in_force(&self.plan, self.today())
    }

    fn undoable(&self) -> Option<Deed> {
        self.acts.last_done().map(|d| d.deed)
    }

    fn redoable(&self) -> Option<Deed> {
        self.acts.last_undone().map(|d| d.deed)
    }

    pub(crate) fn changed(&self, change: &Change) -> Changed {
        let steps = change.steps.iter();
        Changed {
            after: steps.clone().filter_map(|s| s.after.clone()).collect(),
            gone: steps.filter(|s| s.after.is_none()).map(plan::Step::id).collect(),
            agreed: self.agreed(),
            undo: self.undoable(),
            redo: self.redoable(),
        }
    }
}
