//! The example plan: written here as it came to be, committed as a file.

mod between;
mod chances;
mod goals;
mod inner;
mod moved;
mod noor;
mod pulls;
mod sheets;
mod shown;
mod story;
mod talked;
mod talks;

use crate::committed;
use chrono::{DateTime, Utc};
use interchange::{Document, EXAMPLE, read, write};
use plan::insight::bedrock;
use plan::{Kind, Plan};
use uuid::Uuid;

fn example() -> (Document, Plan) {
    let document = read(EXAMPLE.as_bytes()).unwrap();
    let plan = Plan::of(document.entries.clone());
    (document, plan)
}

#[test]
fn the_committed_example_is_the_one_written_here() {
    let exported = "2026-11-20T18:30:00Z".parse().unwrap();
    let made = write(&noor::two_years().document(exported));
    committed::check("example/example-plan.json", &String::from_utf8(made).unwrap());
}

#[test]
fn its_bedrock_is_bedrock() {
    let (_, plan) = example();
    for ground in plan.live(Kind::Bedrock) {
        let found = bedrock::look(ground.body.title(), &plan);
        assert_eq!(found, [], "{}", ground.body.title());
    }
}

#[test]
fn its_history_ends_where_it_stands() {
    let (document, plan) = example();
    for entry in plan.entries() {
        let mut own: Vec<_> = document.revisions.iter().filter(|r| r.id == entry.id).collect();
        own.sort_by(|a, b| a.clock.cmp(&b.clock));
        let (first, last) = (own.first().unwrap(), own.last().unwrap());
        assert_eq!((first.at, last.entry.as_ref()), (entry.created, Some(entry)));
        assert_eq!(last.at, entry.changed);
    }
}

#[test]
fn its_ids_tell_when_each_entry_was_begun() {
    for entry in example().1.entries() {
        let (seconds, nanos) = Uuid::from(entry.id).get_timestamp().unwrap().to_unix();
        let begun = DateTime::<Utc>::from_timestamp(i64::try_from(seconds).unwrap(), nanos).unwrap();
        assert_eq!(begun, entry.created);
    }
}
