//! Records: lines of several columns, as pairs.

use super::entry::pair;
use super::lines::joined;
use super::{Context, labels};
use crate::model::Pair;
use disclosure::{Content, Item, ItemField, Record};
use words::Style;

/// All lines. One that has a single column of words stands under its day.
pub(super) fn pairs(context: &Context<'_>, item: &Item, field: &ItemField, all: &[Record]) -> Vec<Pair> {
    let of_one = |line: &Record| match line.words().count() {
        1 => dated(context, item, field, line).into_iter().collect(),
        _ => columns(context, item, field, line),
    };
    all.iter().flat_map(of_one).collect()
}

/// Under its day where that is known.
fn dated(context: &Context<'_>, item: &Item, field: &ItemField, line: &Record) -> Option<Pair> {
    let day = line.day().map(|on| context.words.date(on, Style::Short));
    let (_, words) = line.words().next()?;
    let pair = pair(day.unwrap_or_else(|| labels::of(context, item, field)), words)?;
    Some(Pair { said: joined(context, flags(context, field, line)).unwrap_or_default(), ..pair })
}

/// A pair for each column that has a label, the day beside the first; what has none stands below the
/// column before it.
fn columns(context: &Context<'_>, item: &Item, field: &ItemField, line: &Record) -> Vec<Pair> {
    let mut pairs: Vec<Pair> = Vec::new();
    for (column, words) in line.words() {
        match (labels::column(context, field, column), pairs.last_mut()) {
            (None, Some(before)) => before.words = format!("{}\n{words}", before.words),
            (None, None) => pairs.push(Pair::of(labels::of(context, item, field), words)),
            (Some(label), _) => pairs.push(Pair::of(label, words)),
        }
    }
    let day = line.day().map(|on| context.words.date(on, Style::Long));
    if let Some(first) = pairs.first_mut() {
        first.said = joined(context, day.into_iter().chain(flags(context, field, line))).unwrap_or_default();
    }
    pairs.retain(Pair::says_something);
    pairs
}

/// What is so, as far as there are words for it.
fn flags(context: &Context<'_>, field: &ItemField, line: &Record) -> impl Iterator<Item = String> {
    let so = line.cells.iter().filter(|cell| cell.content == Content::Flag { yes: true });
    so.filter_map(|cell| labels::column(context, field, cell.column))
}

/// The words in a column, trimmed; empty where it has none.
pub(super) fn words<'r>(line: &'r Record, column: &str) -> &'r str {
    line.words().find(|(name, _)| *name == column).map(|(_, words)| words.trim()).unwrap_or_default()
}

/// Whether something in it is so.
pub(super) fn is_so(line: &Record, column: &str) -> bool {
    line.cells.iter().any(|cell| cell.column == column && cell.content == Content::Flag { yes: true })
}
