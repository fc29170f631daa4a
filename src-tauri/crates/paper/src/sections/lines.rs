//! Lines: several things said in one.

use super::Context;

/// Parts of one line; none where there are none.
pub(super) fn joined(context: &Context<'_>, parts: impl Iterator<Item = String>) -> Option<String> {
    with(context, "paper-joined", parts)
}

/// One after the other, as in a sentence; none where there are none.
pub(super) fn listed(context: &Context<'_>, all: impl Iterator<Item = String>) -> Option<String> {
    with(context, "paper-listed", all)
}

fn with(context: &Context<'_>, id: &str, all: impl Iterator<Item = String>) -> Option<String> {
    all.reduce(|first, next| context.words.say_with(id, &[("first", first.into()), ("next", next.into())]))
}
