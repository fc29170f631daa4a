//! The key file itself: read only when it is as it was written, written only as a whole.

use super::cost::{Cost, OutOfMemory};
use super::slot::{NotMade, Slot};
use super::{VaultId, VaultKey};
use crate::hex::Hex;
use crate::random::{self, Random};
use crate::{Folder, Passphrase, RecoveryCode, Secret, Trouble, disk};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// No key file is longer (safety.md).
const LONGEST: u64 = 64 * 1024;
/// The version of the format.
const VERSION: u32 = 1;

/// A key file that is as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    header: Header,
    seal: Hex<32>,
    check: Hex<32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    version: u32,
    vault: VaultId,
    generation: u64,
    slots: Vec<Slot>,
}

/// As much of a key file as every version has.
#[derive(Deserialize)]
struct Glance {
    header: GlanceHeader,
}

#[derive(Deserialize)]
struct GlanceHeader {
    version: u32,
}

impl KeyFile {
    /// A new vault key, and the file that gives it to the passphrase and to the code.
    pub(crate) fn make(
        passphrase: &Passphrase,
        code: &RecoveryCode,
        cost: Cost,
        random: &mut dyn Random,
    ) -> Result<(KeyFile, VaultKey), NotMade> {
        let vault = VaultId(Hex(random::bytes(random)?));
        let key = VaultKey::make(random)?;
        let slots = vec![
            Slot::for_passphrase(vault, &key, passphrase, cost, random)?,
            Slot::for_code(vault, &key, code, random)?,
        ];
        Ok((Header { version: VERSION, vault, generation: 1, slots }.sealed(&key), key))
    }

    /// The newest key file of a folder that is as it was written: the two copies differ where a
    /// rewriting was cut short.
    pub(crate) fn newest_of(folder: &Folder) -> Option<KeyFile> {
        let both = [folder.keys(), folder.keys_copy()];
        both.iter().filter_map(|path| KeyFile::read(path)).max_by_key(|file| file.header.generation)
    }

    /// The key file at this path; `None` where there is none, or one that is not as it was written.
    pub(crate) fn read(path: &Path) -> Option<KeyFile> {
        let bytes = disk::read_file(path, LONGEST).ok()?;
        let file: KeyFile = serde_json::from_slice(&bytes).ok()?;
        (file.header.version == VERSION && file.check == file.header.check(file.seal)).then_some(file)
    }

    /// Whether the key file of a folder was written in a form that only a later version knows.
    pub(crate) fn is_newer_in(folder: &Folder) -> bool {
        let bytes = disk::read_file(&folder.keys(), LONGEST).unwrap_or_default();
        let glance = serde_json::from_slice::<Glance>(&bytes);
        glance.is_ok_and(|g| g.header.version > VERSION)
    }

    /// Writes the file and its copy. The file is in force as soon as the first is written.
    pub(crate) fn write(&self, folder: &Folder) -> Result<(), Trouble> {
        self.write_to(&folder.keys())?;
        self.write_to(&folder.keys_copy())
    }

    pub(crate) fn write_to(&self, path: &Path) -> Result<(), Trouble> {
        Ok(disk::replace_file(path, &self.to_bytes())?)
    }

    /// Writes whichever of the two copies is not this file. Costs nothing when all is well.
    pub(crate) fn mend(&self, folder: &Folder) -> Result<(), Trouble> {
        for path in [folder.keys(), folder.keys_copy()] {
            if KeyFile::read(&path).as_ref() != Some(self) {
                self.write_to(&path)?;
            }
        }
        Ok(())
    }

    fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).expect("keys have no maps and no failing parts")
    }

    pub(crate) fn vault(&self) -> VaultId {
        self.header.vault
    }

    /// The vault key, where the secret fits.
    pub(crate) fn open(&self, secret: Secret<'_>) -> Result<Option<VaultKey>, OutOfMemory> {
        for slot in &self.header.slots {
            if let Some(key) = slot.open(self.vault(), secret)? {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// Whether the header was written by someone who held the vault key.
    pub(crate) fn is_sealed_by(&self, key: &VaultKey) -> bool {
        self.seal == self.header.seal(key)
    }

    /// The same keys, now opened by this passphrase in place of the one before.
    pub(crate) fn with_passphrase(
        &self,
        key: &VaultKey,
        passphrase: &Passphrase,
        cost: Cost,
        random: &mut dyn Random,
    ) -> Result<KeyFile, NotMade> {
        let slot = Slot::for_passphrase(self.vault(), key, passphrase, cost, random)?;
        Ok(self.with(slot, key))
    }

    /// The same keys, now opened by this recovery code in place of the one before.
    pub(crate) fn with_code(
        &self,
        key: &VaultKey,
        code: &RecoveryCode,
        random: &mut dyn Random,
    ) -> Result<KeyFile, NotMade> {
        Ok(self.with(Slot::for_code(self.vault(), key, code, random)?, key))
    }

    fn with(&self, slot: Slot, key: &VaultKey) -> KeyFile {
        let mut header = self.header.clone();
        header.slots.retain(|other| !other.is_like(&slot));
        header.slots.push(slot);
        header.generation += 1;
        header.sealed(key)
    }
}

impl Header {
    fn sealed(self, key: &VaultKey) -> KeyFile {
        let seal = self.seal(key);
        KeyFile { check: self.check(seal), seal, header: self }
    }

    fn seal(&self, key: &VaultKey) -> Hex<32> {
        Hex(key.for_header(self.vault).seal(&self.to_bytes()))
    }

    fn check(&self, seal: Hex<32>) -> Hex<32> {
        Hex(*blake3::hash(&[&self.to_bytes()[..], &seal.0].concat()).as_bytes())
    }

    fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a header has no maps and no failing parts")
    }
}
