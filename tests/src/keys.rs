//! Chords such as "Control+Shift+z", pressed as a person presses them.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

/// Presses the keys of a chord in order and lets go of them in reverse.
pub(crate) fn chord(text: &str) -> KeyActions {
    let keys: Vec<char> = text.split('+').map(key).collect();
    let down = keys.iter().map(|value| KeyAction::Down { value: *value });
    let up = keys.iter().rev().map(|value| KeyAction::Up { value: *value });
    down.chain(up).fold(KeyActions::new("keyboard".to_owned()), KeyActions::then)
}

fn key(name: &str) -> char {
    match name {
        "Control" => Key::Control.into(),
        "Shift" => Key::Shift.into(),
        "Alt" => Key::Alt.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "Tab" => Key::Tab.into(),
        "Plus" => '+',
        "Space" => ' ',
        "Backspace" => Key::Backspace.into(),
        "Delete" => Key::Delete.into(),
        "Up" => Key::Up.into(),
        "Down" => Key::Down.into(),
        "Left" => Key::Left.into(),
        "Right" => Key::Right.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "F10" => Key::F10.into(),
        one => one.chars().next().expect("a key has a name"),
    }
}
