//! Goals by state, each with what belongs to it and with its whys as a nested list.

use super::text::{block, line, sublist};
use crate::said;
use plan::{Answer, Body, Entry, Goal, GoalState, Kind, Plan, Rung};
use words::Words;

const STATES: [GoalState; 5] =
    [GoalState::Active, GoalState::Exploring, GoalState::Resting, GoalState::Reached, GoalState::LetGo];

pub(super) fn section(plan: &Plan, words: &Words) -> String {
    let groups: Vec<_> = STATES.into_iter().filter_map(|state| group(plan, words, state)).collect();
    if groups.is_empty() {
        return String::new();
    }
    format!("## {}\n\n{}", words.say("interchange-goals"), groups.join("\n"))
}

fn group(plan: &Plan, words: &Words, state: GoalState) -> Option<String> {
    let live = plan.live(Kind::Goal).into_iter();
    let goals = live.filter_map(|entry| match &entry.body {
        Body::Goal(goal) if goal.state == state => Some(one(plan, words, entry, goal)),
        _ => None,
    });
    let goals: Vec<_> = goals.collect();
    let heading = said::named(words, "goals-state", state);
    (!goals.is_empty()).then(|| format!("### {heading}\n\n{}", goals.join("\n")))
}

fn one(plan: &Plan, words: &Words, entry: &Entry, goal: &Goal) -> String {
    let mut text = format!("#### {}\n", line(&goal.statement));
    let notes = block(&goal.notes, "");
    let whys: String = plan.rungs(entry.id).iter().map(|rung| why(plan, words, rung, 0)).collect();
    let whys_heading = format!("**{}**", words.say("interchange-whys"));
    for part in
        [notes, details(words, goal), list(words.say("entries-part-measures"), &measures(words, goal))]
    {
        if !part.is_empty() {
            text += &format!("\n{}\n", part.trim_end());
        }
    }
    if !whys.is_empty() {
        text += &format!("\n{whys_heading}\n\n{whys}");
    }
    text
}

fn details(words: &Words, goal: &Goal) -> String {
    let importance = goal.importance.as_ref().map(|i| {
        let level = words.say_with("entries-importance", &[("level", i.level.into())]);
        match block(&i.why_not_lower, "  ") {
            why if why.is_empty() => level,
            why => format!("{level}. {}: {why}", words.say("interchange-why-not-lower")),
        }
    });
    let parts = [
        ("entries-part-horizon", goal.horizon.map(|h| said::horizon(words, h))),
        ("entries-part-setting", goal.setting.map(|s| said::named(words, "goals-setting", s))),
        ("entries-part-wanting", goal.wanting.map(|w| said::named(words, "entries-wanting", w))),
        ("entries-part-importance", importance),
    ];
    let known = parts.into_iter().filter_map(|(id, said)| Some((words.say(id), said?)));
    let known: String = known.map(|(name, said)| format!("- {name}: {said}\n")).collect();
    let pulls: Vec<_> =
        said::motivations(words, &goal.motivations).iter().map(|pull| block(pull, "    ")).collect();
    known + &sublist("", &words.say("entries-part-motivations"), &pulls)
}

fn measures(words: &Words, goal: &Goal) -> Vec<String> {
    goal.measures.iter().map(|m| block(&said::measure(words, m), "  ")).collect()
}

fn list(heading: String, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| format!("- {item}\n")).collect();
    format!("**{heading}**\n\n{items}")
}

fn why(plan: &Plan, words: &Words, rung: &Rung<'_>, layer: usize) -> String {
    let Body::Why(why_body) = &rung.why.body else { return String::new() };
    let indent = "  ".repeat(layer);
    let question = said::named(words, "question", why_body.asked);
    let own = block(plan.words_of(&why_body.answer).unwrap_or_default(), &format!("{indent}  "));
    let answer = match why_body.answer {
        Answer::NotSure => words.say("entries-not-sure"),
        Answer::Words { .. } => own,
        Answer::Rests { .. } => format!("**{}: {own}**", words.say("entries-part-bedrock")),
    };
    let below: String = rung.below.iter().map(|r| why(plan, words, r, layer + 1)).collect();
    format!("{indent}- *{question}* {answer}\n{below}")
}
