//! A plan that lives: edits come to changes, and each leaves its revisions, as in the vault.

use chrono::{DateTime, Utc};
use interchange::{Clock, Document, Past};
use plan::{Body, Change, Edit, Entry, EntryId, Place, Plan, Refusal};
use std::collections::BTreeSet;
use uuid::Uuid;

pub(crate) struct Life {
    pub(crate) now: DateTime<Utc>,
    pub(crate) plan: Plan,
    revisions: Vec<Past>,
    done: Vec<Change>,
    ids: u64,
}

impl Life {
    pub(crate) fn begun(now: DateTime<Utc>) -> Life {
        Life { now, plan: Plan::default(), revisions: Vec::new(), done: Vec::new(), ids: 0 }
    }

    /// The id of the next entry: begun now, and otherwise by no more chance than a count.
    pub(crate) fn next_id(&mut self) -> EntryId {
        self.ids += 1;
        let low = mixed(self.ids);
        let high = mixed(low);
        let mut random = [0; 10];
        random[..8].copy_from_slice(&low.to_le_bytes());
        random[8..].copy_from_slice(&high.to_le_bytes()[..2]);
        EntryId::from_parts(u64::try_from(self.now.timestamp_millis()).unwrap(), random)
    }

    pub(crate) fn add(&mut self, body: Body, place: Place) -> Result<EntryId, Refusal> {
        let id = self.next_id();
        self.edit(&Edit::Add { id, body, place }).map(|()| id)
    }

    pub(crate) fn edit(&mut self, edit: &Edit) -> Result<(), Refusal> {
        let change = self.plan.draft(edit, self.now)?;
        self.make_true(&change);
        if !change.is_empty() {
            self.done.push(change);
        }
        Ok(())
    }

    pub(crate) fn undo(&mut self) {
        if let Some(change) = self.done.pop() {
            self.make_true(&change.inverse());
        }
    }

    pub(crate) fn erase(&mut self, ids: &[EntryId]) -> Result<(), Refusal> {
        let erasure = self.plan.erasing(ids, self.now)?;
        self.make_true(&erasure.change);
        let rest = self.plan.entries().filter(|e| !erasure.ids.contains(&e.id));
        self.plan = Plan::of(rest.cloned().collect::<Vec<_>>());
        self.revisions.retain(|r| !erasure.ids.contains(&r.id));
        self.done.clear();
        Ok(())
    }

    pub(crate) fn ids(&self) -> Vec<EntryId> {
        self.plan.entries().map(|e| e.id).collect()
    }

    pub(crate) fn entry(&self, id: EntryId) -> &Entry {
        self.plan.entry(id).unwrap()
    }

    pub(crate) fn document(&self, exported: DateTime<Utc>) -> Document {
        let revisions = self.revisions.clone();
        Document { exported, entries: self.plan.entries().cloned().collect(), revisions, ledger: Vec::new() }
    }

    fn make_true(&mut self, change: &Change) {
        if change.is_empty() {
            return;
        }
        self.plan.take(change).unwrap();
        let number = self.revisions.iter().map(|r| r.number).max().unwrap_or_default() + 1;
        let clock = format!("{:012x}-0000", self.now.timestamp_millis());
        let ids: BTreeSet<_> = change.steps.iter().map(plan::Step::id).collect();
        let past = |id: EntryId| Past {
            id,
            number,
            at: self.now,
            device: Uuid::from_u128(0x8f14_e45f_ceea_467f_a8f0_62d1_7a3c_90b5),
            clock: Clock::try_from(clock.clone()).unwrap(),
            entry: self.plan.entry(id).cloned(),
        };
        self.revisions.extend(ids.into_iter().map(past));
    }
}

/// A step of splitmix64, so that ids look as they do in life.
fn mixed(n: u64) -> u64 {
    let n = n.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}
