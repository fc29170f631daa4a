//! Sheets: hard conversations prepared, and stories turned into challenges.

use super::fields::Fields;
use plan::{Body, Entry, Plan};
use words::Words;

pub(super) fn preparation(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Preparation(sheet) = &entry.body else { return None };
    let fields = Fields::new(words)
        .named("interchange-with", plan, &sheet.with)
        .said("entries-part-facts", &sheet.facts)
        .said("entries-part-impact", &sheet.impact)
        .said("entries-part-their-view", &sheet.their_view)
        .said("entries-part-request", &sheet.request)
        .said("entries-part-follow-up", &sheet.follow_up);
    Some(fields.under(&sheet.about))
}

pub(super) fn reframe(_: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Reframe(sheet) = &entry.body else { return None };
    let fields = Fields::new(words)
        .said("entries-part-facts", &sheet.facts)
        .said("entries-part-challenge", &sheet.challenge)
        .said("entries-part-control", &sheet.control)
        .said("entries-part-influence", &sheet.influence)
        .said("entries-part-let-go", &sheet.let_go);
    Some(fields.under(&sheet.story))
}
