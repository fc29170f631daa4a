//! What a notice is about.

use crate::EntryId;
use crate::insight::bedrock::Aspect;
use serde::Serialize;

/// Something worth noticing; the window puts it into words and leads there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// The same for the same matter, so that it can be put aside.
    pub key: String,
    /// What it is about.
    pub matter: Matter,
}

/// What a notice is about, with the entries it leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Matter {
    /// A wanted goal that nobody has asked why about.
    WithoutWhy {
        /// The `goal` entry.
        goal: EntryId,
    },
    /// A question that still waits for its answer.
    PutOff {
        /// The `why` entry.
        why: EntryId,
    },
    /// The day of a goal has passed, and it is still open.
    DayPassed {
        /// The `goal` entry.
        goal: EntryId,
    },
    /// A goal that the person feels they should, and does not say they want.
    OnlyShould {
        /// The `goal` entry.
        goal: EntryId,
    },
    /// Authority pulls, and nothing tells it from influence yet (E10).
    NotToldApart,
    /// Two bedrocks that read like one another.
    ReadsAlike {
        /// The `bedrock` entry that was written later.
        bedrock: EntryId,
        /// The `bedrock` entry it reads like.
        other: EntryId,
    },
    /// A bedrock that names a job or a company, which bedrock usually does not.
    NamesWork {
        /// The `bedrock` entry.
        bedrock: EntryId,
        /// Which of the two.
        aspect: Aspect,
    },
    /// What a job entails is a guess that nobody was asked about.
    NobodyAsked {
        /// The `lottery-answer` entry.
        answer: EntryId,
    },
    /// The lottery question was answered a year ago or longer.
    AYearSince {
        /// The latest `lottery-answer` entry.
        answer: EntryId,
    },
    /// A strength that nothing shows and nobody has seen so far.
    UnseenStrength {
        /// The `strength` entry.
        strength: EntryId,
    },
    /// A passion without the value underneath it.
    WithoutValue {
        /// The `passion` entry.
        passion: EntryId,
    },
    /// Something keeps giving energy and is no passion yet.
    GivesEnergy {
        /// What the person was doing.
        doing: String,
        /// The `energy-note` entries that say so, the latest first.
        notes: Vec<EntryId>,
    },
    /// Passions, strengths and needs are there, and no opportunity.
    NothingMeets,
    /// It is time for a talk, by the cadence that was agreed.
    TalkDue {
        /// The `person` entry.
        person: EntryId,
    },
    /// It ended with someone before the two had a quarter.
    EndedEarly {
        /// The `person` entry.
        person: EntryId,
    },
    /// The day of a next step has passed.
    StepDue {
        /// The `session` entry it stands in.
        session: EntryId,
        /// What was to be done: the first of that session that is due.
        act: String,
    },
}

impl Notice {
    pub(super) fn of(matter: Matter) -> Notice {
        let ids: Vec<String> = matter.known_by().iter().map(|id| format!(":{id}")).collect();
        Notice { key: format!("{}{}", matter.name(), ids.concat()), matter }
    }
}

impl Matter {
    /// Its kind.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Matter::WithoutWhy { .. } => "without-why",
            Matter::PutOff { .. } => "put-off",
            Matter::DayPassed { .. } => "day-passed",
            Matter::OnlyShould { .. } => "only-should",
            Matter::NotToldApart => "not-told-apart",
            Matter::ReadsAlike { .. } => "reads-alike",
            Matter::NamesWork { .. } => "names-work",
            Matter::NobodyAsked { .. } => "nobody-asked",
            Matter::AYearSince { .. } => "a-year-since",
            Matter::UnseenStrength { .. } => "unseen-strength",
            Matter::WithoutValue { .. } => "without-value",
            Matter::GivesEnergy { .. } => "gives-energy",
            Matter::NothingMeets => "nothing-meets",
            Matter::TalkDue { .. } => "talk-due",
            Matter::EndedEarly { .. } => "ended-early",
            Matter::StepDue { .. } => "step-due",
        }
    }

    /// The entries that make it this matter and no other. One more note about an activity makes
    /// no new matter: the first one counts.
    fn known_by(&self) -> Vec<EntryId> {
        match self {
            Matter::WithoutWhy { goal } | Matter::DayPassed { goal } | Matter::OnlyShould { goal } => {
                vec![*goal]
            }
            Matter::PutOff { why } => vec![*why],
            Matter::ReadsAlike { bedrock, other } => vec![*bedrock.min(other), *bedrock.max(other)],
            Matter::NamesWork { bedrock, .. } => vec![*bedrock],
            Matter::NobodyAsked { answer } | Matter::AYearSince { answer } => vec![*answer],
            Matter::UnseenStrength { strength } => vec![*strength],
            Matter::WithoutValue { passion } => vec![*passion],
            Matter::GivesEnergy { notes, .. } => notes.last().copied().into_iter().collect(),
            Matter::TalkDue { person } | Matter::EndedEarly { person } => vec![*person],
            Matter::StepDue { session, .. } => vec![*session],
            Matter::NotToldApart | Matter::NothingMeets => Vec::new(),
        }
    }
}
