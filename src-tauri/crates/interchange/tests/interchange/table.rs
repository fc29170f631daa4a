//! Goals as CSV, as any reader of RFC 4180 sees them.

use crate::life::Life;
use chrono::DateTime;
use interchange::{EXAMPLE, csv, read};
use plan::{Body, Goal, Plan};
use words::Words;

fn example() -> Vec<Vec<String>> {
    let document = read(EXAMPLE.as_bytes()).unwrap();
    rows(&csv(&Plan::of(document.entries), &Words::new("en")))
}

/// What any reader of RFC 4180 makes of it.
fn rows(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap();
    text.split_terminator("\r\n").map(cells).collect()
}

fn cells(row: &str) -> Vec<String> {
    let inside = row.strip_prefix('"').unwrap().strip_suffix('"').unwrap();
    inside.split("\",\"").map(|cell| cell.replace("\"\"", "\"")).collect()
}

#[test]
fn every_row_has_every_column() {
    let rows = example();
    assert_eq!(&rows[0][..5], ["Goal", "Layer", "Question", "Answer", "Bedrock"]);
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
}

#[test]
fn a_goal_is_a_row_and_each_of_its_whys_one_below_it() {
    let rows = example();
    let goal = "I want to lead the platform team within two years.";
    let own: Vec<_> = rows.iter().filter(|row| row[0] == goal).collect();
    let layers: Vec<_> = own.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(layers, ["0", "1", "2", "3", "4", "4", "1", "2"]);
    assert_eq!(&own[0][5..8], ["Active", "Within two years", "Elsewhere here"]);
    assert_eq!(own[1][3], "I’d get to choose what we build.");
    assert_eq!(&own[5][3..5], ["I love making hard things simple for other people.", "yes"]);
    assert_eq!(own[7][3], "Not sure yet");
}

#[test]
fn a_persons_words_are_no_formula_and_break_no_row() {
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    let goal = Goal { notes: "say \"yes\",\nand go".into(), ..Goal::new("=HYPERLINK(\"http://x\")") };
    life.add(Body::Goal(goal), plan::Place::Last).unwrap();
    let rows = rows(&csv(&life.plan, &Words::new("en")));
    assert_eq!(rows[1][0], "'=HYPERLINK(\"http://x\")");
    assert_eq!(rows[1][10], "say \"yes\",\nand go");
}
