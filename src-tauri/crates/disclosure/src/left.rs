//! Which next steps someone may read that a talk with them left to do.

use crate::audit::texts_fit;
use chrono::NaiveDate;
use plan::insight::agreeing::in_force;
use plan::insight::steps::Standing;
use plan::{Body, Entry, Plan, Session};

/// Whether whom a talk was with may read on a day a next step that stands in it. The two wrote it
/// down together, so no audience is asked; but a talk that is marked with what must not be spoken
/// of stays out as everything else does, and so do words that must never leave.
pub fn may_read_step(plan: &Plan, standing: &Standing<'_>, on: NaiveDate) -> bool {
    let Some((entry, session)) = talk(plan, standing) else { return false };
    let texts = [standing.step.cue.as_str(), &standing.step.act];
    in_force(plan, session.with, on).is_none_or(|agreed| texts_fit(agreed.agreement, entry, &texts))
}

fn talk<'p>(plan: &'p Plan, standing: &Standing<'_>) -> Option<(&'p Entry, &'p Session)> {
    let entry = plan.entry(standing.session).filter(|entry| entry.is_live())?;
    let Body::Session(session) = &entry.body else { return None };
    Some((entry, session))
}
