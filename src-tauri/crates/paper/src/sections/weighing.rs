//! Motivations weighed two at a time: the order, with its uncertainty.

use super::{Context, name};
use crate::look;
use crate::model::{Block, Place, Places};
use disclosure::{Disclosure, Item, Ranked, WeighingItem};
use words::Style;

/// All weighings.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &WeighingItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Weighing(weighing) => Some(weighing),
        _ => None,
    })
}

/// One weighing within the section on what pulls.
pub(super) fn part(context: &Context<'_>, weighing: &WeighingItem) -> Vec<Block> {
    let on = context.words.date(weighing.on, Style::Long);
    let title = context.words.say_with("paper-weighing", &[("on", on.into())]);
    let mut blocks = vec![context.space(20.0), Block::heading(3, title, look::SUBHEADING), Block::Space(4.0)];
    if !weighing.about.trim().is_empty() {
        blocks.push(Block::introducing(context.words.say("paper-weighing-about"), look::LABEL));
        blocks.push(Block::introducing(&weighing.about, context.body_type()));
        blocks.push(Block::Space(4.0));
    }
    blocks.push(Block::Places(places(context, &weighing.order)));
    blocks
}

fn places(context: &Context<'_>, order: &[Ranked]) -> Places {
    let end = |id: &str| context.words.say(id);
    let alternative = context.words.say_with("paper-weighing-alternative", &[("count", order.len().into())]);
    let ends = [end("paper-weighing-most"), end("paper-weighing-least")];
    Places { alternative, ends, rows: order.iter().map(|ranked| place(context, ranked)).collect() }
}

fn place(context: &Context<'_>, ranked: &Ranked) -> Place {
    let Ranked { motivation, first, last } = *ranked;
    let label = context.words.say(&format!("paper-motivation-{}", name(motivation)));
    let said = if first == last {
        context.words.say_with("paper-weighing-place", &[("place", first.into())])
    } else {
        context.words.say_with("paper-weighing-places", &[("first", first.into()), ("last", last.into())])
    };
    Place { label, said, first, last }
}
