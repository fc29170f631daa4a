//! Every screen that `cargo xtask look` pictures, held to the rules of accessibility, light and
//! dark. A new screen is one line in its table. Four walks, so that none of them keeps the others
//! waiting.

#[path = "../../src/bin/look/screens.rs"]
mod table;

use std::fs;
use table::{AFTER_HARM, AT_THE_DOOR, FIRST_RUN, INSIDE, READING, Screen, TALK};
use throughline_tests::{Person, Stage};

#[test]
fn axe_finds_nothing_at_the_door_and_inside_in_the_light() {
    inside("light", "axe-inside-light");
}

#[test]
fn axe_finds_nothing_at_the_door_and_inside_in_the_dark() {
    inside("dark", "axe-inside-dark");
}

#[test]
fn axe_finds_nothing_in_talks_in_reading_and_in_trouble_in_the_light() {
    in_talks("light", "axe-talks-light");
}

#[test]
fn axe_finds_nothing_in_talks_in_reading_and_in_trouble_in_the_dark() {
    in_talks("dark", "axe-talks-dark");
}

fn inside(theme: &str, name: &'static str) {
    let stage = stage_in(theme);
    let (person, mut amiss) = (Person::opens(&stage, name), Vec::new());
    FIRST_RUN.iter().for_each(|screen| visits(&person, screen, &mut amiss));
    person.clicks("button", "Look around in an example plan");
    person.sees("This is an example plan");
    visits_each(&person, INSIDE, &mut amiss);
    AT_THE_DOOR.iter().for_each(|screen| visits(&person, screen, &mut amiss));
    assert_eq!(amiss, Vec::<String>::new());
}

fn in_talks(theme: &str, name: &'static str) {
    let stage = stage_in(theme);
    let (mut person, mut amiss) = (Person::opens(&stage, name), Vec::new());
    person.looks_around();
    visits_each(&person, TALK, &mut amiss);
    visits_each(&person, READING, &mut amiss);
    for (harm, screen) in AFTER_HARM {
        person.loses_the_window();
        harm(&stage);
        person.opens_again();
        visits(&person, screen, &mut amiss);
    }
    assert_eq!(amiss, Vec::<String>::new());
}

fn stage_in(theme: &str) -> Stage {
    let stage = Stage::with_screen(1600, 1100);
    let config = stage.home().join("config");
    fs::create_dir_all(&config).expect("the stage's own folder can be written");
    let memory = format!("{{\"theme\":\"{theme}\"}}");
    fs::write(config.join("window.json"), memory).expect("the stage's own folder can be written");
    stage
}

fn visits_each(person: &Person<'_>, screens: &[Screen], amiss: &mut Vec<String>) {
    for screen in screens {
        visits(person, screen, amiss);
        person.puts_dialogs_away();
    }
}

fn visits(person: &Person<'_>, screen: &Screen, amiss: &mut Vec<String>) {
    screen.enter(person);
    let lines = person.what_is_amiss().into_iter();
    amiss.extend(lines.map(|line| format!("{}: {line}", screen.name)));
}
