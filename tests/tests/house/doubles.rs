//! Crates that are built twice because two versions of them are asked for.

use crate::checkout::read;
use std::collections::BTreeMap;

/// As many as there are today. Each costs every build on every machine: a new one needs a reason,
/// and where one goes, this number goes down with it.
const MOST: usize = 61;

#[test]
fn no_more_crates_are_there_in_several_versions() {
    let lock = read("Cargo.lock").text;
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for name in lock.lines().filter_map(|line| line.strip_prefix("name = ")) {
        *versions.entry(name).or_default() += 1;
    }
    let doubled: Vec<&str> = versions.into_iter().filter(|(_, n)| *n > 1).map(|(name, _)| name).collect();
    assert!(doubled.len() <= MOST, "{} crates in several versions: {}", doubled.len(), doubled.join(", "));
}
