//! The log: times, places and fixed words from this source, never a word of a person's, never
//! the text of a foreign error (safety.md). At most two files of 1 MB.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::OnceLock;

const MOST_BYTES: u64 = 1_000_000;

static FILE: OnceLock<PathBuf> = OnceLock::new();

/// From now on notes go to this home's log, panics included (their place, not their message).
pub(crate) fn begin(home: &app::Home) {
    let _ = FILE.set(home.log_file());
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            note("panic", &format!("{}:{}", place.file(), place.line()));
        }
    }));
}

/// Notes that something happened at a place. `what` is a fixed text or a code.
pub(crate) fn note(place: &str, what: &str) {
    let Some(file) = FILE.get() else { return };
    // A log that cannot be written must not disturb anyone.
    let _ = append(file, &format!("{} {place}: {what}\n", app::moment()));
}

fn append(file: &PathBuf, line: &str) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    if fs::metadata(file).is_ok_and(|m| m.len() + line.len() as u64 > MOST_BYTES) {
        fs::rename(file, file.with_extension("log.1"))?;
    }
    OpenOptions::new().create(true).append(true).open(file)?.write_all(line.as_bytes())
}
