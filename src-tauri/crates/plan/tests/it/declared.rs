//! What kinds declare: each field is what it says it is, and nothing leaves that did not say so.

use crate::support::{day, id, minute};
use chrono::NaiveDate;
use plan::filled::{Filling, filled};
use plan::{Audience, Body, Entry, EntryId, Kind, Leaves, Part, Plan, Position, Value};
use std::collections::BTreeSet;

/// Fills with the names of parts, and ties to one entry for each kind.
struct Named;

impl Filling for Named {
    fn words(&mut self, part: Part) -> String {
        format!("words of {}", part.name())
    }

    fn tie(&mut self, kind: Option<Kind>) -> Option<EntryId> {
        let number = Kind::ALL.iter().position(|one| Some(*one) == kind).unwrap_or_default();
        Some(id(u8::try_from(number).unwrap_or_default()))
    }

    fn day(&mut self) -> NaiveDate {
        day(1)
    }
}

fn all() -> impl Iterator<Item = Body> {
    Kind::ALL.into_iter().filter_map(|kind| filled(kind, &mut Named))
}

#[test]
fn every_kind_can_be_filled_and_each_field_holds_what_it_says() {
    let bodies: Vec<Body> = all().collect();
    assert_eq!(bodies.len(), Kind::ALL.len());
    for body in bodies {
        for (field, value) in body.fields() {
            assert!(value.fits(field.sort), "{:?}.{}: {value:?}", body.kind(), field.name);
        }
        assert_eq!(body.check(), Ok(()), "{:?}", body.kind());
    }
}

#[test]
fn what_is_written_in_a_declared_field_is_found_under_its_part() {
    for body in all() {
        for (part, text) in body.parts() {
            let first = body.title() == text && part == Part::Title;
            assert!(first || text == format!("words of {}", part.name()), "{:?}: {text}", body.kind());
        }
    }
}

#[test]
fn a_field_is_named_in_files_as_the_declaration_says() {
    for body in all() {
        let written = serde_json::to_value(&body).unwrap_or_default();
        for field in body.declaration().fields {
            assert!(written.get(field.wire_name()).is_some(), "{:?}.{}", body.kind(), field.name);
        }
    }
}

#[test]
fn whatever_an_entry_speaks_of_is_no_longer_named_once_that_is_erased() {
    let gone = [Kind::Goal, Kind::Bedrock, Kind::Passion, Kind::Strength, Kind::Need];
    let entries = all().map(|body| Entry {
        id: Named.tie(Some(body.kind())).expect("each kind has a number"),
        audience: Audience::OnlyMe,
        position: Position::only(),
        created: minute(0),
        changed: minute(0),
        trashed: gone.contains(&body.kind()).then(|| minute(1)),
        topics: BTreeSet::new(),
        body,
    });
    let plan = Plan::of(entries);
    let ids: Vec<EntryId> = gone.iter().filter_map(|kind| Named.tie(Some(*kind))).collect();
    let erasure = plan.erasing(&ids, minute(2)).expect("they lie in the trash");
    let untied: Vec<_> = erasure.change.steps.iter().filter_map(|step| step.after.as_ref()).collect();
    assert!(untied.iter().any(|entry| entry.body.kind() == Kind::Opportunity));
    for entry in plan.entries().filter(|entry| !erasure.ids.contains(&entry.id)) {
        let now = untied.iter().find(|after| after.id == entry.id).map_or(entry, |after| after);
        let named = now.body.fields().into_iter().filter_map(|(_, value)| match value {
            Value::Ties(ids) => Some(ids),
            _ => None,
        });
        assert!(!named.flatten().any(|id| ids.contains(&id)), "{:?}", now.body);
    }
}

#[test]
fn a_kind_that_leaves_says_what_it_is_shared_as_or_between_whom_it_lies() {
    for kind in Kind::ALL {
        let said = kind.declaration();
        assert!(said.document.is_none() || said.shared_as.is_some() || said.between, "{kind:?}");
    }
}

#[test]
fn notes_and_check_ins_are_chosen_by_nothing_but_themselves() {
    for kind in Kind::ALL {
        for private in [Part::Notes, Part::CheckIn] {
            assert!(!kind.declaration().summary().contains(&private), "{kind:?}");
        }
    }
}

#[test]
fn a_kind_that_is_in_no_document_lets_no_field_out_by_itself() {
    for kind in Kind::ALL.map(Kind::declaration) {
        let carried = kind.shared_as.is_some() || kind.only_one;
        for field in kind.fields.iter().filter(|_| kind.document.is_none() && !carried) {
            let is_title = field.part == Part::Title;
            assert!(is_title || field.leaves == Leaves::Never, "{:?}.{}", kind.kind, field.name);
        }
    }
}

#[test]
fn a_kind_is_named_in_words_as_it_is_in_files() {
    for kind in Kind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap_or_default(), kind.name());
    }
}
