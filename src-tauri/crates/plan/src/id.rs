//! Names for entries.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// The lasting name of an entry: a UUID of version 7, made by whoever adds the entry.
///
/// Version 7 begins with the time of making, so an id tells when its entry was begun. That is
/// why ids never leave in a disclosure.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(try_from = "Uuid", into = "Uuid")]
#[ts(type = "string")]
pub struct EntryId(#[schemars(with = "String")] Uuid);

/// The given id is no UUID of version 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a version 7 UUID")]
pub struct BadId;

impl EntryId {
    /// An id from the milliseconds since 1970 and ten random bytes, both given by the caller.
    pub fn from_parts(unix_milliseconds: u64, random: [u8; 10]) -> EntryId {
        EntryId(uuid::Builder::from_unix_timestamp_millis(unix_milliseconds, &random).into_uuid())
    }
}

impl TryFrom<Uuid> for EntryId {
    type Error = BadId;

    fn try_from(uuid: Uuid) -> Result<EntryId, BadId> {
        if uuid.get_version_num() == 7 { Ok(EntryId(uuid)) } else { Err(BadId) }
    }
}

impl From<EntryId> for Uuid {
    fn from(id: EntryId) -> Uuid {
        id.0
    }
}

impl FromStr for EntryId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<EntryId, BadId> {
        Uuid::from_str(text).map_err(|_| BadId)?.try_into()
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Debug for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
