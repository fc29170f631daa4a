//! Brief: what else was chosen besides goals, a line for each kind.

use super::lines::joined;
use super::{Context, grounds, kinds, lists, weighing};
use crate::model::Pair;
use disclosure::{Chosen, Item, Kind, Part};

/// How many of a kind are named.
const NAMED: usize = 4;
/// The same where room is short.
const NAMED_DENSELY: usize = 2;

/// A pair for each kind that is there.
pub(super) fn pairs(context: &Context<'_>) -> Vec<Pair> {
    let of = |kind| if kind == Kind::Motives { motives(context) } else { titles(context, kind) };
    kinds::in_order().filter_map(of).collect()
}

/// The first of a kind by their words, and how many more there are.
fn titles(context: &Context<'_>, kind: Kind) -> Option<Pair> {
    let mut all: Vec<&str> =
        kinds::items(context, kind).into_iter().map(|item| item.title.as_str()).collect();
    all.retain(|words| !words.trim().is_empty());
    let most = if context.is_dense() { NAMED_DENSELY } else { NAMED };
    let named = joined(context, all.iter().take(most).map(|words| grounds::shortened(words)))?;
    let more = all.len().saturating_sub(most);
    let and_more =
        context.words.say_with("paper-and-more", &[("named", (&named).into()), ("more", more.into())]);
    Some(Pair::of(kinds::named(context, kind), if more > 0 { and_more } else { named }))
}

/// What pulls, by name; else what was weighed last.
fn motives(context: &Context<'_>) -> Option<Pair> {
    let mixed = context.disclosure.of(Kind::Motives).flat_map(|one| one.answers(Part::Motivations));
    let mut pulls: Vec<Chosen> = mixed.map(|pull| pull.to.clone()).collect();
    if pulls.is_empty() {
        pulls = context.disclosure.of(Kind::Weighing).last().map(weighed).unwrap_or_default();
    }
    let said = joined(context, pulls.iter().map(|one| lists::words(context, one)))?;
    Some(Pair { said, ..Pair::of(kinds::named(context, Kind::Motives), "") })
}

fn weighed(item: &Item) -> Vec<Chosen> {
    weighing::order(item).iter().map(|ranked| Chosen::of(&ranked.motivation)).collect()
}
