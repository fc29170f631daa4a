//! What is open, as text to read where there is no window.

use crate::Throughline;
use crate::wire::Problem;
use paper::{Options, PageLayout, PaperSize};
use sealed::{Answered, Contents, Reply};
use words::{Style, Words};

impl Throughline {
    /// What is open, as Markdown.
    pub fn opened_as_text(&self) -> Result<String, Problem> {
        self.no_session()?;
        let language = words::chosen_language();
        match self.contents()? {
            Contents::Plan(plan) => {
                let options = Options { language, paper: PaperSize::A4, layout: PageLayout::Whole };
                Ok(paper::markdown(&plan.disclosure, &options)?)
            }
            Contents::Questions(sheet) => {
                let sheet = paper::QuestionSheet {
                    from: &sheet.from,
                    made: sheet.made,
                    questions: &sheet.questions,
                    strengths: &sheet.strengths,
                };
                Ok(paper::question_sheet_markdown(&sheet, &language))
            }
            Contents::Reply(reply) => Ok(told(reply, &Words::new(&language))),
        }
    }
}

fn told(reply: &Reply, words: &Words) -> String {
    let head = format!("# {}, {}\n", reply.from, words.date(reply.made, Style::Long));
    let lines = reply.answers.iter().map(|answered| one(answered, words));
    std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
}

fn one(answered: &Answered, words: &Words) -> String {
    let name = serde_json::to_value(&answered.saying).ok().and_then(|v| v["is"].as_str().map(str::to_owned));
    let way = words.say(&format!("paper-saying-{}", name.unwrap_or_default()));
    let place = answered.about.map(|piece| format!("({}) ", piece + 1)).unwrap_or_default();
    format!("- {place}{way}: {}", super::taking_in::said(&answered.saying))
}
