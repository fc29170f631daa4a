//! What each edit comes to.

use crate::place::Standing;
use crate::{Answer, Audience, Body, Change, Edit, Entry, EntryId, Place, Plan, Refusal, Step};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

impl Plan {
    /// What an edit would come to at this moment, or why it cannot be. Changes nothing.
    pub fn draft(&self, edit: &Edit, now: DateTime<Utc>) -> Result<Change, Refusal> {
        match edit {
            Edit::Add { id, body, place } => self.add(*id, body, *place, now),
            Edit::Rewrite { id, body } => self.rewrite(*id, body, now),
            Edit::Move { id, place } => self.shift(*id, *place, now),
            Edit::Show { id, audience } => self.show(*id, audience, now),
            Edit::Mark { id, topics } => {
                self.altered(self.living(*id)?, now, |e| e.topics.clone_from(topics))
            }
            Edit::Trash { id } => self.discard(*id, now),
            Edit::Restore { id } => self.restore(*id, now),
            Edit::Join { ground, into } => self.join(*ground, *into, now),
            Edit::Several { edits } => self.several(edits, now),
        }
    }

    fn add(&self, id: EntryId, body: &Body, place: Place, now: DateTime<Utc>) -> Result<Change, Refusal> {
        if self.entry(id).is_some() {
            return Err(Refusal::IdInUse);
        }
        let standing = self.standing(id, body, place)?;
        let entry = Entry {
            id,
            audience: Audience::OnlyMe,
            position: standing.position.clone(),
            created: now,
            changed: now,
            trashed: None,
            topics: BTreeSet::new(),
            body: body.clone(),
        };
        self.check(&entry)?;
        let added = Step { before: None, after: Some(entry) };
        Ok(self.with_room(added, standing, now))
    }

    /// Hung under something else, an entry stands last there.
    fn rewrite(&self, id: EntryId, body: &Body, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let before = self.living(id)?;
        if before.body.kind() != body.kind() {
            return Err(Refusal::KindChanged);
        }
        if before.body.parent() == body.parent() {
            return self.altered(before, now, |e| e.body = body.clone());
        }
        let standing = self.standing(id, body, Place::Last)?;
        self.altered(before, now, |e| {
            e.body = body.clone();
            e.position = standing.position;
        })
    }

    fn shift(&self, id: EntryId, place: Place, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let before = self.living(id)?;
        let standing = self.standing(id, &before.body, place)?;
        if standing.is_where_it_stood {
            return Ok(Change::default());
        }
        let mut after = Entry { position: standing.position.clone(), ..before.clone() };
        after.changed = now;
        let moved = Step { before: Some(before.clone()), after: Some(after) };
        Ok(self.with_room(moved, standing, now))
    }

    /// The step, and those of the siblings that made room for it.
    fn with_room(&self, step: Step, standing: Standing, now: DateTime<Utc>) -> Change {
        let pushed = standing.pushed.into_iter().filter_map(|(id, position)| {
            let before = self.entry(id)?.clone();
            let after = Entry { position, changed: now, ..before.clone() };
            Some(Step { before: Some(before), after: Some(after) })
        });
        Change { steps: std::iter::once(step).chain(pushed).collect() }
    }

    fn show(&self, id: EntryId, audience: &Audience, now: DateTime<Utc>) -> Result<Change, Refusal> {
        self.altered(self.living(id)?, now, |e| e.audience = audience.clone())
    }

    /// Everything below goes along under the same time, which is how it is found again.
    /// Whys that rest on a discarded bedrock keep its words as their own.
    fn discard(&self, id: EntryId, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let root = self.living(id)?;
        let mut steps: Vec<_> = self.subtree(id).into_iter().map(|e| trashed(e, now)).collect();
        if let Body::Bedrock(bedrock) = &root.body {
            steps.extend(self.resting_on(id).into_iter().map(|e| parted(e, &bedrock.statement, now)));
        }
        Ok(Change { steps })
    }

    /// Comes back with what went along, and with whatever it hangs under.
    fn restore(&self, id: EntryId, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let root = self.entry(id).ok_or(Refusal::Unknown)?;
        let Some(when) = root.trashed else {
            return Ok(Change::default());
        };
        let below = self.family(id).into_iter().filter(|e| e.trashed == Some(when));
        let above = self.ancestors(id).into_iter().filter(|e| !e.is_live());
        let steps: Vec<_> = below.chain(above).map(|e| self.revived(e, now)).collect();
        let change = Change { steps };
        let plan = self.after(&change)?;
        change.steps.iter().filter_map(|s| s.after.as_ref()).try_for_each(|e| plan.check(e))?;
        Ok(change)
    }

    /// A why whose bedrock is in the trash or gone comes back with its words, or still looking.
    fn revived(&self, entry: &Entry, now: DateTime<Utc>) -> Step {
        let mut after = Entry { trashed: None, changed: now, ..entry.clone() };
        if let Body::Why(why) = &mut after.body
            && let Answer::Rests { on } = why.answer
            && !self.is_live_bedrock(on)
        {
            why.answer = self.last_words(on);
        }
        Step { before: Some(entry.clone()), after: Some(after) }
    }

    fn last_words(&self, bedrock: EntryId) -> Answer {
        match self.entry(bedrock).map(|e| &e.body) {
            Some(Body::Bedrock(b)) => Answer::Words { words: b.statement.clone() },
            _ => Answer::NotSure,
        }
    }

    fn several(&self, edits: &[Edit], now: DateTime<Utc>) -> Result<Change, Refusal> {
        let mut plan = self.clone();
        let mut whole = Change::default();
        for edit in edits {
            let change = plan.draft(edit, now)?;
            plan.take(&change)?;
            whole = whole.then(change);
        }
        Ok(whole)
    }

    fn altered(
        &self,
        before: &Entry,
        now: DateTime<Utc>,
        alter: impl FnOnce(&mut Entry),
    ) -> Result<Change, Refusal> {
        let mut after = before.clone();
        alter(&mut after);
        if after == *before {
            return Ok(Change::default());
        }
        after.changed = now;
        self.check(&after)?;
        Ok(Change { steps: vec![Step { before: Some(before.clone()), after: Some(after) }] })
    }
}

fn trashed(entry: &Entry, now: DateTime<Utc>) -> Step {
    let after = Entry { trashed: Some(now), changed: now, ..entry.clone() };
    Step { before: Some(entry.clone()), after: Some(after) }
}

fn parted(entry: &Entry, statement: &str, now: DateTime<Utc>) -> Step {
    let mut after = Entry { changed: now, ..entry.clone() };
    if let Body::Why(why) = &mut after.body {
        why.answer = Answer::Words { words: statement.to_owned() };
    }
    Step { before: Some(entry.clone()), after: Some(after) }
}
