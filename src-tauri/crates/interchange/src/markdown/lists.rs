//! Markdown: entries that stand in a list, or as plain text, and not under headings of their own.

use super::fields::Fields;
use super::page::Page;
use super::plain::told;
use crate::said;
use plan::{Beginner, Beginning, EnergyNote, Entry, Kind, Part, Sort};
use words::markdown::block;

/// A statement, and whatever rests on it: goals first, then entries of every kind that can.
pub(super) fn bedrock(page: Page<'_>, entry: &Entry) -> String {
    let can_rest = |kind: &Kind| kind.declaration().fields.iter().any(|field| field.sort == Sort::Rests);
    let others = Kind::ALL.into_iter().filter(can_rest).flat_map(|kind| page.plan.live(kind));
    let others = others.filter(|other| other.body.rests() == Some(entry.id));
    let on_it = page.plan.goals_on(entry.id).into_iter().chain(others);
    let titles = on_it.map(|entry| entry.body.title().split_whitespace().collect::<Vec<_>>().join(" "));
    let statement = block(entry.body.title(), "  ");
    item(&format!("**{statement}**"), Fields::new(page.words).list("interchange-under", titles))
}

/// A line for each: there may be very many.
pub(super) fn energy_note(page: Page<'_>, entry: &Entry, note: &EnergyNote) -> String {
    let (on, energy) = (said::day(page.words, note.on), said::listed(page.words, &note.energy));
    let all = [("on", on.into()), ("doing", (&note.doing).into()), ("energy", energy.into())];
    let said = block(&page.words.say_with("entries-energy-note", &all), "  ");
    item(&said, Fields::new(page.words).part(&told(page, entry), Part::Feeds))
}

/// An item with what belongs to it as a list of its own.
fn item(said: &str, fields: Fields<'_>) -> String {
    let fields = fields.alone();
    let indent = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") };
    let below: String = fields.lines().map(indent).collect();
    format!("- {said}\n{below}")
}

/// What came of it stands with the other goals, passions and strengths.
pub(super) fn beginning(page: Page<'_>, beginning: &Beginning) -> String {
    let mind = block(&beginning.mind, "");
    let mind = if mind.is_empty() { mind } else { format!("{mind}\n\n") };
    let next = match beginning.next {
        Beginner::Through => String::new(),
        next => said::listed(page.words, &next),
    };
    mind + &Fields::new(page.words).said("entries-part-next", &next).alone()
}
