//! The preview being looked at: what it is of, what it came to, its pages.

use crate::opening::Open;
use crate::wire::{Code, Preview, Problem};
use disclosure::{Choice, Outcome, disclose};
use paper::{Options, Sheet};

/// The preview being looked at. A newer one takes its place.
#[derive(Default)]
pub(crate) struct Previews {
    count: u32,
    current: Option<(u32, Previewed)>,
}

/// What a preview showed; the only thing that may be saved.
pub(super) struct Previewed {
    pub(super) choice: Choice,
    pub(super) options: Options,
    pub(super) outcome: Outcome,
    pub(super) sheet: Sheet,
}

impl Previews {
    pub(super) fn show(&mut self, previewed: Previewed) -> Preview {
        let Previewed { outcome, sheet, .. } = &previewed;
        self.count += 1;
        let shown = Preview {
            number: self.count,
            leaves: outcome.leaves.clone(),
            stays: outcome.stays.clone(),
            pages: sheet.pages,
            missing: sheet.missing.iter().map(|m| m.text.clone()).collect(),
        };
        self.current = Some((self.count, previewed));
        shown
    }

    pub(super) fn current(&self, number: u32) -> Result<&Previewed, Problem> {
        let current = self.current.as_ref().filter(|(shown, _)| *shown == number);
        current.map(|(_, previewed)| previewed).ok_or(Code::PreviewOutdated.into())
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
