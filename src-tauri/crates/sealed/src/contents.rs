//! What a sealed file can hold: a plan on its way out, a reply on its way back, questions to
//! someone who knows the person.

use crate::PublicKey;
use chrono::NaiveDate;
use disclosure::{Disclosure, PassingOn, PieceNumber, Saying};
use serde::{Deserialize, Serialize};

/// What is inside the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Contents {
    /// A disclosure, with what was agreed about it.
    Plan(SealedPlan),
    /// What someone says to a plan or to questions.
    Reply(Reply),
    /// Questions for a best-self sheet.
    Questions(QuestionSheet),
}

/// A disclosure sealed for one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SealedPlan {
    /// What a reply says it answers.
    pub name: Name,
    /// What was handed over.
    #[serde(with = "crate::form")]
    pub disclosure: Disclosure,
    /// What was agreed about it.
    pub terms: Terms,
    /// The public key a reply is sealed for.
    pub answer_to: String,
}

/// What was agreed about what is handed over, said to whoever opens it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Terms {
    /// What they may pass on, and to whom.
    pub pass_on: PassingOn,
    /// Whether they may keep it.
    pub may_keep: bool,
    /// The day of the agreement that says so; without one nothing was agreed.
    pub agreed: Option<NaiveDate>,
}

/// What someone says to what was sealed for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reply {
    /// The name of what it answers.
    pub to: Name,
    /// Who answers, as they call themselves. Nothing proves it.
    pub from: String,
    /// On which day.
    pub made: NaiveDate,
    /// What they say.
    pub answers: Vec<Answered>,
    /// Their own public key, so that the next one can be sealed for it.
    pub key: Option<String>,
}

/// One thing said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answered {
    /// The piece of the plan it is about, or the strength of the sheet; `None` for the whole.
    pub about: Option<PieceNumber>,
    /// The question of the sheet it answers, in its words; `None` to a plan.
    pub asked: Option<String>,
    /// What they say.
    pub saying: Saying,
}

/// Questions to someone who knows the person, about times when they were at their best.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionSheet {
    /// What a reply says it answers.
    pub name: Name,
    /// Who asks.
    pub from: String,
    /// On which day.
    pub made: NaiveDate,
    /// The questions, in the words of whoever asks.
    pub questions: Vec<String>,
    /// The strengths a story may be about.
    pub strengths: Vec<String>,
    /// The public key a reply is sealed for.
    pub answer_to: String,
}

/// What a sealed file is called by its answers: 16 random bytes, which tell nothing of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// The text is not a [`Name`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a sealed file")]
pub struct NotAName;

impl Name {
    /// A name made of chance.
    pub fn new(random: [u8; 16]) -> Name {
        Name(random.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// In hexadecimal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Name {
    type Error = NotAName;

    fn try_from(text: String) -> Result<Name, NotAName> {
        let hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        if text.len() == 32 && text.bytes().all(hex) { Ok(Name(text)) } else { Err(NotAName) }
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.0
    }
}

impl Contents {
    /// Whether all it speaks of is in it: grounds that something rests on are there, and what is
    /// said to be a key is one.
    pub(crate) fn holds_together(&self) -> bool {
        match self {
            Contents::Plan(plan) => plan.disclosure.grounds_hold() && is_key(&plan.answer_to),
            Contents::Reply(reply) => reply.key.as_deref().is_none_or(is_key),
            Contents::Questions(sheet) => is_key(&sheet.answer_to),
        }
    }

    /// How many entries it holds.
    pub(crate) fn entries(&self) -> usize {
        match self {
            Contents::Plan(plan) => plan.disclosure.pieces().len() + plan.disclosure.grounds.len(),
            Contents::Reply(reply) => reply.answers.len(),
            Contents::Questions(sheet) => sheet.questions.len() + sheet.strengths.len(),
        }
    }
}

fn is_key(text: &str) -> bool {
    PublicKey::read(text).is_ok()
}
