//! Disclosure: from a choice to what leaves, what stays and why.

mod fields;
mod lists;
mod own;
mod selection;

use crate::audit::{Audited, Breach, breaches};
use crate::item::{Disclosure, Recipient};
use crate::{Choice, For};
use chrono::NaiveDate;
use plan::insight::agreeing::in_force;
use plan::{Agreement, Body, EntryId, Kind, Plan};
use selection::Selection;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a choice comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The only thing that may leave.
    pub disclosure: Disclosure,
    /// The chosen entries, in the plan's order.
    pub leaves: Vec<Leaving>,
    /// Everything else that could have been chosen, in the plan's order.
    pub stays: Vec<Staying>,
    /// The entry behind each of [`Disclosure::pieces`], in the same order. It stays here: what
    /// leaves bears no ids.
    pub pieces: Vec<EntryId>,
    /// The day of the agreement in force with the recipient; `None` where there is none yet.
    pub agreed: Option<NaiveDate>,
    /// What breaks that agreement, in reading order.
    pub breaches: Vec<Breach>,
    /// What leaves, whys included, although its audience does not name the recipient: choosing it
    /// was the act, but the mark should tell the truth.
    pub unnamed: Vec<EntryId>,
}

/// One entry that leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Leaving {
    /// Which.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by.
    pub title: String,
    /// For a goal: how many of its whys leave.
    pub whys: usize,
    /// For a goal: how many whys with an answer it has.
    pub whys_in_all: usize,
}

/// One entry that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Staying {
    /// Which.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by.
    pub title: String,
    /// Why it stays.
    pub reason: StayReason,
}

/// Why an entry stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum StayReason {
    /// It was not chosen and nobody else may see it.
    OnlyMe,
    /// It was not chosen; these people may see it.
    ForOthers {
        /// Ids of `person` entries.
        people: BTreeSet<EntryId>,
    },
    /// It was chosen, but the goal it hangs under was not.
    NeedsItsGoal,
    /// It was chosen, but has nothing in it yet.
    NotAnswered,
    /// It was chosen, but lies between the person and someone else.
    WithSomeoneElse,
}

/// The choice cannot be carried out at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refused {
    /// The recipient is no living `person` entry.
    #[error("no recipient")]
    NoRecipient,
}

/// Carries out a choice on the given day. The disclosure holds only text of chosen entries.
pub fn disclose(plan: &Plan, choice: &Choice, made: NaiveDate) -> Result<Outcome, Refused> {
    let to = recipient(plan, choice.recipient)?;
    let agreed = agreed(plan, choice.recipient, made);
    let mut selection = Selection::new(plan, choice, agreed);
    let from = selection.introduction();
    let items = selection.items();
    let (leaves, stays, unnamed) = (selection.leaves(), selection.stays(), selection.unnamed());
    let introduced = selection.introduced();
    let (grounds, pieces) = selection.into_numbered();
    let disclosure = Disclosure { document: choice.document, from, to, made, items, grounds };
    let audited = Audited { plan, disclosure: &disclosure, pieces: &pieces, introduced };
    let breaches = agreed.map(|agreement| breaches(&audited, agreement)).unwrap_or_default();
    let agreed = agreed.map(|agreement| agreement.made);
    Ok(Outcome { disclosure, leaves, stays, pieces, agreed, breaches, unnamed })
}

/// The agreement in force with whoever it is for. With oneself there is none to break.
fn agreed(plan: &Plan, to: For, on: NaiveDate) -> Option<&Agreement> {
    let For::Person { id } = to else { return None };
    in_force(plan, id, on).map(|agreed| agreed.agreement)
}

fn recipient(plan: &Plan, to: For) -> Result<Option<Recipient>, Refused> {
    let For::Person { id } = to else { return Ok(None) };
    let entry = plan.entry(id).filter(|e| e.is_live()).ok_or(Refused::NoRecipient)?;
    let Body::Person(person) = &entry.body else { return Err(Refused::NoRecipient) };
    Ok(Some(Recipient { name: person.name.clone(), relationship: person.relationship }))
}
