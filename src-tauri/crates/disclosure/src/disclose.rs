//! From a choice to what leaves, what stays and why.

use crate::item::{
    Disclosure, GoalItem, Ground, GroundNumber, Introduction, Item, Pull, Recipient, Said, WhyItem,
};
use crate::{Choice, Part};
use chrono::NaiveDate;
use plan::{Answer, Audience, Body, Entry, EntryId, Goal, Kind, Plan, Rung};
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};

/// What a choice comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The only thing that may leave.
    pub disclosure: Disclosure,
    /// The chosen entries, in the plan's order.
    pub leaves: Vec<Leaving>,
    /// Everything else that could have been chosen, in the plan's order.
    pub stays: Vec<Staying>,
}

/// One entry that leaves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Leaving {
    /// Which.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by.
    pub title: String,
    /// For a goal: how many of its whys leave.
    pub whys: usize,
    /// For a goal: how many whys with an answer it has.
    pub whys_in_all: usize,
}

/// One entry that stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Staying {
    /// Which.
    pub id: EntryId,
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by.
    pub title: String,
    /// Why it stays.
    pub reason: StayReason,
}

/// Why an entry stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "because", rename_all = "kebab-case")]
pub enum StayReason {
    /// It was not chosen and nobody else may see it.
    OnlyMe,
    /// It was not chosen; these people may see it.
    ForOthers {
        /// Ids of `person` entries.
        people: BTreeSet<EntryId>,
    },
    /// It was chosen, but the goal it hangs under was not.
    NeedsItsGoal,
    /// It was chosen, but waits for its answer.
    NotAnswered,
}

/// The choice cannot be carried out at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Refused {
    /// The recipient is no living `person` entry.
    #[error("no recipient")]
    NoRecipient,
}

/// Carries out a choice on the given day. The disclosure holds only text of chosen entries.
pub fn disclose(plan: &Plan, choice: &Choice, made: NaiveDate) -> Result<Outcome, Refused> {
    let mut selection = Selection::new(plan, choice);
    let items = selection.goals();
    let disclosure = Disclosure {
        document: choice.document,
        from: selection.introduction(),
        to: recipient(plan, choice.recipient)?,
        made,
        items,
        grounds: std::mem::take(&mut selection.grounds),
    };
    Ok(Outcome { disclosure, leaves: selection.leaves(), stays: selection.stays() })
}

fn recipient(plan: &Plan, id: EntryId) -> Result<Recipient, Refused> {
    let entry = plan.entry(id).filter(|e| e.is_live()).ok_or(Refused::NoRecipient)?;
    let Body::Person(person) = &entry.body else { return Err(Refused::NoRecipient) };
    Ok(Recipient { name: person.name.clone(), relationship: person.relationship })
}

/// A choice being carried out. `gone` grows only in the places that write into the disclosure.
struct Selection<'p> {
    plan: &'p Plan,
    choice: &'p Choice,
    grounds: Vec<Ground>,
    numbers: HashMap<EntryId, GroundNumber>,
    gone: BTreeSet<EntryId>,
}

impl<'p> Selection<'p> {
    fn new(plan: &'p Plan, choice: &'p Choice) -> Self {
        Selection { plan, choice, grounds: Vec::new(), numbers: HashMap::new(), gone: BTreeSet::new() }
    }

    fn is_chosen(&self, id: EntryId) -> bool {
        self.choice.entries.contains_key(&id)
    }

    fn has(&self, id: EntryId, part: Part) -> bool {
        self.choice.entries.get(&id).is_some_and(|parts| parts.contains(&part))
    }

    fn introduction(&mut self) -> Introduction {
        let chosen = self.plan.live(Kind::Profile).into_iter().find(|e| self.is_chosen(e.id));
        let Some((id, Body::Profile(profile))) = chosen.map(|e| (e.id, &e.body)) else {
            return Introduction::default();
        };
        self.gone.insert(id);
        Introduction {
            name: profile.name.clone(),
            role: kept(self.has(id, Part::Role), &profile.role),
            organisation: kept(self.has(id, Part::Organisation), &profile.organisation),
        }
    }

    fn goals(&mut self) -> Vec<Item> {
        let goals = self.plan.live(Kind::Goal).into_iter();
        let chosen: Vec<_> = goals.filter(|e| self.is_chosen(e.id)).collect();
        chosen.into_iter().filter_map(|entry| self.goal(entry)).collect()
    }

    fn goal(&mut self, entry: &Entry) -> Option<Item> {
        let Body::Goal(goal) = &entry.body else { return None };
        self.gone.insert(entry.id);
        let whys = self.whys(&self.plan.rungs(entry.id), true);
        Some(Item::Goal(GoalItem { whys, ..self.parts(entry.id, goal) }))
    }

    fn parts(&self, id: EntryId, goal: &Goal) -> GoalItem {
        let has = |part| self.has(id, part);
        GoalItem {
            statement: goal.statement.clone(),
            horizon: goal.horizon.filter(|_| has(Part::Horizon)),
            setting: goal.setting.filter(|_| has(Part::Setting)),
            state: has(Part::State).then_some(goal.state),
            motivations: if has(Part::Motivations) { pulls(goal) } else { Vec::new() },
            importance: goal.importance.clone().filter(|_| has(Part::Importance)),
            notes: kept(has(Part::Notes), &goal.notes),
            measures: if has(Part::Measures) { goal.measures.clone() } else { Vec::new() },
            whys: Vec::new(),
        }
    }

    /// `parent_is_here` tells whether the question still has something to speak of.
    fn whys(&mut self, rungs: &[Rung], parent_is_here: bool) -> Vec<WhyItem> {
        rungs.iter().flat_map(|rung| self.why(rung, parent_is_here)).collect()
    }

    fn why(&mut self, rung: &Rung, parent_is_here: bool) -> Vec<WhyItem> {
        let said = if self.is_chosen(rung.why.id) { self.said(rung.why) } else { None };
        let Some((asked, said)) = said else { return self.whys(&rung.below, false) };
        self.gone.insert(rung.why.id);
        let below = self.whys(&rung.below, true);
        vec![WhyItem { asked: parent_is_here.then_some(asked), said, below }]
    }

    fn said(&mut self, entry: &Entry) -> Option<(plan::Question, Said)> {
        let Body::Why(why) = &entry.body else { return None };
        let said = match &why.answer {
            Answer::NotSure => None,
            Answer::Words { words } => Some(Said::Words { words: words.clone() }),
            Answer::Rests { on } => Some(Said::Rests { on: self.ground(*on)? }),
        };
        said.map(|said| (why.asked, said))
    }

    fn ground(&mut self, id: EntryId) -> Option<GroundNumber> {
        let Body::Bedrock(bedrock) = &self.plan.entry(id)?.body else { return None };
        let next = self.grounds.len();
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.grounds.push(Ground { statement: bedrock.statement.clone() });
        }
        Some(number)
    }

    fn leaves(&self) -> Vec<Leaving> {
        let listed = self.candidates().filter(|e| self.gone.contains(&e.id) && e.body.kind() != Kind::Why);
        listed.map(|e| self.leaving(e)).collect()
    }

    fn leaving(&self, entry: &Entry) -> Leaving {
        let answered = self.answered_under(entry.id);
        Leaving {
            id: entry.id,
            kind: entry.body.kind(),
            title: self.title(entry),
            whys: answered.iter().filter(|id| self.gone.contains(id)).count(),
            whys_in_all: answered.len(),
        }
    }

    fn answered_under(&self, top: EntryId) -> Vec<EntryId> {
        fn gather(rungs: &[Rung], ids: &mut Vec<EntryId>) {
            for rung in rungs {
                if matches!(&rung.why.body, Body::Why(why) if why.answer != Answer::NotSure) {
                    ids.push(rung.why.id);
                }
                gather(&rung.below, ids);
            }
        }
        let mut ids = Vec::new();
        gather(&self.plan.rungs(top), &mut ids);
        ids
    }

    fn stays(&self) -> Vec<Staying> {
        let listed = self.candidates().filter(|e| !self.gone.contains(&e.id));
        listed.map(|e| self.staying(e)).collect()
    }

    fn staying(&self, entry: &Entry) -> Staying {
        let kind = entry.body.kind();
        Staying { id: entry.id, kind, title: self.title(entry), reason: self.reason(entry) }
    }

    fn reason(&self, entry: &Entry) -> StayReason {
        match (&entry.body, &entry.audience) {
            (Body::Why(why), _) if self.is_chosen(entry.id) && why.answer == Answer::NotSure => {
                StayReason::NotAnswered
            }
            (Body::Why(_), _) if self.is_chosen(entry.id) => StayReason::NeedsItsGoal,
            (_, Audience::OnlyMe) => StayReason::OnlyMe,
            (_, Audience::People { people }) => StayReason::ForOthers { people: people.clone() },
        }
    }

    /// What can be chosen at all: the profile, then each goal followed by its whys.
    fn candidates(&self) -> impl Iterator<Item = &'p Entry> {
        let mut all = self.plan.live(Kind::Profile);
        for goal in self.plan.live(Kind::Goal) {
            all.push(goal);
            all.extend(flat(self.plan.rungs(goal.id)));
        }
        all.into_iter()
    }

    fn title(&self, entry: &Entry) -> String {
        let words = match &entry.body {
            Body::Why(why) => self.plan.words_of(&why.answer).unwrap_or_default(),
            body => body.title(),
        };
        words.to_owned()
    }
}

fn flat(rungs: Vec<Rung<'_>>) -> Vec<&Entry> {
    rungs.into_iter().flat_map(|r| std::iter::once(r.why).chain(flat(r.below))).collect()
}

fn kept(chosen: bool, text: &str) -> String {
    if chosen { text.to_owned() } else { String::new() }
}

fn pulls(goal: &Goal) -> Vec<Pull> {
    let pull = |(m, words): (&plan::Motivation, &String)| Pull { motivation: *m, words: words.clone() };
    goal.motivations.iter().map(pull).collect()
}
