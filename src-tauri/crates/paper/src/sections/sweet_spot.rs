//! Sweet spot: opportunities where passion, strength and need meet, inside and outside of the company.

use super::entry::{entry, pair};
use super::lines::joined;
use super::{Context, fields};
use crate::model::{Block, Chance, Pair, SweetSpot};
use disclosure::{Chosen, Disclosure, Item, ItemField, Kind, Part, Setting};

/// All opportunities, in the order of their numbers: what brings most together comes first.
pub(super) fn all(disclosure: &Disclosure) -> Vec<&Item> {
    let mut all: Vec<_> = disclosure.of(Kind::Opportunity).collect();
    all.sort_by_key(|one| place(one));
    all
}

/// Where one stands in the order: side by side with those in the same part of the figure.
fn place(one: &Item) -> (bool, std::cmp::Reverse<usize>, [bool; 3]) {
    let within = within(one);
    let circles = within.iter().filter(|is_in| **is_in).count();
    (is_outside(one), std::cmp::Reverse(circles), within.map(|is_in| !is_in))
}

/// The figure, and the same as a numbered list.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let all = all(context.disclosure);
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![context.space(9.0), Block::SweetSpot(figure(context, &all))];
    let listed = all.iter().enumerate().flat_map(|(number, one)| opportunity(context, number + 1, one));
    blocks.extend(listed);
    blocks
}

fn opportunity(context: &Context<'_>, number: usize, one: &Item) -> Vec<Block> {
    let numbered = [("number", number.into()), ("name", (&one.title).into())];
    let name = context.words.say_with("paper-opportunity", &numbered);
    let pairs = if context.is_dense() { in_few_lines(context, one) } else { fields::pairs(context, one) };
    entry(context, &name, &fields::standing(context, one), pairs)
}

/// Where room is short, the passions and strengths it brings together stand in one line.
fn in_few_lines(context: &Context<'_>, one: &Item) -> Vec<Pair> {
    let all = [Part::Passions, Part::Strengths].into_iter().flat_map(|part| one.named(part)).cloned();
    let brought = pair(context.words.say("paper-brings-together"), &joined(context, all).unwrap_or_default());
    let is_other = |field: &&ItemField| !matches!(field.part, Part::Passions | Part::Strengths);
    let others = one.fields.iter().filter(is_other).flat_map(|field| fields::of_field(context, one, field));
    brought.into_iter().chain(others).collect()
}

fn figure(context: &Context<'_>, all: &[&Item]) -> SweetSpot {
    let words = &context.words;
    let outside = all.iter().filter(|one| is_outside(one)).count();
    let meeting = all.iter().filter(|one| within(one) == [true; 3]).count();
    let counts = [("all", all.len().into()), ("meeting", meeting.into()), ("outside", outside.into())];
    SweetSpot {
        alternative: words.say_with("paper-sweet-spot-alternative", &counts),
        circles: ["paper-circle-passion", "paper-circle-strength", "paper-circle-need"]
            .map(|id| words.say(id)),
        inside: inside(context, all),
        outside: if outside > 0 { words.say("paper-outside") } else { String::new() },
        chances: all.iter().map(chance).collect(),
    }
}

/// What all but the outside is called. Where a setting is open, or was not chosen, it says so.
fn inside(context: &Context<'_>, all: &[&Item]) -> String {
    let is_open = |one: &&Item| one.choice(Part::Setting).is_none() || is_at(one, Setting::Anywhere);
    let is_in = |one: &&Item| !is_outside(one) && !is_open(one);
    match (all.iter().any(is_in), all.iter().any(is_open)) {
        (true, true) => context.words.say("paper-inside-or-open"),
        (true, false) => context.words.say("paper-inside"),
        (false, true) => context.words.say("paper-open"),
        (false, false) => String::new(),
    }
}

fn chance(one: &&Item) -> Chance {
    Chance { name: one.title.clone(), within: within(one), outside: is_outside(one) }
}

fn within(one: &Item) -> [bool; 3] {
    [Part::Passions, Part::Strengths, Part::Needs].map(|part| !one.named(part).is_empty())
}

fn is_outside(one: &Item) -> bool {
    is_at(one, Setting::Outside)
}

fn is_at(one: &Item, setting: Setting) -> bool {
    let setting = Chosen::of(&setting);
    one.choice(Part::Setting).is_some_and(|one| one.list == setting.list && one.name == setting.name)
}
