//! Whys: those of a goal as a cut through the ground.

use super::{Context, grounds, name};
use crate::model::{Aside, Layer, Strata, Tone};
use disclosure::{Said, Way, WhyItem};

/// The figure of a goal's whys. `goal` is the goal's place in the disclosure.
pub(super) fn strata(context: &Context<'_>, goal: usize, whys: &[WhyItem]) -> Option<Strata> {
    let dig = Dig { context, goal, deepest: whys.iter().map(depth_of).max()? };
    let ways: Vec<Vec<Layer>> = whys.iter().map(|why| dig.way(why, 0)).collect();
    let counts = [
        ("ways", whys.iter().map(ways_of).sum::<usize>().into()),
        ("layers", dig.deepest.into()),
        ("grounds", whys.iter().map(grounds_of).sum::<usize>().into()),
    ];
    let alternative = context.words.say_with("paper-whys-alternative", &counts);
    Some(Strata { alternative, ways })
}

/// A goal being dug under.
struct Dig<'c> {
    context: &'c Context<'c>,
    goal: usize,
    /// How many layers the deepest way has, bedrock among them.
    deepest: usize,
}

impl Dig<'_> {
    /// A way from a why on down, layer by layer, as far as there is only one way.
    fn way(&self, why: &WhyItem, depth: usize) -> Vec<Layer> {
        let mut layers = Vec::new();
        let (mut why, mut depth) = (why, depth);
        loop {
            let mut layer = self.layer(why, depth);
            layer.asides =
                why.below.iter().filter(|why| leads_up(why)).flat_map(|why| self.asides(why)).collect();
            let further: Vec<&WhyItem> = why.below.iter().filter(|why| !leads_up(why)).collect();
            match further[..] {
                [only] => {
                    layers.push(layer);
                    (why, depth) = (only, depth + 1);
                }
                _ => {
                    layer.branches = further.into_iter().map(|why| self.way(why, depth + 1)).collect();
                    layers.push(layer);
                    return layers;
                }
            }
        }
    }

    fn layer(&self, why: &WhyItem, depth: usize) -> Layer {
        match &why.said {
            Said::Words { words } => Layer::new(self.tone(depth), self.asked(why), words),
            Said::Rests { on } => grounds::below(self.context, *on, self.goal),
        }
    }

    /// Up to four layers take the colours of the ladder one by one; more share them out.
    fn tone(&self, depth: usize) -> Tone {
        let steps = self.deepest.saturating_sub(1).max(3);
        Tone::Earth(depth as f32 / steps as f32)
    }

    /// What was said beside a layer, and what was said beside that.
    fn asides(&self, why: &WhyItem) -> Vec<Aside> {
        let words = match &why.said {
            Said::Words { words } => words,
            Said::Rests { on } => &self.context.disclosure.grounds[*on].statement,
        };
        let aside = Aside { label: self.asked(why), words: words.clone() };
        std::iter::once(aside).chain(why.below.iter().flat_map(|why| self.asides(why))).collect()
    }

    fn asked(&self, why: &WhyItem) -> String {
        let id = why.asked.map(|question| format!("question-{}", name(question)));
        id.map(|id| self.context.words.say(&id)).unwrap_or_default()
    }
}

fn leads_up(why: &WhyItem) -> bool {
    why.asked.is_some_and(|question| question.way() == Way::Up)
}

fn on_down(why: &WhyItem) -> impl Iterator<Item = &WhyItem> {
    why.below.iter().filter(|why| !leads_up(why))
}

fn depth_of(why: &WhyItem) -> usize {
    1 + on_down(why).map(depth_of).max().unwrap_or(0)
}

fn ways_of(why: &WhyItem) -> usize {
    on_down(why).map(ways_of).sum::<usize>().max(1)
}

fn grounds_of(why: &WhyItem) -> usize {
    let here = usize::from(matches!(why.said, Said::Rests { .. }));
    here + on_down(why).map(grounds_of).sum::<usize>()
}
