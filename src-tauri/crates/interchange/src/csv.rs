//! Goals and their whys as a table for a spreadsheet, one row each.

use crate::said;
use plan::{Answer, Body, Entry, Goal, Kind, Plan, Rung};
use words::Words;

/// The ids of the headings.
const COLUMNS: [&str; 12] = [
    "interchange-column-goal",
    "interchange-column-layer",
    "interchange-column-question",
    "interchange-column-answer",
    "interchange-column-bedrock",
    "entries-part-state",
    "entries-part-horizon",
    "entries-part-setting",
    "entries-part-importance",
    "entries-part-motivations",
    "entries-part-notes",
    "entries-part-measures",
];

/// The table as RFC 4180 has it: a row for each goal, and below it one for each of its whys with
/// its layer. What lies in the trash is left out.
///
/// It begins with a byte order mark, without which spreadsheets take UTF-8 for something else,
/// and no cell is a formula, whatever a person wrote.
pub fn csv(plan: &Plan, words: &Words) -> String {
    let headings = COLUMNS.map(|id| words.say(id));
    let goals = plan.live(Kind::Goal).into_iter();
    let rows = goals.flat_map(|goal| rows_of(plan, words, goal));
    let lines = std::iter::once(row(&headings)).chain(rows.map(|cells| row(&cells)));
    std::iter::once("\u{feff}".to_owned()).chain(lines).collect()
}

type Cells = [String; COLUMNS.len()];

fn rows_of(plan: &Plan, words: &Words, entry: &Entry) -> Vec<Cells> {
    let Body::Goal(goal) = &entry.body else { return Vec::new() };
    let mut rows = vec![goal_row(words, goal)];
    plan.rungs(entry.id).iter().for_each(|rung| why_rows(plan, words, &goal.statement, rung, 1, &mut rows));
    rows
}

fn goal_row(words: &Words, goal: &Goal) -> Cells {
    let importance = goal.importance.as_ref().map(|i| {
        let why = if i.why_not_lower.is_empty() { String::new() } else { format!(": {}", i.why_not_lower) };
        format!("{}{why}", i.level)
    });
    let measures: Vec<_> = goal.measures.iter().map(|m| said::measure(words, m)).collect();
    let none = String::new;
    [
        goal.statement.clone(),
        "0".to_owned(),
        none(),
        none(),
        none(),
        said::named(words, "goals-state", goal.state),
        goal.horizon.map(|h| said::horizon(words, h)).unwrap_or_default(),
        goal.setting.map(|s| said::named(words, "goals-setting", s)).unwrap_or_default(),
        importance.unwrap_or_default(),
        said::motivations(words, &goal.motivations).join("\n"),
        goal.notes.clone(),
        measures.join("\n"),
    ]
}

fn why_rows(plan: &Plan, words: &Words, goal: &str, rung: &Rung<'_>, layer: usize, rows: &mut Vec<Cells>) {
    let Body::Why(why) = &rung.why.body else { return };
    let mut cells = Cells::default();
    cells[0] = goal.to_owned();
    cells[1] = layer.to_string();
    cells[2] = said::named(words, "question", why.asked);
    cells[3] = match why.answer {
        Answer::NotSure => words.say("entries-not-sure"),
        _ => plan.words_of(&why.answer).unwrap_or_default().to_owned(),
    };
    cells[4] = if why.rests() { words.say("interchange-yes") } else { String::new() };
    rows.push(cells);
    rung.below.iter().for_each(|below| why_rows(plan, words, goal, below, layer + 1, rows));
}

fn row(cells: &Cells) -> String {
    let cells = cells.each_ref().map(|text| cell(text));
    cells.join(",") + "\r\n"
}

/// Always in quotation marks. What a spreadsheet would take for a formula gets an apostrophe in
/// front, which it takes for "this is text".
fn cell(text: &str) -> String {
    let guard = if may_be_formula(text) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('\0', "").replace('"', "\"\""))
}

/// Some spreadsheets pass over white space and invisible letters in front, and take the wide
/// forms for the plain ones.
fn may_be_formula(text: &str) -> bool {
    let first = text.chars().find(|c| !c.is_whitespace() && !c.is_control() && !is_invisible(*c));
    matches!(first, Some('=' | '+' | '-' | '@' | '|' | '%' | '＝' | '＋' | '－' | '＠'))
        || text.starts_with(['\t', '\r', '\n'])
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\u{feff}=1", "\u{200b}=1", "＝1", "\rx"]
        {
            assert!(cell(text).starts_with("\"'"), "{text:?}");
        }
        assert_eq!(cell("a = b, c - d"), "\"a = b, c - d\"");
    }

    #[test]
    fn quotation_marks_are_doubled() {
        assert_eq!(cell("say \"why\"\nonce"), "\"say \"\"why\"\"\nonce\"");
    }
}
