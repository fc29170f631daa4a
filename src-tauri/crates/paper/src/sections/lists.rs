//! Closed lists: the words of what was chosen from one.

use super::Context;
use disclosure::{Chosen, Given, ItemField, Leaves, List};
use words::Style;

/// The words of a value.
pub(super) fn words(context: &Context<'_>, one: &Chosen) -> String {
    let ids =
        [format!("paper-{}-{}", short(one.list), one.name), format!("{}-{}", one.list.words(), one.name)];
    let day = one.day.map(|day| ("date", context.words.date(day, Style::Long).into()));
    context.words.say_with(context.first_of(&ids), day.as_slice())
}

/// What a list is called in the words of paper: the last word of where its own are.
fn short(list: List) -> &'static str {
    list.words().rsplit('-').next().unwrap_or_default()
}

/// The words of a value as they stand under a title by themselves, for lists that have such: an answer
/// to a question.
pub(super) fn standing(context: &Context<'_>, one: &Chosen) -> Option<String> {
    let id = format!("paper-standing-{}", short(one.list));
    let said = [("said", words(context, one).into())];
    context.words.can_say(&id).then(|| context.words.say_with(&id, &said))
}

/// The words of a value as they stand over a title.
pub(super) fn over(context: &Context<'_>, one: &Chosen) -> String {
    context.words.say(&over_id(one))
}

/// Whether all values of a list have words to stand over a title.
pub(super) fn stands_over(context: &Context<'_>, list: List) -> bool {
    list.values().iter().all(|one| context.words.can_say(&over_id(one)))
}

fn over_id(one: &Chosen) -> String {
    format!("paper-over-{}-{}", short(one.list), one.name)
}

/// What was chosen in a field.
pub(super) fn chosen(field: &ItemField) -> Option<&Chosen> {
    if let Given::Choice { one } = &field.given { Some(one) } else { None }
}

/// What was chosen in a field that leaves with its entry.
pub(super) fn leaving_along(field: &ItemField) -> Option<&Chosen> {
    chosen(field).filter(|_| field.field.leaves == Leaves::WithEntry)
}
