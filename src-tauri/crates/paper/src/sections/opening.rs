//! First page: what it is, from whom, for whom, when, and the essence.

use super::{Context, brief, essence, goal};
use crate::look;
use crate::model::{Block, Pair};
use disclosure::Recipient;
use words::Style;

/// The opening of a growth plan.
pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        context.space(30.0),
        Block::heading(1, context.words.say("paper-growth-plan"), look::TITLE),
        context.space(20.0),
        Block::Rule,
        context.space(12.0),
        Block::Facts(facts(context)),
    ];
    if context.disclosure.items.len() > 1 {
        blocks.extend(wanted(context));
        blocks.extend(found(context));
    }
    blocks
}

/// The goals and what they rest on.
fn wanted(context: &Context<'_>) -> Vec<Block> {
    if goal::all(context.disclosure).next().is_none() {
        return Vec::new();
    }
    let heading = Block::heading(2, context.words.say("paper-goals"), look::SUBHEADING);
    let figure = Block::Throughline(essence::throughline(context));
    vec![context.space(36.0), heading, Block::Space(8.0), figure]
}

/// What else was chosen, in brief.
fn found(context: &Context<'_>) -> Vec<Block> {
    let pairs = brief::pairs(context);
    if pairs.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(2, context.words.say("paper-found"), look::SUBHEADING);
    vec![context.space(30.0), heading, Block::Space(8.0), Block::Pairs(pairs)]
}

fn facts(context: &Context<'_>) -> Vec<Pair> {
    let (words, disclosure) = (&context.words, context.disclosure);
    let mut facts = between(context, "paper-for");
    facts.push(Pair::of(words.say("paper-on"), words.date(disclosure.made, Style::Long)));
    facts
}

/// From whom, and for whom or with whom it is.
pub(super) fn between(context: &Context<'_>, other: &str) -> Vec<Pair> {
    let (words, disclosure) = (&context.words, context.disclosure);
    let mut facts = Vec::new();
    if !disclosure.from.name.trim().is_empty() || !about_person(context).is_empty() {
        let named = Pair::of(words.say("paper-from"), disclosure.from.name.trim());
        facts.push(Pair { said: about_person(context), ..named });
    }
    if let Some(to) = &disclosure.to {
        let named = Pair::of(words.say(other), to.name.trim());
        facts.push(Pair { said: relationship(context, to), ..named });
    }
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
