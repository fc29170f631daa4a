//! The preview being looked at: what it is of, what it came to, its pages.

use crate::wire::{Code, Preview, Problem};
use disclosure::{BreaksAgreement, Choice, Cleared, Outcome, Reason};
use paper::{Options, Sheet};

/// The preview being looked at. A newer one takes its place.
#[derive(Default)]
pub(crate) struct Previews {
    count: u32,
    current: Option<(u32, Previewed)>,
}

/// What a preview showed; the only thing that may be saved.
pub(crate) struct Previewed {
    pub(crate) choice: Choice,
    pub(crate) options: Options,
    pub(crate) outcome: Outcome,
    pub(crate) sheet: Sheet,
    /// Why it may leave although it breaks what was agreed, once the person said so.
    pub(crate) despite: Option<Reason>,
}

impl Previews {
    pub(crate) fn show(&mut self, previewed: Previewed) -> Preview {
        let Previewed { outcome, sheet, .. } = &previewed;
        self.count += 1;
        let shown = Preview {
            number: self.count,
            leaves: outcome.leaves.clone(),
            stays: outcome.stays.clone(),
            pages: sheet.pages,
            missing: sheet.missing.iter().map(|m| m.text.clone()).collect(),
            agreed: outcome.agreed,
            breaches: outcome.breaches.clone(),
            unnamed: outcome.unnamed.clone(),
        };
        self.current = Some((self.count, previewed));
        shown
    }

    pub(crate) fn current(&self, number: u32) -> Result<&Previewed, Problem> {
        let current = self.current.as_ref().filter(|(shown, _)| *shown == number);
        current.map(|(_, previewed)| previewed).ok_or(Code::PreviewOutdated.into())
    }

    /// Says of the current preview why it leaves although it breaks what was agreed.
    pub(crate) fn despite(&mut self, number: u32, reason: Reason) -> Result<(), Problem> {
        let current = self.current.as_mut().filter(|(shown, _)| *shown == number);
        let (_, previewed) = current.ok_or(Code::PreviewOutdated)?;
        previewed.despite = Some(reason);
        Ok(())
    }
}

impl Previewed {
    /// What may leave of it: all, or nothing as long as it breaks what was agreed.
    pub(crate) fn cleared(&self) -> Result<Cleared<'_>, Problem> {
        Ok(self.outcome.cleared(self.despite.as_ref())?)
    }
}

impl From<BreaksAgreement> for Problem {
    fn from(_: BreaksAgreement) -> Problem {
        Code::BreaksAgreement.into()
    }
}
