//! Which entries leave, and which parts of them: exactly what was said, and nothing that was not.

use super::naming::{latest, named, only};
use crate::arguments::{Handing, Named, With};
use crate::trouble::Wrong;
use app::{Entry, EntryId, Kind, Part, Plan, Rung};
use clap::ValueEnum;
use std::collections::{BTreeMap, BTreeSet};

/// The chosen entries and, for each, the chosen parts.
pub(super) type Chosen = BTreeMap<EntryId, BTreeSet<Part>>;

/// The words that were said for one kind.
type WordsFor = fn(&Named) -> &Vec<String>;

/// What can be named by the words it begins with, besides goals.
const BY_WORDS: [(Kind, WordsFor); 6] = [
    (Kind::Passion, |n| &n.passions),
    (Kind::Strength, |n| &n.strengths),
    (Kind::Need, |n| &n.needs),
    (Kind::Opportunity, |n| &n.opportunities),
    (Kind::LotteryAnswer, |n| &n.lottery_answers),
    (Kind::TurningPoint, |n| &n.turning_points),
];

pub(super) fn chosen(plan: &Plan, asked: &Handing) -> Result<Chosen, Wrong> {
    let entries = if asked.named.all { all(plan) } else { some(plan, &asked.named)? };
    let parts = parts(asked);
    if entries.is_empty() && (says(asked, With::Whys) || !parts.is_empty()) {
        return Err(Wrong::NothingChosen);
    }
    let mut chosen: Chosen = entries.iter().map(|entry| (entry.id, parts.clone())).collect();
    if says(asked, With::Whys) {
        entries.iter().for_each(|entry| choose_whys(&plan.rungs(entry.id), &mut chosen));
    }
    chosen.extend(introduction(plan, asked)?);
    if chosen.is_empty() { Err(Wrong::NothingChosen) } else { Ok(chosen) }
}

/// Everything that can leave by its sentence.
fn all(plan: &Plan) -> Vec<&Entry> {
    let kinds = [Kind::Goal, Kind::Motives, Kind::Weighing].into_iter();
    kinds.chain(BY_WORDS.map(|(kind, _)| kind)).flat_map(|kind| plan.live(kind)).collect()
}

fn some<'p>(plan: &'p Plan, asked: &Named) -> Result<Vec<&'p Entry>, Wrong> {
    let mut entries =
        if asked.all_goals { plan.live(Kind::Goal) } else { named(plan, Kind::Goal, &asked.goals)? };
    if asked.motives {
        entries.push(only(plan, Kind::Motives)?);
    }
    if asked.weighing {
        entries.push(latest(plan, Kind::Weighing)?);
    }
    for (kind, words) in BY_WORDS {
        entries.extend(named(plan, kind, words(asked))?);
    }
    Ok(entries)
}

/// The parts that leave of every named entry that has them.
fn parts(asked: &Handing) -> BTreeSet<Part> {
    let everything = asked.parts.contains(&With::Everything);
    let said = if everything { With::value_variants() } else { &asked.parts };
    said.iter().filter_map(|with| with.of_entry()).collect()
}

fn says(asked: &Handing, with: With) -> bool {
    asked.parts.contains(&with) || asked.parts.contains(&With::Everything)
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
    let written = |e: &&Entry| !e.body.title().trim().is_empty();
    let profile = plan.live(Kind::Profile).into_iter().find(written).ok_or(Wrong::NoIntroduction)?;
    Ok(Some((profile.id, parts)))
}
