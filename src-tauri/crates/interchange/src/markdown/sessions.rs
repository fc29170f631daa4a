//! Talks: how the person came in, what was said in which way, and what came of it.

use super::fields::Fields;
use crate::said;
use plan::{CheckIn, EntryId, NextStep, Plan, Raise, Session, SessionNote};
use words::Words;

pub(super) fn session(plan: &Plan, words: &Words, session: &Session) -> String {
    let left = session.left.iter().map(|better| said::named(words, "entries-better", *better));
    let fields = Fields::new(words)
        .said("interchange-how-long", &how_long(words, session.minutes))
        .named("entries-part-talk-about", plan, &session.talk_about)
        .list("entries-part-check-in", session.check_in.iter().flat_map(|c| came_in(words, c)))
        .list("entries-part-said", session.notes.iter().map(|note| said(plan, words, note)))
        .said("entries-part-heard", &session.heard)
        .list("entries-part-steps", session.steps.iter().map(|step| next(words, step)))
        .list("entries-part-raise", session.raise.iter().map(|raise| raised(words, raise)))
        .list("entries-part-left", left);
    fields.between(&words.say_with("interchange-session", &[("on", said::day(words, session.on).into())]))
}

fn how_long(words: &Words, minutes: Option<u16>) -> String {
    let said =
        |minutes: u16| words.say_with("interchange-minutes", &[("minutes", u32::from(minutes).into())]);
    minutes.map(said).unwrap_or_default()
}

/// The levels and the worry, each as far as it was told.
fn came_in(words: &Words, check_in: &CheckIn) -> Vec<String> {
    let levels = [("interchange-energy", check_in.energy), ("interchange-rest", check_in.rest)];
    let levels = levels.into_iter().filter_map(|(id, level)| {
        let level = said::named(words, "entries-level", level?);
        Some(words.say_with(id, &[("level", level.into())]))
    });
    levels.chain([check_in.worry.clone()]).collect()
}

fn said(plan: &Plan, words: &Words, note: &SessionNote) -> String {
    let said = said::saying(words, &note.saying);
    match note.about.and_then(|about| title(plan, about)) {
        Some(about) => {
            words.say_with("interchange-said-about", &[("about", about.into()), ("said", said.into())])
        }
        None => said,
    }
}

/// Unless it lies in the trash, or is known by no words.
fn title(plan: &Plan, id: EntryId) -> Option<String> {
    let entry = plan.entry(id).filter(|entry| entry.is_live())?;
    let title = entry.body.title().trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// As far as it was put into words; when by, and whether it was done.
fn next(words: &Words, step: &NextStep) -> String {
    let (cue, act) = (step.cue.trim(), step.act.trim());
    let mut said = match (cue.is_empty(), act.is_empty()) {
        (false, false) => words.say_with("entries-step", &[("cue", cue.into()), ("act", act.into())]),
        _ => format!("{cue}{act}"),
    };
    if let (Some(by), false) = (step.by, said.is_empty()) {
        let by = said::day(words, by);
        said = words.say_with("interchange-step-by", &[("step", said.into()), ("by", by.into())]);
    }
    if step.done && !said.is_empty() {
        said = words.say_with("interchange-step-done", &[("step", said.into())]);
    }
    said
}

fn raised(words: &Words, raise: &Raise) -> String {
    let (what, to) = (raise.what.trim(), raise.to.trim());
    match (what.is_empty(), to.is_empty()) {
        (false, false) => words.say_with("entries-raise", &[("what", what.into()), ("to", to.into())]),
        _ => format!("{what}{to}"),
    }
}
