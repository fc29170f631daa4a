//! Words for what a plan holds, whatever the kind: the same ones the window uses.

mod record;

use chrono::NaiveDate;
use plan::{AnswerTo, Chosen, EntryId, Field, List, Listed, Plan, Saying, Scale, Value, Witness};
use record::record;
use words::{Style, Words};

/// What stands in a field, piece by piece; entries in the trash are not named. What only one kind
/// has is said by its own code.
pub(crate) fn value(plan: &Plan, words: &Words, field: &Field, value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => vec![text.clone()],
        Value::Texts(texts) => texts.clone(),
        Value::Choice(one) => one.iter().map(|one| chosen(words, one)).collect(),
        Value::Choices(all) => all.iter().map(|one| chosen(words, one)).collect(),
        Value::Flag(yes) => vec![flag(words, field.label, *yes)],
        Value::Day(on) => on.iter().map(|on| day(words, *on)).collect(),
        Value::Scale(level) => level.iter().map(|level| scale(words, level)).collect(),
        Value::Answers(all) => all.iter().filter_map(|one| answered(words, one)).collect(),
        Value::Witnesses(all) => all.iter().map(|one| witness(words, one)).collect(),
        Value::Records(all) => all.iter().flat_map(|one| record(words, one)).collect(),
        Value::Ties(ids) => titles(plan, ids),
        Value::Own => Vec::new(),
    }
}

/// The word for one of a closed list, such as a state of a goal.
pub(crate) fn listed<L: Listed>(words: &Words, value: &L) -> String {
    chosen(words, &Chosen::of(value))
}

fn chosen(words: &Words, Chosen { list, name, day: by, .. }: &Chosen) -> String {
    let area = list.words();
    match by {
        Some(by) => words.say_with(&format!("{area}-by-date"), &[("date", day(words, *by).into())]),
        None => words.say(&format!("{area}-{name}")),
    }
}

/// Yes and no have words of their own wherever they are asked.
fn flag(words: &Words, label: &str, yes: bool) -> String {
    words.say(&format!("entries-{label}-{}", if yes { "yes" } else { "no" }))
}

/// How much of ten, and why not less where that was said.
fn scale(words: &Words, Scale { level, words: why }: &Scale) -> String {
    let level = words.say_with("entries-importance", &[("level", (*level).into())]);
    if why.trim().is_empty() {
        return level;
    }
    format!("{level}. {}: {why}", words.say("interchange-why-not-lower"))
}

/// What was chosen, with the person's words where there are some. A question to which there are
/// none was not answered.
fn answered(words: &Words, AnswerTo { to, words: own }: &AnswerTo) -> Option<String> {
    let (name, own) = (chosen(words, to), own.as_str());
    match (to.list, own.trim().is_empty()) {
        (List::Telling, true) => None,
        (List::Telling, false) => {
            let both = [("question", name.into()), ("answer", own.into())];
            Some(words.say_with("interchange-question-answer", &both))
        }
        (_, true) => Some(name),
        (_, false) => {
            let both = [("motivation", name.into()), ("words", own.into())];
            Some(words.say_with("entries-motivation-in-words", &both))
        }
    }
}

/// What someone saw, and who, as far as either is known.
fn witness(words: &Words, Witness { who, said }: &Witness) -> String {
    both(words, "entries-said-by", ("who", who), ("said", said))
}

/// Two texts in the words of a message; one alone where the other is blank.
fn both(words: &Words, id: &str, one: (&str, &str), other: (&str, &str)) -> String {
    let [first, second] = [one, other].map(|(_, text)| text.trim());
    if first.is_empty() || second.is_empty() {
        return format!("{first}{second}");
    }
    words.say_with(id, &[(one.0, one.1.into()), (other.0, other.1.into())])
}

/// The words by which entries are known, of those that do not lie in the trash.
fn titles(plan: &Plan, ids: &[EntryId]) -> Vec<String> {
    let live = ids.iter().filter_map(|id| plan.entry(*id)).filter(|entry| entry.is_live());
    live.map(|entry| entry.body.title().to_owned()).collect()
}

/// What someone said, after the way in which they did.
pub(crate) fn saying(words: &Words, saying: &Saying) -> String {
    let said: Vec<_> = saying.texts().into_iter().filter(|text| !text.trim().is_empty()).collect();
    let way = serde_json::to_value(saying).unwrap_or_default();
    let way = words.say(&format!("entries-saying-{}", way["is"].as_str().unwrap_or_default()));
    words.say_with("entries-said-as", &[("as", way.into()), ("words", said.join("\n").into())])
}

/// A day, written out.
pub(crate) fn day(words: &Words, day: NaiveDate) -> String {
    words.date(day, Style::Long)
}
