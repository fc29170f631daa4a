//! Energy: the notes that speak for an entry, summed up, and what each was about.

use super::Context;
use crate::model::Pair;
use disclosure::{Charge, Energy};
use words::Style;

/// The energy notes summed up, and what each was about.
pub(super) fn pair(context: &Context<'_>, label: String, notes: &[Charge]) -> Option<Pair> {
    if notes.is_empty() {
        return None;
    }
    let gave = notes.iter().filter(|note| note.energy == Energy::Gave).count();
    let counts = [("gave", gave.into()), ("took", (notes.len() - gave).into())];
    let summed = context.words.say_with("paper-energy-summed", &counts);
    let span = [("summed", summed.into()), ("days", days(context, notes).into())];
    let mut doings: Vec<String> = Vec::new();
    for doing in notes.iter().map(|note| doing(context, note)) {
        if !doings.contains(&doing) {
            doings.push(doing);
        }
    }
    let said = context.words.say_with("paper-energy-when", &span);
    Some(Pair { said, ..Pair::of(label, doings.join("\n")) })
}

/// The day of the only note, or from the first to the last.
fn days(context: &Context<'_>, notes: &[Charge]) -> String {
    let day = |on| context.words.date(on, Style::Short);
    match (notes.iter().map(|n| n.on).min(), notes.iter().map(|n| n.on).max()) {
        (Some(first), Some(last)) if first != last => {
            let ends = [("first", day(first).into()), ("last", day(last).into())];
            context.words.say_with("paper-days", &ends)
        }
        (Some(only), _) => day(only),
        (None, _) => String::new(),
    }
}

fn doing(context: &Context<'_>, note: &Charge) -> String {
    match note.energy {
        Energy::Gave => note.doing.clone(),
        Energy::Took => context.words.say_with("paper-energy-note-took", &[("doing", (&note.doing).into())]),
    }
}
