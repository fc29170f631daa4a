//! Pictures of one screen in every look there is.

use serde_json::json;
use std::io::Write;
use std::path::{Path, PathBuf};
use throughline_tests::{Person, checkout, wait_for};

const THEMES: [&str; 2] = ["light", "dark"];
/// The wide one last: the way to the next screen is walked in it.
const SIZES: [(u32, u32); 2] = [(900, 900), (1400, 900)];

/// Where pictures go.
pub(crate) struct Camera(PathBuf);

impl Camera {
    pub(crate) fn new() -> Camera {
        let folder = checkout().join("target/look");
        std::fs::create_dir_all(&folder).expect("the target folder can be written");
        Camera(folder)
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// One picture for each theme and width; the screen is then as it was.
    pub(crate) fn pictures(&self, person: &Person, screen: &str) {
        still(person);
        let was = person.ask("return document.documentElement.dataset.theme", vec![]);
        for (width, height) in SIZES {
            person.resizes(width, height);
            for theme in THEMES {
                shine(person, theme);
                self.keep(&format!("{screen}-{theme}-{width}.png"), &still(person));
            }
        }
        shine(person, was.as_str().unwrap_or("light"));
    }

    fn keep(&self, name: &str, picture: &[u8]) {
        std::fs::write(self.0.join(name), picture).expect("the target folder can be written");
        let _ = writeln!(std::io::stdout(), "{name}");
    }
}

/// Shows the window in a theme without leaving the screen for the settings.
fn shine(person: &Person, theme: &str) {
    person.ask("document.documentElement.dataset.theme = arguments[0]", vec![json!(theme)]);
}

/// The window once nothing in it moves any more.
fn still(person: &Person) -> Vec<u8> {
    let mut last = Vec::new();
    wait_for("the window to stand still", || {
        let picture = person.picture();
        let still = picture == last;
        last = picture;
        still.then(|| last.clone())
    })
}
