//! Few lines: entries that are hardly more than their title, under what was chosen with it. They need
//! no room to write on, and where room is short a line is enough for each.
//!
//! Such a kind has a closed list with words to stand over a title (`paper-over-<list>-<name>`), and
//! besides it nothing but texts.

use super::{Context, kinds, lists};
use crate::model::{Block, Pair};
use disclosure::{Field, Item, Kind, Leaves, Sort};

/// Whether a line is enough for each entry of a kind.
pub(super) fn suffice(context: &Context<'_>, kind: Kind) -> bool {
    stands_over(context, kind).is_some()
}

/// The field whose words stand over a title.
fn stands_over(context: &Context<'_>, kind: Kind) -> Option<&'static Field> {
    let is_over =
        |field: &&Field| matches!(field.sort, Sort::Choice(list) if lists::stands_over(context, list));
    let leaving = || kind.declaration().all_fields().filter(|field| field.leaves != Leaves::Never);
    let over = leaving().find(is_over)?;
    let is_text = |field: &Field| matches!(field.sort, Sort::Title | Sort::Line | Sort::Text);
    leaving().all(|field| field == over || is_text(field)).then_some(over)
}

/// Whether nothing leaves of an item but what a line says of it wherever it is named.
pub(super) fn is_bare(context: &Context<'_>, item: &Item) -> bool {
    match item.fields.as_slice() {
        [] => true,
        [only] => stands_over(context, item.kind) == Some(only.field),
        _ => false,
    }
}

/// The items, each in a line or a few.
pub(super) fn blocks(context: &Context<'_>, items: &[&Item]) -> Vec<Block> {
    let pairs = items.iter().map(|item| Pair::of(over(context, item), texts(item)));
    vec![context.space(9.0), Block::Pairs(pairs.collect())]
}

/// An entry that another one names, under the same words as in its own section.
pub(super) fn named(context: &Context<'_>, kind: Kind, title: &str) -> Option<Pair> {
    let item = context.disclosure.of(kind).find(|item| item.title == title)?;
    suffice(context, kind).then(|| Pair::of(over(context, item), title))
}

fn over(context: &Context<'_>, item: &Item) -> String {
    let field = stands_over(context, item.kind);
    let one = field.and_then(|field| item.choice(field.part));
    one.map_or_else(|| kinds::named(context, item.kind), |one| lists::over(context, one))
}

fn texts(item: &Item) -> String {
    let more = item.fields.iter().flat_map(|field| field.given.texts());
    std::iter::once(item.title.as_str()).chain(more).collect::<Vec<_>>().join("\n")
}
