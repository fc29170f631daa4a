//! The step between looking at what leaves and letting it go. Whatever writes a file for someone
//! else asks for a [`Cleared`], and there is no other way to come by one.

use crate::{Breach, Disclosure, Outcome};

/// Why a person lets something go although it breaks an agreement; never blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// A reason in the person's words; none where they are blank.
    pub fn new(words: &str) -> Option<Reason> {
        let words = words.trim();
        (!words.is_empty()).then(|| Reason(words.to_owned()))
    }

    /// Those words.
    pub fn words(&self) -> &str {
        &self.0
    }
}

/// It breaks an agreement, and nobody said why it leaves all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("breaks an agreement")]
pub struct BreaksAgreement;

/// What may leave: it fits what was agreed, or the person said why it leaves all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cleared<'o> {
    outcome: &'o Outcome,
    despite: Option<&'o Reason>,
}

/// What was broken, and why the person did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Despite<'o> {
    /// In their words.
    pub reason: &'o Reason,
    /// What was broken; never empty.
    pub broken: &'o [Breach],
}

impl Outcome {
    /// Clears it for leaving. A reason is needed where it breaks an agreement, and counts for
    /// nothing where it does not.
    pub fn cleared<'o>(&'o self, despite: Option<&'o Reason>) -> Result<Cleared<'o>, BreaksAgreement> {
        match (self.breaches.as_slice(), despite) {
            ([], _) => Ok(Cleared { outcome: self, despite: None }),
            (_, Some(reason)) => Ok(Cleared { outcome: self, despite: Some(reason) }),
            (_, None) => Err(BreaksAgreement),
        }
    }
}

impl<'o> Cleared<'o> {
    /// What leaves.
    pub fn disclosure(&self) -> &'o Disclosure {
        &self.outcome.disclosure
    }

    /// What the choice came to.
    pub fn outcome(&self) -> &'o Outcome {
        self.outcome
    }

    /// What was broken and why; none where it fits what was agreed.
    pub fn despite(&self) -> Option<Despite<'o>> {
        self.despite.map(|reason| Despite { reason, broken: &self.outcome.breaches })
    }
}
