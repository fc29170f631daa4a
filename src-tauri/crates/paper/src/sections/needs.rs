//! What is needed, and by whom.

use super::entry::{entry, pair};
use super::{Context, kind_heading, name, sweet_spot};
use crate::model::{Block, Pair};
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
    let needs: Vec<_> = all(context.disclosure).filter(|need| !is_said_elsewhere(context, need)).collect();
    if needs.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![kind_heading(context, 2, "paper-needs")];
    if context.is_dense() {
        let pairs = needs.into_iter().map(|need| in_few_lines(context, need));
        blocks.extend([context.space(9.0), Block::Pairs(pairs.collect())]);
    } else {
        blocks.extend(needs.into_iter().flat_map(|need| self::need(context, need)));
    }
    blocks
}

/// Where room is short, what an opportunity says it serves is not said again.
fn is_said_elsewhere(context: &Context<'_>, need: &NeedItem) -> bool {
    let opportunities = sweet_spot::all(context.disclosure);
    let mut served = opportunities.iter().flat_map(|one| &one.needs);
    context.is_dense() && need.notes.trim().is_empty() && served.any(|words| *words == need.statement)
}

/// A need by its words, under whose it is.
pub(super) fn named(context: &Context<'_>, words: &str) -> Option<Pair> {
    let need = all(context.disclosure).find(|need| need.statement == words)?;
    Some(Pair::of(whose(context, need), words))
}

fn whose(context: &Context<'_>, need: &NeedItem) -> String {
    context.words.say(&format!("paper-whose-{}", name(need.whose)))
}

fn in_few_lines(context: &Context<'_>, need: &NeedItem) -> Pair {
    Pair::of(whose(context, need), format!("{}\n{}", need.statement, need.notes))
}

fn need(context: &Context<'_>, need: &NeedItem) -> Vec<Block> {
    let pairs = pair(context, "paper-notes", &need.notes).into_iter().collect();
    let needed = context.words.say(&format!("paper-needed-{}", name(need.whose)));
    entry(context, &need.statement, &needed, pairs)
}
