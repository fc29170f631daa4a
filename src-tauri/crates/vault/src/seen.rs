//! The last revision this computer has seen, kept outside the database: an older database put in
//! its place is whole in itself, and only this tells.
//!
//! Form of `vault.seen`: revision (8 bytes, little endian), digest (32), seal under the header key
//! (32). It is overwritten in place after every commit, without a sync: losing the last of these
//! writes only makes the memory a little older. A file that is not sealed counts as none.

use crate::database::State;
use crate::keys::HeaderKey;
use crate::{Folder, disk};
use std::fs::File;
use std::io::{self, Read, Seek, Write};

const LENGTH: usize = 8 + 32 + 32;

/// The memory of the last revision seen.
pub(crate) struct Seen {
    file: File,
    key: HeaderKey,
}

impl Seen {
    /// Opens the memory of a vault, or begins one.
    pub(crate) fn of(folder: &Folder, key: HeaderKey) -> io::Result<Seen> {
        Ok(Seen { file: disk::open_file(&folder.seen())?, key })
    }

    /// What was last seen, if anything is remembered.
    pub(crate) fn last(&mut self) -> Option<State> {
        let mut bytes = [0; LENGTH];
        self.file.rewind().ok()?;
        self.file.read_exact(&mut bytes).ok()?;
        let (state, seal) = bytes.split_at(LENGTH - 32);
        if self.key.seal(state)[..] != *seal {
            return None;
        }
        let (revision, digest) = state.split_at(8);
        Some(State {
            revision: u64::from_le_bytes(revision.try_into().ok()?),
            digest: digest.try_into().ok()?,
        })
    }

    /// Remembers a committed state. What is committed stays so whether or not this works.
    pub(crate) fn remember(&mut self, state: State) {
        let _ = self.write(state);
    }

    /// Remembers durably; for the moment of opening.
    pub(crate) fn remember_for_good(&mut self, state: State) -> io::Result<()> {
        self.write(state)?;
        self.file.sync_all()
    }

    fn write(&mut self, state: State) -> io::Result<()> {
        let mut bytes = [0; LENGTH];
        bytes[..8].copy_from_slice(&state.revision.to_le_bytes());
        bytes[8..40].copy_from_slice(&state.digest);
        let seal = self.key.seal(&bytes[..40]);
        bytes[40..].copy_from_slice(&seal);
        self.file.rewind()?;
        self.file.write_all(&bytes)
    }
}
