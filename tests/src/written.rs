//! A vault that was written in before the window opens, so that a journey begins where it means to.

use crate::{Clock, PASSPHRASE, Stage};
use app::wire::Format;
use app::{Body, Cost, Edit, EntryId, Home, Place, Throughline, World};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Makes the vault of a stage, with [`PASSPHRASE`], and lets the program write in it.
pub fn write_vault(stage: &Stage, write: impl FnOnce(&mut Throughline)) {
    write(&mut program(&stage.home()));
}

/// The program over a fresh vault in a folder.
pub(crate) fn program(folder: &Path) -> Throughline {
    let home = Home::under(folder);
    let mut program = Throughline::in_world(home, Arc::new(Clock::given()), Some(Cost::least()));
    program.create(PASSPHRASE).expect("there is no vault yet");
    program
}

/// Writes one entry.
pub fn write(program: &mut Throughline, body: Body) -> EntryId {
    let id = Clock::given().id();
    let place = Place::Last;
    program.edit(&Edit::Add { id, body, place }).expect("the plan's rules allow it");
    id
}

/// Everything that a copy of a vault holds, its history, trash and ledger included, as text. The
/// copy stays as it is, and whoever has it open is not disturbed.
pub fn everything_in(copy: &Path) -> String {
    let folder = tempfile::tempdir().expect("there is a folder for temporary things");
    let home = Home::under(folder.path());
    copies_files(copy, &home.vault()).expect("a vault can be copied");
    let mut program = Throughline::in_world(home, Arc::new(Clock::given()), Some(Cost::least()));
    program.unlock(PASSPHRASE).expect("a copy opens with the passphrase");
    let text = folder.path().join("everything.json");
    program.export(Format::Json, &text).expect("it can be written");
    std::fs::read_to_string(text).expect("what was written can be read")
}

fn copies_files(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::create_dir_all(to)?;
    for item in std::fs::read_dir(from)? {
        let item = item?;
        if item.file_type()?.is_file() {
            std::fs::copy(item.path(), to.join(item.file_name()))?;
        }
    }
    Ok(())
}
