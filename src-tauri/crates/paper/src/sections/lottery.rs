//! The lottery question: jobs one would want and jobs one would not, and what they entail.

use super::entry::{entry, pair};
use super::{Context, kind_heading, name, room};
use crate::look;
use crate::model::{Block, Pair};
use disclosure::{Check, Disclosure, Half, Item, LotteryItem};
use words::Style;

/// All answers, those to the first half before those to the other.
pub(super) fn all(disclosure: &Disclosure) -> impl Iterator<Item = &LotteryItem> {
    [Half::Want, Half::NotWant].into_iter().flat_map(|half| answers(disclosure, half))
}

fn answers(disclosure: &Disclosure, half: Half) -> impl Iterator<Item = &LotteryItem> {
    disclosure.items.iter().filter_map(move |item| match item {
        Item::LotteryAnswer(answer) if answer.half == half => Some(answer),
        _ => None,
    })
}

/// The section of them.
pub(super) fn section(context: &Context<'_>) -> Vec<Block> {
    let entries: Vec<Block> = all(context.disclosure).flat_map(|one| answer(context, one)).collect();
    if entries.is_empty() {
        return entries;
    }
    let asked = Block::introducing(context.words.say("paper-lottery-asked"), look::PROSE);
    let mut blocks = vec![kind_heading(context, 5, "paper-lottery"), Block::Space(3.0), asked];
    blocks.extend(entries);
    blocks.extend(room(context));
    blocks
}

fn answer(context: &Context<'_>, answer: &LotteryItem) -> Vec<Block> {
    let half = context.words.say(&format!("paper-half-{}", name(answer.half)));
    let on = context.words.date(answer.on, Style::Long);
    let standing = context.words.say_with("paper-joined", &[("first", half.into()), ("next", on.into())]);
    let why = if answer.half == Half::Want { "paper-why" } else { "paper-why-not" };
    let first = [pair(context, why, &answer.why), entails(context, answer)];
    let checks = answer.checks.iter().flat_map(|check| self::check(context, check));
    let led_to = pair(context, "paper-led-to", &answer.led_to);
    let pairs = first.into_iter().flatten().chain(checks).chain(led_to).collect();
    entry(context, &answer.whose, &standing, pairs)
}

/// What the job is thought to entail, and how sure that is.
fn entails(context: &Context<'_>, answer: &LotteryItem) -> Option<Pair> {
    let sure = answer.confidence.map(|sure| context.words.say(&format!("paper-confidence-{}", name(sure))));
    if sure.is_none() && answer.entails.trim().is_empty() {
        return None;
    }
    let pair = Pair::of(context.words.say("paper-entails"), &answer.entails);
    Some(Pair { said: sure.unwrap_or_default(), ..pair })
}

/// What somebody who does the job said to it.
fn check(context: &Context<'_>, check: &Check) -> Vec<Pair> {
    let on = check.on.map(|on| context.words.date(on, Style::Long)).unwrap_or_default();
    let who = Pair { said: on, ..Pair::of(context.words.say("paper-check-asked"), &check.who) };
    let who = Some(who).filter(|pair| !pair.said.is_empty() || !pair.words.trim().is_empty());
    let said = [
        pair(context, "paper-check-right", &check.right),
        pair(context, "paper-check-otherwise", &check.otherwise),
    ];
    who.into_iter().chain(said.into_iter().flatten()).collect()
}
