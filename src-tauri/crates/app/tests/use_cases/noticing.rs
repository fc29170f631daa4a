//! What is worth noticing is said once and remembered in the vault.

use crate::{PASSPHRASE, add, goal, opened, program};
use plan::{Body, Goal, Wanting};

fn should() -> Body {
    Body::Goal(Goal { wanting: Some(Wanting::Should), ..Goal::new("Lead") })
}

#[test]
fn what_is_put_aside_stays_aside_when_the_vault_is_opened_again() {
    let (folder, mut opened) = opened();
    add(&mut opened, 1, should());
    let shown = opened.notices().unwrap();
    assert_eq!(shown.len(), 1);
    assert_eq!(opened.notices().unwrap(), shown, "for the whole day");
    opened.put_aside(&shown[0].key).unwrap();
    assert_eq!(opened.notices().unwrap(), []);
    drop(opened);
    let mut again = program(&folder);
    again.unlock(PASSPHRASE).unwrap();
    assert_eq!(again.notices().unwrap(), []);
}

#[test]
fn noticing_is_no_act_that_could_be_undone() {
    let (_folder, mut opened) = opened();
    add(&mut opened, 1, should());
    add(&mut opened, 2, goal("Write"));
    let before = opened.plan().unwrap().undo;
    opened.notices().unwrap();
    assert_eq!(opened.plan().unwrap().undo, before);
    opened.undo().unwrap();
    assert_eq!(opened.plan().unwrap().entries.len(), 1);
}

#[test]
fn a_locked_vault_notices_nothing() {
    let (_folder, mut opened) = opened();
    opened.lock();
    assert_eq!(crate::code(opened.notices()), app::wire::Code::Locked);
    assert_eq!(crate::code(opened.put_aside("x")), app::wire::Code::Locked);
}
