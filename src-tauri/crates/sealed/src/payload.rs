//! What stands inside the encryption: JSON with its name and version.

use crate::{Contents, LARGEST_FILE, MOST_ENTRIES, SealError, UnsealError, limits};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const FORMAT: &str = "throughline-sealed";
const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload<C> {
    format: String,
    version: u64,
    holds: C,
}

/// What would not be opened is not sealed: it is read back before it leaves.
pub(crate) fn write(contents: &Contents) -> Result<String, SealError> {
    let payload = Payload { format: FORMAT.to_owned(), version: VERSION, holds: contents };
    let json = serde_json::to_string(&payload).map_err(|_| SealError::Failed)?;
    read(json.as_bytes()).map_err(|_| SealError::TooLarge)?;
    Ok(json)
}

pub(crate) fn read(plain: &[u8]) -> Result<Contents, UnsealError> {
    if plain.len() > LARGEST_FILE {
        return Err(UnsealError::TooLarge);
    }
    limits::check_depth(plain)?;
    let mut value: Value = serde_json::from_slice(plain).map_err(|_| UnsealError::NotOurs)?;
    check_version(&value)?;
    limits::clean(&mut value)?;
    let payload: Payload<Contents> = serde_json::from_value(value).map_err(|_| UnsealError::NotOurs)?;
    check(payload.holds)
}

fn check_version(value: &Value) -> Result<(), UnsealError> {
    if value["format"] != FORMAT {
        return Err(UnsealError::NotOurs);
    }
    match value["version"].as_u64() {
        Some(VERSION) => Ok(()),
        Some(_) => Err(UnsealError::Newer),
        None => Err(UnsealError::NotOurs),
    }
}

fn check(contents: Contents) -> Result<Contents, UnsealError> {
    match contents {
        many if many.entries() > MOST_ENTRIES => Err(UnsealError::TooLarge),
        apart if !apart.holds_together() => Err(UnsealError::NotOurs),
        whole => Ok(whole),
    }
}
