//! Who it is for: someone of the plan, someone new, or the person themselves.

use crate::arguments::Handing;
use crate::printing::on_one_line;
use crate::trouble::{Trouble, Wrong};
use app::{
    Body, Edit, Entry, EntryId, For, Kind, Person, Place, Plan, Relationship, ThisComputer, Throughline,
    World,
};

/// Who it is for.
pub(super) enum Recipient {
    /// Someone who is in the plan.
    Known(EntryId, Relationship),
    /// Someone who is not in it yet.
    New(Person),
    /// The person whose plan it is.
    Myself,
}

/// Whoever bears this name. What they are to the person tells two of one name apart, and is
/// needed for someone new.
pub(super) fn of(plan: &Plan, asked: &Handing) -> Result<Recipient, Wrong> {
    let Some(name) = &asked.recipient else { return Ok(Recipient::Myself) };
    let name = on_one_line(name);
    let relationship = asked.relationship;
    let people = plan.live(Kind::Person).into_iter();
    let fitting: Vec<_> = people.filter_map(|e| fits(e, &name, relationship)).collect();
    match (fitting.as_slice(), relationship) {
        ([(id, relationship)], _) => Ok(Recipient::Known(*id, *relationship)),
        ([], Some(relationship)) if !name.is_empty() => Ok(Recipient::New(Person::new(name, relationship))),
        ([], _) => Err(Wrong::NoSuchPerson(name)),
        (_, _) => Err(Wrong::SeveralPeople(name)),
    }
}

fn fits(entry: &Entry, name: &str, relationship: Option<Relationship>) -> Option<(EntryId, Relationship)> {
    let Body::Person(person) = &entry.body else { return None };
    let same_name = on_one_line(&person.name).to_lowercase() == name.to_lowercase();
    let fits = same_name && relationship.is_none_or(|r| r == person.relationship);
    fits.then_some((entry.id, person.relationship))
}

impl Recipient {
    /// For whom the choice is; someone new is in the plan from now on.
    pub(super) fn settle(&self, program: &mut Throughline) -> Result<For, Trouble> {
        match self {
            Recipient::Known(id, _) => Ok(For::Person { id: *id }),
            Recipient::Myself => Ok(For::Myself),
            Recipient::New(person) => {
                let id = ThisComputer.id();
                let body = Body::Person(person.clone());
                program.edit(&Edit::Add { id, body, place: Place::Last })?;
                Ok(For::Person { id })
            }
        }
    }

    /// What they are to the person, where it is somebody else.
    pub(super) fn relationship(&self) -> Option<Relationship> {
        match self {
            Recipient::Known(_, relationship) => Some(*relationship),
            Recipient::New(person) => Some(person.relationship),
            Recipient::Myself => None,
        }
    }
}
