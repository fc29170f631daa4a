//! Every screen that `cargo xtask look` pictures, held to the rules of accessibility, light and
//! dark. A new screen is one line in its table.

#[path = "../../src/bin/look/screens.rs"]
mod table;

use std::cell::RefCell;
use std::fs;
use throughline_tests::{Person, Stage, checkout};

fn axe_walks_in(theme: &str, name: &'static str) {
    let stage = Stage::with_screen(1600, 1100);
    let config = stage.home().join("config");
    fs::create_dir_all(&config).expect("the stage's own folder can be written");
    let memory = format!("{{\"theme\":\"{theme}\"}}");
    fs::write(config.join("window.json"), memory).expect("the stage's own folder can be written");
    let mut person = Person::opens(&stage, name);
    let amiss = RefCell::new(Vec::new());
    let visit = |person: &Person<'_>, screen: &table::Screen| {
        screen.enter(person);
        let lines = person.what_is_amiss().into_iter();
        amiss.borrow_mut().extend(lines.map(|line| format!("{}: {line}", screen.name)));
    };
    table::FIRST_RUN.iter().for_each(|screen| visit(&person, screen));
    person.clicks("button", "Look around in an example plan");
    person.sees("This is an example plan");
    for screen in table::INSIDE.iter().chain(table::TALK).chain(table::READING) {
        visit(&person, screen);
        person.puts_dialogs_away();
    }
    table::AT_THE_DOOR.iter().for_each(|screen| visit(&person, screen));
    for (harm, screen) in table::AFTER_HARM {
        person.loses_the_window();
        harm(&stage);
        person.opens_again();
        visit(&person, screen);
    }
    assert_eq!(amiss.into_inner(), Vec::<String>::new());
}

/// One after the other: a screen of the table saves a file, always under the same name.
#[test]
fn axe_finds_nothing_on_any_screen_in_the_light_and_in_the_dark() {
    fs::create_dir_all(checkout().join("target/look")).unwrap();
    axe_walks_in("light", "axe-light");
    axe_walks_in("dark", "axe-dark");
}
