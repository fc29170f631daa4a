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
    }
}
