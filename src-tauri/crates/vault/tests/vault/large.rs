//! A plan of ten thousand entries.

use crate::support::*;
use plan::{Change, Plan};
use vault::Scope;

const MANY: u64 = 10_000;

/// Ten thousand goals as one change.
fn many() -> Change {
    let add = |number| Plan::default().draft(&add(number, goal(&statement(number))), day(0)).unwrap().steps;
    Change { steps: (0..MANY).flat_map(add).collect() }
}

fn statement(number: u64) -> String {
    let what = ["gardens", "harbours", "teaching", "mountains", "letters"][(number % 5) as usize];
    format!("Goal {number} about {what} and growing on purpose, step by step")
}

#[test]
fn ten_thousand_entries_open_and_are_found() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    vault.commit(&many(), day(0)).unwrap();
    drop(vault);
    let vault = home.open().unwrap();
    assert_eq!(vault.plan().unwrap().entries().count(), 10_000);
    assert_eq!(vault.search("harb", &Scope::default(), 50).unwrap().len(), 50);
    assert_eq!(vault.search("g", &Scope::default(), 20_000).unwrap().len(), 10_000);
    let found = vault.search("goal 7777 teaching", &Scope::default(), 50).unwrap();
    assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [id(7777)]);
    assert!(vault.check().unwrap().is_sound());
}

#[test]
fn earlier_wordings_of_ten_thousand_entries_are_found() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    vault.commit(&many(), day(0)).unwrap();
    edit(&mut vault, &rewrite(4_321, goal("Something else by now")), day(1));
    let earlier = Scope { earlier: true, ..Scope::default() };
    let found = vault.search("\"goal 4321\" about", &earlier, 50).unwrap();
    assert_eq!(found.iter().map(|hit| hit.id).collect::<Vec<_>>(), [id(4_321)]);
}
