//! A file of 1 MiB that is given up when the disk is full: deleting needs space too.

use crate::{Folder, disk};
use std::io::{self, Write};

const SIZE: usize = 1024 * 1024;
/// Ballast is taken on again only where the disk has this much to spare.
const ROOM: u64 = 16 * SIZE as u64;

/// Gives the space back to the disk.
pub(crate) fn drop_from(folder: &Folder) {
    // Nothing can be done about a failure: the disk is full, and is reported as such.
    let _ = disk::remove_file(&folder.ballast());
}

/// Takes the space, unless it is taken or scarce. A vault without ballast works all the same.
pub(crate) fn take_on(folder: &Folder) {
    let is_there = || disk::exists(&folder.ballast()).unwrap_or(true);
    let has_room = || fs4::available_space(folder.path()).is_ok_and(|space| space >= ROOM);
    if !is_there() && has_room() && write(folder).is_err() {
        drop_from(folder);
    }
}

/// Bytes that no file system can store in less space than they are long.
fn write(folder: &Folder) -> io::Result<()> {
    let mut bytes = vec![0; SIZE];
    blake3::Hasher::new().update(b"throughline ballast").finalize_xof().fill(&mut bytes);
    let mut file = disk::create_file(&folder.ballast())?;
    file.write_all(&bytes)?;
    file.sync_all()
}
