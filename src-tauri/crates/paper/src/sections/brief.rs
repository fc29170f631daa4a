//! What else was chosen besides goals, in brief: a line for each kind.

use super::{Context, grounds, lottery, motives, name, needs, passions, strengths, sweet_spot};
use super::{turning_points, weighing};
use crate::model::Pair;
use disclosure::{Pull, WeighingItem};

/// How many of a kind are named.
const NAMED: usize = 4;
/// The same where room is short.
const NAMED_DENSELY: usize = 2;

/// A pair for each kind that is there.
pub(super) fn pairs(context: &Context<'_>) -> Vec<Pair> {
    let disclosure = context.disclosure;
    let opportunities = sweet_spot::all(disclosure);
    let kinds = [
        of("paper-strengths", context, strengths::all(disclosure).map(|one| one.statement.as_str())),
        of("paper-passions", context, passions::all(disclosure).map(|one| one.statement.as_str())),
        of("paper-needs", context, needs::all(disclosure).map(|one| one.statement.as_str())),
        of("paper-sweet-spot", context, opportunities.iter().map(|one| one.name.as_str())),
        motives(context),
        of("paper-lottery", context, lottery::all(disclosure).map(|one| one.whose.as_str())),
        of("paper-turning-points", context, turning_points::all(disclosure).map(|one| one.choice.as_str())),
    ];
    kinds.into_iter().flatten().collect()
}

/// The first of a kind by their words, and how many more there are.
fn of<'w>(id: &str, context: &Context<'_>, all: impl Iterator<Item = &'w str>) -> Option<Pair> {
    let all: Vec<&str> = all.filter(|words| !words.trim().is_empty()).collect();
    let most = if context.is_dense() { NAMED_DENSELY } else { NAMED };
    let first = all.iter().take(most).map(|words| grounds::shortened(words));
    let named = super::goal::joined(context, first)?;
    let more = all.len().saturating_sub(most);
    let and_more =
        context.words.say_with("paper-and-more", &[("named", (&named).into()), ("more", more.into())]);
    Some(Pair::of(context.words.say(id), if more > 0 { and_more } else { named }))
}

/// What pulls, by name; else what was weighed last.
fn motives(context: &Context<'_>) -> Option<Pair> {
    let mixed =
        motives::all(context.disclosure).flat_map(|one| &one.pulls).map(|pull: &Pull| pull.motivation);
    let weighed = |one: &WeighingItem| one.order.iter().map(|ranked| ranked.motivation).collect();
    let mut pulls: Vec<_> = mixed.collect();
    if pulls.is_empty() {
        pulls = weighing::all(context.disclosure).last().map(weighed).unwrap_or_default();
    }
    let names = pulls.into_iter().map(|one| context.words.say(&format!("paper-motivation-{}", name(one))));
    let said = super::goal::joined(context, names)?;
    Some(Pair { said, ..Pair::of(context.words.say("paper-motives"), "") })
}
