//! Fields: what leaves of each field of an entry, as the line on how it stands and as pairs below it.

use super::entry::{ground, pair, said, witnesses};
use super::lines::{joined, listed};
use super::{Context, agreement, energy, few_lines, labels, lists, records};
use crate::model::Pair;
use disclosure::{AnswerTo, Chosen, Field, Given, Item, ItemField, Kind, Leaves, Scale, Sort};
use words::Style;

/// The highest level a person can give.
const HIGHEST: u8 = 10;

/// How an entry stands, in one line: what was chosen from closed lists, and days that leave with it.
pub(super) fn standing(context: &Context<'_>, item: &Item) -> String {
    joined(context, item.fields.iter().filter_map(|field| stands(context, item, field))).unwrap_or_default()
}

fn stands(context: &Context<'_>, item: &Item, field: &ItemField) -> Option<String> {
    if let Given::Day { day } = field.given {
        return (field.field.leaves == Leaves::WithEntry).then(|| context.words.date(day, Style::Long));
    }
    let one = lists::chosen(field)?;
    let alone = || (!is_beside_text(item.kind, field.field)).then(|| lists::words(context, one));
    lists::standing(context, one).or_else(alone)
}

/// What was chosen, where it does not stand under the title whatever its label.
fn beside<'f>(context: &Context<'_>, field: &'f ItemField) -> Option<&'f Chosen> {
    lists::chosen(field).filter(|one| lists::standing(context, one).is_none())
}

/// Whether a field has its label from a text, beside which it is said.
fn is_beside_text(kind: Kind, field: &Field) -> bool {
    let is_text = |other: &Field| matches!(other.sort, Sort::Line | Sort::Text);
    kind.declaration().all_fields().any(|other| is_text(other) && other.label == field.label)
}

/// Everything else, in order, each under its label.
pub(super) fn pairs(context: &Context<'_>, item: &Item) -> Vec<Pair> {
    item.fields.iter().flat_map(|field| of_field(context, item, field)).collect()
}

/// What leaves of one field. What is more than fields is drawn by the section of its kind.
pub(super) fn of_field(context: &Context<'_>, item: &Item, field: &ItemField) -> Vec<Pair> {
    let label = labels::of(context, item, field);
    let one = match &field.given {
        Given::Text { words } => text(context, item, label, words, field.label),
        Given::Texts { all } => pair(label, &all.join("\n")),
        Given::Choice { .. } => beside(context, field)
            .filter(|_| is_left_over(item, field))
            .map(|one| said(label, lists::words(context, one))),
        Given::Choices { all } => {
            listed(context, all.iter().map(|one| lists::words(context, one))).map(|all| said(label, all))
        }
        Given::Flag { yes } => Some(said(label, labels::flag(context, field, *yes))),
        Given::Day { day } => (field.field.leaves != Leaves::WithEntry)
            .then(|| said(label, context.words.date(*day, Style::Long))),
        Given::Scale { scale } => Some(Pair { said: level(context, scale), ..gauged(label, scale) }),
        Given::Witnesses { all } => witnesses(context, label, all),
        Given::Ground { on } => ground(context, label, *on),
        Given::Energy { notes } => energy::pair(context, label, notes),
        Given::PassOn { pass_on } => agreement::passing_on(context, label, pass_on),
        Given::Answers { all } => return answers(context, all),
        Given::Records { all } => return records::pairs(context, item, field, all),
        Given::Named { all } => return named(context, label, field.field, all),
        Given::Whys { .. } | Given::Order { .. } | Given::CheckIn { .. } | Given::Said { .. } => None,
    };
    one.into_iter().collect()
}

/// The person's words, beside them what was chosen under the same label.
fn text(context: &Context<'_>, item: &Item, label: String, words: &str, of: &str) -> Option<Pair> {
    let mut alike = item.fields.iter().filter(|other| other.label == of);
    let chosen = alike.find_map(|other| beside(context, other));
    let said = chosen.map(|one| lists::words(context, one)).unwrap_or_default();
    let pair = Pair { said, ..Pair::of(label, words) };
    pair.says_something().then_some(pair)
}

/// Whether it was chosen to stand beside a text that is not there.
fn is_left_over(item: &Item, field: &ItemField) -> bool {
    let is_text = |other: &ItemField| other.label == field.label && matches!(other.given, Given::Text { .. });
    is_beside_text(item.kind, field.field) && !item.fields.iter().any(is_text)
}

/// So many of ten, in words.
pub(super) fn level(context: &Context<'_>, scale: &Scale) -> String {
    context.words.say_with("paper-importance-level", &[("level", scale.level.into())])
}

/// The person's words on how much it is, with a gauge.
pub(super) fn gauged(label: String, scale: &Scale) -> Pair {
    Pair { gauge: Some((scale.level.min(HIGHEST), HIGHEST)), ..Pair::of(label, &scale.words) }
}

/// Each value with the person's words beside it.
pub(super) fn answers(context: &Context<'_>, all: &[AnswerTo]) -> Vec<Pair> {
    all.iter().map(|answered| Pair::of(lists::words(context, &answered.to), &answered.words)).collect()
}

/// The words of other entries; where room is short, those that fit in a line each as in their section.
fn named(context: &Context<'_>, label: String, field: &Field, all: &[String]) -> Vec<Pair> {
    let in_lines = |kind: &Kind| context.is_dense() && few_lines::suffice(context, *kind);
    let Some(kind) = tied_to(field).filter(in_lines) else {
        return pair(label, &all.join("\n")).into_iter().collect();
    };
    let one = |title: &String| few_lines::named(context, kind, title).or_else(|| pair(label.clone(), title));
    all.iter().filter_map(one).collect()
}

/// The kind of the entries that a field ties to, where it is one.
pub(super) fn tied_to(field: &Field) -> Option<Kind> {
    if let Sort::Tie(kind) | Sort::Ties(kind) | Sort::Under(kind) = field.sort { kind } else { None }
}
