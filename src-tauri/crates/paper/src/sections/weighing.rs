//! Weighing: motivations held side by side two at a time; the order, with its uncertainty.

use super::{Context, lists};
use crate::look;
use crate::model::{Block, Place, Places};
use disclosure::{Chosen, Given, Item, Part, Ranked};
use words::Style;

/// One sort within the section on what pulls.
pub(super) fn part(context: &Context<'_>, weighing: &Item) -> Vec<Block> {
    let mut blocks = vec![context.space(20.0), heading(context, weighing), Block::Space(4.0)];
    for about in weighing.named(Part::About) {
        blocks.push(Block::introducing(context.words.say("paper-weighing-about"), look::LABEL));
        blocks.push(Block::introducing(about, context.body_type()));
        blocks.push(Block::Space(4.0));
    }
    blocks.push(Block::Places(places(context, order(weighing))));
    blocks
}

fn heading(context: &Context<'_>, weighing: &Item) -> Block {
    let on = weighing.day(Part::On).unwrap_or(context.disclosure.made);
    let on = context.words.date(on, Style::Long);
    Block::heading(3, context.words.say_with("paper-weighing", &[("on", on.into())]), look::SUBHEADING)
}

/// What pulls most first.
pub(super) fn order(weighing: &Item) -> &[Ranked] {
    let mut given = weighing.given(Part::Order);
    let order = given.find_map(|given| if let Given::Order { order } = given { Some(order) } else { None });
    order.map(Vec::as_slice).unwrap_or_default()
}

fn places(context: &Context<'_>, order: &[Ranked]) -> Places {
    let end = |id: &str| context.words.say(id);
    let alternative = context.words.say_with("paper-weighing-alternative", &[("count", order.len().into())]);
    let ends = [end("paper-weighing-most"), end("paper-weighing-least")];
    Places { alternative, ends, rows: order.iter().map(|ranked| place(context, ranked)).collect() }
}

fn place(context: &Context<'_>, ranked: &Ranked) -> Place {
    let Ranked { motivation, first, last } = *ranked;
    let label = lists::words(context, &Chosen::of(&motivation));
    let said = if first == last {
        context.words.say_with("paper-weighing-place", &[("place", first.into())])
    } else {
        context.words.say_with("paper-weighing-places", &[("first", first.into()), ("last", last.into())])
    };
    Place { label, said, first, last }
}
