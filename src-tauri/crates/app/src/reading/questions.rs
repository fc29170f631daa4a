//! Questions to someone who knows the person, about times when they were at their best. What they
//! name of the plan are strengths that the person chose for it: handed over like anything else.

use super::opened::shown;
use crate::Throughline;
use crate::wire::{Code, OpenedSheet, Problem};
use disclosure::{Choice, Document, For, Outcome, disclose};
use plan::{Body, EntryId, Kind};
use sealed::{Name, QuestionSheet};
use words::Words;

/// The questions, in this order. Their words are in Fluent.
const QUESTIONS: [&str; 4] = [
    "best-self-question-when",
    "best-self-question-changed",
    "best-self-question-shows",
    "best-self-question-more",
];

/// What someone is to be asked, and the disclosure it comes to.
pub(crate) struct Asking {
    pub(crate) choice: Choice,
    pub(crate) outcome: Outcome,
    from: String,
}

impl Throughline {
    /// The questions as this person would read them.
    pub fn question_sheet(&self, person: EntryId, strengths: &[EntryId]) -> Result<OpenedSheet, Problem> {
        let sheet = self.asking(person, strengths)?.sheet(Name::new([0; 16]), String::new());
        Ok(shown(&sheet))
    }

    /// A name for the file of the questions, without folder and ending.
    pub fn questions_name(&self, person: EntryId) -> Result<String, Problem> {
        let person = self.open()?.plan.entry(person).ok_or(Code::NoRecipient)?;
        let name = person.body.title().into();
        let words = Words::new(&words::chosen_language());
        Ok(format!("{}, {}", words.say_with("best-self-file-name", &[("name", name)]), self.today()))
    }

    pub(crate) fn asking(&self, person: EntryId, strengths: &[EntryId]) -> Result<Asking, Problem> {
        let plan = &self.open()?.plan;
        let is_strength = |id: &EntryId| {
            plan.entry(*id).is_some_and(|e| e.is_live() && matches!(e.body, Body::Strength(_)))
        };
        if !strengths.iter().all(is_strength) {
            return Err(Code::Unknown.into());
        }
        let choice = Choice {
            document: Document::GrowthPlan,
            recipient: For::Person { id: person },
            entries: strengths.iter().map(|id| (*id, Default::default())).collect(),
        };
        let outcome = disclose(plan, &choice, self.today())?;
        outcome.cleared(None)?;
        let from = plan.live(Kind::Profile).first().map(|entry| entry.body.title().to_owned());
        Ok(Asking { choice, outcome, from: from.unwrap_or_default() })
    }
}

impl Asking {
    /// The strengths stand in the order of the plan, which is that of the pieces in the ledger.
    pub(crate) fn sheet(&self, name: Name, answer_to: String) -> QuestionSheet {
        let words = Words::new(&words::chosen_language());
        let strengths = self.outcome.disclosure.of(Kind::Strength).map(|item| item.title.clone());
        QuestionSheet {
            name,
            from: self.from.clone(),
            made: self.outcome.disclosure.made,
            questions: QUESTIONS.iter().map(|id| words.say(id)).collect(),
            strengths: strengths.collect(),
            answer_to,
        }
    }
}
