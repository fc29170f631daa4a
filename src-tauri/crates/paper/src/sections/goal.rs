//! Goal: its statement, how it stands, the cut through the ground below it, and what else was chosen
//! of it.

use super::lines::joined;
use super::{Context, fields, gist, lists, room, whys};
use crate::look;
use crate::model::{Block, Table};
use disclosure::{AnswerTo, Column, Disclosure, Item, Kind, Measure, Part, Record, Recorded};

/// Before each part of the section.
const BEFORE_PART: f32 = 20.0;
/// Between a part's heading and the part.
const BELOW_HEADING: f32 = 7.0;

/// All goals, each with its place in the disclosure.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = (usize, &Item)> {
    disclosure.items.iter().enumerate().filter(|(_, item)| item.kind == Kind::Goal)
}

/// The blocks of a goal. `number` is its place in the disclosure.
pub(super) fn section(context: &Context<'_>, number: usize, goal: &Item) -> Vec<Block> {
    let mut blocks = vec![super::heading(context, goal.title.clone(), Some(number))];
    blocks.extend(standing(context, goal));
    blocks.extend(ground(context, number, goal));
    blocks.extend(reasons(context, goal));
    blocks.extend(measures(context, goal.records(Part::Measures)));
    blocks.extend(notes(context, goal.words(Part::Notes)));
    blocks.extend(room(context));
    blocks
}

/// When, where and how it stands, in one line.
fn standing(context: &Context<'_>, goal: &Item) -> Vec<Block> {
    let line = fields::standing(context, goal);
    if line.is_empty() { Vec::new() } else { vec![Block::Space(2.0), Block::introducing(line, look::LABEL)] }
}

/// The cut through the ground, or the gist of it where room is short.
fn ground(context: &Context<'_>, number: usize, goal: &Item) -> Vec<Block> {
    if context.is_dense() {
        let rungs = gist::rungs(context, goal.whys());
        return if rungs.is_empty() { Vec::new() } else { vec![Block::Space(7.0), Block::Gist(rungs)] };
    }
    let strata = whys::strata(context, number, goal.whys());
    strata.map(|strata| vec![Block::Space(12.0), Block::Strata(strata)]).unwrap_or_default()
}

/// What pulls, and how much it matters.
fn reasons(context: &Context<'_>, goal: &Item) -> Vec<Block> {
    let (mut blocks, all) = (Vec::new(), goal.answers(Part::Motivations));
    if !all.is_empty() {
        blocks.extend(heading(context, "paper-pulls"));
        blocks.push(pulls(context, all));
    }
    if let Some(scale) = goal.scale(Part::Importance) {
        blocks.extend(heading(context, "paper-importance"));
        blocks.push(Block::Pairs(vec![fields::gauged(fields::level(context, scale), scale)]));
    }
    blocks
}

/// Each with the person's words beside it; in one line where there are none at all.
pub(super) fn pulls(context: &Context<'_>, pulls: &[AnswerTo]) -> Block {
    if pulls.iter().all(|pull| pull.words.trim().is_empty()) {
        let line = joined(context, pulls.iter().map(|pull| lists::words(context, &pull.to)));
        return Block::words(line.unwrap_or_default(), look::PROSE);
    }
    Block::Pairs(fields::answers(context, pulls))
}

fn measures(context: &Context<'_>, measures: &[Record]) -> Vec<Block> {
    if measures.is_empty() {
        return Vec::new();
    }
    let header = |column: &Column| context.words.say(&format!("paper-measures-{}", column.name));
    let row = |line: &Record| line.words().map(|(_, words)| words.to_owned()).collect();
    let table = Table {
        headers: Measure::COLUMNS.iter().map(header).collect(),
        shares: vec![2.2, 1.0, 1.0, 1.0],
        rows: measures.iter().map(row).collect(),
    };
    let mut blocks = heading(context, "paper-measures");
    blocks.push(Block::Table(table));
    blocks
}

fn notes(context: &Context<'_>, notes: &str) -> Vec<Block> {
    if notes.trim().is_empty() {
        return Vec::new();
    }
    let mut blocks = heading(context, "paper-notes");
    blocks.push(Block::words(notes, context.body_type()));
    blocks
}

/// The heading of a part.
pub(super) fn heading(context: &Context<'_>, id: &str) -> Vec<Block> {
    let heading = Block::heading(3, context.words.say(id), look::SUBHEADING);
    vec![context.space(BEFORE_PART), heading, context.space(BELOW_HEADING)]
}
