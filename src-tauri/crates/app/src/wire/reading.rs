//! Sealing for someone, reading what someone sealed, answering, and forgetting someone.

use super::{Changed, Saved};
use chrono::NaiveDate;
use disclosure::{Disclosure, PieceNumber, Saying};
use plan::EntryId;
use sealed::Terms;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// With what a file is sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SealWith {
    /// Six words that the program makes.
    Words,
    /// The other person's public key.
    Key,
}

/// A file that was sealed, and the words that open it, on their one way to the window.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sealed {
    /// What saving it came to.
    pub saved: Saved,
    /// The words; none where it was sealed for a key.
    pub words: Option<String>,
}

/// A sealed file that waits to be opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SealedFile {
    /// Its name, without its folder.
    pub file_name: String,
    /// Whether words open it; otherwise it was sealed for somebody's own key.
    pub needs_words: bool,
}

/// What was inside a seal. Nothing proves who sealed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Opened {
    /// A plan, to be read and answered.
    Plan(OpenedPlan),
    /// A reply, to be taken in thing by thing.
    Reply(OpenedReply),
    /// Questions about someone at their best.
    Questions(OpenedSheet),
}

/// A plan that someone sealed for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedPlan {
    /// What they handed over.
    pub disclosure: Disclosure,
    /// What was agreed about it.
    pub terms: Terms,
    /// Whether it can be kept.
    pub keeping: Keeping,
    /// What the person had begun to say to it when their plan locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub begun: Option<Begun>,
}

/// Whether what someone sealed can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Keeping {
    /// It was not agreed that it may be.
    NotAgreed,
    /// It may be, and there is no open plan to keep it in.
    NowhereToKeep,
    /// It may be.
    Possible,
    /// It is kept.
    Kept {
        /// In this entry.
        id: EntryId,
    },
}

/// A reply to something the person sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedReply {
    /// Who answers, as they call themselves.
    pub from: String,
    /// On which day.
    pub made: NaiveDate,
    /// To whom it had been sealed, by the ledger; none where the ledger knows of no such file.
    pub person: Option<EntryId>,
    /// What they say.
    pub answers: Vec<OpenedAnswer>,
    /// Their public key, where they gave it: what is sealed for it next needs no words.
    pub key: Option<String>,
}

/// One thing said in a reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedAnswer {
    /// Names it in [`Taking`].
    pub number: usize,
    /// The entry it is about; none for the whole, or where that entry is no longer there.
    pub about: Option<EntryId>,
    /// The question it answers, in its words; none for a plan.
    pub asked: Option<String>,
    /// What they say.
    pub saying: Saying,
    /// Whether it was taken in already.
    pub taken: bool,
}

/// Questions about someone at their best.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenedSheet {
    /// Who asks.
    pub from: String,
    /// On which day.
    pub made: NaiveDate,
    /// What they ask.
    pub questions: Vec<String>,
    /// The strengths a story may be about.
    pub strengths: Vec<String>,
    /// What the person had begun to say to them when their plan locked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub begun: Option<Begun>,
}

/// An answer that was begun and not sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Begun {
    /// What the person calls themselves; blank where they had not said.
    pub from: String,
    /// What they say so far.
    pub answers: Vec<Answering>,
}

/// One thing the person says to what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Answering {
    /// The piece of the plan, or the strength of the sheet; none for the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<PieceNumber>,
    /// Which question of the sheet it answers, from 0; none for a plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<usize>,
    /// What they say.
    pub saying: Saying,
}

/// One thing said in a reply that the person takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Taking {
    /// Which ([`OpenedAnswer::number`]).
    pub number: usize,
    /// The strength that a story is to be a witness of, where the person chose another than the
    /// one it came with.
    #[serde(default)]
    pub strength: Option<EntryId>,
}

/// The form of a sheet of questions that is no sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SheetForm {
    /// Pages with room to write.
    Pdf,
    /// Text.
    Markdown,
}

/// What went when someone was forgotten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Forgotten {
    /// What it did to the plan.
    pub changed: Changed,
    /// Lines of the ledger that went.
    pub lines: usize,
    /// Backups and copies kept aside that went, because they held something of them.
    pub copies: usize,
    /// Copies that stayed although nobody can tell what they hold: they belong to another vault.
    pub unread: usize,
}

/// The words are not printed by accident.
impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed").field("saved", &self.saved).finish_non_exhaustive()
    }
}
