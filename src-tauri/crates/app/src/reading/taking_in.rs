//! Taking in what someone said, thing by thing, as one act that can be taken back. What the person
//! wrote themselves stays as it was: an answer becomes a remark beside it, and a story about a
//! strength becomes a witness of it.

use crate::Throughline;
use crate::open::Open;
use crate::wire::{Changed, Code, Problem, Taking};
use plan::{Body, Edit, EntryId, Place, Remark, Saying, Strength, Witness};
use sealed::{Answered, Contents, Reply};
use std::collections::BTreeMap;
use vault::Handover;

/// What is taken in: remarks to add, and strengths with their new witnesses.
#[derive(Default)]
struct Harvest {
    remarks: Vec<Remark>,
    strengths: BTreeMap<EntryId, Strength>,
}

impl Throughline {
    /// Takes these things of the open reply in, said by this person.
    pub fn take_in(&mut self, person: EntryId, taking: &[Taking]) -> Result<Changed, Problem> {
        let now = self.world.now();
        let open = self.open()?;
        let Contents::Reply(reply) = self.contents()? else { return Err(Code::Unknown.into()) };
        let line = open.answered_by(reply)?;
        let mut harvest = Harvest::default();
        for one in taking {
            open.take(&mut harvest, person, (reply, line.as_ref()), *one)?;
        }
        let edit = Edit::Several { edits: harvest.edits(|| self.world.id()) };
        let open = self.open_mut()?;
        let change = open.carry_out(&edit, now)?;
        Ok(open.changed(&change))
    }
}

impl Open {
    fn take(
        &self,
        harvest: &mut Harvest,
        person: EntryId,
        (reply, line): (&Reply, Option<&Handover>),
        one: Taking,
    ) -> Result<(), Problem> {
        let answered = reply.answers.get(one.number).ok_or(Code::Unknown)?;
        let about = line.and_then(|line| self.about(line, answered));
        match one.strength.or_else(|| self.shown_by(answered, about)) {
            Some(strength) => {
                let who = self.plan.entry(person).ok_or(Code::NoRecipient)?.body.title().to_owned();
                let witness = Witness { who, said: said(&answered.saying) };
                self.strength(&mut harvest.strengths, strength)?.witnesses.push(witness);
            }
            None => harvest.remarks.push(Remark {
                from: person,
                on: reply.made,
                about,
                saying: answered.saying.clone(),
            }),
        }
        Ok(())
    }

    /// The strength that an answer to a sheet of questions is a story about.
    fn shown_by(&self, answered: &Answered, about: Option<EntryId>) -> Option<EntryId> {
        let entry = self.plan.entry(about.filter(|_| answered.asked.is_some())?)?;
        matches!(entry.body, Body::Strength(_)).then_some(entry.id)
    }

    fn strength<'h>(
        &self,
        strengths: &'h mut BTreeMap<EntryId, Strength>,
        id: EntryId,
    ) -> Result<&'h mut Strength, Problem> {
        match self.plan.entry(id).map(|entry| &entry.body) {
            Some(Body::Strength(strength)) => Ok(strengths.entry(id).or_insert_with(|| strength.clone())),
            _ => Err(Code::Unknown.into()),
        }
    }
}

impl Harvest {
    fn edits(self, fresh: impl Fn() -> EntryId) -> Vec<Edit> {
        let add = |remark| Edit::Add { id: fresh(), body: Body::Remark(remark), place: Place::Last };
        let rewrite = |(id, strength)| Edit::Rewrite { id, body: Body::Strength(strength) };
        self.remarks.into_iter().map(add).chain(self.strengths.into_iter().map(rewrite)).collect()
    }
}

/// A saying as one text, for a witness.
pub(super) fn said(saying: &Saying) -> String {
    let texts = saying.texts().into_iter().filter(|text| !text.trim().is_empty());
    texts.collect::<Vec<_>>().join("\n")
}
