//! A sheet of questions as a plain form, for those who would rather write by hand.

use crate::{Fonts, Options, PaperError, Sheet, markdown, printed, sections};
use chrono::NaiveDate;

/// Questions to someone who knows the person, about times when they were at their best.
#[derive(Debug, Clone, Copy)]
pub struct QuestionSheet<'q> {
    /// Who asks; may be empty.
    pub from: &'q str,
    /// On which day.
    pub made: NaiveDate,
    /// The questions, in the words of whoever asks.
    pub questions: &'q [String],
    /// The strengths a story may be about.
    pub strengths: &'q [String],
}

/// So many lines below each question: as many as leave it on one page, or else the fewest.
const LINES: [usize; 4] = [5, 4, 3, 2];

/// Sets it, with lines to write on.
pub fn question_sheet(
    sheet: &QuestionSheet<'_>,
    options: &Options,
    fonts: &Fonts,
) -> Result<Sheet, PaperError> {
    let [most @ .., fewest] = LINES;
    let with = |lines| printed(&sections::question_sheet(sheet, &options.language, lines), options, fonts);
    for lines in most {
        let sheet = with(lines)?;
        if sheet.pages == 1 {
            return Ok(sheet);
        }
    }
    with(fewest)
}

/// The same as Markdown, to be answered below each question.
pub fn question_sheet_markdown(sheet: &QuestionSheet<'_>, language: &str) -> String {
    markdown::written(&sections::question_sheet(sheet, language, 0))
}
