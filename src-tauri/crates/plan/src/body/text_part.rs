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
    /// Who is what to whom.
    Roles,
    /// When, where, for how long.
    Logistics,
    /// Words that never leave.
    NeverWords,
    /// What may be passed on, and to whom.
    PassOn,
    /// What builds trust, and its limits.
    Trust,
    /// What the person heard.
    Heard,
    /// What was said in a session.
    Said,
    /// What comes next.
    Steps,
    /// What is raised elsewhere.
    Raise,
    /// What worries the person.
    Worry,
    /// The further parts of what someone said.
    Saying,
    /// What happened.
    Facts,
    /// What it does.
    Impact,
    /// How it looks from the other side.
    TheirView,
    /// What is asked for.
    Request,
    /// When it is looked at again.
    FollowUp,
    /// The challenge in a story.
    Challenge,
    /// What the person controls.
    Control,
    /// What they can influence.
    Influence,
    /// What they let go.
    LetGo,
}

impl TextPart {
    /// All of them.
    pub const ALL: [TextPart; 39] = [
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
        TextPart::Roles,
        TextPart::Logistics,
        TextPart::NeverWords,
        TextPart::PassOn,
        TextPart::Trust,
        TextPart::Heard,
        TextPart::Said,
        TextPart::Steps,
        TextPart::Raise,
        TextPart::Worry,
        TextPart::Saying,
        TextPart::Facts,
        TextPart::Impact,
        TextPart::TheirView,
        TextPart::Request,
        TextPart::FollowUp,
        TextPart::Challenge,
        TextPart::Control,
        TextPart::Influence,
        TextPart::LetGo,
    ];

    /// These texts, as this part of an entry.
    pub(super) fn of<'b>(
        self,
        texts: impl IntoIterator<Item = &'b (impl AsRef<str> + ?Sized + 'b)>,
    ) -> impl Iterator<Item = (TextPart, &'b str)> {
        texts.into_iter().map(move |text| (self, text.as_ref()))
    }
}
