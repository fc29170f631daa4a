//! What stands inside the encryption: JSON with its name and version.

use crate::{LARGEST_FILE, UnsealError, limits};
use disclosure::Disclosure;
use serde::{Deserialize, Serialize};
use serde_json::Value;

const FORMAT: &str = "throughline-disclosure";
const VERSION: u64 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload<D> {
    format: String,
    version: u64,
    disclosure: D,
}

pub(crate) fn write(disclosure: &Disclosure) -> Vec<u8> {
    let payload = Payload { format: FORMAT.to_owned(), version: VERSION, disclosure };
    serde_json::to_vec(&payload).expect("a disclosure is made of texts, numbers and lists")
}

pub(crate) fn read(plain: &[u8]) -> Result<Disclosure, UnsealError> {
    if plain.len() > LARGEST_FILE {
        return Err(UnsealError::TooLarge);
    }
    limits::check_depth(plain)?;
    let mut value: Value = serde_json::from_slice(plain).map_err(|_| UnsealError::NotADisclosure)?;
    check_version(&value)?;
    limits::clean(&mut value)?;
    let payload: Payload<Disclosure> =
        serde_json::from_value(value).map_err(|_| UnsealError::NotADisclosure)?;
    check_grounds(&payload.disclosure)?;
    Ok(payload.disclosure)
}

fn check_version(value: &Value) -> Result<(), UnsealError> {
    if value["format"] != FORMAT {
        return Err(UnsealError::NotADisclosure);
    }
    match value["version"].as_u64() {
        Some(VERSION) => Ok(()),
        Some(_) => Err(UnsealError::Newer),
        None => Err(UnsealError::NotADisclosure),
    }
}

/// Every ground a why rests on must be there, or showing it would fail later.
fn check_grounds(disclosure: &Disclosure) -> Result<(), UnsealError> {
    if disclosure.grounds_hold() { Ok(()) } else { Err(UnsealError::NotADisclosure) }
}
