//! A life told day by day.

use crate::life::Life;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use plan::{
    Answer, Audience, Bedrock, Body, Edit, EntryId, Goal, Motivation, Person, Place, Proof, Question,
    Relationship, Topic, Why, Witness,
};
use std::collections::BTreeMap;

pub(super) struct Story {
    life: Life,
    names: BTreeMap<&'static str, EntryId>,
}

impl Story {
    pub(super) fn begun() -> Story {
        Story { life: Life::begun(DateTime::UNIX_EPOCH), names: BTreeMap::new() }
    }

    pub(super) fn told(self) -> Life {
        self.life
    }

    /// The day on which what follows was written, from this minute on.
    pub(super) fn on(&mut self, day: &str, minute: &str) -> &mut Story {
        self.life.now = format!("{day}T{minute}:00Z").parse::<DateTime<Utc>>().unwrap();
        self
    }

    /// Gives an entry a name by which a later chapter finds it.
    pub(super) fn remember(&mut self, name: &'static str, id: EntryId) {
        self.names.insert(name, id);
    }

    /// The entry that was remembered under this name.
    pub(super) fn id(&self, name: &str) -> EntryId {
        self.names[name]
    }

    pub(super) fn add(&mut self, body: Body) -> EntryId {
        self.think();
        self.life.add(body, Place::Last).unwrap()
    }

    pub(super) fn goal(&mut self, statement: &str) -> EntryId {
        self.add(Body::Goal(Goal::new(statement)))
    }

    pub(super) fn person(
        &mut self,
        name: &str,
        relationship: Relationship,
        role: &str,
        notes: &str,
    ) -> EntryId {
        let person = Person { role: role.into(), notes: notes.into(), ..Person::new(name, relationship) };
        self.add(Body::Person(person))
    }

    pub(super) fn answer(&mut self, under: EntryId, asked: Question, words: &str) -> EntryId {
        self.why(under, asked, Answer::Words { words: words.into() })
    }

    pub(super) fn not_sure(&mut self, under: EntryId, asked: Question) -> EntryId {
        self.why(under, asked, Answer::NotSure)
    }

    pub(super) fn rest(&mut self, under: EntryId, asked: Question, on: EntryId) -> EntryId {
        self.why(under, asked, Answer::Rests { on })
    }

    /// Bedrock reached: the statement and the why that rests on it, as one act.
    pub(super) fn reach(&mut self, under: EntryId, asked: Question, statement: &str) -> EntryId {
        self.think();
        let (on, id) = (self.life.next_id(), self.life.next_id());
        let bedrock = Body::Bedrock(Bedrock { statement: statement.into() });
        let why = Body::Why(Why { under, asked, answer: Answer::Rests { on } });
        let add = |id, body| Edit::Add { id, body, place: Place::Last };
        self.life.edit(&Edit::Several { edits: vec![add(on, bedrock), add(id, why)] }).unwrap();
        on
    }

    fn why(&mut self, under: EntryId, asked: Question, answer: Answer) -> EntryId {
        self.add(Body::Why(Why { under, asked, answer }))
    }

    /// An answer that had been waiting, or another one than before.
    pub(super) fn answer_anew(&mut self, why: EntryId, words: &str) -> &mut Story {
        self.rewrite(why, |body| {
            if let Body::Why(why) = body {
                why.answer = Answer::Words { words: words.into() };
            }
        })
    }

    pub(super) fn rethink(&mut self, goal: EntryId, alter: impl FnOnce(&mut Goal)) -> &mut Story {
        self.rewrite(goal, |body| {
            if let Body::Goal(goal) = body {
                alter(goal);
            }
        })
    }

    /// The same entry, said anew.
    pub(super) fn rewrite(&mut self, id: EntryId, alter: impl FnOnce(&mut Body)) -> &mut Story {
        let mut body = self.life.entry(id).body.clone();
        alter(&mut body);
        self.edit(Edit::Rewrite { id, body })
    }

    /// Someone, of whom more is known by now.
    pub(super) fn known(&mut self, name: &str, alter: impl FnOnce(&mut Person)) -> &mut Story {
        self.rewrite(self.id(name), |body| {
            if let Body::Person(person) = body {
                alter(person);
            }
        })
    }

    /// A goal that came of an answer to the lottery question.
    pub(super) fn leads_to(&mut self, answer: &str, goal: EntryId) -> &mut Story {
        self.rewrite(self.id(answer), |body| {
            if let Body::LotteryAnswer(answer) = body {
                answer.led_to = Some(goal);
            }
        })
    }

    /// Lets these people see it, all by their names in this story.
    pub(super) fn show(&mut self, name: &str, people: &[&str]) -> &mut Story {
        let audience = Audience::People { people: people.iter().map(|p| self.id(p)).collect() };
        self.edit(Edit::Show { id: self.id(name), audience })
    }

    /// Lets these people see a why and all that was dug under it, down to the ground, as one act.
    pub(super) fn show_to_the_ground(&mut self, why: &str, people: &[&str]) -> &mut Story {
        let audience = Audience::People { people: people.iter().map(|p| self.id(p)).collect() };
        let show = |id| Edit::Show { id, audience: audience.clone() };
        let edits = self.to_the_ground(self.id(why)).into_iter().map(show).collect();
        self.edit(Edit::Several { edits })
    }

    fn to_the_ground(&self, why: EntryId) -> Vec<EntryId> {
        let ground = match &self.life.entry(why).body {
            Body::Why(Why { answer: Answer::Rests { on }, .. }) => Some(*on),
            _ => None,
        };
        let below = self.life.plan.under(why).into_iter().flat_map(|e| self.to_the_ground(e.id));
        [why].into_iter().chain(ground).chain(below).collect()
    }

    /// Says which topics it touches.
    pub(super) fn touches(&mut self, name: &str, topics: &[Topic]) -> &mut Story {
        let topics = topics.iter().copied().collect();
        self.edit(Edit::Mark { id: self.id(name), topics })
    }

    pub(super) fn trash(&mut self, id: EntryId) -> &mut Story {
        self.edit(Edit::Trash { id })
    }

    fn edit(&mut self, edit: Edit) -> &mut Story {
        self.think();
        self.life.edit(&edit).unwrap();
        self
    }

    /// Between two sentences.
    fn think(&mut self) {
        let seconds = i64::try_from(self.life.plan.entries().count() % 7).unwrap() * 11 + 38;
        self.life.now += TimeDelta::seconds(seconds) + TimeDelta::milliseconds(seconds * 13 % 1000);
    }
}

/// What pulls, in the person's words or without.
pub(super) fn pull(goal: &mut Goal, motivation: Motivation, words: &str) {
    goal.motivations.insert(motivation, words.into());
}

/// What someone saw, in their words.
pub(super) fn saw(who: &str, said: &str) -> Witness {
    Witness { who: who.into(), said: said.into() }
}

/// What happened on a day.
pub(super) fn happened(on: &str, what: &str) -> Proof {
    Proof { what: what.into(), on: Some(day(on)) }
}

/// A day, as `2026-06-11`.
pub(super) fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}
