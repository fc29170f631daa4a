//! What pulls, in work as a whole: the mix, what tells alike pulls apart, and each weighing.

use super::{Context, goal, kind_heading, name, room, weighing};
use crate::look;
use crate::model::Block;
use disclosure::{Disclosure, Item, MotivesItem, Told};

/// The mixes; a plan has at most one.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &MotivesItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Motives(motives) => Some(motives),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let mut parts: Vec<Block> = all(context.disclosure).flat_map(|one| motives(context, one)).collect();
    parts.extend(weighing::all(context.disclosure).flat_map(|one| weighing::part(context, one)));
    if parts.is_empty() {
        return parts;
    }
    let mut blocks = vec![kind_heading(context, 4, "paper-motives")];
    blocks.extend(parts);
    blocks.extend(room(context));
    blocks
}

fn motives(context: &Context<'_>, motives: &MotivesItem) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !motives.pulls.is_empty() {
        blocks.extend([context.space(9.0), goal::pulls(context, &motives.pulls)]);
    }
    if !motives.told.is_empty() {
        blocks.extend(goal::heading(context, "paper-told"));
        blocks
            .extend(motives.told.iter().enumerate().flat_map(|(number, told)| answer(context, number, told)));
    }
    blocks
}

/// A question with the answer under it.
fn answer(context: &Context<'_>, number: usize, told: &Told) -> Vec<Block> {
    let question = context.words.say(&format!("motivations-telling-{}", name(told.asked)));
    let before = Block::Space(if number == 0 { 0.0 } else { 9.0 });
    vec![before, Block::introducing(question, look::LABEL), Block::words(&told.words, context.body_type())]
}
