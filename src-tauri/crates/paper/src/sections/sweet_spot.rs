//! The sweet spot: opportunities where passion, strength and need meet, inside and outside of the
//! company.

use super::entry::{entry, pair};
use super::{Context, kind_heading, needs, room};
use crate::model::{Block, Chance, Pair, SweetSpot};
use disclosure::{Disclosure, Item, OpportunityItem, Setting};

/// All opportunities, in the order of their numbers: what brings most together comes first.
pub(super) fn all(disclosure: &Disclosure) -> Vec<&OpportunityItem> {
    let found = disclosure.items.iter().filter_map(|item| match item {
        Item::Opportunity(opportunity) => Some(opportunity),
        _ => None,
    });
    let mut all: Vec<_> = found.collect();
    all.sort_by_key(|one| place(one));
    all
}

/// Where one stands in the order: side by side with those in the same part of the figure.
fn place(one: &OpportunityItem) -> (bool, std::cmp::Reverse<usize>, [bool; 3]) {
    let within = within(one);
    let circles = within.iter().filter(|is_in| **is_in).count();
    (is_outside(one), std::cmp::Reverse(circles), within.map(|is_in| !is_in))
}

/// The section of them: the figure, and the same as a numbered list.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let all = all(context.disclosure);
    if all.is_empty() {
        return Vec::new();
    }
    let heading = kind_heading(context, 3, "paper-sweet-spot");
    let mut blocks = vec![heading, context.space(9.0), Block::SweetSpot(figure(context, &all))];
    let listed = all.iter().enumerate().flat_map(|(number, one)| opportunity(context, number + 1, one));
    blocks.extend(listed);
    blocks.extend(room(context));
    blocks
}

fn opportunity(context: &Context<'_>, number: usize, one: &OpportunityItem) -> Vec<Block> {
    let numbered = [("number", number.into()), ("name", (&one.name).into())];
    let name = context.words.say_with("paper-opportunity", &numbered);
    let setting = one.setting.map(|setting| context.setting(setting)).unwrap_or_default();
    let together = if context.is_dense() { in_few_lines(context, one) } else { apart(context, one) };
    let first_step = pair(context, "paper-first-step", &one.first_step);
    let pairs = together.into_iter().chain(first_step).chain(pair(context, "paper-notes", &one.notes));
    entry(context, &name, &setting, pairs.collect())
}

/// What it brings together, each by what it is.
fn apart(context: &Context<'_>, one: &OpportunityItem) -> Vec<Pair> {
    let pairs = [
        pair(context, "paper-passion-in-it", &one.passions.join("\n")),
        pair(context, "paper-strength-in-it", &one.strengths.join("\n")),
        pair(context, "paper-need-served", &one.needs.join("\n")),
    ];
    pairs.into_iter().flatten().collect()
}

/// The same where room is short: in one line, and each need under whose it is.
fn in_few_lines(context: &Context<'_>, one: &OpportunityItem) -> Vec<Pair> {
    let all = one.passions.iter().chain(&one.strengths).cloned();
    let line = super::goal::joined(context, all).unwrap_or_default();
    let brought = pair(context, "paper-brings-together", &line);
    let served =
        |words: &String| needs::named(context, words).or_else(|| pair(context, "paper-need-served", words));
    brought.into_iter().chain(one.needs.iter().filter_map(served)).collect()
}

fn figure(context: &Context<'_>, all: &[&OpportunityItem]) -> SweetSpot {
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
fn inside(context: &Context<'_>, all: &[&OpportunityItem]) -> String {
    let is_open = |one: &&OpportunityItem| matches!(one.setting, None | Some(Setting::Anywhere));
    let is_in = |one: &&OpportunityItem| !is_outside(one) && !is_open(one);
    match (all.iter().any(is_in), all.iter().any(is_open)) {
        (true, true) => context.words.say("paper-inside-or-open"),
        (true, false) => context.words.say("paper-inside"),
        (false, true) => context.words.say("paper-open"),
        (false, false) => String::new(),
    }
}

fn chance(one: &&OpportunityItem) -> Chance {
    Chance { name: one.name.clone(), within: within(one), outside: is_outside(one) }
}

fn within(one: &OpportunityItem) -> [bool; 3] {
    [&one.passions, &one.strengths, &one.needs].map(|chosen| !chosen.is_empty())
}

fn is_outside(one: &OpportunityItem) -> bool {
    one.setting == Some(Setting::Outside)
}
