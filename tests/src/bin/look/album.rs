//! Pictures of a page that has come to rest, each in every width.

use crate::screens::Screen;
use serde_json::json;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use throughline_tests::{Person, checkout, wait_for};

/// True once nothing moves and every picture and letter is there.
const AT_REST: &str = "
    const moves = (a) => a.playState === 'running' && a.effect.getComputedTiming().endTime !== Infinity;
    return document.fonts.status === 'loaded' && !document.getAnimations().some(moves)
        && [...document.images].every((image) => image.complete)
        && !document.querySelector('[aria-busy=\"true\"]')";

/// Where the pictures go, and what could not be pictured.
pub(crate) struct Album {
    folder: PathBuf,
    wanted: Vec<String>,
    missed: Vec<String>,
    taken: usize,
}

impl Album {
    /// An empty album for the screens of these names; for all of them when none is named.
    pub(crate) fn open(wanted: Vec<String>) -> Album {
        let folder = checkout().join("target/look");
        if wanted.is_empty() {
            let _ = fs::remove_dir_all(&folder);
        }
        fs::create_dir_all(&folder).expect("the target folder can be written");
        Album { folder, wanted, missed: Vec::new(), taken: 0 }
    }

    /// Goes to a screen that others lie behind, and pictures it when it is wanted.
    pub(crate) fn passes(&mut self, person: &Person<'_>, screen: &Screen, theme: &str) {
        screen.enter(person);
        if self.wants(screen.name) {
            self.take(person, screen, screen.name, theme);
        }
    }

    /// Goes to a screen and pictures it, when it is wanted; where it cannot be reached, goes on
    /// with the next.
    pub(crate) fn visits(&mut self, person: &Person<'_>, screen: &Screen, theme: &str) {
        if !self.wants(screen.name) {
            return;
        }
        person.presses("Escape");
        come_to_rest(person);
        let seen = catch_unwind(AssertUnwindSafe(|| screen.enter(person)));
        let name = if seen.is_ok() { screen.name.to_owned() } else { format!("{}-missed", screen.name) };
        self.take(person, screen, &name, theme);
        if seen.is_err() {
            self.missed.push(format!("{}, {theme}", screen.name));
        }
    }

    pub(crate) fn wants(&self, name: &str) -> bool {
        self.wanted.is_empty() || self.wanted.iter().any(|wanted| wanted == name)
    }

    /// Where pictures go.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Counts pictures that were taken by others.
    pub(crate) fn count(&mut self, taken: usize) {
        self.taken += taken;
    }

    fn take(&mut self, person: &Person<'_>, screen: &Screen, name: &str, theme: &str) {
        for &(width, height) in screen.sizes {
            person.resizes(width, height);
            come_to_rest(person);
            let file = self.folder.join(format!("{name}-{theme}-{width}.png"));
            fs::write(&file, person.picture()).expect("the target folder can be written");
        }
        self.count(screen.sizes.len());
    }

    /// Says what there is to look at, and fails when a screen was missed.
    #[expect(clippy::print_stdout, reason = "this is the program's answer")]
    pub(crate) fn close(self) -> ExitCode {
        println!("{} pictures in {}", self.taken, self.folder.display());
        for missed in &self.missed {
            println!("Could not be reached: {missed}");
        }
        if self.missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn come_to_rest(person: &Person<'_>) {
    wait_for("the page to come to rest", || (person.ask(AT_REST, vec![]) == json!(true)).then_some(()));
}
