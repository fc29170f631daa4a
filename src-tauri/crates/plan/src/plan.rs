//! All that a person has in a vault, and the rules every change of it keeps.

use crate::edit::{Change, Edit, Place, Refusal, Step};
use crate::{Answer, Audience, Body, Entry, EntryId, Kind, LONGEST_TEXT, Position, Way, Why};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// More layers than anyone digs; the bound keeps a hostile file from building a chain that
/// would exhaust the stack. The same bound as in a sealed file (safety.md).
pub(crate) const DEEPEST: usize = 32;

/// All entries of a person, in the trash or not, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    entries: BTreeMap<EntryId, Entry>,
}

impl Plan {
    /// A plan of these entries, as a vault kept them. Of several with one id the last counts.
    pub fn of(entries: impl IntoIterator<Item = Entry>) -> Plan {
        Plan { entries: entries.into_iter().map(|e| (e.id, e)).collect() }
    }

    /// The entry of this id, in the trash or not.
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id)
    }

    /// Every entry, in the trash or not, by id (which is: by time of making).
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The entries of one kind that are not in the trash, in their order.
    pub fn live(&self, kind: Kind) -> Vec<&Entry> {
        self.ordered(|e| e.is_live() && e.body.kind() == kind)
    }

    /// What lies in the trash, the latest first.
    pub fn trash(&self) -> Vec<&Entry> {
        let mut trash: Vec<_> = self.entries().filter(|e| !e.is_live()).collect();
        trash.sort_by_key(|e| (std::cmp::Reverse(e.trashed), e.id));
        trash
    }

    /// What hangs directly under an entry and is not in the trash, in order.
    pub fn under(&self, id: EntryId) -> Vec<&Entry> {
        self.ordered(|e| e.is_live() && e.body.parent() == Some(id))
    }

    /// What an edit would come to at this moment, or why it cannot be. Changes nothing.
    pub fn draft(&self, edit: &Edit, now: DateTime<Utc>) -> Result<Change, Refusal> {
        match edit {
            Edit::Add { id, body, place } => self.add(*id, body, *place, now),
            Edit::Rewrite { id, body } => self.rewrite(*id, body, now),
            Edit::Move { id, place } => self.shift(*id, *place, now),
            Edit::Show { id, audience } => self.show(*id, audience, now),
            Edit::Trash { id } => self.discard(*id, now),
            Edit::Restore { id } => self.restore(*id, now),
            Edit::Several { edits } => self.several(edits, now),
        }
    }

    /// Makes a drafted change, or its inverse, true; refuses when an entry is no longer as the
    /// change found it.
    pub fn take(&mut self, change: &Change) -> Result<(), Refusal> {
        self.fits(change)?;
        for step in &change.steps {
            match &step.after {
                Some(entry) => self.entries.insert(entry.id, entry.clone()),
                None => self.entries.remove(&step.id()),
            };
        }
        Ok(())
    }

    /// Whether every entry a change touches is as the change found it.
    pub fn fits(&self, change: &Change) -> Result<(), Refusal> {
        let fits = |s: &Step| self.entries.get(&s.id()) == s.before.as_ref();
        if change.steps.iter().all(fits) { Ok(()) } else { Err(Refusal::ChangedSince) }
    }

    fn add(&self, id: EntryId, body: &Body, place: Place, now: DateTime<Utc>) -> Result<Change, Refusal> {
        if self.entries.contains_key(&id) {
            return Err(Refusal::IdInUse);
        }
        let entry = Entry {
            id,
            audience: Audience::OnlyMe,
            position: self.position(id, body, place)?,
            created: now,
            changed: now,
            trashed: None,
            body: body.clone(),
        };
        self.check(&entry)?;
        Ok(Change { steps: vec![Step { before: None, after: Some(entry) }] })
    }

    fn rewrite(&self, id: EntryId, body: &Body, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let before = self.living(id)?;
        if before.body.kind() != body.kind() {
            return Err(Refusal::KindChanged);
        }
        self.altered(before, now, |e| e.body = body.clone())
    }

    fn shift(&self, id: EntryId, place: Place, now: DateTime<Utc>) -> Result<Change, Refusal> {
        let before = self.living(id)?;
        let position = self.position(id, &before.body, place)?;
        self.altered(before, now, |e| e.position = position)
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
        let root = self.entries.get(&id).ok_or(Refusal::Unknown)?;
        let Some(when) = root.trashed else {
            return Ok(Change::default());
        };
        let below = self.family(id).into_iter().filter(|e| e.trashed == Some(when));
        let above = self.ancestors(id).into_iter().filter(|e| !e.is_live());
        let steps: Vec<_> = below.chain(above).map(|e| self.revived(e, now)).collect();
        let change = Change { steps };
        self.after(&change)?.check_all(&change)?;
        Ok(change)
    }

    /// A why whose bedrock is in the trash or gone comes back still looking for its ground.
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
        match self.entries.get(&bedrock).map(|e| &e.body) {
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

    fn living(&self, id: EntryId) -> Result<&Entry, Refusal> {
        let entry = self.entries.get(&id).ok_or(Refusal::Unknown)?;
        if entry.is_live() { Ok(entry) } else { Err(Refusal::InTrash) }
    }

    fn after(&self, change: &Change) -> Result<Plan, Refusal> {
        let mut plan = self.clone();
        plan.take(change)?;
        Ok(plan)
    }

    fn check_all(&self, change: &Change) -> Result<(), Refusal> {
        change.steps.iter().filter_map(|s| s.after.as_ref()).try_for_each(|e| self.check(e))
    }

    /// Every rule that holds for an entry among the others.
    fn check(&self, entry: &Entry) -> Result<(), Refusal> {
        if !entry.body.says_something() {
            return Err(Refusal::Blank);
        }
        if entry.body.texts().iter().any(|t| t.len() > LONGEST_TEXT) {
            return Err(Refusal::TooLong);
        }
        self.check_audience(&entry.audience)?;
        match &entry.body {
            Body::Goal(goal) => match &goal.importance {
                Some(i) if !(1..=10).contains(&i.level) => Err(Refusal::OutOfRange),
                _ => Ok(()),
            },
            Body::Why(why) => self.check_why(entry.id, why),
            Body::Profile(_) => self.check_profile(entry.id),
            Body::Bedrock(_) | Body::Person(_) => Ok(()),
        }
    }

    fn check_audience(&self, audience: &Audience) -> Result<(), Refusal> {
        let is_person = |id: &EntryId| {
            self.entries.get(id).is_some_and(|e| e.body.kind() == Kind::Person)
        };
        match audience {
            Audience::OnlyMe => Ok(()),
            Audience::People { people } if !people.is_empty() && people.iter().all(is_person) => Ok(()),
            Audience::People { .. } => Err(Refusal::WrongAudience),
        }
    }

    fn check_why(&self, id: EntryId, why: &Why) -> Result<(), Refusal> {
        let above = self.path_up(why.under);
        if above.contains(&id) {
            return Err(Refusal::WrongParent);
        }
        if above.len() >= DEEPEST {
            return Err(Refusal::TooDeep);
        }
        match &self.living(why.under).map_err(|_| Refusal::WrongParent)?.body {
            Body::Goal(_) => {}
            Body::Why(parent) if !parent.rests() || why.asked.way() == Way::Up => {}
            _ => return Err(Refusal::WrongParent),
        }
        match why.answer {
            Answer::Rests { on } if !self.is_live_bedrock(on) => Err(Refusal::WrongGround),
            Answer::Rests { .. } if self.is_dug_further(id) => Err(Refusal::WrongGround),
            _ => Ok(()),
        }
    }

    /// An answer given on the way back up stands beside a layer and is no layer under it.
    fn is_dug_further(&self, id: EntryId) -> bool {
        let leads_down = |e: &&Entry| matches!(&e.body, Body::Why(w) if w.asked.way() != Way::Up);
        self.under(id).iter().any(leads_down)
    }

    fn check_profile(&self, id: EntryId) -> Result<(), Refusal> {
        let other = self.live(Kind::Profile).into_iter().any(|e| e.id != id);
        if other { Err(Refusal::SecondProfile) } else { Ok(()) }
    }

    fn is_live_bedrock(&self, id: EntryId) -> bool {
        self.living(id).is_ok_and(|e| e.body.kind() == Kind::Bedrock)
    }

    fn position(&self, id: EntryId, body: &Body, place: Place) -> Result<Position, Refusal> {
        let siblings = self.ordered(|e| {
            e.is_live() && e.id != id && e.body.kind() == body.kind() && e.body.parent() == body.parent()
        });
        let index = match place {
            Place::First => 0,
            Place::Last => siblings.len(),
            Place::Before { id } => index_of(&siblings, id)?,
            Place::After { id } => index_of(&siblings, id)? + 1,
        };
        let before = index.checked_sub(1).map(|i| &siblings[i].position);
        let after = siblings.get(index).map(|e| &e.position);
        Ok(Position::between(before, after))
    }

    fn ordered(&self, keep: impl Fn(&Entry) -> bool) -> Vec<&Entry> {
        let mut kept: Vec<_> = self.entries.values().filter(|e| keep(e)).collect();
        kept.sort_by(|a, b| (&a.position, a.id).cmp(&(&b.position, b.id)));
        kept
    }
}

fn index_of(siblings: &[&Entry], id: EntryId) -> Result<usize, Refusal> {
    siblings.iter().position(|e| e.id == id).ok_or(Refusal::NotASibling)
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
