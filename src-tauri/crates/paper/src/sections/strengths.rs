//! Strengths: what shows each, and who has seen it.

use super::entry::{entry, pair, witnesses};
use super::{Context, kind_heading, room};
use crate::model::{Block, Pair};
use disclosure::{Disclosure, Item, Proof, StrengthItem};
use words::Style;

/// All strengths.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &StrengthItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Strength(strength) => Some(strength),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let entries: Vec<Block> = all(context.disclosure).flat_map(|one| strength(context, one)).collect();
    if entries.is_empty() {
        return entries;
    }
    let mut blocks = vec![kind_heading(context, 0, "paper-strengths")];
    blocks.extend(entries);
    blocks.extend(room(context));
    blocks
}

fn strength(context: &Context<'_>, strength: &StrengthItem) -> Vec<Block> {
    let mut pairs: Vec<Pair> =
        strength.evidence.iter().filter_map(|proof| evidence(context, proof)).collect();
    pairs.extend(witnesses(context, "paper-seen-by", &strength.witnesses));
    entry(context, &strength.statement, "", pairs)
}

/// A time when it showed, under its day where that is known.
fn evidence(context: &Context<'_>, proof: &Proof) -> Option<Pair> {
    let day = proof.on.map(|on| context.words.date(on, Style::Short));
    let pair = pair(context, "paper-it-showed", &proof.what)?;
    Some(Pair { label: day.unwrap_or_else(|| pair.label.clone()), ..pair })
}
