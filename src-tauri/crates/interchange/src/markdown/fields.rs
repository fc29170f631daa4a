//! An entry under a heading of its own: what belongs to it, part by part, each only where
//! something was said.

use super::text::{block, line, sublist};
use crate::said;
use chrono::NaiveDate;
use plan::{EntryId, Plan};
use serde::Serialize;
use words::Words;

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

    /// A part with one of a fixed set, where it is known; its words stand under `area`.
    pub(super) fn one(self, id: &str, area: &str, value: Option<impl Serialize>) -> Fields<'w> {
        let said = value.map(|value| said::named(self.words, area, value)).unwrap_or_default();
        self.said(id, &said)
    }

    /// A part with a day, where it is known.
    pub(super) fn day(self, id: &str, day: Option<NaiveDate>) -> Fields<'w> {
        let said = day.map(|day| said::day(self.words, day)).unwrap_or_default();
        self.said(id, &said)
    }

    /// A part with some texts, which are escaped.
    pub(super) fn list(mut self, id: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) -> Fields<'w> {
        let texts = texts.into_iter().map(|text| block(text.as_ref(), "    "));
        let said: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
        self.parts += &sublist("", &self.words.say(id), &said);
        self
    }

    /// A part that names other entries, without those that lie in the trash.
    pub(super) fn named<'i>(
        self,
        id: &str,
        plan: &Plan,
        ids: impl IntoIterator<Item = &'i EntryId>,
    ) -> Fields<'w> {
        let live = ids.into_iter().filter_map(|id| plan.entry(*id)).filter(|e| e.is_live());
        let titles: Vec<_> = live.map(|e| e.body.title()).collect();
        match titles.as_slice() {
            [one] => self.said(id, one),
            titles => self.list(id, titles),
        }
    }

    /// All of it, under the words by which the entry is known.
    pub(super) fn under(self, title: &str) -> String {
        self.headed("###", title)
    }

    /// All of it, one heading below the person it is with.
    pub(super) fn between(self, title: &str) -> String {
        self.headed("####", title)
    }

    fn headed(self, marks: &str, title: &str) -> String {
        let heading = format!("{marks} {}\n", line(title));
        if self.parts.is_empty() { heading + "\n" } else { format!("{heading}\n{}\n", self.parts) }
    }

    /// All of it, where the heading of the section says enough.
    pub(super) fn alone(self) -> String {
        self.parts
    }
}
