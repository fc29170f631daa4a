//! Kinds on paper: the order of their sections, how each is headed, and which are more than their
//! fields.

use super::{Context, few_lines, heading, motives, plain, room, sweet_spot};
use crate::model::Block;
use disclosure::{Document, Item, Kind};

/// The kinds whose sections come first, in their order.
const FIRST: [Kind; 7] = [
    Kind::Strength,
    Kind::Passion,
    Kind::Need,
    Kind::Opportunity,
    Kind::Motives,
    Kind::LotteryAnswer,
    Kind::TurningPoint,
];

/// Those without a section for all of them: every goal has its own, and a sort by pairs stands with
/// what pulls.
const ELSEWHERE: [Kind; 2] = [Kind::Goal, Kind::Weighing];

/// The kinds that have a section for all their entries, in the order of the sections.
pub(super) fn in_order() -> impl Iterator<Item = Kind> {
    let is_planned = |kind: &Kind| kind.declaration().document == Some(Document::GrowthPlan);
    let is_named = |kind: &Kind| FIRST.contains(kind) || ELSEWHERE.contains(kind);
    let others = Kind::ALL.into_iter().filter(move |kind| is_planned(kind) && !is_named(kind));
    FIRST.into_iter().chain(others)
}

/// The items of a kind in the order in which they are read.
pub(super) fn items<'d>(context: &Context<'d>, kind: Kind) -> Vec<&'d Item> {
    if kind == Kind::Opportunity { sweet_spot::all(context.disclosure) } else { plain::all(context, kind) }
}

/// The section of a kind, empty where nothing of it is there. `place` tells it from others.
pub(super) fn section(context: &Context<'_>, place: usize, kind: Kind) -> Vec<Block> {
    let within = within(context, kind);
    if within.is_empty() {
        return within;
    }
    let mut blocks = vec![heading(context, named(context, kind), Some(context.anchor(place)))];
    blocks.extend(within);
    if !few_lines::suffice(context, kind) {
        blocks.extend(room(context));
    }
    blocks
}

fn within(context: &Context<'_>, kind: Kind) -> Vec<Block> {
    if kind == Kind::Opportunity {
        sweet_spot::blocks(context)
    } else if kind == Kind::Motives {
        motives::blocks(context)
    } else {
        plain::blocks(context, kind)
    }
}

/// What several of a kind are called.
pub(super) fn named(context: &Context<'_>, kind: Kind) -> String {
    let name = kind.name();
    context.say_first(&[format!("paper-kinds-{name}"), format!("entries-kinds-{name}")])
}
