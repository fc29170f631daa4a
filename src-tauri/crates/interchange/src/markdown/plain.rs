//! Markdown: an entry of any kind by what its kind declares. A kind that is no more than its fields
//! needs no code but this.

use super::fields::Fields;
use super::page::Page;
use crate::said;
use plan::{Declaration, Entry, Field, Part, Sort, Value};

/// What is said in a field, piece by piece.
pub(super) struct Told {
    pub(super) field: &'static Field,
    pub(super) said: Vec<String>,
}

/// Under its heading, field by field.
pub(super) fn entry(page: Page<'_>, entry: &Entry, level: usize) -> String {
    Fields::new(page.words).all(&told(page, entry)).under(&heading(page, entry), level)
}

/// The words by which it is known, or the day it was where it has none.
pub(super) fn heading(page: Page<'_>, entry: &Entry) -> String {
    let body = &entry.body;
    let on = body.fields().into_iter().find_map(|(field, value)| match value {
        Value::Day(Some(on)) if field.part == Part::On => Some(said::day(page.words, on)),
        _ => None,
    });
    match (body.declaration().title(), on) {
        (None, Some(on)) => {
            page.words.say_with(&format!("interchange-{}", body.kind().name()), &[("on", on.into())])
        }
        (None, None) => String::new(),
        (Some(_), _) => body.title().to_owned(),
    }
}

/// Whatever an entry says besides its heading, in order.
pub(super) fn told(page: Page<'_>, entry: &Entry) -> Vec<Told> {
    let declaration = entry.body.declaration();
    let mut all: Vec<Told> = Vec::new();
    for (field, value) in entry.body.fields() {
        if !is_said_above(declaration, field) {
            let said = said::value(page.plan, page.words, field, &value);
            add(page, &mut all, Told { field, said });
        }
    }
    written(page, entry, &mut all);
    all
}

/// Whether the kind hangs under another, below which its entries stand.
pub(super) fn hangs(declaration: &Declaration) -> bool {
    declaration.fields.iter().any(|field| matches!(field.sort, Sort::Under(_)))
}

/// What the heading says, and whom it stands below.
fn is_said_above(declaration: &Declaration, field: &Field) -> bool {
    let is_heading = field.part == Part::On && declaration.title().is_none();
    is_heading || matches!(field.sort, Sort::Title | Sort::Under(_))
}

/// A choice of the same label as the words before it stands in brackets behind them.
fn add(page: Page<'_>, all: &mut Vec<Told>, one: Told) {
    let belongs = matches!(one.field.sort, Sort::Choice(_));
    match all.last_mut().filter(|last| belongs && last.field.label == one.field.label) {
        Some(last) => last.said = vec![bracketed(page, &last.said.concat(), &one.said.concat())],
        None => all.push(one),
    }
}

fn bracketed(page: Page<'_>, first: &str, second: &str) -> String {
    if first.trim().is_empty() || second.is_empty() {
        return format!("{first}{second}");
    }
    page.words.say_with("interchange-entails", &[("entails", first.into()), ("confidence", second.into())])
}

/// The day it was written on, where that belongs to it: beside a choice that comes first, or by
/// itself.
fn written(page: Page<'_>, entry: &Entry, all: &mut Vec<Told>) {
    let Some(field) = entry.body.declaration().gathered.iter().find(|field| field.sort == Sort::Day) else {
        return;
    };
    let on = said::day(page.words, entry.created.date_naive());
    match all.first_mut().map(|first| (first.field.sort, first.said.as_mut_slice())) {
        Some((Sort::Choice(_), [choice])) => {
            let both = [("half", choice.as_str().into()), ("on", on.into())];
            *choice = page.words.say_with("entries-half-on", &both);
        }
        _ => all.insert(0, Told { field, said: vec![on] }),
    }
}
