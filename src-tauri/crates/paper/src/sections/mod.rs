//! Sections: what a disclosure becomes on paper. Most kinds of entry are set as their declaration
//! says; what is more than fields has a file of its own, and so has what stands around the entries.

mod agreement;
mod brief;
mod energy;
mod entry;
mod essence;
mod few_lines;
mod fields;
mod for_both;
mod gist;
mod goal;
mod grounds;
mod growth_plan;
mod kinds;
mod labels;
mod lines;
mod lists;
mod motives;
mod opening;
mod plain;
mod question_sheet;
mod records;
mod recovery;
mod session;
mod sweet_spot;
mod weighing;
mod whys;

pub(crate) use for_both::{agreement as agreed, session as talk};
pub(crate) use growth_plan::growth_plan;
pub(crate) use question_sheet::question_sheet;
pub(crate) use recovery::recovery_sheet;

use crate::PageLayout;
use crate::model::{Block, Heading};
use disclosure::{Disclosure, Kind};
use words::Words;

/// What every section may look at.
struct Context<'d> {
    disclosure: &'d Disclosure,
    words: Words,
    layout: PageLayout,
}

/// All sections of a disclosure, in their order; those with nothing in them are empty.
fn sections(context: &Context<'_>) -> Vec<Vec<Block>> {
    let goals = goal::all(context.disclosure).map(|(number, goal)| goal::section(context, number, goal));
    let kinds = kinds::in_order().enumerate().map(|(place, kind)| kinds::section(context, place, kind));
    let talks = context.disclosure.of(Kind::Session).map(|one| session::section(context, one));
    let agreed = context.disclosure.of(Kind::Agreement).map(|one| agreement::section(context, one));
    goals.chain(kinds).chain(talks).chain(agreed).collect()
}

impl Context<'_> {
    /// Room, or less of it where room is short.
    fn space(&self, points: f32) -> Block {
        Block::Space(if self.is_dense() { (points * 0.55).round() } else { points })
    }

    fn is_dense(&self) -> bool {
        self.layout == PageLayout::Manager
    }

    /// The anchor of a section that is no entry's own: behind those of all entries.
    fn anchor(&self, section: usize) -> usize {
        self.disclosure.items.len() + section
    }

    /// The first of these messages that there is, or else the last.
    fn first_of<'i>(&self, ids: &'i [String]) -> &'i str {
        let found = ids.iter().find(|id| self.words.can_say(id)).or(ids.last());
        found.map(String::as_str).unwrap_or_default()
    }

    fn say_first(&self, ids: &[String]) -> String {
        self.words.say(self.first_of(ids))
    }
}

/// The heading of a section.
fn heading(context: &Context<'_>, text: String, anchor: Option<usize>) -> Block {
    Block::Heading(Heading { level: 2, text, kind: context.heading_type(), anchor, introduces: true })
}

/// Lines to write on, where a document is to be talked over.
fn room(context: &Context<'_>) -> Vec<Block> {
    if context.layout != PageLayout::Mentor {
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
    use super::{Context, kinds, labels, lists, name};
    use crate::PageLayout;
    use disclosure::{
        Chosen, Disclosure, Document, Field, Given, Introduction, Item, ItemField, Kind, Leaves, List,
        Question, Sort,
    };
    use words::Words;

    fn nothing() -> Disclosure {
        let made = chrono::NaiveDate::MIN;
        let (from, items, grounds) = (Introduction::default(), Vec::new(), Vec::new());
        Disclosure { document: Document::GrowthPlan, from, to: None, made, items, grounds }
    }

    fn with_words(check: impl Fn(&Context<'_>) -> Vec<String>) {
        let context = Context { disclosure: &nothing(), words: Words::new("en"), layout: PageLayout::Whole };
        let missing = check(&context).into_iter().filter(|words| words.contains('⟦'));
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn there_are_words_for_all_that_can_be_chosen_from_a_list() {
        with_words(|context| {
            let values = List::ALL.into_iter().flat_map(List::values);
            values.map(|one| lists::words(context, &one)).collect()
        });
        with_words(|context| {
            Question::ALL.iter().map(|one| context.words.say(&format!("question-{}", name(one)))).collect()
        });
    }

    #[test]
    fn there_are_words_for_a_choice_by_a_day() {
        let by = Chosen { list: List::Horizon, name: "by".into(), day: Some(nothing().made), touches: None };
        with_words(|context| vec![lists::words(context, &by)]);
    }

    #[test]
    fn every_kind_and_each_of_its_fields_has_words() {
        let kinds = || kinds::in_order().chain([Kind::Agreement]);
        with_words(|context| kinds().map(|kind| kinds::named(context, kind)).collect());
        with_words(|context| kinds().flat_map(|kind| labels_of(context, kind)).collect());
    }

    /// The words beside each field that leaves.
    fn labels_of(context: &Context<'_>, kind: Kind) -> Vec<String> {
        let item = Item { kind, title: String::new(), fields: Vec::new() };
        let leaves = |field: &&Field| field.leaves != Leaves::Never && field.sort != Sort::Title;
        let fields = kind.declaration().all_fields().filter(leaves);
        let fields = fields.map(|field| ItemField::new(field, Given::Flag { yes: true }));
        fields
            .flat_map(|field| [labels::of(context, &item, &field), labels::flag(context, &field, true)])
            .collect()
    }
}
