//! Labels: the words beside what leaves of a field. Those of one kind come first, then those that go
//! with what was chosen, then those of the part; what paper has no words for is called as everywhere.

use super::{Context, lists};
use disclosure::{Item, ItemField};

/// The label of a field.
pub(super) fn of(context: &Context<'_>, item: &Item, field: &ItemField) -> String {
    let label = field.label;
    let chosen = item.fields.iter().filter_map(lists::leaving_along);
    let mut ids = vec![format!("paper-{}-{label}", item.kind.name())];
    ids.extend(chosen.map(|one| format!("paper-{label}-{}", one.name)));
    ids.extend([format!("paper-{label}"), format!("entries-part-{label}")]);
    context.say_first(&ids)
}

/// The label of a column of a record, where it has words.
pub(super) fn column(context: &Context<'_>, field: &ItemField, column: &str) -> Option<String> {
    let id = format!("paper-{}-{column}", field.label);
    context.words.can_say(&id).then(|| context.words.say(&id))
}

/// Yes or no, in the words of the field where it has some.
pub(super) fn flag(context: &Context<'_>, field: &ItemField, yes: bool) -> String {
    let answer = if yes { "yes" } else { "no" };
    context.say_first(&[format!("paper-{}-{answer}", field.label), format!("paper-{answer}")])
}
