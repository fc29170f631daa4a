//! Markdown: a sort by pairs, with the order it came to.

use super::fields::Fields;
use super::page::Page;
use super::plain::told;
use crate::said;
use plan::insight::pair_sort::{self, Ranked};
use plan::{Entry, Part, Preference, Pulls, Weighing};
use words::Words;

pub(super) fn weighing(page: Page<'_>, entry: &Entry, weighing: &Weighing, level: usize) -> String {
    let (words, all) = (page.words, told(page, entry));
    let on = said::day(words, entry.created.date_naive());
    let order = pair_sort::sort(weighing).order;
    let order = if weighing.preferences.is_empty() { Vec::new() } else { order };
    let fields = Fields::new(words)
        .part(&all, Part::About)
        .part(&all, Part::Motivations)
        .list("entries-part-preferences", weighing.preferences.iter().map(|p| preference(words, p)))
        .list("interchange-order", order.iter().map(|ranked| place(words, ranked)));
    fields.under(&words.say_with("entries-weighed", &[("on", on.into())]), level)
}

fn preference(words: &Words, preference: &Preference) -> String {
    let (one, other) = match preference.pulls {
        Pulls::Right => (preference.right, preference.left),
        Pulls::Left | Pulls::Alike => (preference.left, preference.right),
    };
    let id = if preference.pulls == Pulls::Alike { "entries-alike" } else { "entries-preferred" };
    let [one, other] = [one, other].map(|motivation| said::listed(words, &motivation));
    words.say_with(id, &[("one", one.into()), ("other", other.into())])
}

/// Where it came to stand, as surely as can be told.
fn place(words: &Words, Ranked { motivation, first, last }: &Ranked) -> String {
    let motivation = said::listed(words, motivation);
    let id = if first == last { "interchange-place" } else { "interchange-places" };
    let (first, last) = (("first", (*first).into()), ("last", (*last).into()));
    words.say_with(id, &[("motivation", motivation.into()), first, last])
}
