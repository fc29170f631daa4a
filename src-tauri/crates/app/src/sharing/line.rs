//! What the ledger keeps of what leaves: whom it is for, which version of what, and what it broke.

use super::setting::language;
use crate::digest::sha256;
use crate::open::Open;
use crate::wire::{Form, Problem};
use chrono::{DateTime, Utc};
use disclosure::{Because, Breach, Choice, Cleared, For, Leaving, Part};
use plan::{Body, EntryId, Kind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use vault::{Broken, Despite, HandedItem, Handover};
use words::{Style, Words};

/// A file on its way out.
#[derive(Clone, Copy)]
pub(crate) struct Leaves<'a> {
    /// In which form.
    pub(crate) form: Form,
    /// The name a reply answers to, where it can be answered.
    pub(crate) name: Option<&'a str>,
    /// All of it.
    pub(crate) bytes: &'a [u8],
    /// Where to.
    pub(crate) file: &'a Path,
}

/// What a line of the ledger is made of.
pub(super) struct Line<'a> {
    pub(super) id: EntryId,
    pub(super) at: DateTime<Utc>,
    pub(super) cleared: Cleared<'a>,
    pub(super) choice: &'a Choice,
    pub(super) leaves: Leaves<'a>,
}

impl Open {
    /// The line of the ledger; none where the person keeps it themselves.
    pub(super) fn handover(&self, line: &Line<'_>) -> Result<Option<Handover>, Problem> {
        let For::Person { id: recipient } = line.choice.recipient else { return Ok(None) };
        let (disclosure, leaves) = (line.cleared.disclosure(), line.leaves);
        let to = disclosure.to.as_ref();
        Ok(Some(Handover {
            id: line.id,
            at: line.at,
            recipient,
            recipient_name: to.map(|to| to.name.clone()).unwrap_or_default(),
            document: name(disclosure.document),
            form: name(leaves.form),
            items: self.handed_items(line)?,
            digest: sha256(leaves.bytes),
            file_name: leaves.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            name: leaves.name.map(str::to_owned),
            pieces: line.cleared.outcome().pieces.clone(),
            despite: despite(line.cleared),
        }))
    }

    /// What left, each goal with its whys.
    fn handed_items(&self, line: &Line<'_>) -> Result<Vec<HandedItem>, Problem> {
        let numbers = self.vault.revision_numbers()?;
        let outcome = line.cleared.outcome();
        let item = |entry, title, under| HandedItem {
            entry,
            revision: numbers.get(&entry).copied().unwrap_or_default(),
            title,
            parts: line.choice.entries.get(&entry).into_iter().flatten().map(name).collect(),
            under,
        };
        let whys = self.whys(&outcome.pieces);
        let with_whys = outcome.leaves.iter().flat_map(|leaving| {
            let under = whys.get(&leaving.id).into_iter().flatten();
            let whys = under.map(|why| item(*why, self.title(*why), Some(leaving.id)));
            std::iter::once(item(leaving.id, self.known_as(leaving), None)).chain(whys).collect::<Vec<_>>()
        });
        Ok(with_whys.collect())
    }

    /// The whys among these, by their goals.
    fn whys(&self, pieces: &[EntryId]) -> BTreeMap<EntryId, Vec<EntryId>> {
        let mut whys = BTreeMap::<_, Vec<_>>::new();
        for id in pieces {
            let is_why = self.plan.entry(*id).is_some_and(|entry| matches!(entry.body, Body::Why(_)));
            if let Some(goal) = self.plan.goal_of(*id).filter(|_| is_why) {
                whys.entry(goal).or_default().push(*id);
            }
        }
        whys
    }

    pub(super) fn title(&self, id: EntryId) -> String {
        self.plan.entry(id).map(|entry| self.plan.title_of(entry).to_owned()).unwrap_or_default()
    }

    /// What has no words of its own is known by the program's.
    fn known_as(&self, leaving: &Leaving) -> String {
        let words = Words::new(&language());
        let day = |id, on| words.say_with(id, &[("on", words.date(on, Style::Long).into())]);
        let entry = self.plan.entry(leaving.id);
        match (leaving.kind, entry.map(|entry| (&entry.body, entry.created.date_naive()))) {
            _ if !leaving.title.trim().is_empty() => leaving.title.clone(),
            (Kind::Motives, _) => words.say("entries-kinds-motives"),
            (Kind::Weighing, Some((_, on))) => day("entries-weighed", on),
            (_, Some((Body::Session(session), _))) => day("share-known-session", session.on),
            (_, Some((Body::Agreement(agreement), _))) => day("share-known-agreement", agreement.made),
            _ => words.say("entries-kinds-profile"),
        }
    }
}

fn despite(cleared: Cleared<'_>) -> Option<Despite> {
    cleared.despite().map(|despite| Despite {
        reason: despite.reason.words().to_owned(),
        broken: despite.broken.iter().map(broken).collect(),
    })
}

fn broken(breach: &Breach) -> Broken {
    let (term, about, found_in) = match &breach.because {
        Because::NotShared { sharing, .. } => ("not-shared", name(sharing), None),
        Because::Topic { topic, entry, .. } => ("topic", name(topic), *entry),
        Because::Word { word, entry, .. } => ("word", word.clone(), Some(*entry)),
    };
    Broken {
        entry: breach.id,
        title: breach.title.clone(),
        term: term.to_owned(),
        about,
        part: breach.because.part().map(name),
        found_in,
    }
}

/// What the ledger says was broken; none where it was written by something else than this program.
pub(super) fn because(broken: &Broken) -> Option<Because> {
    let part: Option<Part> = broken.part.as_deref().and_then(named);
    match broken.term.as_str() {
        "not-shared" => Some(Because::NotShared { sharing: named(&broken.about)?, part }),
        "topic" => Some(Because::Topic { topic: named(&broken.about)?, part, entry: broken.found_in }),
        "word" => Some(Because::Word { word: broken.about.clone(), part, entry: broken.found_in? }),
        _ => None,
    }
}

/// The name of a plain value, as it is on the wire.
fn name(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}

/// The value of a name.
pub(super) fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}
