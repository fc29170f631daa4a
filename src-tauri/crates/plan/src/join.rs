//! Making two bedrocks one: a person finds that they had said the same thing twice.

use crate::{Change, Entry, EntryId, Kind, Plan, Refusal, Step};
use chrono::{DateTime, Utc};

impl Plan {
    /// What lies in the trash moves along, so that it comes back to ground that is there. The
    /// joined bedrock keeps its words in the trash, with nothing resting on it any more.
    pub(crate) fn join(&self, ground: EntryId, into: EntryId, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let joined = self.living_bedrock(ground)?;
        self.living_bedrock(into)?;
        if ground == into {
            return Err(Refusal::NotTwoGrounds);
        }
        let moved = self.entries().filter_map(|e| resting_elsewhere(e, ground, into, now));
        let gone = Entry { trashed: Some(now), changed: now, ..joined.clone() };
        let gone = Step { before: Some(joined.clone()), after: Some(gone) };
        Ok(Change { steps: std::iter::once(gone).chain(moved).collect() })
    }

    fn living_bedrock(&self, id: EntryId) -> Result<&Entry, Refusal> {
        let entry = self.living(id)?;
        if entry.body.kind() == Kind::Bedrock { Ok(entry) } else { Err(Refusal::NotTwoGrounds) }
    }
}

fn resting_elsewhere(entry: &Entry, from: EntryId, to: EntryId, now: DateTime<Utc>) -> Option<Step> {
    let mut after = entry.clone();
    after.body.move_ground(from, to);
    if after == *entry {
        return None;
    }
    after.changed = now;
    Some(Step { before: Some(entry.clone()), after: Some(after) })
}
