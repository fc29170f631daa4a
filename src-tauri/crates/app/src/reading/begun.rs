//! An answer that was begun and not sealed when the vault locked. It is kept inside the vault, with
//! the name of what it answers and nothing of that itself: the person's own words are theirs to
//! keep, the other's are not.

use crate::Throughline;
use crate::open::Open;
use crate::wire::{Answering, Begun, Problem};
use chrono::{DateTime, Utc};
use plan::{Body, Kind};
use sealed::Name;
use std::collections::BTreeMap;

/// Under this name the vault keeps them, by the names of what they answer.
const BEGUN: &str = "begun-answers";

type AllBegun = BTreeMap<String, Begun>;

impl Throughline {
    /// Keeps what the person has said so far to what is open, to go on with when it is opened
    /// again. Saying nothing lets go of what was kept.
    pub fn keep_answer(&mut self, from: &str, answers: &[Answering]) -> Result<(), Problem> {
        self.open()?;
        let name = self.answers(answers)?;
        let begun = Begun { from: from.to_owned(), answers: answers.to_vec() };
        self.begin_answer(&name, Some(begun).filter(|begun| !begun.answers.is_empty()))
    }

    /// What was sealed needs to be kept no longer.
    pub(super) fn let_go_of_answer(&mut self, name: &Name) -> Result<(), Problem> {
        if self.open().is_ok_and(|open| open.begun(name).is_some()) {
            self.begin_answer(name, None)?;
        }
        Ok(())
    }

    fn begin_answer(&mut self, name: &Name, begun: Option<Begun>) -> Result<(), Problem> {
        let now = self.world.now();
        let open = self.open_mut()?;
        let mut all = open.all_begun();
        match begun {
            Some(begun) => drop(all.insert(name.as_str().to_owned(), begun)),
            None => drop(all.remove(name.as_str())),
        }
        Ok(open.vault.set_setting(BEGUN, &all, now)?)
    }
}

impl Open {
    /// What was begun in answer to what bears this name.
    pub(super) fn begun(&self, name: &Name) -> Option<Begun> {
        self.all_begun().remove(name.as_str())
    }

    /// Lets go of all but what answers a plan that is still kept with someone: of the rest nobody
    /// can tell whom it was for.
    pub(super) fn let_go_of_answers(&mut self, now: DateTime<Utc>) -> Result<(), Problem> {
        let kept = |name: &str| {
            let received = self.plan.live(Kind::Received);
            received.iter().any(|entry| matches!(&entry.body, Body::Received(kept) if kept.name == name))
        };
        let mut all = self.all_begun();
        let before = all.len();
        all.retain(|name, _| kept(name));
        if all.len() < before {
            self.vault.set_setting(BEGUN, &all, now)?;
        }
        Ok(())
    }

    /// What cannot be read was written by another version; an answer begun is not worth a vault
    /// that does not open.
    fn all_begun(&self) -> AllBegun {
        let kept: Option<serde_json::Value> = self.vault.setting(BEGUN).ok().flatten();
        kept.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default()
    }
}
