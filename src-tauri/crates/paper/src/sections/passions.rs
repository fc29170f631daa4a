//! Passions: how each was noticed, the value underneath, its ground, and what energy it gives.

use super::entry::{entry, pair, rests, witnesses};
use super::{Context, kind_heading, name, room, sweet_spot};
use crate::model::{Block, Pair};
use disclosure::{Charge, Disclosure, Energy, Item, PassionItem};
use words::Style;

/// All passions.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &PassionItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Passion(passion) => Some(passion),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let passions = all(context.disclosure).filter(|one| !is_said_elsewhere(context, one));
    let entries: Vec<Block> = passions.flat_map(|one| passion(context, one)).collect();
    if entries.is_empty() {
        return entries;
    }
    let mut blocks = vec![kind_heading(context, 1, "paper-passions")];
    blocks.extend(entries);
    blocks.extend(room(context));
    blocks
}

/// Where room is short, a passion of which nothing more was chosen is not said again below an
/// opportunity that brings it in.
fn is_said_elsewhere(context: &Context<'_>, passion: &PassionItem) -> bool {
    let bare = PassionItem { statement: passion.statement.clone(), ..PassionItem::default() };
    let opportunities = sweet_spot::all(context.disclosure);
    let mut brought = opportunities.iter().flat_map(|one| &one.passions);
    context.is_dense() && *passion == bare && brought.any(|words| *words == passion.statement)
}

fn passion(context: &Context<'_>, passion: &PassionItem) -> Vec<Block> {
    let question =
        passion.asked.map(|asked| context.words.say(&format!("passions-question-{}", name(asked))));
    let standing = question.map(|q| context.words.say_with("paper-answer-to", &[("question", q.into())]));
    let pairs = [
        pair(context, "paper-noticed", &passion.noticed),
        witnesses(context, "paper-others-noticed", &passion.others),
        pair(context, "paper-value", &passion.value),
        rests(context, passion.rests),
        energy(context, &passion.energy),
    ];
    let pairs = pairs.into_iter().flatten().collect();
    entry(context, &passion.statement, &standing.unwrap_or_default(), pairs)
}

/// The energy notes summed up, and what each was about.
fn energy(context: &Context<'_>, notes: &[Charge]) -> Option<Pair> {
    if notes.is_empty() {
        return None;
    }
    let gave = notes.iter().filter(|note| note.energy == Energy::Gave).count();
    let counts = [("gave", gave.into()), ("took", (notes.len() - gave).into())];
    let summed = context.words.say_with("paper-energy-summed", &counts);
    let span = [("summed", summed.into()), ("days", days(context, notes).into())];
    let mut doings: Vec<String> = Vec::new();
    for doing in notes.iter().map(|note| doing(context, note)) {
        if !doings.contains(&doing) {
            doings.push(doing);
        }
    }
    let said = context.words.say_with("paper-energy-when", &span);
    Some(Pair { said, ..Pair::of(context.words.say("paper-energy"), doings.join("\n")) })
}

/// The day of the only note, or from the first to the last.
fn days(context: &Context<'_>, notes: &[Charge]) -> String {
    let day = |on| context.words.date(on, Style::Short);
    match (notes.iter().map(|n| n.on).min(), notes.iter().map(|n| n.on).max()) {
        (Some(first), Some(last)) if first != last => {
            let ends = [("first", day(first).into()), ("last", day(last).into())];
            context.words.say_with("paper-days", &ends)
        }
        (Some(only), _) => day(only),
        (None, _) => String::new(),
    }
}

fn doing(context: &Context<'_>, note: &Charge) -> String {
    match note.energy {
        Energy::Gave => note.doing.clone(),
        Energy::Took => context.words.say_with("paper-energy-took", &[("doing", (&note.doing).into())]),
    }
}
