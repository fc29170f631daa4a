//! Handing over: preview, save, ledger. Only what was previewed can be saved.

mod asking;
mod ledger;
mod line;
mod saving;
mod sealing;
mod setting;
mod shown_in_session;
mod snapshot_at;

use crate::Throughline;
use crate::outside;
use crate::previews::Previewed;
use crate::wire::{Code, Form, PageLayout, PaperSize, Preview, Problem, Saved};
use disclosure::{Choice, Reason, disclose};
use line::Leaves;
use setting::{file_name, fonts, options};
use std::path::Path;

/// A page drawn for the window.
#[cfg(feature = "draw")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// PNG.
    pub png: Vec<u8>,
}

impl Throughline {
    /// Sets what a choice comes to, for the person to look at before anything leaves.
    pub fn preview(
        &mut self,
        choice: &Choice,
        paper: PaperSize,
        layout: PageLayout,
    ) -> Result<Preview, Problem> {
        let today = self.world.today();
        let open = self.open_mut()?;
        let outcome = disclose(&open.plan, choice, today)?;
        let options = options(paper, layout);
        let sheet = paper::set(&outcome.disclosure, &options, fonts())?;
        Ok(open.previews.show(Previewed { choice: choice.clone(), options, outcome, sheet, despite: None }))
    }

    /// A page of the current preview, drawn from the very bytes that saving would write.
    #[cfg(feature = "draw")]
    pub fn preview_page(&self, number: u32, page: usize, width: u32) -> Result<Drawn, Problem> {
        let previewed = self.open()?.previews.current(number)?;
        let picture = paper::draw(&previewed.sheet.bytes, page, width)?;
        Ok(Drawn { png: picture.png })
    }

    /// Lets the current preview leave although it breaks what was agreed: the deliberate act, with
    /// a reason that the ledger keeps. Another preview has to be asked for anew.
    pub fn hand_despite(&mut self, number: u32, reason: &str) -> Result<(), Problem> {
        let open = self.open_mut()?;
        let reason = Reason::new(reason).ok_or_else(|| Problem::with(Code::Refused, "blank"))?;
        open.previews.despite(number, reason)
    }

    /// A name for the file of a preview that may leave, without folder and ending.
    pub fn file_name(&self, number: u32) -> Result<String, Problem> {
        let previewed = self.open()?.previews.current(number)?;
        Ok(file_name(previewed.cleared()?.disclosure()))
    }

    /// Writes the previewed pages and the ledger line: both or neither. What a person keeps
    /// themselves was handed to nobody, so the ledger does not know of it.
    pub fn save_pdf(&mut self, number: u32, file: &Path) -> Result<Saved, Problem> {
        let bytes = self.open()?.previews.current(number)?.sheet.bytes.clone();
        self.save(number, Leaves { form: Form::Pdf, name: None, bytes: &bytes, file })
    }

    /// The same as text: made from the very disclosure that was previewed, under the same law.
    pub fn save_markdown(&mut self, number: u32, file: &Path) -> Result<Saved, Problem> {
        let previewed = self.open()?.previews.current(number)?;
        let text = paper::markdown(previewed.cleared()?.disclosure(), &previewed.options)?;
        self.save(number, Leaves { form: Form::Markdown, name: None, bytes: text.as_bytes(), file })
    }

    /// Writes the recovery sheet for the code shown last.
    pub fn save_recovery_sheet(&self, file: &Path) -> Result<(), Problem> {
        let options = options(self.settings()?.paper, PageLayout::Whole);
        let sheet = paper::recovery_sheet(&self.fresh_code()?, self.world.today(), &options, fonts())?;
        outside::write_whole(file, &sheet.bytes)
    }
}
