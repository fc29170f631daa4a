//! `look`: pictures of every screen with the example plan in the real window, light and dark,
//! narrow and wide, and the pages of its PDF. They are left in `target/look`.
//!
//! Given names of screens, it pictures these alone. A new screen is one line in `screens.rs`.

mod album;
mod pages;
mod screens;

use album::Album;
use screens::{AFTER_HARM, AT_THE_DOOR, FIRST_RUN, INSIDE, READING, TALK};
use std::process::ExitCode;
use throughline_tests::{Person, Stage};

const THEMES: [&str; 2] = ["light", "dark"];

fn main() -> ExitCode {
    let mut album = Album::open(std::env::args().skip(1).collect());
    for theme in THEMES {
        walk(theme, &mut album);
    }
    pages::picture(&mut album);
    album.close()
}

/// From the first start to a vault in trouble, in one theme.
fn walk(theme: &'static str, album: &mut Album) {
    let stage = stage_in(theme);
    let mut person = Person::opens(&stage, "look");
    for screen in FIRST_RUN {
        album.passes(&person, screen, theme);
    }
    person.clicks("button", "Look around in an example plan");
    person.sees("This is an example plan");
    for screen in INSIDE.iter().chain(TALK).chain(READING) {
        album.visits(&person, screen, theme);
    }
    for screen in AT_THE_DOOR {
        album.passes(&person, screen, theme);
    }
    for (harm, screen) in AFTER_HARM {
        person.loses_the_window();
        harm(&stage);
        person.opens_again();
        album.passes(&person, screen, theme);
    }
}

/// A stage for a person who has chosen this theme before.
fn stage_in(theme: &str) -> Stage {
    let stage = Stage::with_screen(1600, 1100);
    let config = stage.home().join("config");
    std::fs::create_dir_all(&config).expect("the stage's own folder can be written");
    let memory = format!("{{\"theme\":\"{theme}\"}}");
    std::fs::write(config.join("window.json"), memory).expect("the stage's own folder can be written");
    stage
}
