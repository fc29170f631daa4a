//! Where in an entry a text stands.

use serde::{Deserialize, Serialize};

/// The part of an entry that a text belongs to. Their words are in Fluent as
/// `entries-part-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextPart {
    /// The words by which the entry is known.
    Title,
    /// What the person says of the things that pull.
    Motivations,
    /// Why it does not matter less.
    Importance,
    /// Whatever else belongs to it.
    Notes,
    /// Measurable results.
    Measures,
    /// Answers to what tells alike motivations apart.
    Told,
    /// How a passion was noticed.
    Noticed,
    /// What others noticed.
    Others,
    /// The value underneath.
    Value,
    /// Times when a strength showed.
    Evidence,
    /// Who has seen a strength.
    Witnesses,
    /// Why a job, or why a choice.
    Reason,
    /// What a job is thought to entail.
    Entails,
    /// What those who do the job said.
    Checks,
    /// A small first step.
    FirstStep,
    /// When it was.
    When,
    /// What could have been chosen instead.
    Instead,
    /// What someone does.
    Role,
    /// Where they do it.
    Organisation,
}

impl TextPart {
    /// All of them.
    pub const ALL: [TextPart; 19] = [
        TextPart::Title,
        TextPart::Motivations,
        TextPart::Importance,
        TextPart::Notes,
        TextPart::Measures,
        TextPart::Told,
        TextPart::Noticed,
        TextPart::Others,
        TextPart::Value,
        TextPart::Evidence,
        TextPart::Witnesses,
        TextPart::Reason,
        TextPart::Entails,
        TextPart::Checks,
        TextPart::FirstStep,
        TextPart::When,
        TextPart::Instead,
        TextPart::Role,
        TextPart::Organisation,
    ];

    /// These texts, as this part of an entry.
    pub(super) fn of<'b>(
        self,
        texts: impl IntoIterator<Item = &'b (impl AsRef<str> + ?Sized + 'b)>,
    ) -> impl Iterator<Item = (TextPart, &'b str)> {
        texts.into_iter().map(move |text| (self, text.as_ref()))
    }
}
