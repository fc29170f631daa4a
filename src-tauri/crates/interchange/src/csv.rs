//! Goals and their whys as a table for a spreadsheet, one row each.

use crate::said;
use plan::{Answer, Body, Entry, Kind, Part, Plan, Rung, Value};
use words::Words;

/// The ids of the headings of what goals and whys have in common.
const COMMON: [&str; 5] = [
    "interchange-column-goal",
    "interchange-column-layer",
    "interchange-column-question",
    "interchange-column-answer",
    "interchange-column-bedrock",
];

/// What has a column behind them, for goals alone.
const PARTS: [Part; 7] = [
    Part::State,
    Part::Horizon,
    Part::Setting,
    Part::Importance,
    Part::Motivations,
    Part::Notes,
    Part::Measures,
];

/// The table as RFC 4180 has it: a row for each goal, and below it one for each of its whys with
/// its layer. What lies in the trash is left out.
///
/// It begins with a byte order mark, without which spreadsheets take UTF-8 for something else,
/// and no cell is a formula, whatever a person wrote.
pub fn csv(plan: &Plan, words: &Words) -> String {
    let parts = PARTS.map(|part| words.say(&format!("entries-part-{}", part.name())));
    let headings = COMMON.into_iter().map(|id| words.say(id)).chain(parts).collect();
    let goals = plan.live(Kind::Goal).into_iter();
    let rows = std::iter::once(headings).chain(goals.flat_map(|goal| rows_of(plan, words, goal)));
    std::iter::once("\u{feff}".to_owned()).chain(rows.map(|cells| row(&cells))).collect()
}

type Cells = Vec<String>;

fn rows_of(plan: &Plan, words: &Words, goal: &Entry) -> Vec<Cells> {
    let mut rows = vec![goal_row(plan, words, goal)];
    let title = goal.body.title();
    plan.rungs(goal.id).iter().for_each(|rung| why_rows(plan, words, title, rung, 1, &mut rows));
    rows
}

fn goal_row(plan: &Plan, words: &Words, goal: &Entry) -> Cells {
    let fields = goal.body.fields();
    let parts = PARTS.map(|part| {
        let said =
            fields.iter().filter(|(field, _)| field.part == part).flat_map(|(field, value)| match value {
                Value::Scale(Some(scale)) if scale.words.is_empty() => vec![scale.level.to_string()],
                Value::Scale(Some(scale)) => vec![format!("{}: {}", scale.level, scale.words)],
                value => said::value(plan, words, field, value),
            });
        said.collect::<Vec<_>>().join("\n")
    });
    let common = [goal.body.title(), "0", "", "", ""].map(str::to_owned);
    common.into_iter().chain(parts).collect()
}

fn why_rows(plan: &Plan, words: &Words, goal: &str, rung: &Rung<'_>, layer: usize, rows: &mut Vec<Cells>) {
    let Body::Why(why) = &rung.why.body else { return };
    let answer = match why.answer {
        Answer::NotSure => words.say("entries-not-sure"),
        _ => plan.words_of(&why.answer).unwrap_or_default().to_owned(),
    };
    let bedrock = if why.rests() { words.say("interchange-yes") } else { String::new() };
    let asked = said::listed(words, &why.asked);
    let common = [goal.to_owned(), layer.to_string(), asked, answer, bedrock];
    rows.push(common.into_iter().chain(PARTS.map(|_| String::new())).collect());
    rung.below.iter().for_each(|below| why_rows(plan, words, goal, below, layer + 1, rows));
}

fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|text| cell(text)).collect();
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
