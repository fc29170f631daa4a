//! May this be something other than bedrock? (E9)
//!
//! Bedrock names no job, no company and no date, and is not one more rung. A statement that does
//! may still be bedrock: what is found here is said gently and never refuses. So a word with two
//! meanings counts only in a turn of phrase that shows which one is meant, and what is missed
//! costs less than what is wrongly named.

mod company;
mod date;
mod job_title;
mod next_rung;

use super::pattern::{self, Found, List, Pattern, Word};
use crate::Plan;
use serde::Serialize;
use std::sync::LazyLock;

/// Something in a statement that bedrock usually does not have. It never refuses; it names,
/// and the person decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// What it seems to name.
    pub aspect: Aspect,
    /// The person's own words that made it seem so, in their order.
    pub words: Vec<String>,
}

/// What bedrock does not name (E9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// A job.
    JobTitle,
    /// A company or team.
    Company,
    /// A date or a span of time.
    Date,
    /// One more rung of a ladder.
    NextRung,
}

/// How an aspect is put into words.
struct Turns {
    aspect: Aspect,
    /// What names it.
    names: Vec<Pattern>,
    /// What sounds like it and is something else: nothing found within it counts.
    unless: Vec<Pattern>,
    /// What names it in writing that does not part words, or that joins them with others.
    parts: &'static [&'static str],
}

/// The table of an aspect, as it is written in its file.
struct Table {
    lists: &'static [List],
    names: &'static [&'static str],
    unless: &'static [&'static str],
    parts: &'static [&'static str],
}

static TURNS: LazyLock<[Turns; 4]> = LazyLock::new(|| {
    [
        Turns::of(Aspect::JobTitle, job_title::TABLE),
        Turns::of(Aspect::Company, company::TABLE),
        Turns::of(Aspect::Date, date::TABLE),
        Turns::of(Aspect::NextRung, next_rung::TABLE),
    ]
});

/// What a statement names that bedrock usually does not, each aspect once, in the order of
/// [`Aspect`]. The plan tells where the person works.
pub fn look(statement: &str, plan: &Plan) -> Vec<Finding> {
    let words = pattern::words(statement);
    let finding = |turns: &Turns| {
        let mut found = turns.find(statement, &words);
        if turns.aspect == Aspect::Company {
            found.extend(company::organisation(&words, plan));
        }
        let words = quoted(statement, found);
        (!words.is_empty()).then_some(Finding { aspect: turns.aspect, words })
    };
    TURNS.iter().filter_map(finding).collect()
}

impl Turns {
    fn of(aspect: Aspect, table: Table) -> Turns {
        Turns {
            aspect,
            names: pattern::read_all(table.names, table.lists),
            unless: pattern::read_all(table.unless, table.lists),
            parts: table.parts,
        }
    }

    fn find(&self, statement: &str, words: &[Word]) -> Vec<Found> {
        let all = |patterns: &[Pattern]| patterns.iter().flat_map(|p| p.find(words)).collect::<Vec<_>>();
        let something_else = all(&self.unless);
        let mut found = all(&self.names);
        found.retain(|f| !something_else.iter().any(|other| overlap(*f, *other)));
        let parts = self.parts.iter().flat_map(|part| statement.match_indices(part));
        found.extend(parts.map(|(at, part)| (at, at + part.len())));
        found
    }
}

fn overlap(a: Found, b: Found) -> bool {
    a.0 < b.1 && b.0 < a.1
}

/// The words that were found: overlapping ones as one, each once.
fn quoted(statement: &str, mut found: Vec<Found>) -> Vec<String> {
    found.sort_unstable();
    let mut joined: Vec<Found> = Vec::new();
    for next in found {
        match joined.last_mut() {
            Some(last) if overlap(*last, next) => last.1 = last.1.max(next.1),
            _ => joined.push(next),
        }
    }
    let mut words: Vec<String> = Vec::new();
    for (from, to) in joined {
        let quote = &statement[from..to];
        if !words.iter().any(|w| w == quote) {
            words.push(quote.to_owned());
        }
    }
    words
}
