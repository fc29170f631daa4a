//! The preview being looked at: what it is of, what it came to, its pages.

use crate::opening::Open;
use crate::wire::{Code, Preview, Problem};
use disclosure::{Choice, Outcome, disclose};
use paper::Sheet;

/// The preview being looked at. A newer one takes its place.
#[derive(Default)]
pub(crate) struct Previews {
    count: u32,
    current: Option<Previewed>,
}

/// What a preview showed; the only thing that may be saved.
pub(super) struct Previewed {
    number: u32,
    pub(super) choice: Choice,
    pub(super) outcome: Outcome,
    pub(super) sheet: Sheet,
}

impl Previews {
    pub(super) fn show(&mut self, choice: Choice, outcome: Outcome, sheet: Sheet) -> Preview {
        self.count += 1;
        let shown = Preview {
            number: self.count,
            leaves: outcome.leaves.clone(),
            stays: outcome.stays.clone(),
            pages: sheet.pages,
            missing: sheet.missing.iter().map(|m| m.text.clone()).collect(),
        };
        self.current = Some(Previewed { number: self.count, choice, outcome, sheet });
        shown
    }

    pub(super) fn current(&self, number: u32) -> Result<&Previewed, Problem> {
        let current = self.current.as_ref().filter(|p| p.number == number);
        current.ok_or(Code::PreviewOutdated.into())
    }
}

impl Open {
    /// A preview that the plan has moved on from must be looked at anew.
    pub(super) fn still_current(&self, number: u32) -> Result<(), Problem> {
        let previewed = self.previews.current(number)?;
        let now = disclose(&self.plan, &previewed.choice, previewed.outcome.disclosure.made)?;
        if now.disclosure == previewed.outcome.disclosure {
            Ok(())
        } else {
            Err(Code::PreviewOutdated.into())
        }
    }
}
