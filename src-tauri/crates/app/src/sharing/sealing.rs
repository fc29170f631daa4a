//! Sealing for someone: what was previewed, or questions to them. The line of the ledger bears
//! the name that their answer will come back to.

use super::line::{Leaves, Line};
use crate::Throughline;
use crate::open::Open;
use crate::reading::questions::Asking;
use crate::wire::{Code, Form, Problem, Saved, SealWith, Sealed};
use chrono::NaiveDate;
use disclosure::For;
use plan::insight::agreeing;
use plan::{Body, EntryId};
use sealed::{Contents, HOW_MANY, Name, PublicKey, SealError, SealedPlan, SixWords, Terms};
use std::path::Path;

/// What a file is locked with.
enum Shut {
    Words(SixWords),
    Key(PublicKey),
}

impl Throughline {
    /// Seals the current preview for whoever it is for: the file and its line in the ledger, both
    /// or neither. The words are given this once, and kept nowhere.
    pub fn seal(&mut self, number: u32, with: SealWith, file: &Path) -> Result<Sealed, Problem> {
        let (today, name, words) = (self.today(), self.fresh_name(), self.fresh_words());
        let answer_to = self.my_key()?;
        let open = self.open()?;
        let previewed = open.previews.current(number)?;
        let recipient = previewed.choice.recipient;
        let contents = Contents::Plan(SealedPlan {
            name: name.clone(),
            disclosure: previewed.cleared()?.disclosure().clone(),
            terms: open.terms(recipient, today),
            answer_to,
        });
        let shut = open.shut(recipient, with, words)?;
        let bytes = shut.seal(&contents)?;
        let leaves = Leaves { form: Form::Sealed, name: Some(name.as_str()), bytes: &bytes, file };
        let saved = self.save(number, leaves)?;
        Ok(Sealed { saved, words: shut.shown() })
    }

    /// Seals questions for someone, under the same law.
    pub fn seal_questions(
        &mut self,
        person: EntryId,
        strengths: &[EntryId],
        with: SealWith,
        file: &Path,
    ) -> Result<Sealed, Problem> {
        let (name, words) = (self.fresh_name(), self.fresh_words());
        let answer_to = self.my_key()?;
        let asking = self.asking(person, strengths)?;
        let shut = self.open()?.shut(For::Person { id: person }, with, words)?;
        let contents = Contents::Questions(asking.sheet(name.clone(), answer_to));
        let bytes = shut.seal(&contents)?;
        let leaves = Leaves { form: Form::Sealed, name: Some(name.as_str()), bytes: &bytes, file };
        let saved = self.hand_questions(&asking, leaves)?;
        Ok(Sealed { saved, words: shut.shown() })
    }

    /// Hands questions over in some form, with a line in the ledger.
    pub(crate) fn hand_questions(&mut self, asking: &Asking, leaves: Leaves<'_>) -> Result<Saved, Problem> {
        let (id, at, today) = (self.world.id(), self.world.now(), self.today());
        let open = self.open_mut()?;
        let cleared = asking.outcome.cleared(None)?;
        let line = Line { id, at, cleared, choice: &asking.choice, leaves };
        let handover = open.handover(&line)?.ok_or(Code::NoRecipient)?;
        open.hand(&handover, leaves)?;
        Ok(Saved::Handed { line: Box::new(open.handed(handover, today)?) })
    }

    fn fresh_name(&self) -> Name {
        let mut random = [0; 16];
        self.world.fill(&mut random);
        Name::new(random)
    }

    fn fresh_words(&self) -> SixWords {
        let mut random = zeroize::Zeroizing::new([0; 2 * HOW_MANY]);
        self.world.fill(&mut *random);
        SixWords::new(&random)
    }
}

impl Open {
    /// What the agreement in force says about what is handed over; without one, nothing.
    fn terms(&self, recipient: For, today: NaiveDate) -> Terms {
        let For::Person { id } = recipient else { return Terms::default() };
        let agreed = agreeing::in_force(&self.plan, id, today);
        agreed.map_or_else(Terms::default, |agreed| Terms {
            pass_on: agreed.agreement.pass_on.clone(),
            may_keep: agreed.agreement.may_keep,
            agreed: Some(agreed.agreement.made),
        })
    }

    fn shut(&self, recipient: For, with: SealWith, words: SixWords) -> Result<Shut, Problem> {
        match with {
            SealWith::Words => Ok(Shut::Words(words)),
            SealWith::Key => self.key_of(recipient).map(Shut::Key),
        }
    }

    fn key_of(&self, recipient: For) -> Result<PublicKey, Problem> {
        let For::Person { id } = recipient else { return Err(Code::NoKey.into()) };
        match self.plan.entry(id).map(|entry| &entry.body) {
            Some(Body::Person(person)) => Ok(PublicKey::read(person.key.as_deref().unwrap_or_default())?),
            _ => Err(Code::NoRecipient.into()),
        }
    }
}

impl Shut {
    fn seal(&self, contents: &Contents) -> Result<Vec<u8>, SealError> {
        match self {
            Shut::Words(words) => sealed::seal(contents, words),
            Shut::Key(key) => sealed::seal_for(contents, key),
        }
    }

    fn shown(&self) -> Option<String> {
        match self {
            Shut::Words(words) => Some(words.expose().to_owned()),
            Shut::Key(_) => None,
        }
    }
}

impl From<SealError> for Problem {
    fn from(error: SealError) -> Problem {
        match error {
            SealError::TooLarge => Problem::with(Code::Refused, "too-much-to-seal"),
            SealError::NotAKey => Code::NoKey.into(),
            SealError::Failed => Code::Unexpected.into(),
        }
    }
}
