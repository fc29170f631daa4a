//! Essence: what all goals rest on, drawn.

use super::{Context, goal, grounds};
use crate::model::{Layer, Pill, Strata, Throughline, Tone};
use disclosure::Item;

/// The figure of the first page.
pub(super) fn throughline(context: &Context<'_>) -> Throughline {
    let goals: Vec<Pill> = goal::all(context.disclosure).map(|(number, goal)| pill(number, goal)).collect();
    let counts = [("goals", goals.len().into()), ("grounds", context.disclosure.grounds.len().into())];
    Throughline {
        alternative: context.words.say_with("paper-throughline-alternative", &counts),
        ground: context.words.say("paper-bedrock"),
        grounds: context.disclosure.grounds.iter().map(|ground| ground.statement.clone()).collect(),
        list: list(context, goals.len()),
        goals,
    }
}

fn pill(number: usize, goal: &Item) -> Pill {
    Pill {
        words: goal.title.clone(),
        leads_to: number,
        rests: grounds::under(goal.whys()),
        has_whys: !goal.whys().is_empty(),
    }
}

/// The goals in a short list, and the bedrock they rest on.
fn list(context: &Context<'_>, goals: usize) -> Strata {
    let mut layers: Vec<Layer> = Vec::new();
    for (number, goal) in goal::all(context.disclosure) {
        let goal = Layer::new(Tone::Surface, "", &goal.title);
        layers.push(Layer { leads_to: Some(number), ..goal });
    }
    if !context.disclosure.grounds.is_empty() {
        layers.extend([0.0, 0.5, 1.0].map(|depth| Layer::new(Tone::Seam(depth), "", "")));
    }
    layers.extend(grounds::below_all(context));
    let counts = [("goals", goals.into()), ("grounds", context.disclosure.grounds.len().into())];
    let alternative = context.words.say_with("paper-essence-alternative", &counts);
    Strata { alternative, ways: vec![layers] }
}
