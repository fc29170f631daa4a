//! How much work it is to derive a key from a passphrase, with Argon2id.

use super::vault_key::WrappingKey;
use crate::Passphrase;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use std::time::{Duration, Instant};
use zeroize::{Zeroize, Zeroizing};

/// The work of one derivation: what a person waits for once, and a guesser for every guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Cost(Written);

/// As in the key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The key file asks for less work than is safe, or more than any of our versions would.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a cost out of bounds")]
pub(crate) struct OutOfBounds;

/// The memory that a derivation needs is not to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not enough memory")]
pub(crate) struct OutOfMemory;

const MIB: u32 = 1024;
const LEAST: Written = Written { memory_kib: 19 * MIB, passes: 2, lanes: 1 };
const USUAL: Written = Written { memory_kib: 64 * MIB, passes: 3, lanes: 4 };
const GOAL: Duration = Duration::from_millis(500);

impl Cost {
    /// 64 MiB, three passes, four lanes, and on a fast computer more, up to about half a second.
    /// Takes that long itself.
    pub fn calibrated() -> Cost {
        let usual = time(USUAL).unwrap_or(GOAL);
        Cost(affordable(usual, GOAL))
    }

    /// The least that is accepted: 19 MiB, two passes, one lane. For tests, which unlock often.
    pub fn least() -> Cost {
        Cost(LEAST)
    }

    /// The key that wraps the vault key for this passphrase.
    pub(super) fn derive(self, passphrase: &Passphrase, salt: &[u8]) -> Result<WrappingKey, OutOfMemory> {
        self.0.derive(passphrase.expose(), salt).map(WrappingKey)
    }

    /// For the data that a wrapped key is bound to.
    pub(super) fn to_bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        let numbers = [self.0.memory_kib, self.0.passes, self.0.lanes];
        for (place, number) in bytes.chunks_exact_mut(4).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }
}

impl Written {
    fn derive(self, password: &[u8], salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, OutOfMemory> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32));
        let params = params.expect("bounds were checked when the cost was made");
        let mut blocks = memory(params.block_count())?;
        let mut key = Zeroizing::new([0; 32]);
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let derived = argon.hash_password_into_with_memory(password, salt, &mut key[..], &mut blocks);
        blocks.iter_mut().for_each(Zeroize::zeroize);
        derived.map(|()| key).map_err(|_| OutOfMemory)
    }
}

/// Memory that may be refused: running out of it must not end the program.
fn memory(blocks: usize) -> Result<Vec<Block>, OutOfMemory> {
    let mut memory = Vec::new();
    memory.try_reserve_exact(blocks).map_err(|_| OutOfMemory)?;
    memory.resize(blocks, Block::default());
    Ok(memory)
}

#[expect(clippy::disallowed_methods, reason = "measures how long a derivation takes here")]
fn time(cost: Written) -> Option<Duration> {
    let start = Instant::now();
    cost.derive(b"a passphrase to measure with", &[0; 32]).ok()?;
    Some(start.elapsed())
}

/// The most work that fits the goal, where the usual work takes this long: memory first, which
/// costs a guesser with many processors most.
fn affordable(usual: Duration, goal: Duration) -> Written {
    let times = |memory: u32, passes: u32| usual * memory * passes / (USUAL.memory_kib / MIB * USUAL.passes);
    let memory = [256, 128, 64].into_iter().find(|m| times(*m, USUAL.passes) <= goal).unwrap_or(64);
    let passes = (USUAL.passes..=12).rev().find(|p| times(memory, *p) <= goal).unwrap_or(USUAL.passes);
    Written { memory_kib: memory * MIB, passes, ..USUAL }
}

impl TryFrom<Written> for Cost {
    type Error = OutOfBounds;

    fn try_from(written: Written) -> Result<Cost, OutOfBounds> {
        let fits = (19 * MIB..=512 * MIB).contains(&written.memory_kib)
            && (1..=20).contains(&written.passes)
            && (1..=8).contains(&written.lanes);
        if fits { Ok(Cost(written)) } else { Err(OutOfBounds) }
    }
}

impl From<Cost> for Written {
    fn from(cost: Cost) -> Written {
        cost.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_affordable(usual_ms: u64, memory_mib: u32, passes: u32) {
        let cost = affordable(Duration::from_millis(usual_ms), GOAL);
        assert_eq!((cost.memory_kib / MIB, cost.passes), (memory_mib, passes), "at {usual_ms} ms");
        assert!(Cost::try_from(cost).is_ok());
    }

    #[test]
    fn a_faster_computer_does_more_work() {
        check_affordable(2_000, 64, 3);
        check_affordable(400, 64, 3);
        check_affordable(300, 64, 5);
        check_affordable(200, 128, 3);
        check_affordable(100, 256, 3);
        check_affordable(40, 256, 9);
        check_affordable(1, 256, 12);
    }

    #[test]
    fn costs_out_of_bounds_are_refused() {
        for (memory_kib, passes, lanes) in [
            (18 * MIB, 3, 4),
            (513 * MIB, 3, 4),
            (64 * MIB, 0, 4),
            (64 * MIB, 21, 4),
            (64 * MIB, 3, 0),
            (64 * MIB, 3, 9),
        ] {
            assert_eq!(Cost::try_from(Written { memory_kib, passes, lanes }), Err(OutOfBounds));
        }
    }

    #[test]
    fn the_same_passphrase_and_salt_give_the_same_key() {
        let passphrase = Passphrase::new("granite".to_owned()).unwrap();
        let key = |salt: [u8; 32]| Cost::least().derive(&passphrase, &salt).unwrap().0;
        assert_eq!(key([1; 32]), key([1; 32]));
        assert_ne!(key([1; 32]), key([2; 32]));
    }
}
