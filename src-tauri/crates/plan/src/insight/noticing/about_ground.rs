//! What is worth noticing about bedrock (E9).

use super::about_goals::{changed, created};
use super::{Concern, Matter};
use crate::insight::bedrock::{Aspect, look};
use crate::insight::similar::alike;
use crate::{Entry, Kind, Plan};
use std::cmp::Reverse;

/// Only so much bedrock is looked at, what was written on last: few people find more in a life,
/// and the look stays quick.
const LATEST: usize = 40;

/// Bedrock that reads like another: were they one, more goals would rest on it. Each is named
/// with the one it reads like most.
pub(super) fn reads_alike(plan: &Plan) -> Vec<Concern> {
    let grounds = latest(plan);
    let pairs = alike(&grounds).into_iter();
    let later_first = |(a, b): (usize, usize)| {
        let (one, other) = (grounds[a], grounds[b]);
        if (one.created, one.id) > (other.created, other.id) { (one, other) } else { (other, one) }
    };
    let concern = |(later, earlier): (&Entry, &Entry)| {
        Concern::from(created(later), Matter::ReadsAlike { bedrock: later.id, other: earlier.id })
    };
    pairs.map(later_first).map(concern).collect()
}

/// Bedrock that names a job or a company.
pub(super) fn names_work(plan: &Plan) -> Vec<Concern> {
    latest(plan).into_iter().filter_map(|e| named(e, plan)).collect()
}

fn named(entry: &Entry, plan: &Plan) -> Option<Concern> {
    let aspects = look(entry.body.title(), plan).into_iter().map(|finding| finding.aspect);
    let aspect = aspects.into_iter().find(|a| matches!(a, Aspect::JobTitle | Aspect::Company))?;
    Some(Concern::from(changed(entry), Matter::NamesWork { bedrock: entry.id, aspect }))
}

fn latest(plan: &Plan) -> Vec<&Entry> {
    let mut grounds = plan.live(Kind::Bedrock);
    grounds.sort_by_key(|e| Reverse((e.changed, e.id)));
    grounds.truncate(LATEST);
    grounds
}
