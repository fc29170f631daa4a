//! The pointer: pressing on what is drawn, and dragging as a person does it, by way of somewhere
//! near.

use crate::{Person, wait_for};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;
use std::time::Duration;

impl Person<'_> {
    /// Presses with the pointer where a thing with this role and name is drawn. For what is drawn
    /// as SVG, which WebKit's driver does not click.
    pub fn taps(&self, role: &str, name: &str) {
        let at = self.middle_of(role, name);
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        self.points([move_to(at), down, up]);
    }

    /// Drags one thing onto another; both by role and name.
    pub fn drags(&self, (role, name): (&str, &str), (onto, called): (&str, &str)) {
        let from = self.middle_of(role, name);
        let to = self.middle_of(onto, called);
        let near = (from.0 + 12.0, from.1 + 4.0);
        let down = PointerAction::Down { button: MOUSE_BUTTON_LEFT };
        let up = PointerAction::Up { button: MOUSE_BUTTON_LEFT };
        self.points([move_to(from), down, move_to(near), move_to(to), up]);
    }

    fn points<const N: usize>(&self, actions: [PointerAction; N]) {
        let all = actions.into_iter().fold(MouseActions::new("mouse".to_owned()), MouseActions::then);
        let driver = self.driver();
        driver.run(driver.client.perform_actions(all)).expect("the pointer can be moved");
    }

    /// In the window (CSS pixels). Asked of the page: the driver knows no place of what is SVG.
    fn middle_of(&self, role: &str, name: &str) -> (f64, f64) {
        let script = "const box = byRole(arguments[0], arguments[1])[0]?.getBoundingClientRect();
            return box && [box.x + box.width / 2, box.y + box.height / 2]";
        let mut before = None;
        wait_for(&format!("{role} “{name}” to stand still"), || {
            let at = self.ask(script, vec![json!(role), json!(name)]);
            let at = (at.get(0)?.as_f64()?, at.get(1)?.as_f64()?);
            (before.replace(at) == Some(at)).then_some(at)
        })
    }
}

fn move_to((x, y): (f64, f64)) -> PointerAction {
    PointerAction::MoveTo { duration: Some(Duration::from_millis(60)), x, y }
}
