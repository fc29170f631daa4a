//! The first page: what it is, from whom, for whom, when, and the essence.

use super::{Context, goal, grounds};
use crate::look;
use crate::model::{Block, Layer, Pair, Strata, Tone};
use disclosure::Recipient;
use words::Style;

/// The opening of a growth plan.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Space(30.0),
        Block::heading(1, context.words.say("paper-growth-plan"), look::TITLE),
        Block::Space(20.0),
        Block::Rule,
        Block::Space(12.0),
        Block::Facts(facts(context)),
    ];
    if context.disclosure.items.len() > 1 {
        blocks.extend([
            Block::Space(36.0),
            Block::heading(2, context.words.say("paper-goals"), look::SUBHEADING),
            Block::Space(8.0),
            Block::Strata(essence(context)),
        ]);
    }
    blocks
}

fn facts(context: &Context<'_>) -> Vec<Pair> {
    let (words, disclosure) = (&context.words, context.disclosure);
    let mut facts = Vec::new();
    if !disclosure.from.name.trim().is_empty() || !about_person(context).is_empty() {
        let named = Pair::of(words.say("paper-from"), disclosure.from.name.trim());
        facts.push(Pair { said: about_person(context), ..named });
    }
    if let Some(to) = &disclosure.to {
        let named = Pair::of(words.say("paper-for"), to.name.trim());
        facts.push(Pair { said: relationship(context, to), ..named });
    }
    facts.push(Pair::of(words.say("paper-on"), words.date(disclosure.made, Style::Long)));
    facts
}

fn about_person(context: &Context<'_>) -> String {
    let from = &context.disclosure.from;
    match (from.role.trim(), from.organisation.trim()) {
        ("", organisation) => organisation.to_owned(),
        (role, "") => role.to_owned(),
        (role, organisation) => {
            let arguments = [("role", role.into()), ("organisation", organisation.into())];
            context.words.say_with("paper-about-person", &arguments)
        }
    }
}

/// What the recipient is to the person, unless their name says it already.
fn relationship(context: &Context<'_>, to: &Recipient) -> String {
    let Recipient { name, relationship } = to;
    let id = format!("paper-relationship-{}", super::name(relationship));
    let said = if context.words.can_say(&id) { context.words.say(&id) } else { String::new() };
    if name.to_lowercase().contains(&said.to_lowercase()) { String::new() } else { said }
}

/// The goals in a short list, and the bedrock they rest on.
fn essence(context: &Context<'_>) -> Strata {
    let disclosure = context.disclosure;
    let mut layers: Vec<Layer> = Vec::new();
    for (number, goal) in goal::all(disclosure) {
        let goal = Layer::new(Tone::Surface, "", &goal.statement);
        layers.push(Layer { leads_to: Some(number), ..goal });
    }
    if !disclosure.grounds.is_empty() {
        layers.extend([0.0, 0.5, 1.0].map(|depth| Layer::new(Tone::Seam(depth), "", "")));
    }
    layers.extend(grounds::below_all(context));
    let counts = [("goals", disclosure.items.len().into()), ("grounds", disclosure.grounds.len().into())];
    let alternative = context.words.say_with("paper-essence-alternative", &counts);
    Strata { alternative, ways: vec![layers] }
}
