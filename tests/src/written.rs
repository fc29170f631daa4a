//! A vault that was written in before the window opens, so that a journey begins where it means to.

use crate::{PASSPHRASE, Stage};
use app::{Body, Cost, Edit, EntryId, Home, Place, ThisComputer, Throughline, World};
use std::path::Path;
use std::sync::Arc;

/// Makes the vault of a stage, with [`PASSPHRASE`], and lets the program write in it.
pub fn write_vault(stage: &Stage, write: impl FnOnce(&mut Throughline)) {
    write(&mut program(&stage.home()));
}

/// The program over a fresh vault in a folder.
pub(crate) fn program(folder: &Path) -> Throughline {
    let home = Home::under(folder);
    let mut program = Throughline::in_world(home, Arc::new(ThisComputer), Some(Cost::least()));
    program.create(PASSPHRASE).expect("there is no vault yet");
    program
}

/// Writes one entry.
pub fn write(program: &mut Throughline, body: Body) -> EntryId {
    let id = ThisComputer.id();
    let place = Place::Last;
    program.edit(&Edit::Add { id, body, place }).expect("the plan's rules allow it");
    id
}
