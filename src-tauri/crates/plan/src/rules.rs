//! What holds for every entry among the others.

use crate::plan::DEEPEST;
use crate::text::{LONGEST_ENTRY, LONGEST_TEXT};
use crate::{Answer, Audience, Body, Entry, EntryId, Kind, Plan, Refusal, Way, Why};
use std::collections::BTreeSet;

impl Plan {
    /// A plan of entries from anywhere: each keeps every rule, or the first that does not is
    /// named. `Ok` is a plan that edits alone could have led to.
    pub fn checked(entries: impl IntoIterator<Item = Entry>) -> Result<Plan, (EntryId, Refusal)> {
        let entries: Vec<Entry> = entries.into_iter().collect();
        let mut ids = BTreeSet::new();
        if let Some(twice) = entries.iter().find(|e| !ids.insert(e.id)) {
            return Err((twice.id, Refusal::IdInUse));
        }
        let plan = Plan::of(entries);
        plan.entries().try_for_each(|e| plan.check_kept(e).map_err(|refusal| (e.id, refusal)))?;
        Ok(plan)
    }

    fn check_kept(&self, entry: &Entry) -> Result<(), Refusal> {
        if entry.is_live() { self.check(entry) } else { self.check_in_trash(entry) }
    }

    /// Every rule for an entry that is not in the trash.
    pub(crate) fn check(&self, entry: &Entry) -> Result<(), Refusal> {
        self.check_alone(entry)?;
        match &entry.body {
            Body::Why(why) => self.check_why(entry.id, why),
            body if body.declaration().only_one => self.check_only_one(entry),
            _ => Ok(()),
        }
    }

    /// In the trash a why keeps its place, though it may not fit there any more: its parent may
    /// have come to rest since, or lie in the trash too, as may the bedrock it rests on.
    fn check_in_trash(&self, entry: &Entry) -> Result<(), Refusal> {
        self.check_alone(entry)?;
        let Body::Why(why) = &entry.body else { return Ok(()) };
        self.check_hangs(entry.id, why.under)?;
        match why.answer {
            Answer::Rests { on } if !self.is(on, Kind::Bedrock) => Err(Refusal::WrongGround),
            _ => Ok(()),
        }
    }

    /// The rules that do not depend on where an entry hangs.
    fn check_alone(&self, entry: &Entry) -> Result<(), Refusal> {
        entry.body.check()?;
        self.check_ties(&entry.body)?;
        self.check_audience(&entry.audience)
    }

    fn check_ties(&self, body: &Body) -> Result<(), Refusal> {
        let holds = body.ties().into_iter().all(|(id, kind)| self.is(id, kind));
        if holds { Ok(()) } else { Err(Refusal::WrongTie) }
    }

    /// A person in the trash may stand in an audience: nothing reaches them from there.
    fn check_audience(&self, audience: &Audience) -> Result<(), Refusal> {
        let all_are_persons = |people: &BTreeSet<EntryId>| people.iter().all(|p| self.is(*p, Kind::Person));
        match audience {
            Audience::OnlyMe => Ok(()),
            Audience::People { people } if !people.is_empty() && all_are_persons(people) => Ok(()),
            Audience::People { .. } => Err(Refusal::WrongAudience),
        }
    }

    fn check_why(&self, id: EntryId, why: &Why) -> Result<(), Refusal> {
        self.check_hangs(id, why.under)?;
        match &self.living(why.under).map_err(|_| Refusal::WrongParent)?.body {
            Body::Why(parent) if parent.rests() && why.asked.way() != Way::Up => Err(Refusal::WrongParent),
            _ => self.check_ground(id, &why.answer),
        }
    }

    fn check_ground(&self, id: EntryId, answer: &Answer) -> Result<(), Refusal> {
        match answer {
            Answer::Rests { on } if !self.is_live_bedrock(*on) => Err(Refusal::WrongGround),
            Answer::Rests { .. } if self.is_dug_further(id) => Err(Refusal::WrongGround),
            _ => Ok(()),
        }
    }

    /// Under a goal or a why, not in a circle, and no deeper than anyone digs, counting what
    /// hangs under it.
    fn check_hangs(&self, id: EntryId, under: EntryId) -> Result<(), Refusal> {
        let above = self.path_up(under);
        if above.contains(&id) || !(self.is(under, Kind::Goal) || self.is(under, Kind::Why)) {
            return Err(Refusal::WrongParent);
        }
        if above.len() + self.layers(id) > DEEPEST { Err(Refusal::TooDeep) } else { Ok(()) }
    }

    /// An answer given on the way back up stands beside a layer and is no layer under it.
    fn is_dug_further(&self, id: EntryId) -> bool {
        let leads_down = |e: &&Entry| matches!(&e.body, Body::Why(w) if w.asked.way() != Way::Up);
        self.under(id).iter().any(leads_down)
    }

    fn check_only_one(&self, entry: &Entry) -> Result<(), Refusal> {
        let other = self.live(entry.body.kind()).into_iter().any(|e| e.id != entry.id);
        if other { Err(Refusal::OnlyOne) } else { Ok(()) }
    }

    /// The entry, unless it lies in the trash.
    pub(crate) fn living(&self, id: EntryId) -> Result<&Entry, Refusal> {
        let entry = self.entry(id).ok_or(Refusal::Unknown)?;
        if entry.is_live() { Ok(entry) } else { Err(Refusal::InTrash) }
    }

    pub(crate) fn is_live_bedrock(&self, id: EntryId) -> bool {
        self.living(id).is_ok_and(|e| e.body.kind() == Kind::Bedrock)
    }

    fn is(&self, id: EntryId, kind: Kind) -> bool {
        self.entry(id).is_some_and(|e| e.body.kind() == kind)
    }
}

impl Body {
    /// The rules a body keeps by itself, whatever else is in the plan. Every earlier state of an
    /// entry kept them too, when what it hung together with is long gone.
    pub fn check(&self) -> Result<(), Refusal> {
        if !self.says_something() {
            return Err(Refusal::Blank);
        }
        check_length(self)?;
        match self {
            Body::Goal(goal) => match &goal.importance {
                Some(i) if !(1..=10).contains(&i.level) => Err(Refusal::OutOfRange),
                _ => Ok(()),
            },
            Body::Weighing(weighing) if !weighing.is_sound() => Err(Refusal::NotAWeighing),
            _ => Ok(()),
        }
    }
}

/// Each text has its bound, and all of an entry together have one: short ones count for a little
/// too, so that there cannot be any number of them.
fn check_length(body: &Body) -> Result<(), Refusal> {
    const LEAST: usize = 16;
    let texts = body.texts();
    let whole: usize = texts.iter().map(|t| t.len().max(LEAST)).sum();
    let fits = whole <= LONGEST_ENTRY && texts.iter().all(|t| t.len() <= LONGEST_TEXT);
    if fits { Ok(()) } else { Err(Refusal::TooLong) }
}
