//! Questions as a plain form, for those who would rather write by hand.

use super::line::Leaves;
use super::setting::{fonts, language, options};
use crate::Throughline;
use crate::wire::{Form, PageLayout, Problem, Saved, SheetForm};
use paper::QuestionSheet;
use plan::EntryId;
use std::path::Path;

impl Throughline {
    /// Writes the questions for someone as a form, and its line in the ledger: both or neither.
    pub fn save_questions(
        &mut self,
        person: EntryId,
        strengths: &[EntryId],
        form: SheetForm,
        file: &Path,
    ) -> Result<Saved, Problem> {
        let shown = self.question_sheet(person, strengths)?;
        let sheet = QuestionSheet {
            from: &shown.from,
            made: shown.made,
            questions: &shown.questions,
            strengths: &shown.strengths,
        };
        let options = options(self.settings()?.paper, PageLayout::Whole);
        let (form, bytes) = match form {
            SheetForm::Pdf => (Form::Pdf, paper::question_sheet(&sheet, &options, fonts())?.bytes),
            SheetForm::Markdown => {
                (Form::Markdown, paper::question_sheet_markdown(&sheet, &language()).into_bytes())
            }
        };
        let asking = self.asking(person, strengths)?;
        self.hand_questions(&asking, Leaves { form, name: None, bytes: &bytes, file })
    }
}
