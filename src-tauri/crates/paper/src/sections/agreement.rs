//! What two people agreed on.

use super::entry::pair;
use super::{Context, name};
use crate::model::{Block, Heading, Pair};
use disclosure::{AgreementItem, Disclosure, Item, PassingOn};
use words::Style;

/// All agreements.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &AgreementItem> {
    disclosure.items.iter().filter_map(|item| match item {
        Item::Agreement(agreement) => Some(agreement),
        _ => None,
    })
}

/// An agreement among other things, under the day it holds from.
pub(super) fn section(context: &Context<'_>, agreement: &AgreementItem) -> Vec<Block> {
    let made = context.words.date(agreement.made, Style::Long);
    let text = context.words.say_with("paper-agreement-of", &[("made", made.into())]);
    let kind = context.heading_type();
    let heading = Heading { level: 2, text, kind, anchor: None, introduces: true };
    let mut blocks = vec![Block::Heading(heading), context.space(10.0)];
    blocks.extend(body(context, agreement));
    blocks
}

/// What was agreed, point by point. What is not shared, passed on or kept is said too.
pub(super) fn body(context: &Context<'_>, agreement: &AgreementItem) -> Vec<Block> {
    let shares = agreement.shares.iter().map(|one| format!("paper-sharing-{}", name(one)));
    let never = agreement.never.iter().map(|one| format!("paper-topic-{}", name(one)));
    let keeps = if agreement.may_keep { "paper-keep-yes" } else { "paper-keep-no" };
    let pairs = [
        pair(context, "paper-roles", &agreement.roles),
        pair(context, "paper-logistics", &agreement.logistics),
        named(context, "paper-shares", shares),
        named(context, "paper-never", never),
        passing_on(context, &agreement.pass_on),
        Some(said(context, "paper-keep", context.words.say(keeps))),
        pair(context, "paper-agreed-besides", &agreement.notes),
    ];
    vec![Block::Pairs(pairs.into_iter().flatten().collect())]
}

fn named(context: &Context<'_>, label: &str, ids: impl Iterator<Item = String>) -> Option<Pair> {
    let listed = |first: String, next: String| {
        context.words.say_with("paper-listed", &[("first", first.into()), ("next", next.into())])
    };
    let all = ids.map(|id| context.words.say(&id)).reduce(listed)?;
    Some(said(context, label, all))
}

fn passing_on(context: &Context<'_>, pass_on: &PassingOn) -> Option<Pair> {
    let id = match pass_on {
        PassingOn::Nothing => "paper-pass-on-nothing",
        PassingOn::AskFirst => "paper-pass-on-ask-first",
        PassingOn::This { what, to } => {
            let words = match (what.trim(), to.trim()) {
                ("", only) | (only, "") => only.to_owned(),
                (what, to) => {
                    context.words.say_with("paper-pass-on-this", &[("what", what.into()), ("to", to.into())])
                }
            };
            return pair(context, "paper-pass-on", &words);
        }
    };
    Some(said(context, "paper-pass-on", context.words.say(id)))
}

/// A label with the program's words.
fn said(context: &Context<'_>, label: &str, said: String) -> Pair {
    Pair { said, ..Pair::of(context.words.say(label), "") }
}
