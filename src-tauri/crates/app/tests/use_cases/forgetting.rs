//! Forgetting someone takes them out of the plan, its history, the ledger and every backup.

use crate::reading::{CANARY, MENTEE, MENTOR, Side, agreed, mentee, question, read, sealed, side};
use crate::{PASSPHRASE, add, code, goal, id};
use app::wire::{Code, Forgotten, PageLayout, PaperSize};
use app::{Choice, Document, Edit, EntryId, For};
use plan::{Audience, Body, Kind, Person, Place, Relationship};
use std::collections::BTreeSet;
use std::path::Path;

/// A mentor who kept a plan, with a backup that holds it, and another person.
fn mentor_with_a_mentee() -> Side {
    let (mut mentee, mut mentor) = (mentee(Some(agreed())), side());
    let (file, words) = sealed(&mut mentee);
    let program = &mut mentor.program;
    add(program, 1, goal("Help others grow"));
    program.back_up().unwrap();
    add(program, MENTEE, Body::Person(Person::new(format!("Noor {CANARY}"), Relationship::Mentee)));
    add(program, MENTOR, Body::Person(Person::new("Tomas", Relationship::Peer)));
    let people = BTreeSet::from([id(MENTEE), id(MENTOR)]);
    program.edit(&Edit::Show { id: id(1), audience: Audience::People { people } }).unwrap();
    read(program, &file, Some(&words));
    program.keep(id(MENTEE)).unwrap();
    let remark = plan::Remark {
        from: id(MENTEE),
        on: "2026-11-21".parse().unwrap(),
        about: None,
        saying: question(CANARY),
    };
    program.edit(&Edit::Add { id: id(7), body: Body::Remark(remark), place: Place::Last }).unwrap();
    program.undo().unwrap();
    let entries = [(id(1), BTreeSet::new())].into();
    let recipient = For::Person { id: id(MENTEE) };
    let choice = Choice { document: Document::GrowthPlan, recipient, entries };
    let number = program.preview(&choice, PaperSize::A4, PageLayout::Mentor).unwrap().number;
    program.save_markdown(number, &mentor.folder.path().join("for Noor.md")).unwrap();
    program.back_up().unwrap();
    mentor
}

#[test]
fn forgetting_someone_leaves_nothing_of_them_in_any_copy_of_the_vault() {
    let mut mentor = mentor_with_a_mentee();
    assert!(canaries(&mut mentor) > 0, "the control: before, it is there");
    let Forgotten { changed, lines, copies, unread } = mentor.program.forget(id(MENTEE)).unwrap();
    assert_eq!((lines, copies, unread), (1, 1, 0), "one line, and the one backup that held them");
    assert!(changed.gone.contains(&id(MENTEE)) && changed.undo.is_none());
    let shown = mentor.program.plan().unwrap().entries.into_iter().find(|e| e.id == id(1)).unwrap();
    assert_eq!(shown.audience, Audience::People { people: [id(MENTOR)].into() });
    assert!(mentor.program.ledger().unwrap().is_empty());
    assert!(mentor.program.check().unwrap().sound);
    assert_eq!(canaries(&mut mentor), 0);
    assert_eq!(mentor.bodies(Kind::Person).len(), 1, "Tomas stays");
}

/// How many copies of the vault, the vault itself among them, hold the canary when they are opened
/// with the passphrase: anywhere in their entries, their history or their ledger.
fn canaries(side: &mut Side) -> usize {
    side.program.lock();
    let vault = side.program.home().vault();
    let backups = std::fs::read_dir(vault.join("backups")).unwrap().map(|item| item.unwrap().path());
    let held = backups.chain([vault]).filter(|copy| holds_canary(copy)).count();
    side.program.unlock(PASSPHRASE).unwrap();
    held
}

fn holds_canary(copy: &Path) -> bool {
    let folder = tempfile::tempdir().unwrap();
    for name in ["vault.db", "vault.keys"] {
        std::fs::copy(copy.join(name), folder.path().join(name)).unwrap();
    }
    let passphrase = vault::Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let secret = vault::Secret::Passphrase(&passphrase);
    let opened = vault::Vault::open(&vault::Folder::new(folder.path()), secret, chrono::DateTime::UNIX_EPOCH);
    format!("{:?}", opened.unwrap().everything().unwrap()).contains(CANARY)
}

#[test]
fn a_forgetting_that_was_cut_short_is_done_to_its_end_at_the_next_unlocking() {
    let mut mentor = mentor_with_a_mentee();
    mentor.program.lock();
    begin_to_forget(&mentor, id(MENTEE));
    mentor.program.unlock(PASSPHRASE).unwrap();
    let names: Vec<_> = mentor.bodies(Kind::Person).iter().map(|body| body.title().to_owned()).collect();
    assert_eq!(names, ["Tomas"]);
    assert!(mentor.program.ledger().unwrap().is_empty());
    let left = canaries(&mut mentor);
    assert_eq!(left, 0);
}

/// The first step of forgetting: it is written down who is to be forgotten. Then the power fails.
fn begin_to_forget(side: &Side, person: EntryId) {
    let passphrase = vault::Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let secret = vault::Secret::Passphrase(&passphrase);
    let now = "2026-11-21T12:00:00Z".parse().unwrap();
    let folder = vault::Folder::new(side.program.home().vault());
    let mut vault = vault::Vault::open(&folder, secret, now).unwrap();
    let history = vault.all_history().unwrap();
    let under = |revision: &vault::Revision| {
        let parent = revision.entry.as_ref().and_then(|entry| entry.body.parent());
        (parent == Some(person)).then_some(revision.id)
    };
    let ids: BTreeSet<EntryId> = history.iter().filter_map(under).chain([person]).collect();
    vault.set_setting("forgetting", &ids, now).unwrap();
}

#[test]
fn only_a_person_can_be_forgotten() {
    let mut side = mentee(None);
    assert_eq!(code(side.program.forget(id(1))), Code::Unknown);
    assert_eq!(code(side.program.forget(EntryId::from_parts(1, [0; 10]))), Code::Unknown);
}
