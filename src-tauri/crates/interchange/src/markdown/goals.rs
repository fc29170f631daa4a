//! Markdown: goals by state, each with what belongs to it and with its whys as a nested list.

use super::fields::{Fields, items};
use super::page::Page;
use super::plain::{Told, told};
use crate::said;
use plan::{Answer, Body, Entry, GoalState, Kind, Part, Rung};
use words::markdown::{block, line};

const STATES: [GoalState; 5] =
    [GoalState::Active, GoalState::Exploring, GoalState::Resting, GoalState::Reached, GoalState::LetGo];

/// What is told of a goal in a list, in order.
const LISTED: [Part; 5] = [Part::Horizon, Part::Setting, Part::Wanting, Part::Importance, Part::Motivations];

pub(super) fn by_state(page: Page<'_>) -> String {
    STATES.into_iter().filter_map(|state| group(page, state)).collect::<Vec<_>>().join("\n")
}

fn group(page: Page<'_>, state: GoalState) -> Option<String> {
    let live = page.plan.live(Kind::Goal).into_iter();
    let here = live.filter(|entry| matches!(&entry.body, Body::Goal(goal) if goal.state == state));
    let goals: Vec<_> = here.map(|entry| one(page, entry)).collect();
    let heading = said::listed(page.words, &state);
    (!goals.is_empty()).then(|| format!("### {heading}\n\n{}", goals.join("\n")))
}

/// A goal, and last what else hangs under it.
fn one(page: Page<'_>, entry: &Entry) -> String {
    let all = told(page, entry);
    let part = |part: Part| all.iter().filter(move |one| one.field.part == part).flat_map(|one| &one.said);
    let notes: String = part(Part::Notes).map(|notes| block(notes, "")).collect();
    let measures = items(part(Part::Measures), "");
    let measures = headed(page, "entries-part-measures", &measures);
    let whys: String = page.plan.rungs(entry.id).iter().map(|rung| why(page, rung, 0)).collect();
    let whys = headed(page, "interchange-whys", &whys);
    let parts = [notes, listed(page, &all), measures, whys].into_iter().filter(|part| !part.is_empty());
    let parts: String = parts.map(|part| format!("\n{}\n", part.trim_end())).collect();
    format!("#### {}\n{parts}{}", line(entry.body.title()), super::below(page, entry, 5))
}

fn listed(page: Page<'_>, all: &[Told]) -> String {
    LISTED.into_iter().fold(Fields::new(page.words), |fields, part| fields.part(all, part)).alone()
}

fn headed(page: Page<'_>, id: &str, items: &str) -> String {
    if items.is_empty() { String::new() } else { format!("**{}**\n\n{items}", page.words.say(id)) }
}

fn why(page: Page<'_>, rung: &Rung<'_>, layer: usize) -> String {
    let Body::Why(why_body) = &rung.why.body else { return String::new() };
    let indent = "  ".repeat(layer);
    let question = said::listed(page.words, &why_body.asked);
    let own = block(page.plan.words_of(&why_body.answer).unwrap_or_default(), &format!("{indent}  "));
    let answer = match why_body.answer {
        Answer::NotSure => page.words.say("entries-not-sure"),
        Answer::Words { .. } => own,
        Answer::Rests { .. } => format!("**{}: {own}**", page.words.say("entries-part-bedrock")),
    };
    let below: String = rung.below.iter().map(|rung| why(page, rung, layer + 1)).collect();
    format!("{indent}- *{question}* {answer}\n{below}")
}
