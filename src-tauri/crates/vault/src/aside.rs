//! Keeping a vault aside: moved out of the way, never deleted.

use crate::{Folder, disk};
use chrono::{DateTime, Utc};
use std::io;
use std::path::PathBuf;

/// Moves every file of the present vault, as far as there are any, to `aside/<UTC>/`. A journal
/// that waits to be played back goes along: it belongs to that database and to no other.
pub(crate) fn put_aside(folder: &Folder, now: DateTime<Utc>) -> io::Result<()> {
    let present = parts(folder)?;
    if present.is_empty() {
        return Ok(());
    }
    let place = free_place(folder, now)?;
    disk::make_folder(&place)?;
    for part in present {
        let name = part.file_name().expect("every part of a vault has a name");
        std::fs::rename(&part, place.join(name))?;
    }
    disk::sync_folder(&place)?;
    disk::sync_folder_of(&place)?;
    disk::sync_folder(folder.path())
}

/// The database goes before its journal, since without it the database may be half written; and
/// the keys last, since as long as they are there a missing database is noticed.
fn parts(folder: &Folder) -> io::Result<Vec<PathBuf>> {
    let all = [folder.database(), folder.journal(), folder.seen(), folder.keys_copy(), folder.keys()];
    let mut present = Vec::new();
    for part in all {
        if disk::exists(&part)? {
            present.push(part);
        }
    }
    Ok(present)
}

fn free_place(folder: &Folder, now: DateTime<Utc>) -> io::Result<PathBuf> {
    let name = now.format("%Y%m%dT%H%M%SZ").to_string();
    let mut place = folder.aside().join(&name);
    let mut number = 1;
    while disk::exists(&place)? {
        number += 1;
        place = folder.aside().join(format!("{name}-{number}"));
    }
    Ok(place)
}
