//! Pages for two: what a talk left behind, and what they agreed on.

use super::{Context, agreement, growth_plan, opening, sections, session};
use crate::look;
use crate::model::{Block, Document, Pair, Signing};
use crate::{Options, PageLayout, PaperError};
use disclosure::{Disclosure, Item, Kind, Part};
use words::{Style, Words};

/// Before what else was chosen.
const BEFORE_SECTION: f32 = 36.0;

/// What a talk left behind. `layout` says how much room there is; the one of the options does not.
pub(crate) fn session(
    disclosure: &Disclosure,
    options: &Options,
    layout: PageLayout,
) -> Result<Document, PaperError> {
    let (item, rest) = parted(disclosure, Kind::Session);
    let context = context(&rest, options, layout)?;
    let on = item.and_then(|item| item.day(Part::On)).unwrap_or(disclosure.made);
    let day = Pair::of(context.words.say("paper-talked-on"), context.words.date(on, Style::Long));
    let mut blocks = opened(&context, "paper-session", vec![day]);
    blocks.extend(item.iter().flat_map(|item| session::body(&context, item)));
    Ok(document(&context, "paper-session-on", ("on", on), blocks))
}

/// What two people agreed on, with room for both to sign.
pub(crate) fn agreement(
    disclosure: &Disclosure,
    options: &Options,
    layout: PageLayout,
) -> Result<Document, PaperError> {
    let (item, rest) = parted(disclosure, Kind::Agreement);
    let context = context(&rest, options, layout)?;
    let made = item.and_then(|item| item.day(Part::Since)).unwrap_or(disclosure.made);
    let until = item.and_then(|item| item.day(Part::Until));
    let days = [("paper-holds-from", Some(made)), ("paper-until", until)];
    let days = days
        .into_iter()
        .filter_map(|(id, day)| Some(Pair::of(context.words.say(id), context.words.date(day?, Style::Long))));
    let mut blocks = opened(&context, "paper-agreement", days.collect());
    blocks.push(context.space(30.0));
    blocks.extend(item.iter().flat_map(|item| agreement::body(&context, item)));
    blocks.extend(signed(&context));
    Ok(document(&context, "paper-agreement-of", ("made", made), blocks))
}

/// The first item of a kind, which the page is about, and a disclosure of all the others.
fn parted(disclosure: &Disclosure, kind: Kind) -> (Option<&Item>, Disclosure) {
    let mut rest = disclosure.clone();
    let first = disclosure.items.iter().position(|item| item.kind == kind);
    if let Some(at) = first {
        rest.items.remove(at);
    }
    (first.and_then(|at| disclosure.items.get(at)), rest)
}

fn context<'d>(
    disclosure: &'d Disclosure,
    options: &Options,
    layout: PageLayout,
) -> Result<Context<'d>, PaperError> {
    if !disclosure.grounds_hold() {
        return Err(PaperError::NoGround);
    }
    Ok(Context { disclosure, words: Words::new(&options.language), layout })
}

/// What it is, between whom, and since when.
fn opened(context: &Context<'_>, title: &str, days: Vec<Pair>) -> Vec<Block> {
    let mut facts = opening::between(context, "paper-with");
    facts.extend(days);
    vec![
        context.space(30.0),
        Block::heading(1, context.words.say(title), look::TITLE),
        context.space(20.0),
        Block::Rule,
        context.space(12.0),
        Block::Facts(facts),
    ]
}

/// A line for each of the two.
fn signed(context: &Context<'_>) -> Vec<Block> {
    let to = context.disclosure.to.as_ref().map(|to| to.name.trim()).unwrap_or_default();
    let on = context.words.say("paper-signed-on");
    let column = |name: &str| vec![(name.to_owned(), look::BODY), (on.clone(), look::LABEL)];
    vec![
        context.space(36.0),
        Block::introducing(context.words.say("paper-signed"), look::LABEL),
        Block::Signing(Signing([context.disclosure.from.name.trim(), to].map(column).into())),
    ]
}

fn document(
    context: &Context<'_>,
    title: &str,
    (name, day): (&'static str, chrono::NaiveDate),
    mut blocks: Vec<Block>,
) -> Document {
    for section in sections(context).into_iter().filter(|blocks| !blocks.is_empty()) {
        blocks.extend([context.space(BEFORE_SECTION), Block::Together(section)]);
    }
    let day = context.words.date(day, Style::Long);
    Document {
        title: context.words.say_with(title, &[(name, day.into())]),
        author: context.disclosure.from.name.trim().to_owned(),
        language: context.words.language().to_owned(),
        made: context.disclosure.made,
        foot: foot(context),
        dense: context.is_dense(),
        contents: None,
        blocks,
    }
}

/// Between whom it is, and of which day.
fn foot(context: &Context<'_>) -> String {
    let one = crate::setter::one_paragraph(&context.disclosure.from.name);
    match &context.disclosure.to {
        Some(to) if !one.is_empty() => {
            let date = context.words.date(context.disclosure.made, Style::Long);
            let other = crate::setter::one_paragraph(&to.name);
            let all = [("one", one.into()), ("other", other.into()), ("date", date.into())];
            context.words.say_with("paper-for-both", &all)
        }
        _ => growth_plan::foot(context),
    }
}
