//! `bench`: speed as ratios. Ours and what it is held against are measured in turn, in one run,
//! so that whatever else the computer does falls on both.
//!
//! Given names of parts, it measures these alone. Numbers of different computers cannot be
//! compared; ratios nearly can. For builds with optimisation: see `cargo xtask bench`.

mod compared;
mod floor;
mod hundred;
mod pdf;
mod plain;
mod plans;
mod screen;
mod size;
mod window;

use compared::Compared;
use std::path::PathBuf;
use throughline_tests::checkout;

/// What a part of the bench does.
type Measure = fn() -> Vec<Compared>;

/// A part of the bench, by name.
const PARTS: [(&str, Measure); 3] =
    [("window", window::measure), ("pdf", pdf::measure), ("size", size::measure)];

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let parts = PARTS.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|w| w == name));
    compared::head();
    for compared in parts.flat_map(|(_, measure)| measure()) {
        compared.say();
    }
}

/// An empty folder on the disk of the checkout; a folder for temporary things may lie in memory,
/// where nothing waits for a disk.
fn folder(name: &str) -> PathBuf {
    let folder = checkout().join("target/bench").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    folder
}
