//! A plan in which every text of every kind of entry can be told from any other, to see where it
//! comes up again.

use crate::written::write;
use app::{Body, EntryId, Kind, NaiveDate, Part, Person, Relationship, Throughline};
use plan::filled::{Filling, filled};
use std::collections::BTreeMap;

/// What every canary begins with; nothing else does.
pub const CANARY: &str = "zzyzx-";

/// Writes an entry of every kind with a canary in every text. None of them is for anybody else's
/// eyes. Gives their ids, one of every kind, in the order of
/// [`Kind::used`].
pub fn write_canaries(program: &mut Throughline) -> Vec<EntryId> {
    let someone =
        write(program, Body::Person(Person::new(format!("{CANARY}coach-name"), Relationship::Coach)));
    let mut written = BTreeMap::from([(Kind::Person, someone)]);
    let ids = Kind::used().map(|kind| {
        let mut with = Canaries { kind, sung: 0, written: &written, today: program.today() };
        let mut body = filled(kind, &mut with).expect("what it hangs under was written before it");
        fill_what_is_not_declared(&mut body, &mut with);
        let id = write(program, body);
        written.entry(kind).or_insert(id);
        id
    });
    ids.collect()
}

/// The canaries in a text.
pub fn canaries_in(text: &str) -> Vec<String> {
    let ends = |rest: &str| rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
    text.split(CANARY).skip(1).map(|rest| rest[..ends(rest)].to_owned()).collect()
}

/// What is kept for nobody to read gets canaries too.
fn fill_what_is_not_declared(body: &mut Body, with: &mut Canaries<'_>) {
    if let Body::Received(received) = body {
        received.contents = with.words(Part::Said);
    }
}

/// Fills an entry with canaries, each with a letter of its own, and ties it to what was written before.
struct Canaries<'k> {
    kind: Kind,
    sung: u8,
    written: &'k BTreeMap<Kind, EntryId>,
    today: NaiveDate,
}

impl Filling for Canaries<'_> {
    fn words(&mut self, part: Part) -> String {
        let letter = char::from(b'a' + self.sung);
        self.sung += 1;
        format!("{CANARY}{}-{}-{letter}", self.kind.name(), part.name())
    }

    fn tie(&mut self, kind: Option<Kind>) -> Option<EntryId> {
        self.written.get(&kind.unwrap_or(Kind::Goal)).copied()
    }

    fn day(&mut self) -> NaiveDate {
        self.today
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written;

    #[test]
    fn every_kind_has_its_canaries_and_they_can_be_told_apart() {
        let folder = tempfile::tempdir().expect("there is a folder for temporary things");
        let mut program = written::program(folder.path());
        write_canaries(&mut program);
        let entries = program.plan().expect("the plan can be read").entries;
        let mut all = canaries_in(&serde_json::to_string(&entries).expect("a plan is JSON"));
        for kind in Kind::used().filter(|kind| *kind != Kind::Weighing) {
            let written = entries.iter().filter(|entry| entry.body.kind() == kind);
            let text = serde_json::to_string(&written.collect::<Vec<_>>()).expect("entries are JSON");
            assert!(!canaries_in(&text).is_empty(), "{kind:?}");
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
