//! Markdown: what belongs to one entry as a list, part by part, each only where something was said.

use super::plain::Told;
use plan::{Field, List, Part, Sort};
use words::Words;
use words::markdown::{block, line};

/// The parts of one entry, as a list that grows.
pub(super) struct Fields<'w> {
    words: &'w Words,
    parts: String,
}

impl<'w> Fields<'w> {
    pub(super) fn new(words: &'w Words) -> Fields<'w> {
        Fields { words, parts: String::new() }
    }

    /// A part with a text, which is escaped.
    pub(super) fn said(mut self, id: &str, text: &str) -> Fields<'w> {
        let text = block(text, "  ");
        if !text.is_empty() {
            self.parts += &format!("- {}: {text}\n", self.words.say(id));
        }
        self
    }

    /// A part with some texts, which are escaped.
    pub(super) fn list(mut self, id: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) -> Fields<'w> {
        let items = items(texts, "  ");
        if !items.is_empty() {
            self.parts += &format!("- {}:\n{items}", self.words.say(id));
        }
        self
    }

    /// Everything that was told.
    pub(super) fn all(self, told: &[Told]) -> Fields<'w> {
        told.iter().fold(self, Fields::told)
    }

    /// What was told in one part.
    pub(super) fn part(self, told: &[Told], part: Part) -> Fields<'w> {
        told.iter().filter(|one| one.field.part == part).fold(self, Fields::told)
    }

    fn told(self, Told { field, said }: &Told) -> Fields<'w> {
        let id = label(field);
        match said.as_slice() {
            [one] if !is_list(field.sort) => self.said(&id, one),
            said => self.list(&id, said),
        }
    }

    /// All of it under a heading of this level, or by itself where the section says enough.
    pub(super) fn under(self, title: &str, level: usize) -> String {
        let title = line(title);
        if title.is_empty() {
            return self.parts;
        }
        let heading = format!("{} {title}\n\n", "#".repeat(level.min(6)));
        if self.parts.is_empty() { heading } else { format!("{heading}{}\n", self.parts) }
    }

    /// All of it.
    pub(super) fn alone(self) -> String {
        self.parts
    }
}

/// Texts as items, which are escaped.
pub(super) fn items(texts: impl IntoIterator<Item = impl AsRef<str>>, indent: &str) -> String {
    let texts = texts.into_iter().map(|text| block(text.as_ref(), &format!("{indent}  ")));
    let said = texts.filter(|text| !text.is_empty());
    said.map(|text| format!("{indent}- {text}\n")).collect()
}

/// The id of a field's name: a question that was answered is called just that, and some have no
/// name but in a document.
fn label(field: &Field) -> String {
    let is_question = matches!(field.sort, Sort::Choice(List::PassionQuestion | List::StrengthQuestion));
    let label = if is_question { Part::Asked.name() } else { field.label };
    format!("entries-part-{label}")
}

/// Whether it is a list even where one thing stands in it.
fn is_list(sort: Sort) -> bool {
    matches!(sort, Sort::Texts | Sort::Choices(_) | Sort::Answers(_) | Sort::Witnesses | Sort::Records(_))
}
