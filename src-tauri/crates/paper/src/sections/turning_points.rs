//! Turning points: choices in the story so far.

use super::entry::{entry, pair, rests};
use super::{Context, kind_heading, room};
use crate::model::Block;
use disclosure::{Disclosure, Item, TurningPointItem};

/// All turning points.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &TurningPointItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::TurningPoint(point) => Some(point),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let entries: Vec<Block> = all(context.disclosure).flat_map(|one| turning_point(context, one)).collect();
    if entries.is_empty() {
        return entries;
    }
    let mut blocks = vec![kind_heading(context, 6, "paper-turning-points")];
    blocks.extend(entries);
    blocks.extend(room(context));
    blocks
}

fn turning_point(context: &Context<'_>, point: &TurningPointItem) -> Vec<Block> {
    let pairs = [
        pair(context, "paper-when", &point.when),
        pair(context, "paper-instead", &point.instead),
        pair(context, "paper-why", &point.why),
        rests(context, point.rests),
    ];
    entry(context, &point.choice, "", pairs.into_iter().flatten().collect())
}
