//! For whom: someone in the plan, or someone who is added to it.

use crate::arguments::Handing;
use crate::printing::on_one_line;
use crate::trouble::{Trouble, Wrong};
use app::{
    Body, Edit, Entry, EntryId, Kind, Person, Place, Plan, Relationship, ThisComputer, Throughline, World,
};

/// Who it is for.
pub(super) enum Recipient {
    /// Someone who is in the plan.
    Known(EntryId),
    /// Someone who is not in it yet.
    New(Person),
}

/// Whoever bears this name. What they are to the person tells two of one name apart, and is
/// needed for someone new.
pub(super) fn of(plan: &Plan, asked: &Handing) -> Result<Recipient, Wrong> {
    let name = on_one_line(&asked.recipient);
    let relationship = asked.relationship.map(Relationship::from);
    let people = plan.live(Kind::Person);
    let fitting: Vec<_> = people.into_iter().filter(|e| fits(e, &name, relationship)).collect();
    match (fitting.as_slice(), relationship) {
        ([person], _) => Ok(Recipient::Known(person.id)),
        ([], Some(relationship)) if !name.is_empty() => Ok(Recipient::New(new(name, relationship))),
        ([], _) => Err(Wrong::NoSuchPerson(name)),
        (_, _) => Err(Wrong::SeveralPeople(name)),
    }
}

fn fits(entry: &Entry, name: &str, relationship: Option<Relationship>) -> bool {
    let Body::Person(person) = &entry.body else { return false };
    let same_name = on_one_line(&person.name).to_lowercase() == name.to_lowercase();
    same_name && relationship.is_none_or(|r| r == person.relationship)
}

fn new(name: String, relationship: Relationship) -> Person {
    Person { name, relationship, role: String::new(), notes: String::new() }
}

impl Recipient {
    /// The id of the recipient, who is in the plan from now on.
    pub(super) fn settle(&self, program: &mut Throughline) -> Result<EntryId, Trouble> {
        match self {
            Recipient::Known(id) => Ok(*id),
            Recipient::New(person) => {
                let id = ThisComputer.id();
                let body = Body::Person(person.clone());
                program.edit(&Edit::Add { id, body, place: Place::Last })?;
                Ok(id)
            }
        }
    }
}
