//! Which agreement holds between the person and someone else.

use crate::{Agreement, Body, Entry, EntryId, Kind, Plan};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// An agreement and the entry it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed<'p> {
    /// The entry.
    pub entry: &'p Entry,
    /// What was agreed.
    pub agreement: &'p Agreement,
}

/// The agreement with someone that is in force on a day: of those that have begun and have not
/// ended, the one made last, and of several made on one day the one begun last.
pub fn in_force(plan: &Plan, with: EntryId, on: NaiveDate) -> Option<Agreed<'_>> {
    let all = plan.under(with).into_iter().filter_map(agreed);
    all.filter(|agreed| holds(agreed.agreement, on))
        .max_by_key(|agreed| (agreed.agreement.made, agreed.entry.created, agreed.entry.id))
}

/// The agreement that is in force on a day with each person with whom there is one.
pub fn all_in_force(plan: &Plan, on: NaiveDate) -> BTreeMap<EntryId, EntryId> {
    let people = plan.live(Kind::Person).into_iter();
    people.filter_map(|person| Some((person.id, in_force(plan, person.id, on)?.entry.id))).collect()
}

/// On the day it ends an agreement no longer holds: the next one is made on that very day.
fn holds(agreement: &Agreement, on: NaiveDate) -> bool {
    agreement.made <= on && agreement.until.is_none_or(|until| on < until)
}

fn agreed(entry: &Entry) -> Option<Agreed<'_>> {
    match &entry.body {
        Body::Agreement(agreement) => Some(Agreed { entry, agreement }),
        _ => None,
    }
}
