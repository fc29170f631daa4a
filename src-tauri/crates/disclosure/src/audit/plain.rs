//! What is plain from what was chosen, without any mark of the person.

use super::facts::{About, Fact};
use crate::{Item, Part, Pull};
use plan::{Motivation, Setting, Sharing, Topic};

/// The facts that need no mark: nobody chooses pay among what pulls without speaking of pay.
pub(super) fn plain(item: &Item) -> Vec<About<'_>> {
    match item {
        Item::Goal(goal) => [pulled(&goal.motivations), placed(goal.setting)].concat(),
        Item::Motives(motives) => paid(None, is_among(&motives.pulls)),
        Item::Weighing(weighing) => {
            paid(None, weighing.order.iter().any(|ranked| ranked.motivation == Motivation::Compensation))
        }
        Item::Opportunity(opportunity) => placed(opportunity.setting),
        Item::Passion(passion) => others(Part::Others, !passion.others.is_empty()),
        Item::Strength(strength) => others(Part::Witnesses, !strength.witnesses.is_empty()),
        Item::LotteryAnswer(answer) => others(Part::Checks, !answer.checks.is_empty()),
        Item::Need(_) | Item::TurningPoint(_) | Item::Session(_) | Item::Agreement(_) => Vec::new(),
    }
}

/// What pulls towards a goal is shared as motivations, whatever the goal is.
fn pulled(pulls: &[Pull]) -> Vec<About<'static>> {
    let part = Some(Part::Motivations);
    let shared = (!pulls.is_empty()).then_some((part, Fact::SharedAs(Sharing::Motivations)));
    shared.into_iter().chain(paid(part, is_among(pulls))).collect()
}

fn is_among(pulls: &[Pull]) -> bool {
    pulls.iter().any(|pull| pull.motivation == Motivation::Compensation)
}

fn paid(part: Option<Part>, is: bool) -> Vec<About<'static>> {
    touching(part, Topic::Pay, is)
}

fn placed(setting: Option<Setting>) -> Vec<About<'static>> {
    touching(Some(Part::Setting), Topic::Leaving, setting == Some(Setting::Outside))
}

fn others(part: Part, are: bool) -> Vec<About<'static>> {
    touching(Some(part), Topic::OtherPeople, are)
}

fn touching(part: Option<Part>, topic: Topic, is: bool) -> Vec<About<'static>> {
    is.then_some((part, Fact::Touches(topic))).into_iter().collect()
}
