//! Agreement: what two people agreed on.

use super::entry::{pair, said};
use super::{Context, fields, heading};
use crate::model::{Block, Pair};
use disclosure::{Item, Part, PassingOn};
use words::Style;

/// An agreement among other things, under the day it holds from.
pub(super) fn section(context: &Context<'_>, agreement: &Item) -> Vec<Block> {
    let made = agreement.day(Part::Since).unwrap_or(context.disclosure.made);
    let made = context.words.date(made, Style::Long);
    let text = context.words.say_with("paper-agreement-of", &[("made", made.into())]);
    let mut blocks = vec![heading(context, text, None), context.space(10.0)];
    blocks.extend(body(context, agreement));
    blocks
}

/// What was agreed, point by point. What is not passed on or kept is said too.
pub(super) fn body(context: &Context<'_>, agreement: &Item) -> Vec<Block> {
    vec![Block::Pairs(fields::pairs(context, agreement))]
}

/// What may be passed on, and to whom.
pub(super) fn passing_on(context: &Context<'_>, label: String, pass_on: &PassingOn) -> Option<Pair> {
    let id = match pass_on {
        PassingOn::Nothing => "paper-pass-on-nothing",
        PassingOn::AskFirst => "paper-pass-on-ask-first",
        PassingOn::This { what, to } => return pair(label, &this(context, what.trim(), to.trim())),
    };
    Some(said(label, context.words.say(id)))
}

fn this(context: &Context<'_>, what: &str, to: &str) -> String {
    match (what, to) {
        ("", only) | (only, "") => only.to_owned(),
        _ => context.words.say_with("paper-pass-on-this", &[("what", what.into()), ("to", to.into())]),
    }
}
