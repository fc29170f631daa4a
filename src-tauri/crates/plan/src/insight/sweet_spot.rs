//! Where passion, strength and need meet, and where they might (E12).

pub use super::meeting::Meeting;
use super::meeting::meetings;
use crate::{Body, Entry, EntryId, Kind, Opportunity, Plan, Setting, Whose};
use serde::Serialize;
use std::collections::BTreeSet;

/// What lies where in the picture of the sweet spot.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct SweetSpot {
    /// Every opportunity, in order.
    pub opportunities: Vec<Spotted>,
    /// The passions that are in no opportunity, in order.
    pub passions: Vec<EntryId>,
    /// The strengths that are in no opportunity, in order.
    pub strengths: Vec<EntryId>,
    /// The needs that no opportunity serves, in order.
    pub needs: Vec<EntryId>,
    /// What might meet, by its words; at most three. A person is asked, and may see nothing in it.
    pub suggestions: Vec<Meeting>,
}

/// Where an opportunity lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Spotted {
    /// The `opportunity` entry.
    pub opportunity: EntryId,
    /// What it brings together: all three are the sweet spot. What lies in the trash counts not.
    pub spheres: Vec<Sphere>,
    /// On which side of the company's edge it is drawn.
    pub side: Side,
    /// Whether it might as well lie on the other side.
    pub open: bool,
}

/// What may meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Sphere {
    /// What the person loves.
    Passion,
    /// What they are good at.
    Strength,
    /// What others need.
    Need,
}

/// A side of the company's edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// In the team or elsewhere in the company.
    Inside,
    /// Outside of it.
    Outside,
}

/// What lies where.
pub fn sweet_spot(plan: &Plan) -> SweetSpot {
    let all = opportunities(plan);
    let tied: BTreeSet<EntryId> = all.iter().flat_map(|(_, o)| ids(o)).collect();
    let free = |kind| plan.live(kind).into_iter().map(|e| e.id).filter(|id| !tied.contains(id)).collect();
    SweetSpot {
        opportunities: all.iter().map(|(id, o)| spotted(plan, *id, o)).collect(),
        passions: free(Kind::Passion),
        strengths: free(Kind::Strength),
        needs: free(Kind::Need),
        suggestions: meetings(plan, &all),
    }
}

fn opportunities(plan: &Plan) -> Vec<(EntryId, &Opportunity)> {
    plan.live(Kind::Opportunity).into_iter().filter_map(opportunity).collect()
}

fn opportunity(entry: &Entry) -> Option<(EntryId, &Opportunity)> {
    match &entry.body {
        Body::Opportunity(opportunity) => Some((entry.id, opportunity)),
        _ => None,
    }
}

fn ids(opportunity: &Opportunity) -> impl Iterator<Item = EntryId> {
    let Opportunity { passions, strengths, needs, .. } = opportunity;
    passions.iter().chain(strengths).chain(needs).copied()
}

fn spotted(plan: &Plan, id: EntryId, opportunity: &Opportunity) -> Spotted {
    let all = [
        (Sphere::Passion, &opportunity.passions),
        (Sphere::Strength, &opportunity.strengths),
        (Sphere::Need, &opportunity.needs),
    ];
    let lives = |ids: &BTreeSet<EntryId>| ids.iter().any(|id| plan.living(*id).is_ok());
    let spheres = all.into_iter().filter(|(_, ids)| lives(ids)).map(|(sphere, _)| sphere).collect();
    let (side, open) = side(plan, opportunity);
    Spotted { opportunity: id, spheres, side, open }
}

/// What the person said of the place decides; else whose the needs are that it would serve. Where
/// that tells nothing, or both, it is drawn inside and is open.
fn side(plan: &Plan, opportunity: &Opportunity) -> (Side, bool) {
    let by_needs = side_of_needs(plan, &opportunity.needs);
    match opportunity.setting {
        Some(Setting::ThisTeam | Setting::ElsewhereHere) => (Side::Inside, false),
        Some(Setting::Outside) => (Side::Outside, false),
        Some(Setting::Anywhere) => (by_needs.unwrap_or(Side::Inside), true),
        None => (by_needs.unwrap_or(Side::Inside), by_needs.is_none()),
    }
}

fn side_of_needs(plan: &Plan, needs: &BTreeSet<EntryId>) -> Option<Side> {
    let side = |id: &EntryId| match &plan.living(*id).ok()?.body {
        Body::Need(need) if need.whose == Whose::Outside => Some(Side::Outside),
        Body::Need(_) => Some(Side::Inside),
        _ => None,
    };
    let mut sides = needs.iter().filter_map(side);
    let first = sides.next()?;
    sides.all(|other| other == first).then_some(first)
}
