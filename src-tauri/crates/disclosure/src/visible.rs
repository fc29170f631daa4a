//! What someone may see while two people look at one screen: what the person marked for them, as far
//! as the agreement goes.

use crate::audit::{Breach, notes_feeding, title_fits};
use crate::{Choice, For, Outcome, Refused, disclose};
use chrono::NaiveDate;
use plan::{Agreement, Audience, Document, Entry, EntryId, Part, Plan};
use std::collections::BTreeSet;

/// What someone may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visible {
    /// It as a choice, which breaks no agreement.
    pub choice: Choice,
    /// What is marked for them and is left out all the same, because it would break the agreement.
    pub withheld: Vec<Breach>,
}

/// What someone may see on a day: every living entry whose audience names them, with all its parts
/// but the private ones, as far as the agreement in force goes. What another entry says in its place
/// (bedrock, energy notes) must be marked for them too.
pub fn visible_to(plan: &Plan, person: EntryId, on: NaiveDate) -> Result<Visible, Refused> {
    let (recipient, document) = (For::Person { id: person }, Document::GrowthPlan);
    let named = plan.entries().filter(|e| e.is_live() && is_named_whole(plan, e, person));
    let entries = named.map(|e| (e.id, parts(plan, e, person))).collect();
    let mut visible = Visible { choice: Choice { document, recipient, entries }, withheld: Vec::new() };
    while let Outcome { breaches, .. } = disclose(plan, &visible.choice, on)?
        && !breaches.is_empty()
    {
        breaches.into_iter().for_each(|breach| visible.withhold(breach));
    }
    Ok(visible)
}

impl Visible {
    /// Each call takes away something that is chosen, so this comes to an end.
    fn withhold(&mut self, breach: Breach) {
        match breach.because.part() {
            Some(part) => {
                self.choice.entries.entry(breach.id).and_modify(|parts| {
                    parts.remove(&part);
                });
            }
            None => {
                self.choice.entries.remove(&breach.id);
            }
        }
        self.withheld.push(breach);
    }
}

/// Whether an entry's audience names someone.
pub(crate) fn names(entry: &Entry, person: EntryId) -> bool {
    matches!(&entry.audience, Audience::People { people } if people.contains(&person))
}

/// Whether someone may be told the words an entry is known by.
pub(crate) fn may_see(plan: &Plan, person: EntryId, agreed: Option<&Agreement>, entry: &Entry) -> bool {
    is_named_whole(plan, entry, person) && agreed.is_none_or(|agreement| title_fits(plan, agreement, entry))
}

/// A why that rests speaks the words of its bedrock.
fn is_named_whole(plan: &Plan, entry: &Entry, person: EntryId) -> bool {
    let ground = entry.body.way_ends_on().and_then(|on| plan.entry(on));
    names(entry, person) && ground.is_none_or(|ground| ground.is_live() && names(ground, person))
}

/// All of it, as far as whatever else speaks in its place is marked for them too.
fn parts(plan: &Plan, entry: &Entry, person: EntryId) -> BTreeSet<Part> {
    let mut parts: BTreeSet<Part> = entry.body.declaration().summary().into_iter().collect();
    let is_named = |id: EntryId| plan.entry(id).is_none_or(|e| names(e, person));
    if !entry.body.rests().is_none_or(is_named) {
        parts.remove(&Part::Ground);
    }
    if !notes_feeding(plan, entry.id).into_iter().all(is_named) {
        parts.remove(&Part::Energy);
    }
    parts
}
