//! The growth plan: who it is from and for, the essence, then each entry.

use super::{Context, opening, section};
use crate::PaperError;
use crate::model::{Block, Document};
use disclosure::Disclosure;
use words::{Style, Words};

/// Before each section.
const BEFORE_SECTION: f32 = 42.0;

/// The document of a disclosure.
pub(crate) fn growth_plan(disclosure: &Disclosure, language: &str) -> Result<Document, PaperError> {
    if !disclosure.grounds_hold() {
        return Err(PaperError::NoGround);
    }
    let context = Context { disclosure, words: Words::new(language) };
    let mut blocks = opening::blocks(&context);
    for (number, item) in disclosure.items.iter().enumerate() {
        blocks.push(Block::Space(BEFORE_SECTION));
        blocks.push(Block::Together(section(&context, number, item)));
    }
    Ok(Document {
        title: title(&context),
        author: disclosure.from.name.trim().to_owned(),
        language: context.words.language().to_owned(),
        made: disclosure.made,
        foot: foot(&context),
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

fn foot(context: &Context<'_>) -> String {
    let date = context.words.date(context.disclosure.made, Style::Long);
    let Some(to) = &context.disclosure.to else { return date };
    let name = crate::setter::one_paragraph(&to.name);
    context.words.say_with("paper-for-on", &[("name", name.into()), ("date", date.into())])
}
