//! What was inside a seal, as the window is told it: a reply is joined to what it answers by the
//! name in the ledger, so that no id ever had to leave.

use crate::Throughline;
use crate::open::Open;
use crate::wire::{
    Begun, Code, Keeping, Opened, OpenedAnswer, OpenedPlan, OpenedReply, OpenedSheet, Problem,
};
use plan::{Body, EntryId, Kind, Remark};
use sealed::{Answered, Contents, Name, QuestionSheet, Reply, SealedPlan};
use vault::Handover;

impl Throughline {
    /// What is open.
    pub(super) fn opened(&self) -> Result<Opened, Problem> {
        match self.contents()? {
            Contents::Plan(plan) => Ok(Opened::Plan(OpenedPlan {
                disclosure: plan.disclosure.clone(),
                terms: plan.terms.clone(),
                keeping: self.keeping(plan),
                begun: self.begun(&plan.name),
            })),
            Contents::Reply(reply) => self.opened_reply(reply).map(Opened::Reply),
            Contents::Questions(sheet) => {
                let begun = self.begun(&sheet.name);
                Ok(Opened::Questions(OpenedSheet { begun, ..shown(sheet) }))
            }
        }
    }

    pub(super) fn contents(&self) -> Result<&Contents, Problem> {
        self.reading.open.as_ref().ok_or(Code::Unknown.into())
    }

    /// Without an open vault nothing was kept.
    fn begun(&self, name: &Name) -> Option<Begun> {
        self.open().ok()?.begun(name)
    }

    fn keeping(&self, plan: &SealedPlan) -> Keeping {
        match self.open() {
            Ok(open) => match open.kept(&plan.name) {
                Some(id) => Keeping::Kept { id },
                None if plan.terms.may_keep => Keeping::Possible,
                None => Keeping::NotAgreed,
            },
            Err(_) if plan.terms.may_keep => Keeping::NowhereToKeep,
            Err(_) => Keeping::NotAgreed,
        }
    }

    /// Without an open vault nobody knows what it answers; what it says can be read all the same.
    fn opened_reply(&self, reply: &Reply) -> Result<OpenedReply, Problem> {
        let known = self.open().ok();
        let line = known.map(|open| open.answered_by(reply)).transpose()?.flatten();
        let answer = |(number, answered): (usize, &Answered)| {
            let about = known.zip(line.as_ref()).and_then(|(open, line)| open.about(line, answered));
            OpenedAnswer {
                number,
                about,
                asked: answered.asked.clone(),
                saying: answered.saying.clone(),
                taken: known
                    .zip(line.as_ref())
                    .is_some_and(|(open, l)| open.has(l.recipient, about, answered)),
            }
        };
        Ok(OpenedReply {
            from: reply.from.clone(),
            made: reply.made,
            person: line.as_ref().map(|line| line.recipient),
            answers: reply.answers.iter().enumerate().map(answer).collect(),
            key: reply.key.clone(),
        })
    }
}

impl Open {
    /// The entry in which a plan of this name is kept.
    pub(super) fn kept(&self, name: &Name) -> Option<EntryId> {
        let is_it = |body: &Body| matches!(body, Body::Received(kept) if kept.name == name.as_str());
        self.plan.live(Kind::Received).into_iter().find(|entry| is_it(&entry.body)).map(|entry| entry.id)
    }

    /// The line of the ledger that a reply answers.
    pub(super) fn answered_by(&self, reply: &Reply) -> Result<Option<Handover>, Problem> {
        let named = |line: &Handover| line.name.as_deref() == Some(reply.to.as_str());
        Ok(self.vault.ledger()?.into_iter().find(named))
    }

    /// The living entry that an answer is about.
    pub(super) fn about(&self, line: &Handover, answered: &Answered) -> Option<EntryId> {
        let id = *line.pieces.get(answered.about?)?;
        self.plan.entry(id).filter(|entry| entry.is_live()).map(|entry| entry.id)
    }

    /// Whether an answer was taken in already, as a remark or as a witness.
    fn has(&self, from: EntryId, about: Option<EntryId>, answered: &Answered) -> bool {
        let is_remark = |body: &Body| {
            matches!(body,
            Body::Remark(Remark { about: on, saying, .. }) if *on == about && *saying == answered.saying)
        };
        let said = super::taking_in::said(&answered.saying);
        let saw = |body: &Body| {
            matches!(body,
            Body::Strength(strength) if strength.witnesses.iter().any(|witness| witness.said == said))
        };
        let under = self.plan.under(from);
        under.iter().any(|entry| is_remark(&entry.body))
            || self.plan.live(Kind::Strength).iter().any(|entry| saw(&entry.body))
    }
}

pub(super) fn shown(sheet: &QuestionSheet) -> OpenedSheet {
    OpenedSheet {
        from: sheet.from.clone(),
        made: sheet.made,
        questions: sheet.questions.clone(),
        strengths: sheet.strengths.clone(),
        begun: None,
    }
}
