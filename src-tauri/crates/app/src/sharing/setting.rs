//! What a document is set with besides what it says: language, fonts, sheet, and a name.

use crate::wire::{PageLayout, PaperSize};
use disclosure::{Disclosure, Document};
use paper::{Fonts, Options};
use std::sync::OnceLock;

/// The language documents are set in.
pub(super) fn language() -> String {
    words::chosen_language()
}

/// The fonts of the program and of this computer, looked for once.
pub(super) fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::of_this_computer)
}

pub(super) fn options(paper: PaperSize, layout: PageLayout) -> Options {
    Options { language: language(), paper, layout }
}

/// A name for its file, without ending. No sign in it means anything to a file system.
pub(super) fn file_name(disclosure: &Disclosure) -> String {
    let safe = |c: char| if c.is_alphanumeric() || c == ' ' || c == '-' { c } else { ' ' };
    let name = disclosure.to.as_ref().map_or("", |to| to.name.as_str());
    let to: String = name.chars().map(safe).take(60).collect();
    let document = words::Words::new(&language()).say(match disclosure.document {
        Document::GrowthPlan => "paper-growth-plan",
        Document::Session => "share-file-session",
        Document::Agreement => "share-file-agreement",
    });
    format!("{document}, {}, {}", to.trim(), disclosure.made).replace(", ,", ",")
}
