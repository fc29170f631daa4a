//! What is needed, and by whom.

use super::entry::{entry, pair};
use super::{Context, kind_heading, name};
use crate::model::Block;
use disclosure::{Disclosure, Item, NeedItem};

/// All needs.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &NeedItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Need(need) => Some(need),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let entries: Vec<Block> = all(context.disclosure).flat_map(|one| need(context, one)).collect();
    if entries.is_empty() {
        return entries;
    }
    let mut blocks = vec![kind_heading(context, 2, "paper-needs")];
    blocks.extend(entries);
    blocks
}

fn need(context: &Context<'_>, need: &NeedItem) -> Vec<Block> {
    let whose = context.words.say(&format!("paper-whose-{}", name(need.whose)));
    let pairs = pair(context, "paper-notes", &need.notes).into_iter().collect();
    entry(context, &need.statement, &whose, pairs)
}
