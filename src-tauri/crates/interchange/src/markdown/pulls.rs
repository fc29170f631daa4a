//! What pulls in work as a whole, and the sittings in which it was weighed.

use super::fields::Fields;
use crate::said;
use plan::insight::pair_sort::{self, Ranked};
use plan::{Body, Entry, Motives, Plan, Preference, Pulls};
use words::Words;

pub(super) fn motives(_: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Motives(Motives { mix, told }) = &entry.body else { return None };
    let told = told.iter().filter(|(_, answer)| !answer.trim().is_empty()).map(|(question, answer)| {
        let question = said::named(words, "motivations-telling", *question);
        let both = [("question", question.into()), ("answer", answer.into())];
        words.say_with("interchange-question-answer", &both)
    });
    let fields = Fields::new(words)
        .list("entries-part-motivations", said::motivations(words, mix))
        .list("entries-part-told", told);
    Some(fields.alone())
}

pub(super) fn weighing(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Weighing(weighing) = &entry.body else { return None };
    let on = said::day(words, entry.created.date_naive());
    let among = weighing.among.iter().map(|m| said::named(words, "goals-motivation", *m));
    let order = pair_sort::sort(weighing).order;
    let order = if weighing.preferences.is_empty() { Vec::new() } else { order };
    let fields = Fields::new(words)
        .named("entries-part-about", plan, &weighing.about)
        .list("entries-part-among", among)
        .list("entries-part-preferences", weighing.preferences.iter().map(|p| preference(words, p)))
        .list("interchange-order", order.iter().map(|ranked| place(words, ranked)));
    Some(fields.under(&words.say_with("entries-weighed", &[("on", on.into())])))
}

fn preference(words: &Words, preference: &Preference) -> String {
    let (one, other) = match preference.pulls {
        Pulls::Right => (preference.right, preference.left),
        Pulls::Left | Pulls::Alike => (preference.left, preference.right),
    };
    let id = if preference.pulls == Pulls::Alike { "entries-alike" } else { "entries-preferred" };
    let [one, other] = [one, other].map(|m| said::named(words, "goals-motivation", m));
    words.say_with(id, &[("one", one.into()), ("other", other.into())])
}

/// Where it came to stand, as surely as can be told.
fn place(words: &Words, Ranked { motivation, first, last }: &Ranked) -> String {
    let motivation = said::named(words, "goals-motivation", *motivation);
    let id = if first == last { "interchange-place" } else { "interchange-places" };
    let (first, last) = (("first", (*first).into()), ("last", (*last).into()));
    words.say_with(id, &[("motivation", motivation.into()), first, last])
}
