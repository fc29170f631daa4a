//! Growth plan: who it is from and for, the essence, then each entry.

use super::{Context, opening, sections};
use crate::model::{Block, Document};
use crate::{Options, PageLayout, PaperError};
use disclosure::Disclosure;
use words::{Style, Words};

/// Before each section.
const BEFORE_SECTION: f32 = 42.0;
/// The same where room is short.
const BEFORE_DENSE_SECTION: f32 = 22.0;

/// The document of a disclosure.
pub(crate) fn growth_plan(disclosure: &Disclosure, options: &Options) -> Result<Document, PaperError> {
    if !disclosure.grounds_hold() {
        return Err(PaperError::NoGround);
    }
    let context = Context { disclosure, words: Words::new(&options.language), layout: options.layout };
    let mut blocks = opening::blocks(&context);
    let before = if context.is_dense() { BEFORE_DENSE_SECTION } else { BEFORE_SECTION };
    for section in sections(&context).into_iter().filter(|blocks| !blocks.is_empty()) {
        blocks.extend([Block::Space(before), Block::Together(section)]);
    }
    let is_whole = options.layout == PageLayout::Whole;
    Ok(Document {
        title: title(&context),
        author: disclosure.from.name.trim().to_owned(),
        language: context.words.language().to_owned(),
        made: disclosure.made,
        foot: foot(&context),
        dense: context.is_dense(),
        contents: is_whole.then(|| context.words.say("paper-contents")),
        blocks,
    })
}

fn title(context: &Context<'_>) -> String {
    let name = crate::setter::one_paragraph(&context.disclosure.from.name);
    if name.is_empty() {
        return context.words.say("paper-growth-plan");
    }
    context.words.say_with("paper-growth-plan-title", &[("name", name.into())])
}

/// For whom and of which day it is.
pub(super) fn foot(context: &Context<'_>) -> String {
    let date = context.words.date(context.disclosure.made, Style::Long);
    let Some(to) = &context.disclosure.to else { return date };
    let name = crate::setter::one_paragraph(&to.name);
    context.words.say_with("paper-for-on", &[("name", name.into()), ("date", date.into())])
}
