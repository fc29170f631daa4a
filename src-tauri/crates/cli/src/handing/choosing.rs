//! Which entries leave, and which parts of them: exactly what was said, and nothing that was not.

use crate::arguments::{Handing, With};
use crate::trouble::Wrong;
use app::{Body, Entry, EntryId, Kind, Part, Plan, Rung};
use std::collections::{BTreeMap, BTreeSet};

/// The chosen entries and, for each, the chosen parts.
pub(super) type Chosen = BTreeMap<EntryId, BTreeSet<Part>>;

pub(super) fn chosen(plan: &Plan, asked: &Handing) -> Result<Chosen, Wrong> {
    let goals = goals(plan, asked)?;
    let parts: BTreeSet<_> = asked.parts.iter().filter_map(|with| with.of_goal()).collect();
    let mut chosen: Chosen = goals.iter().map(|goal| (goal.id, parts.clone())).collect();
    if asked.parts.contains(&With::Whys) {
        goals.iter().for_each(|goal| choose_whys(&plan.rungs(goal.id), &mut chosen));
    }
    chosen.extend(introduction(plan, asked)?);
    if chosen.is_empty() { Err(Wrong::NothingChosen) } else { Ok(chosen) }
}

fn goals<'p>(plan: &'p Plan, asked: &Handing) -> Result<Vec<&'p Entry>, Wrong> {
    let goals = plan.live(Kind::Goal);
    if asked.all_goals {
        return Ok(goals);
    }
    if asked.goals.is_empty() && asked.parts.iter().any(|with| is_of_goals(*with)) {
        return Err(Wrong::NothingChosen);
    }
    asked.goals.iter().map(|words| goal(&goals, words)).collect()
}

fn is_of_goals(with: With) -> bool {
    with == With::Whys || with.of_goal().is_some()
}

/// The one goal that begins with these words, or that is these words where several begin so.
fn goal<'p>(goals: &[&'p Entry], words: &str) -> Result<&'p Entry, Wrong> {
    let words = folded(words);
    let begins = |goal: &&&Entry| !words.is_empty() && folded(goal.body.title()).starts_with(&words);
    let begun: Vec<_> = goals.iter().filter(begins).copied().collect();
    match begun.as_slice() {
        [] => Err(Wrong::NoSuchGoal(words)),
        [goal] => Ok(goal),
        several => match several.iter().filter(|g| folded(g.body.title()) == words).collect::<Vec<_>>()[..] {
            [goal] => Ok(goal),
            _ => Err(Wrong::SeveralGoals(words, several.len())),
        },
    }
}

/// As a person compares: neither capitals nor white space nor the shape of an apostrophe matter.
fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('’', "'")
}

fn choose_whys(rungs: &[Rung<'_>], chosen: &mut Chosen) {
    for rung in rungs {
        chosen.insert(rung.why.id, BTreeSet::new());
        choose_whys(&rung.below, chosen);
    }
}

/// The name is the introduction itself, so what else is in it goes along only with the name.
fn introduction(plan: &Plan, asked: &Handing) -> Result<Option<(EntryId, BTreeSet<Part>)>, Wrong> {
    let parts: BTreeSet<_> = asked.parts.iter().filter_map(|with| with.of_introduction()).collect();
    if !asked.parts.contains(&With::Name) {
        return if parts.is_empty() { Ok(None) } else { Err(Wrong::NameFirst) };
    }
    let written = |e: &&Entry| matches!(&e.body, Body::Profile(_)) && !e.body.title().trim().is_empty();
    let profile = plan.live(Kind::Profile).into_iter().find(written).ok_or(Wrong::NoIntroduction)?;
    Ok(Some((profile.id, parts)))
}
