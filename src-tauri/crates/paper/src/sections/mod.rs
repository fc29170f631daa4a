//! What a disclosure becomes on paper. One file for each kind of entry, and one for what stands
//! around them; a new kind adds its file and one line in [`section`].

mod goal;
mod grounds;
mod growth_plan;
mod opening;
mod recovery;
mod whys;

pub(crate) use growth_plan::growth_plan;
pub(crate) use recovery::recovery_sheet;

use crate::model::Block;
use disclosure::{Disclosure, Item};
use words::Words;

/// What every section may look at.
struct Context<'d> {
    disclosure: &'d Disclosure,
    words: Words,
}

/// The name that something chosen from a set has in the words, such as `why-this`.
fn name(of: impl serde::Serialize) -> String {
    let value = serde_json::to_value(of).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

/// The blocks of one entry. `number` is its place in the disclosure.
fn section(context: &Context<'_>, number: usize, item: &Item) -> Vec<Block> {
    match item {
        Item::Goal(goal) => goal::section(context, number, goal),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::name;
    use disclosure::{GoalState, Motivation, Question, Setting};
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
        has_words_for("paper-motivation", Motivation::ALL);
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
