//! Needs, and opportunities with what they bring together.

use super::fields::Fields;
use crate::said;
use plan::{Body, Entry, Plan};
use words::Words;

pub(super) fn need(_: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Need(need) = &entry.body else { return None };
    let fields = Fields::new(words)
        .said("entries-part-whose", &said::named(words, "entries-whose", need.whose))
        .said("entries-part-notes", &need.notes);
    Some(fields.under(&need.statement))
}

pub(super) fn opportunity(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Opportunity(opportunity) = &entry.body else { return None };
    let setting = opportunity.setting.map(|s| said::named(words, "goals-setting", s)).unwrap_or_default();
    let fields = Fields::new(words)
        .said("entries-part-setting", &setting)
        .named("entries-part-passions", plan, &opportunity.passions)
        .named("entries-part-strengths", plan, &opportunity.strengths)
        .named("entries-part-needs", plan, &opportunity.needs)
        .said("entries-part-first-step", &opportunity.first_step)
        .said("entries-part-notes", &opportunity.notes);
    Some(fields.under(&opportunity.name))
}
