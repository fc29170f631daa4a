//! What leaves, held against what was agreed with whoever it is for. It says what breaks the
//! agreement, why, and what would make it fit; whether it may leave all the same is decided in
//! [`crate::Outcome::cleared`].

mod facts;
mod wording;

use crate::Disclosure;
pub(crate) use facts::notes_feeding;
use facts::{Fact, facts};
use plan::{Agreement, Entry, EntryId, Kind, Part, Plan, Sharing, Topic};
use serde::{Deserialize, Serialize};
pub(crate) use wording::says;

/// One way in which what leaves breaks the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Breach {
    /// The chosen entry.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by.
    pub title: String,
    /// What of the agreement it breaks.
    pub because: Because,
    /// What would make it fit, the gentlest first. Each is enough by itself.
    pub fits: Vec<Fit>,
}

/// What of an agreement is broken. A `part` is the one that breaks it; `None` where the entry does
/// by what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Because {
    /// It was not agreed to share this.
    NotShared {
        /// What.
        sharing: Sharing,
        /// The part that shares it.
        part: Option<Part>,
    },
    /// It was agreed not to speak of this.
    Topic {
        /// Of what.
        topic: Topic,
        /// The part that touches it.
        part: Option<Part>,
        /// The entry that the person marked with it: the chosen one or one that leaves with it.
        /// `None` where it is plain without a mark.
        entry: Option<EntryId>,
    },
    /// It has a word in it that was agreed never to leave.
    Word {
        /// As it stands in the agreement.
        word: String,
        /// The part it stands in.
        part: Option<Part>,
        /// The entry it was written in: the chosen one or one that leaves with it.
        entry: EntryId,
    },
}

/// What makes something fit an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Fit {
    /// Choose all but this part of it.
    LeaveOutPart {
        /// Which.
        part: Part,
    },
    /// Take the mark off the entry that bears it, if it touches that no longer.
    TakeMarkAway {
        /// Which.
        topic: Topic,
    },
    /// Say it in other words.
    Reword,
    /// Do not choose the entry.
    LeaveOut,
    /// Agree on something else, together with the other.
    ChangeAgreement,
}

/// What is looked at: a disclosure, and the entries behind it.
pub(crate) struct Audited<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) disclosure: &'a Disclosure,
    /// The entry behind each of [`Disclosure::pieces`].
    pub(crate) pieces: &'a [EntryId],
    /// The entry behind the introduction, where there is one.
    pub(crate) introduced: Option<EntryId>,
}

/// Everything in a disclosure that breaks an agreement, in reading order, each once.
pub(crate) fn breaches(audited: &Audited<'_>, agreement: &Agreement) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (entry, facts) in facts(audited) {
        for (part, fact) in facts {
            let broken = broken(agreement, part, &fact).into_iter();
            broken.for_each(|because| add(audited.plan, entry, because, &mut breaches));
        }
    }
    breaches
}

/// Whether the words an entry is known by break nothing of an agreement.
pub(crate) fn title_fits(plan: &Plan, agreement: &Agreement, entry: &Entry) -> bool {
    all_fit(agreement, &facts::of_title(plan, entry))
}

/// Whether these texts of an entry, and what it touches, break nothing of an agreement.
pub(crate) fn texts_fit(agreement: &Agreement, entry: &Entry, texts: &[&str]) -> bool {
    all_fit(agreement, &facts::of_texts(entry, texts))
}

fn all_fit(agreement: &Agreement, facts: &[facts::About<'_>]) -> bool {
    facts.iter().all(|(part, fact)| broken(agreement, *part, fact).is_empty())
}

fn add(plan: &Plan, entry: &Entry, because: Because, breaches: &mut Vec<Breach>) {
    if !breaches.iter().any(|breach| breach.id == entry.id && breach.because == because) {
        let (fits, title) = (because.fits(), plan.title_of(entry).to_owned());
        breaches.push(Breach { id: entry.id, kind: entry.body.kind(), title, because, fits });
    }
}

fn broken(agreement: &Agreement, part: Option<Part>, fact: &Fact<'_>) -> Vec<Because> {
    let topic = |topic: Topic, entry| {
        agreement.never.contains(&topic).then_some(Because::Topic { topic, part, entry })
    };
    match *fact {
        Fact::SharedAs(sharing) if agreement.shares.contains(&sharing) => Vec::new(),
        Fact::SharedAs(sharing) => vec![Because::NotShared { sharing, part }],
        Fact::Touches(touched) => topic(touched, None).into_iter().collect(),
        Fact::Marked(entry, touched) => topic(touched, Some(entry)).into_iter().collect(),
        Fact::Says(entry, text) => {
            let words = agreement.never_words.iter().filter(|word| says(text, word));
            words.map(|word| Because::Word { word: word.clone(), part, entry }).collect()
        }
    }
}

impl Because {
    /// The part that breaks it; `None` where the entry does by what it is.
    pub fn part(&self) -> Option<Part> {
        match self {
            Because::NotShared { part, .. } | Because::Topic { part, .. } | Because::Word { part, .. } => {
                *part
            }
        }
    }

    fn fits(&self) -> Vec<Fit> {
        let mut fits: Vec<_> = self.part().map(|part| Fit::LeaveOutPart { part }).into_iter().collect();
        match self {
            Because::Topic { topic, entry: Some(_), .. } => fits.push(Fit::TakeMarkAway { topic: *topic }),
            Because::Word { .. } => fits.push(Fit::Reword),
            Because::Topic { .. } | Because::NotShared { .. } => {}
        }
        fits.extend([Fit::LeaveOut, Fit::ChangeAgreement]);
        fits
    }
}
