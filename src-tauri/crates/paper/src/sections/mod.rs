//! What a disclosure becomes on paper. One file for each kind of entry, and one for what stands
//! around them; a new kind adds its file, a line in [`sections`] and one in `brief`.

mod agreement;
mod brief;
mod entry;
mod essence;
mod for_both;
mod gist;
mod goal;
mod grounds;
mod growth_plan;
mod lottery;
mod motives;
mod needs;
mod opening;
mod passions;
mod question_sheet;
mod recovery;
mod session;
mod strengths;
mod sweet_spot;
mod turning_points;
mod weighing;
mod whys;

pub(crate) use for_both::{agreement as agreed, session as talk};
pub(crate) use growth_plan::growth_plan;
pub(crate) use question_sheet::question_sheet;
pub(crate) use recovery::recovery_sheet;

use crate::Layout;
use crate::model::{Block, Heading};
use disclosure::{Disclosure, Setting};
use words::Words;

/// What every section may look at.
struct Context<'d> {
    disclosure: &'d Disclosure,
    words: Words,
    layout: Layout,
}

/// All sections of a disclosure, in their order; those with nothing in them are empty.
fn sections(context: &Context<'_>) -> Vec<Vec<Block>> {
    let kinds = [
        strengths::section,
        passions::section,
        needs::section,
        sweet_spot::section,
        motives::section,
        lottery::section,
        turning_points::section,
    ];
    let goals = goal::all(context.disclosure).map(|(number, goal)| goal::section(context, number, goal));
    let others = kinds.iter().map(|section| section(context));
    let talks = session::all(context.disclosure).map(|one| session::section(context, one));
    let agreed = agreement::all(context.disclosure).map(|one| agreement::section(context, one));
    goals.chain(others).chain(talks).chain(agreed).collect()
}

impl Context<'_> {
    /// Room, or less of it where room is short.
    fn space(&self, points: f32) -> Block {
        Block::Space(if self.is_dense() { (points * 0.55).round() } else { points })
    }

    fn is_dense(&self) -> bool {
        self.layout == Layout::Manager
    }

    /// The anchor of a section that is no entry's own: behind those of all entries.
    fn anchor(&self, section: usize) -> usize {
        self.disclosure.items.len() + section
    }

    fn setting(&self, setting: Setting) -> String {
        self.words.say(&format!("paper-setting-{}", name(setting)))
    }
}

/// The heading of a section that holds all entries of a kind. `section` tells it from others.
fn kind_heading(context: &Context<'_>, section: usize, id: &str) -> Block {
    let (text, anchor) = (context.words.say(id), Some(context.anchor(section)));
    Block::Heading(Heading { level: 2, text, kind: context.heading_type(), anchor, introduces: true })
}

/// Lines to write on, where a document is to be talked over.
fn room(context: &Context<'_>) -> Vec<Block> {
    if context.layout != Layout::Mentor {
        return Vec::new();
    }
    vec![Block::Space(18.0), Block::Room(context.words.say("paper-room"))]
}

/// The name that something chosen from a set has in the words, such as `why-this`.
fn name(of: impl serde::Serialize) -> String {
    let value = serde_json::to_value(of).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::name;
    use disclosure::{
        Confidence, GoalState, Half, Level, Motivation, PassionQuestion, Question, Setting, Sharing,
        TellingQuestion, Topic, Whose,
    };
    use words::Words;

    fn has_words_for(id: &str, all: impl IntoIterator<Item = impl serde::Serialize>) {
        for one in all {
            let id = format!("{id}-{}", name(one));
            assert!(Words::new("en").can_say(&id), "{id}");
        }
    }

    #[test]
    fn there_are_words_for_all_that_can_be_chosen_from_a_set() {
        has_words_for("question", Question::ALL);
        has_words_for("passions-question", PassionQuestion::ALL);
        has_words_for("motivations-telling", TellingQuestion::ALL);
        has_words_for("paper-motivation", Motivation::ALL);
        has_words_for("paper-whose", Whose::ALL);
        has_words_for("paper-needed", Whose::ALL);
        has_words_for("paper-confidence", Confidence::ALL);
        has_words_for("paper-sharing", Sharing::ALL);
        has_words_for("paper-topic", Topic::ALL);
        has_words_for("paper-level", [Level::Low, Level::Middling, Level::High]);
        has_words_for("paper-half", [Half::Want, Half::NotWant]);
        has_words_for(
            "paper-setting",
            [Setting::ThisTeam, Setting::ElsewhereHere, Setting::Outside, Setting::Anywhere],
        );
        let states = [
            GoalState::Exploring,
            GoalState::Active,
            GoalState::Resting,
            GoalState::Reached,
            GoalState::LetGo,
        ];
        has_words_for("paper-state", states);
    }
}
