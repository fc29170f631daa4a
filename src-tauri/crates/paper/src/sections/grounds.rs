//! Bedrock: which goals rest on it.

use super::{Context, goal, lines};
use crate::model::{Layer, Tone};
use crate::setter::one_paragraph;
use disclosure::{GroundNumber, Said, WhyItem};

/// How many letters of a goal are quoted in a label.
const LONGEST_QUOTE: usize = 90;

/// All bedrock of a disclosure, each with the goals it is under; what most rest on comes first.
pub(super) fn below_all(context: &Context<'_>) -> Vec<Layer> {
    let grounds = context.disclosure.grounds.iter().enumerate();
    let mut layers: Vec<(usize, Layer)> = grounds
        .map(|(number, ground)| {
            let goals = resting_on(context, number);
            let label = label(context, &goals);
            (goals.len(), Layer::new(Tone::Bedrock, label, &ground.statement))
        })
        .collect();
    layers.sort_by_key(|(goals, _)| std::cmp::Reverse(*goals));
    layers.into_iter().map(|(_, layer)| layer).collect()
}

fn label(context: &Context<'_>, goals: &[&str]) -> String {
    let all = goal::all(context.disclosure).count();
    match goals {
        [] => context.words.say("paper-bedrock"),
        [only] => {
            context.words.say_with("paper-bedrock-under-one", &[("goal", quoted(context, only).into())])
        }
        goals if goals.len() == all => {
            context.words.say_with("paper-bedrock-under-all", &[("goals", all.into())])
        }
        goals => {
            let counts = [("goals", goals.len().into()), ("all", all.into())];
            context.words.say_with("paper-bedrock-under-some", &counts)
        }
    }
}

/// The bedrock at the bottom of one goal; `except` is that goal's place.
pub(super) fn below(context: &Context<'_>, ground: GroundNumber, except: usize) -> Layer {
    let others: Vec<String> = goal::all(context.disclosure)
        .filter(|(number, goal)| *number != except && rests(goal.whys(), ground))
        .map(|(_, goal)| quoted(context, &goal.title))
        .collect();
    let label = match &others[..] {
        [] => context.words.say("paper-bedrock"),
        [_] | [_, _] => {
            let listed = lines::listed(context, others.into_iter()).unwrap_or_default();
            context.words.say_with("paper-bedrock-shared", &[("goals", listed.into())])
        }
        more => context.words.say_with("paper-bedrock-shared-by-many", &[("goals", more.len().into())]),
    };
    Layer::new(Tone::Bedrock, label, &context.disclosure.grounds[ground].statement)
}

fn resting_on<'d>(context: &Context<'d>, ground: GroundNumber) -> Vec<&'d str> {
    let goals = goal::all(context.disclosure).filter(|(_, goal)| rests(goal.whys(), ground));
    goals.map(|(_, goal)| goal.title.as_str()).collect()
}

/// All ground below these whys, each once, in reading order.
pub(super) fn under(whys: &[WhyItem]) -> Vec<GroundNumber> {
    let mut found = Vec::new();
    for why in whys {
        let here = if let Said::Rests { on } = why.said { vec![on] } else { Vec::new() };
        found.extend(here.into_iter().chain(under(&why.below)));
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|ground| seen.insert(*ground));
    found
}

fn rests(whys: &[WhyItem], ground: GroundNumber) -> bool {
    whys.iter().any(|why| why.said == Said::Rests { on: ground } || rests(&why.below, ground))
}

/// A statement as a part of a sentence; the beginning of it where it is long.
fn quoted(context: &Context<'_>, statement: &str) -> String {
    context.words.say_with("paper-quoted", &[("words", shortened(statement).into())])
}

/// The beginning of a statement, or all of it where it is short.
pub(super) fn shortened(statement: &str) -> String {
    let statement = one_paragraph(statement);
    let mut beginning: String = statement.chars().take(LONGEST_QUOTE).collect();
    if beginning.len() < statement.len() {
        beginning.push('…');
    }
    beginning
}
