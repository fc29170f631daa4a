//! Finding, checking, backing up.

use crate::printing::{Printing, on_one_line};
use crate::trouble::Trouble;
use app::wire::{Code, Found, Run, Sought};
use app::{Plan, Throughline};
use words::Words;

/// A line for each place, the best first.
pub(crate) fn search(program: &Throughline, wanted: &str, printing: &mut Printing) -> Result<(), Trouble> {
    let found = program.search(&Sought::words(wanted))?.found;
    if found.is_empty() {
        printing.warn("cli-found-nothing", &[]);
        return Ok(());
    }
    let plan = Plan::of(program.plan()?.entries);
    let words = printing.words();
    found.iter().for_each(|found| printing.out(&line(&words, &plan, found)));
    Ok(())
}

/// A why says which goal it leads down from.
fn line(words: &Words, plan: &Plan, found: &Found) -> String {
    let kind = words.say(&format!("entries-kind-{}", found.kind.name()));
    let snippet = on_one_line(&pieces(found));
    let goal = plan.goal_of(found.id).filter(|goal| *goal != found.id).and_then(|goal| plan.entry(goal));
    let (kind, snippet) = (("kind", kind.into()), ("snippet", snippet.into()));
    match goal {
        Some(goal) => words
            .say_with("cli-found-under", &[kind, snippet, ("goal", on_one_line(goal.body.title()).into())]),
        None => words.say_with("cli-found", &[kind, snippet]),
    }
}

/// The words by which it is known, and what was found in its other parts.
fn pieces(found: &Found) -> String {
    let text = |runs: &Vec<Run>| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let passages = found.passages.iter().map(|passage| text(&passage.runs));
    let pieces = [text(&found.title)].into_iter().chain(passages);
    pieces.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Reads and verifies everything.
pub(crate) fn check(program: &Throughline, printing: &mut Printing) -> Result<(), Trouble> {
    let health = program.check()?;
    if !health.sound {
        return Err(Trouble::of(Code::DatabaseDamaged));
    }
    let counts = [("entries", health.entries.into()), ("revisions", health.revisions.into())];
    printing.say("cli-sound", &counts);
    Ok(())
}

/// Makes a verified backup.
pub(crate) fn back_up(program: &mut Throughline, printing: &mut Printing) -> Result<(), Trouble> {
    program.back_up()?;
    let latest = program.backups()?.into_iter().next();
    let name = latest.map(|backup| backup.name).unwrap_or_default();
    printing.say("cli-backed-up", &[("name", name.into())]);
    Ok(())
}
