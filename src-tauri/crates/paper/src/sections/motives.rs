//! Motives: what pulls in work as a whole, what tells alike pulls apart, and each sort by pairs.

use super::{Context, goal, lists, weighing};
use crate::look;
use crate::model::Block;
use disclosure::{AnswerTo, Item, Kind, Part};

/// The mixes, of which a plan has at most one, and each sort.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let disclosure = context.disclosure;
    let mixed = disclosure.of(Kind::Motives).flat_map(|one| motives(context, one));
    mixed.chain(disclosure.of(Kind::Weighing).flat_map(|one| weighing::part(context, one))).collect()
}

fn motives(context: &Context<'_>, motives: &Item) -> Vec<Block> {
    let (pulls, told) = (motives.answers(Part::Motivations), motives.answers(Part::Told));
    let mut blocks = Vec::new();
    if !pulls.is_empty() {
        blocks.extend([context.space(9.0), goal::pulls(context, pulls)]);
    }
    if !told.is_empty() {
        blocks.extend(goal::heading(context, "paper-told"));
        blocks.extend(told.iter().enumerate().flat_map(|(number, told)| answer(context, number, told)));
    }
    blocks
}

/// A question with the answer under it.
fn answer(context: &Context<'_>, number: usize, told: &AnswerTo) -> Vec<Block> {
    let question = lists::words(context, &told.to);
    let before = Block::Space(if number == 0 { 0.0 } else { 9.0 });
    vec![before, Block::introducing(question, look::LABEL), Block::words(&told.words, context.body_type())]
}
