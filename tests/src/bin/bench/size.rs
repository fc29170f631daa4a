//! A plan of ten thousand entries: opening it, searching it, one edit in it until it is durable,
//! against SQLite without keys, history, digest or rules.

use crate::compared::{Compared, timed};
use crate::folder;
use crate::hundred;
use crate::plain::Plain;
use crate::plans::Writer;
use app::wire::Sought;
use app::{Home, Throughline};
use plan::{Body, Edit, Entry};
use throughline_tests::PASSPHRASE;

/// Of every kind of entry, in the shares that a person might come to.
const HUNDREDS: usize = 100;

const OPENINGS: usize = 5;
const SEARCHES: usize = 50;
const EDITS: usize = 50;

/// Two words, the second only begun.
const ASKED: &str = "quiet harb";
const ASKED_PLAINLY: &str = "quiet harb*";

pub(crate) fn measure() -> Vec<Compared> {
    let folder = folder("size");
    let mut large = person_with_a_vault(&folder, "large");
    let mut empty = person_with_a_vault(&folder, "empty");
    let mut writer = Writer::new();
    for _ in 0..HUNDREDS {
        hundred::write(&mut large, &mut writer);
    }
    let entries = large.plan().expect("it is open").entries;
    let plain = Plain::with(&folder, &entries);
    let opening = opening(&mut large, &mut empty, entries.len());
    let reading = reading(&opening, &plain);
    let search = searching(&large, &plain);
    vec![opening, reading, search, editing(&mut large, &plain, &entries)]
}

fn person_with_a_vault(folder: &std::path::Path, name: &str) -> Throughline {
    let mut person = Throughline::new(Home::under(&folder.join(name)));
    person.create(PASSPHRASE).expect("a vault can be made");
    person
}

fn opening(large: &mut Throughline, empty: &mut Throughline, entries: usize) -> Compared {
    let unlock = |person: &mut Throughline| {
        person.lock();
        timed(|| person.unlock(PASSPHRASE).expect("the passphrase fits"))
    };
    let what = format!("opening a plan of {entries} entries");
    let against = "opening an empty one, which is deriving the key";
    Compared::in_turn(what, against, OPENINGS, || unlock(large), || unlock(empty))
}

/// What is left of opening when the key is there.
fn reading(opening: &Compared, plain: &Plain) -> Compared {
    let ours = opening.ours.iter().zip(&opening.theirs).map(|(large, empty)| large - empty);
    Compared {
        what: "reading and verifying it, once the key is there".into(),
        against: "reading the same rows from plain SQLite".into(),
        ours: ours.collect(),
        theirs: opening.ours.iter().map(|_| timed(|| plain.read())).collect(),
    }
}

fn searching(large: &Throughline, plain: &Plain) -> Compared {
    let ours = || timed(|| large.search(&Sought::words(ASKED)).expect("it is open"));
    let theirs = || timed(|| plain.search(ASKED_PLAINLY));
    Compared::in_turn("searching it", "the same words in plain FTS5", SEARCHES, ours, theirs)
}

fn editing(large: &mut Throughline, plain: &Plain, entries: &[Entry]) -> Compared {
    let goals = || entries.iter().filter(|entry| matches!(entry.body, Body::Goal(_)));
    let (mut ours, mut theirs) = (goals(), goals());
    let edit = || {
        let rewritten = rewritten(ours.next().expect("there are goals enough"));
        let edit = Edit::Rewrite { id: rewritten.id, body: rewritten.body };
        timed(|| large.edit(&edit).expect("the disk has room"))
    };
    let plainly = || {
        let rewritten = rewritten(theirs.next().expect("there are goals enough"));
        timed(|| plain.rewrite(&rewritten))
    };
    let against = "rewriting one row of plain SQLite durably";
    Compared::in_turn("one edit in it until it is durable", against, EDITS, edit, plainly)
}

fn rewritten(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    if let Body::Goal(goal) = &mut entry.body {
        goal.statement += " And it changed.";
    }
    entry
}
