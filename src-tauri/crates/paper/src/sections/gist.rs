//! Gist: the whys of a goal in few lines, the first why and the ground with whatever was chosen
//! between.
//!
//! "Why?" goes without saying there. A question that comes from another side does not: without it
//! the answer could be misread.

use super::{Context, name};
use crate::model::Rung;
use disclosure::{Said, Way, WhyItem};

/// All whys below a goal, in reading order.
pub(super) fn rungs(context: &Context<'_>, whys: &[WhyItem]) -> Vec<Rung> {
    let mut rungs = Vec::new();
    whys.iter().for_each(|why| add(context, why, 0, &mut rungs));
    rungs
}

/// A plain way down stays at its depth; only where it branches does it step in.
fn add(context: &Context<'_>, why: &WhyItem, depth: usize, rungs: &mut Vec<Rung>) {
    rungs.push(rung(context, why, depth));
    let below = depth + usize::from(why.below.len() > 1);
    why.below.iter().for_each(|why| add(context, why, below, rungs));
}

fn rung(context: &Context<'_>, why: &WhyItem, depth: usize) -> Rung {
    match &why.said {
        Said::Words { words } => {
            Rung { depth, label: asked(context, why), words: words.clone(), is_ground: false }
        }
        Said::Rests { on } => Rung {
            depth,
            label: context.words.say("paper-bedrock"),
            words: context.disclosure.grounds[*on].statement.clone(),
            is_ground: true,
        },
    }
}

fn asked(context: &Context<'_>, why: &WhyItem) -> String {
    let question = why.asked.filter(|question| question.way() != Way::Down);
    question.map(|question| context.words.say(&format!("question-{}", name(question)))).unwrap_or_default()
}
