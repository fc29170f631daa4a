//! The ledger: what someone was given, looked at from today: what changed since, what is gone, and what the
//! agreement would no longer allow.

use super::line::{because, named};
use crate::Throughline;
use crate::open::Open;
use crate::wire::{Broken, Despite, Given, Handed, Known, Problem};
use chrono::NaiveDate;
use disclosure::{Because, Breach, Choice, Document, For, disclose};
use plan::EntryId;
use plan::insight::agreeing::in_force;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use vault::{HandedItem, Handover};

/// The number of the latest revision of each entry.
type Numbers = BTreeMap<EntryId, u64>;

impl Throughline {
    /// What was handed over, the latest first.
    pub fn ledger(&self) -> Result<Vec<Handed>, Problem> {
        let today = self.world.today();
        let open = self.open()?;
        let (mut lines, numbers) = (open.vault.ledger()?, open.vault.revision_numbers()?);
        lines.sort_by_key(|line| Reverse(line.at));
        lines.into_iter().map(|line| open.told(line, &numbers, today)).collect()
    }

    /// What someone knows: each entry they were ever given, with the latest time they were. The
    /// latest first, and what was given together in the order of its document.
    pub fn known(&self, person: EntryId) -> Result<Vec<Known>, Problem> {
        let lines = self.ledger()?.into_iter().filter(|line| line.recipient_id == person);
        let mut seen = BTreeSet::new();
        let mut known = Vec::new();
        for Handed { id, at, form, items, .. } in lines {
            let first = items.into_iter().filter(|item| seen.insert(item.id));
            known.extend(first.map(|item| Known { item, line: id, at, form: form.clone() }));
        }
        Ok(known)
    }
}

impl Open {
    /// A line of the ledger as the window is told it.
    pub(super) fn handed(&self, line: Handover, today: NaiveDate) -> Result<Handed, Problem> {
        self.told(line, &self.vault.revision_numbers()?, today)
    }

    fn told(&self, line: Handover, numbers: &Numbers, today: NaiveDate) -> Result<Handed, Problem> {
        let despite = line.despite.as_ref().map(overridden);
        let broken = despite.iter().flat_map(|despite| &despite.broken).collect::<Vec<_>>();
        let breaches = self.would_break(&line, today)?;
        let narrower = |id| narrower(id, &breaches, &broken);
        let items = line.items.iter().map(|item| self.given(item, numbers, narrower(item.entry)));
        let items = items.collect();
        let titles = line.items.iter().filter(|item| item.under.is_none()).map(|item| item.title.clone());
        Ok(Handed {
            id: line.id,
            at: line.at,
            recipient: line.recipient_name,
            recipient_id: line.recipient,
            document: named(&line.document).unwrap_or_default(),
            form: line.form,
            titles: titles.collect(),
            items,
            despite,
            digest: line.digest,
            file_name: line.file_name,
        })
    }

    fn given(&self, item: &HandedItem, numbers: &Numbers, narrower: Option<Because>) -> Given {
        let entry = self.plan.entry(item.entry);
        let is_newer = numbers.get(&item.entry).is_some_and(|now| *now > item.revision);
        // A why that rests on bedrock changes with it, although nobody touched the why.
        let says_else = item.under.is_some() && entry.is_some_and(|e| self.plan.title_of(e) != item.title);
        Given {
            id: item.entry,
            kind: entry.map(|entry| entry.body.kind()),
            title: item.title.clone(),
            under: item.under,
            parts: item.parts.iter().filter_map(|part| named(part)).collect(),
            changed: is_newer || says_else,
            gone: !entry.is_some_and(plan::Entry::is_live),
            narrower,
        }
    }

    /// What of the agreement in force today a line would break, in the words that left then. Where
    /// none is in force the past need not be read.
    fn would_break(&self, line: &Handover, today: NaiveDate) -> Result<Vec<Breach>, Problem> {
        if in_force(&self.plan, line.recipient, today).is_none() {
            return Ok(Vec::new());
        }
        let parts = |item: &HandedItem| item.parts.iter().filter_map(|part| named(part)).collect();
        let entries: BTreeMap<_, _> = line.items.iter().map(|item| (item.entry, parts(item))).collect();
        let document: Document = named(&line.document).unwrap_or_default();
        let choice = Choice { document, recipient: For::Person { id: line.recipient }, entries };
        let outcome = disclose(&self.as_given(line)?, &choice, today);
        Ok(outcome.map(|outcome| outcome.breaches).unwrap_or_default())
    }
}

/// What was broken on purpose then is no news.
fn narrower(id: EntryId, breaches: &[Breach], broken: &[&Broken]) -> Option<Because> {
    let was = |breach: &Breach| broken.iter().any(|b| b.id == id && b.because == breach.because);
    breaches.iter().find(|breach| breach.id == id && !was(breach)).map(|breach| breach.because.clone())
}

fn overridden(despite: &vault::Despite) -> Despite {
    let broken = despite.broken.iter().filter_map(|broken| {
        Some(Broken { id: broken.entry, title: broken.title.clone(), because: because(broken)? })
    });
    Despite { reason: despite.reason.clone(), broken: broken.collect() }
}
