//! A goal: its statement, how it stands, the cut through the ground below it, and what else was
//! chosen of it.

use super::{Context, gist, name, room, whys};
use crate::look;
use crate::model::{Block, Heading, Pair, Table};
use disclosure::{Disclosure, GoalItem, Horizon, Importance, Item, Measure, Pull};
use words::Style;

/// Before each part of the section.
const BEFORE_PART: f32 = 20.0;
/// Between a part's heading and the part.
const BELOW_HEADING: f32 = 7.0;

/// The highest importance a person can give.
const HIGHEST: u8 = 10;

/// All goals, each with its place in the disclosure.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = (usize, &GoalItem)> {
    let goals = disclosure.items.iter().enumerate();
    goals.filter_map(|(number, item)| match item {
        Item::Goal(goal) => Some((number, goal)),
        _ => None,
    })
}

/// The blocks of a goal. `number` is its place in the disclosure.
pub(super) fn section(context: &Context<'_>, number: usize, goal: &GoalItem) -> Vec<Block> {
    let statement = goal.statement.clone();
    let heading = Heading {
        level: 2,
        text: statement,
        kind: context.heading_type(),
        anchor: Some(number),
        introduces: true,
    };
    let mut blocks = vec![Block::Heading(heading)];
    blocks.extend(standing(context, goal));
    blocks.extend(ground(context, number, goal));
    blocks.extend(reasons(context, goal));
    blocks.extend(measures(context, &goal.measures));
    blocks.extend(notes(context, &goal.notes));
    blocks.extend(room(context));
    blocks
}

/// When, where and how it stands, in one line.
fn standing(context: &Context<'_>, goal: &GoalItem) -> Vec<Block> {
    let words = &context.words;
    let when = goal.horizon.map(|horizon| self::horizon(context, horizon));
    let where_ = goal.setting.map(|setting| context.setting(setting));
    let how = goal.state.map(|state| words.say(&format!("paper-state-{}", name(state))));
    let Some(line) = joined(context, [when, where_, how].into_iter().flatten()) else { return Vec::new() };
    vec![Block::Space(2.0), Block::introducing(line, look::LABEL)]
}

/// Parts of one line; none where there are none.
pub(super) fn joined(context: &Context<'_>, parts: impl Iterator<Item = String>) -> Option<String> {
    let join = |first: String, next: String| {
        context.words.say_with("paper-joined", &[("first", first.into()), ("next", next.into())])
    };
    parts.reduce(join)
}

fn horizon(context: &Context<'_>, horizon: Horizon) -> String {
    let id = match horizon {
        Horizon::Months => "months",
        Horizon::Year => "year",
        Horizon::TwoYears => "two-years",
        Horizon::FiveYears => "five-years",
        Horizon::Someday => "someday",
        Horizon::By { date } => {
            let date = context.words.date(date, Style::Long);
            return context.words.say_with("paper-horizon-by", &[("date", date.into())]);
        }
    };
    context.words.say(&format!("paper-horizon-{id}"))
}

/// The cut through the ground, or the gist of it where room is short.
fn ground(context: &Context<'_>, number: usize, goal: &GoalItem) -> Vec<Block> {
    if context.is_dense() {
        let rungs = gist::rungs(context, &goal.whys);
        return if rungs.is_empty() { Vec::new() } else { vec![Block::Space(7.0), Block::Gist(rungs)] };
    }
    let strata = whys::strata(context, number, &goal.whys);
    strata.map(|strata| vec![Block::Space(12.0), Block::Strata(strata)]).unwrap_or_default()
}

/// What pulls, and how much it matters.
fn reasons(context: &Context<'_>, goal: &GoalItem) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !goal.motivations.is_empty() {
        blocks.extend(heading(context, "paper-pulls"));
        blocks.push(pulls(context, &goal.motivations));
    }
    if let Some(importance) = &goal.importance {
        blocks.extend(heading(context, "paper-importance"));
        blocks.push(Block::Pairs(vec![weight(context, importance)]));
    }
    blocks
}

/// Each with the person's words beside it; in one line where there are none at all.
pub(super) fn pulls(context: &Context<'_>, pulls: &[Pull]) -> Block {
    let label = |pull: &Pull| context.words.say(&format!("paper-motivation-{}", name(pull.motivation)));
    if pulls.iter().all(|pull| pull.words.trim().is_empty()) {
        let line = joined(context, pulls.iter().map(label));
        return Block::words(line.unwrap_or_default(), look::PROSE);
    }
    Block::Pairs(pulls.iter().map(|pull| Pair::of(label(pull), &pull.words)).collect())
}

fn weight(context: &Context<'_>, importance: &Importance) -> Pair {
    let level = [("level", importance.level.into())];
    let label = context.words.say_with("paper-importance-level", &level);
    Pair {
        gauge: Some((importance.level.min(HIGHEST), HIGHEST)),
        ..Pair::of(label, &importance.why_not_lower)
    }
}

fn measures(context: &Context<'_>, measures: &[Measure]) -> Vec<Block> {
    if measures.is_empty() {
        return Vec::new();
    }
    let header = |column: &str| context.words.say(&format!("paper-measure-{column}"));
    let row = |m: &Measure| vec![m.what.clone(), m.start.clone(), m.now.clone(), m.target.clone()];
    let table = Table {
        headers: ["what", "start", "now", "target"].map(header).to_vec(),
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
