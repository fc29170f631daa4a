//! Answering what is open: a reply sealed for whoever sealed it, and for nobody else.

use crate::Throughline;
use crate::outside;
use crate::wire::{Answering, Code, Problem};
use sealed::{Answered, Contents, Name, PublicKey, Reply};
use std::path::Path;
use words::Words;

/// What is answered, as far as an answer needs to know it.
struct Asked<'a> {
    name: &'a Name,
    from: &'a str,
    answer_to: &'a str,
    /// How many pieces, or strengths, an answer may be about.
    pieces: usize,
    questions: &'a [String],
}

impl Throughline {
    /// A name for the file of the answer, without folder and ending.
    pub fn answer_name(&self) -> Result<String, Problem> {
        self.no_session()?;
        let from = asked(self.contents()?)?.from.trim();
        let words = Words::new(&words::chosen_language());
        let name = match from.is_empty() {
            true => words.say("sealed-answer-nameless"),
            false => words.say_with("sealed-answer-name", &[("name", from.into())]),
        };
        Ok(format!("{name}, {}", self.today()))
    }

    /// Seals what the person says to what is open, for whoever sealed it. Nothing of it is kept.
    /// With an open vault the answer bears the person's public key, so that what comes next can
    /// be sealed for it.
    pub fn answer(&mut self, from: &str, answers: &[Answering], file: &Path) -> Result<(), Problem> {
        self.no_session()?;
        let key = self.open().is_ok().then(|| self.my_key()).transpose()?;
        let asked = asked(self.contents()?)?;
        let to = PublicKey::read(asked.answer_to)?;
        let reply = Reply {
            to: asked.name.clone(),
            from: said(from)?.to_owned(),
            made: self.today(),
            answers: answers.iter().map(|a| answered(&asked, a)).collect::<Result<_, _>>()?,
            key,
        };
        if reply.answers.is_empty() {
            return Err(Problem::with(Code::Refused, "blank"));
        }
        let name = reply.to.clone();
        outside::write_whole(file, &sealed::seal_for(&Contents::Reply(reply), &to)?)?;
        // It is sealed; a draft too many is no reason to say otherwise.
        let _ = self.let_go_of_answer(&name);
        Ok(())
    }

    /// The name of what is open, where all of these could answer it.
    pub(super) fn answers(&self, answers: &[Answering]) -> Result<Name, Problem> {
        let asked = asked(self.contents()?)?;
        answers.iter().try_for_each(|answering| answered(&asked, answering).map(|_| ()))?;
        Ok(asked.name.clone())
    }
}

/// A reply is not answered: it is the answer.
fn asked(contents: &Contents) -> Result<Asked<'_>, Problem> {
    match contents {
        Contents::Plan(plan) => Ok(Asked {
            name: &plan.name,
            from: &plan.disclosure.from.name,
            answer_to: &plan.answer_to,
            pieces: plan.disclosure.pieces().len(),
            questions: &[],
        }),
        Contents::Questions(sheet) => Ok(Asked {
            name: &sheet.name,
            from: &sheet.from,
            answer_to: &sheet.answer_to,
            pieces: sheet.strengths.len(),
            questions: &sheet.questions,
        }),
        Contents::Reply(_) => Err(Code::Unknown.into()),
    }
}

fn answered(asked: &Asked<'_>, answering: &Answering) -> Result<Answered, Problem> {
    if answering.about.is_some_and(|piece| piece >= asked.pieces) {
        return Err(Code::Unknown.into());
    }
    let question = answering.asked.map(|question| asked.questions.get(question).ok_or(Code::Unknown));
    if answering.saying.texts().iter().all(|text| text.trim().is_empty()) {
        return Err(Problem::with(Code::Refused, "blank"));
    }
    Ok(Answered {
        about: answering.about,
        asked: question.transpose()?.cloned(),
        saying: answering.saying.clone(),
    })
}

fn said(text: &str) -> Result<&str, Problem> {
    let text = text.trim();
    if text.is_empty() { Err(Problem::with(Code::Refused, "blank")) } else { Ok(text) }
}
