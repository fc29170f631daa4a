//! Entry: the person's words within the section of their kind, and what was chosen with them.

use super::Context;
use crate::look::{self, Type};
use crate::model::{Block, Heading, Pair};
use disclosure::{GroundNumber, Witness};

/// An entry: its words, a line on how it stands, and pairs. What is empty is left out.
pub(super) fn entry(context: &Context<'_>, words: &str, standing: &str, pairs: Vec<Pair>) -> Vec<Block> {
    let is_bare = standing.is_empty() && pairs.is_empty();
    let before = if context.is_dense() && is_bare { Block::Space(6.0) } else { context.space(16.0) };
    let (text, kind) = (words.to_owned(), context.entry_type());
    let heading = Heading { level: 3, text, kind, anchor: None, introduces: !is_bare };
    let mut blocks = vec![before, Block::Heading(heading)];
    if !standing.is_empty() {
        let line = if pairs.is_empty() { Block::words } else { Block::introducing };
        blocks.push(line(standing.to_owned(), look::LABEL));
    }
    if !pairs.is_empty() {
        blocks.extend([context.space(5.0), Block::Pairs(pairs)]);
    }
    blocks
}

/// A label of the program's with the person's words; nothing where they wrote none.
pub(super) fn pair(label: String, words: &str) -> Option<Pair> {
    (!words.trim().is_empty()).then(|| Pair::of(label, words))
}

/// A label with the program's words.
pub(super) fn said(label: String, said: String) -> Pair {
    Pair { said, ..Pair::of(label, "") }
}

/// The ground that something rests on.
pub(super) fn ground(context: &Context<'_>, label: String, on: GroundNumber) -> Option<Pair> {
    pair(label, &context.disclosure.grounds.get(on)?.statement)
}

/// What others said, each in a paragraph.
pub(super) fn witnesses(context: &Context<'_>, label: String, witnesses: &[Witness]) -> Option<Pair> {
    let said: Vec<String> = witnesses.iter().map(|witness| said_by(context, witness)).collect();
    pair(label, &said.join("\n"))
}

fn said_by(context: &Context<'_>, Witness { who, said }: &Witness) -> String {
    match (who.trim(), said.trim()) {
        ("", said) => said.to_owned(),
        (who, "") => who.to_owned(),
        (who, said) => context.words.say_with("paper-said-by", &[("who", who.into()), ("said", said.into())]),
    }
}

impl Context<'_> {
    /// How a section is headed.
    pub(super) fn heading_type(&self) -> Type {
        if self.is_dense() { look::SMALL_HEADING } else { look::HEADING }
    }

    fn entry_type(&self) -> Type {
        if self.is_dense() { look::SMALL_ENTRY } else { look::ENTRY }
    }

    /// How the person's running text is set.
    pub(super) fn body_type(&self) -> Type {
        if self.is_dense() { look::SMALL_BODY } else { look::BODY }
    }
}
