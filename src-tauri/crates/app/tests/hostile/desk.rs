//! A vault with the example plan, its files, and the three ways in which a window may meet it.

use app::commands::Program;
use app::wire::{Answering, Door, Opened, PageLayout, PaperSize, SealWith};
use app::{
    Body, Choice, Document, Edit, Entry, EntryId, For, Home, Kind, Person, Place, ThisComputer, Throughline,
};
use app::{Cost, World};
use disclosure::Saying;
use plan::Session;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, MutexGuard};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "seven quiet herons over the lake";

/// Where the person stands while something is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At {
    Locked,
    Open,
    InSession,
}

/// The vault that every desk has a copy of.
pub(crate) static MODEL: LazyLock<Model> = LazyLock::new(Model::make);

pub(crate) struct Model {
    folder: TempDir,
    pub(crate) code: String,
    pub(crate) entries: Vec<Entry>,
    /// Someone with a key, an agreement, and something that was sealed for them.
    pub(crate) mentor: EntryId,
}

pub(crate) struct Desk {
    folder: TempDir,
    pub(crate) program: Program,
}

fn program(folder: &Path) -> Throughline {
    Throughline::in_world(Home::under(folder), Arc::new(ThisComputer), Some(Cost::least()))
}

impl Model {
    fn make() -> Model {
        let folder = tempfile::tempdir().unwrap();
        let mut program = program(folder.path());
        let code = program.create(PASSPHRASE).unwrap().code;
        program.add_example().unwrap();
        let mentor = give_a_key(&mut program);
        seal(&mut program, mentor, &folder.path().join("plan.throughline"));
        reply(&mut program, folder.path());
        keep(&mut program, mentor, folder.path());
        prepare(&mut program, mentor);
        throw_away(&mut program);
        let entries = program.plan().unwrap().entries;
        Model { folder, code, entries, mentor }
    }

    pub(crate) fn ids(&self, kind: Kind) -> Vec<EntryId> {
        self.entries.iter().filter(|entry| entry.body.kind() == kind).map(|entry| entry.id).collect()
    }
}

/// The mentor of the example has the person's own key, so that they can open what is sealed.
fn give_a_key(program: &mut Throughline) -> EntryId {
    let key = Some(program.my_key().unwrap());
    let entries = program.plan().unwrap().entries;
    let agreed =
        |entry: &&Entry| entries.iter().any(|e| matches!(&e.body, Body::Agreement(a) if a.with == entry.id));
    let entry = entries.iter().find(agreed).expect("the example has an agreement with someone");
    let Body::Person(person) = entry.body.clone() else { panic!("an agreement is with a person") };
    let body = Body::Person(Person { key, ..person });
    program.edit(&Edit::Rewrite { id: entry.id, body }).unwrap();
    entry.id
}

pub(crate) fn choice(to: EntryId, entries: &[EntryId]) -> Choice {
    let entries: BTreeMap<_, _> = entries.iter().map(|id| (*id, BTreeSet::new())).collect();
    Choice { document: Document::GrowthPlan, recipient: For::Person { id: to }, entries }
}

fn seal(program: &mut Throughline, mentor: EntryId, file: &Path) {
    let strength = program.plan().unwrap().entries.into_iter().find(|e| e.body.kind() == Kind::Strength);
    let choice = choice(mentor, &[strength.expect("the example has a strength").id]);
    let number = program.preview(&choice, PaperSize::A4, PageLayout::Manager).unwrap().number;
    program.hand_despite(number, "for a test").unwrap();
    program.seal(number, SealWith::Key, file).unwrap();
}

fn reply(program: &mut Throughline, folder: &Path) {
    program.choose_sealed(&folder.join("plan.throughline")).unwrap();
    assert!(matches!(program.unseal(None), Ok(Opened::Plan(_))));
    let saying = Saying::Question { words: "Whom would you teach first?".into() };
    let answers = [Answering { about: Some(0), asked: None, saying }];
    program.answer("Ruth", &answers, &folder.join("reply.throughline")).unwrap();
}

/// What was sealed under another agreement may be kept.
fn keep(program: &mut Throughline, mentor: EntryId, folder: &Path) {
    program.choose_sealed(&folder.join("plan.throughline")).unwrap();
    program.unseal(None).unwrap();
    program.keep(mentor).unwrap();
}

/// A session that is ahead.
fn prepare(program: &mut Throughline, with: EntryId) -> EntryId {
    let (id, body) = (ThisComputer.id(), Body::Session(Session::new(with, program.today())));
    program.edit(&Edit::Add { id, body, place: Place::Last }).unwrap();
    id
}

/// Some of it lies in the trash.
fn throw_away(program: &mut Throughline) {
    let entries = program.plan().unwrap().entries.into_iter();
    for entry in entries.filter(|e| matches!(e.body, Body::EnergyNote(_) | Body::Need(_))) {
        program.edit(&Edit::Trash { id: entry.id }).unwrap();
    }
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        copy(MODEL.folder.path(), folder.path());
        Desk { program: Program::of(program(folder.path())), folder }
    }

    pub(crate) fn program(&self) -> MutexGuard<'_, Throughline> {
        self.program.get()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Stands there, whatever was done before. The recovery code opens the vault whatever the
    /// passphrase has become.
    pub(crate) fn be(&mut self, at: At) {
        let door = self.program().door();
        match (at, door) {
            (At::Locked, Door::Locked) | (At::Open, Door::Open) | (At::InSession, Door::InSession) => {}
            (At::Locked, _) => self.program().lock(),
            (At::Open, Door::InSession) => self.program().end_session().unwrap(),
            (At::Open, _) => self.program().unlock_with_code(&MODEL.code).unwrap(),
            (At::InSession, _) => {
                self.be(At::Open);
                self.begin_session();
            }
        }
    }

    fn begin_session(&mut self) {
        let session = prepare(&mut self.program(), MODEL.mentor);
        self.program().begin_session(session).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
