//! Which entries leave, and which parts of them: exactly what was said, and nothing that was not.

use super::naming::{latest, named};
use crate::arguments::Handing;
use crate::selection::{Selection, With, kinds};
use crate::trouble::Wrong;
use app::{Entry, EntryId, Kind, Part, Plan, Rung};
use std::collections::{BTreeMap, BTreeSet};

/// The chosen entries and, for each, the chosen parts.
pub(super) type Chosen = BTreeMap<EntryId, BTreeSet<Part>>;

pub(super) fn chosen(plan: &Plan, asked: &Handing) -> Result<Chosen, Wrong> {
    let selection = &asked.selection;
    let entries = if selection.all { all(plan) } else { some(plan, selection)? };
    let parts = selection.parts();
    if entries.is_empty() && (selection.has_whys() || !parts.is_empty()) {
        return Err(Wrong::NothingChosen);
    }
    let mut chosen: Chosen = entries.iter().map(|entry| (entry.id, parts.clone())).collect();
    if selection.has_whys() {
        entries.iter().for_each(|entry| choose_whys(&plan.rungs(entry.id), &mut chosen));
    }
    chosen.extend(introduction(plan, selection)?);
    if chosen.is_empty() { Err(Wrong::NothingChosen) } else { Ok(chosen) }
}

/// Everything that can leave by its sentence.
fn all(plan: &Plan) -> Vec<&Entry> {
    kinds().flat_map(|kind| plan.live(kind.kind)).collect()
}

fn some<'p>(plan: &'p Plan, selection: &Selection) -> Result<Vec<&'p Entry>, Wrong> {
    let mut entries = if selection.all_goals { plan.live(Kind::Goal) } else { Vec::new() };
    for kind in &selection.latest {
        entries.push(latest(plan, *kind)?);
    }
    for (kind, words) in &selection.by_words {
        entries.extend(named(plan, *kind, words)?);
    }
    Ok(entries)
}

fn choose_whys(rungs: &[Rung<'_>], chosen: &mut Chosen) {
    for rung in rungs {
        chosen.insert(rung.why.id, BTreeSet::new());
        choose_whys(&rung.below, chosen);
    }
}

/// The name is the introduction itself, so what else is in it goes along only with the name.
fn introduction(plan: &Plan, selection: &Selection) -> Result<Option<(EntryId, BTreeSet<Part>)>, Wrong> {
    let parts = selection.of_introduction();
    if !selection.says(With::Name) {
        return if parts.is_empty() { Ok(None) } else { Err(Wrong::NameFirst) };
    }
    let written = |e: &&Entry| !e.body.title().trim().is_empty();
    let profile = plan.live(Kind::Profile).into_iter().find(written).ok_or(Wrong::NoIntroduction)?;
    Ok(Some((profile.id, parts)))
}
