//! What goes along when entries in the trash are erased for ever.

use crate::{Answer, Audience, Body, Change, Entry, EntryId, Plan, Refusal, Step};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

/// What erasing comes to. Erasing itself is the vault's act and no [`crate::Edit`]: it cannot be
/// undone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erasure {
    /// What goes for ever: what was named and all that hangs under it.
    pub ids: BTreeSet<EntryId>,
    /// What must be different among the rest, before: nobody sees an entry who no longer exists,
    /// and nothing rests on what is gone.
    pub change: Change,
}

impl Plan {
    /// What erasing these entries would come to at this moment. All of them lie in the trash
    /// ([`Refusal::Unknown`] otherwise). Changes nothing.
    pub fn erasing(&self, ids: &[EntryId], now: DateTime<Utc>) -> Result<Erasure, Refusal> {
        let in_trash = |id: &EntryId| self.entry(*id).is_some_and(|e| !e.is_live());
        if !ids.iter().all(in_trash) {
            return Err(Refusal::Unknown);
        }
        let ids: BTreeSet<_> = ids.iter().flat_map(|id| self.family(*id)).map(|e| e.id).collect();
        let rest = self.entries().filter(|e| !ids.contains(&e.id));
        let steps = rest.filter_map(|e| without(e, &ids, now)).collect();
        Ok(Erasure { change: Change { steps }, ids })
    }
}

fn without(entry: &Entry, gone: &BTreeSet<EntryId>, now: DateTime<Utc>) -> Option<Step> {
    let mut after = entry.clone();
    if let Audience::People { people } = &mut after.audience {
        people.retain(|person| !gone.contains(person));
        if people.is_empty() {
            after.audience = Audience::OnlyMe;
        }
    }
    if let Body::Why(why) = &mut after.body
        && matches!(why.answer, Answer::Rests { on } if gone.contains(&on))
    {
        // What was erased must not live on as the words of something else.
        why.answer = Answer::NotSure;
    }
    after.body.untie(&|id| gone.contains(&id));
    if after == *entry {
        return None;
    }
    after.changed = now;
    Some(Step { before: Some(entry.clone()), after: Some(after) })
}
