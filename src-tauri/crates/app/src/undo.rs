//! What can be taken back and done again since the vault was opened. The history in the vault keeps
//! everything; this keeps the order of acts.

use crate::wire::{Act, Deed};
use chrono::{DateTime, TimeDelta, Utc};
use plan::{Change, Edit, Kind};

/// Rewrites of one entry that follow one another within this time are one act: a person takes
/// back a sentence, not the pauses in it.
const ONE_BREATH: TimeDelta = TimeDelta::seconds(3);

/// Acts that can be undone, held in memory until the vault locks.
const MOST: usize = 500;

/// One act with what it changed.
#[derive(Debug, Clone)]
pub(crate) struct Done {
    pub(crate) deed: Deed,
    pub(crate) change: Change,
    at: DateTime<Utc>,
}

/// The acts since the vault was opened.
#[derive(Debug, Default)]
pub(crate) struct Acts {
    done: Vec<Done>,
    undone: Vec<Done>,
}

impl Acts {
    /// Remembers an act; whatever had been undone can no longer be done again.
    pub(crate) fn remember(&mut self, deed: Deed, change: Change, at: DateTime<Utc>) {
        self.undone.clear();
        match self.done.last_mut() {
            Some(last) if last.goes_on_with(deed, &change, at) => {
                last.change = std::mem::take(&mut last.change).then(change);
                last.at = at;
            }
            _ => self.done.push(Done { deed, change, at }),
        }
        if self.done.len() > MOST {
            self.done.remove(0);
        }
    }

    pub(crate) fn last_done(&self) -> Option<&Done> {
        self.done.last()
    }

    pub(crate) fn last_undone(&self) -> Option<&Done> {
        self.undone.last()
    }

    /// The last act has been taken back.
    pub(crate) fn undo(&mut self) {
        self.undone.extend(self.done.pop());
    }

    /// The act undone last has been done again.
    pub(crate) fn redo(&mut self) {
        self.done.extend(self.undone.pop());
    }

    /// Forgets everything: what was erased must not come back by undo.
    pub(crate) fn forget(&mut self) {
        *self = Acts::default();
    }
}

impl Done {
    fn goes_on_with(&self, deed: Deed, change: &Change, at: DateTime<Utc>) -> bool {
        let same_entry = matches!(
            (self.change.steps.as_slice(), change.steps.as_slice()),
            ([a], [b]) if a.id() == b.id()
        );
        let both_writing = self.deed.act == Act::Rewrite && deed.act == Act::Rewrite;
        // Each answer to a pair is an act of its own, however quickly the next one follows.
        let written = deed.kind != Kind::Weighing;
        let soon = (TimeDelta::zero()..=ONE_BREATH).contains(&(at - self.at));
        same_entry && both_writing && written && soon
    }
}

/// What an edit that came to this change is called.
pub(crate) fn deed(edit: &Edit, change: &Change) -> Option<Deed> {
    let step = change.steps.first()?;
    let kind: Kind = step.after.as_ref().or(step.before.as_ref())?.body.kind();
    Some(Deed { act: act(edit), kind })
}

fn act(edit: &Edit) -> Act {
    match edit {
        Edit::Add { .. } => Act::Add,
        Edit::Rewrite { .. } => Act::Rewrite,
        Edit::Move { .. } => Act::Move,
        Edit::Show { .. } => Act::Show,
        Edit::Mark { .. } => Act::Mark,
        Edit::Trash { .. } => Act::Trash,
        Edit::Restore { .. } => Act::Restore,
        Edit::Join { .. } => Act::Join,
        Edit::Several { edits } => edits.first().map_or(Act::Rewrite, act),
    }
}
