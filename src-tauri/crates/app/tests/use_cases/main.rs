//! What a person can do, without a window: each use case over a vault in a temporary folder.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod agreeing;
mod begun;
mod carrying;
mod forgetting;
mod hostile;
mod layouts;
mod left;
mod noticing;
mod on_a_page;
mod opening;
mod picturing;
mod reading;
mod session;
mod sharing;
mod writing;

use app::wire::{Code, Problem};
use app::{Cost, Edit, EntryId, Home, Throughline, World};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use plan::{Body, Goal, Place};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "seven quiet herons over the lake";

/// A world that stands still: each look at the clock is ten seconds after the one before, and
/// chance counts upwards from where no other program began.
#[derive(Default)]
pub(crate) struct StillWorld {
    chance: u64,
    steps: AtomicU64,
}

impl StillWorld {
    fn step(&self) -> u64 {
        self.steps.fetch_add(1, Ordering::Relaxed)
    }
}

impl World for StillWorld {
    fn now(&self) -> DateTime<Utc> {
        let seconds = i64::try_from(self.step()).unwrap() * 10;
        DateTime::from_timestamp_millis(1_795_240_800_000).unwrap() + TimeDelta::seconds(seconds)
    }

    fn today(&self) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn fill(&self, bytes: &mut [u8]) {
        let seed = (self.chance + self.step()).to_le_bytes();
        bytes.iter_mut().zip(seed.iter().cycle().zip(0u8..)).for_each(|(b, (s, n))| *b = s ^ n);
    }
}

pub(crate) fn program(folder: &TempDir) -> Throughline {
    let world = Arc::new(StillWorld { chance: rand_start(), ..StillWorld::default() });
    Throughline::in_world(Home::under(folder.path()), world, Some(Cost::least()))
}

/// Two programs over one folder must not make the same ids.
fn rand_start() -> u64 {
    static STARTS: AtomicU64 = AtomicU64::new(0);
    STARTS.fetch_add(100_000, Ordering::Relaxed)
}

pub(crate) fn opened() -> (TempDir, Throughline) {
    let folder = tempfile::tempdir().unwrap();
    let mut program = program(&folder);
    program.create(PASSPHRASE).unwrap();
    (folder, program)
}

pub(crate) fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_795_240_800_000 + u64::from(n), [n; 10])
}

pub(crate) fn add(program: &mut Throughline, n: u8, body: Body) {
    program.edit(&Edit::Add { id: id(n), body, place: Place::Last }).unwrap();
}

pub(crate) fn goal(words: &str) -> Body {
    Body::Goal(Goal::new(words))
}

pub(crate) fn titles(program: &Throughline) -> Vec<String> {
    program.plan().unwrap().entries.iter().map(|e| e.body.title().to_owned()).collect()
}

pub(crate) fn code<T>(result: Result<T, Problem>) -> Code {
    result.err().expect("it should have been refused").code
}
