//! Session: what was heard, what comes next, what is raised elsewhere, and what was said.

use super::entry::{entry, pair};
use super::lines::joined;
use super::{Context, heading, lists, records};
use crate::look;
use crate::model::{Block, Pair, Quote, Tick};
use disclosure::{CheckInItem, Chosen, Given, Item, NoteItem, Part, Record, Saying};
use words::Style;

/// A talk among other things, under the day it was on.
pub(super) fn section(context: &Context<'_>, session: &Item) -> Vec<Block> {
    let on = session.day(Part::On).unwrap_or(context.disclosure.made);
    let on = context.words.date(on, Style::Long);
    let text = context.words.say_with("paper-session-on", &[("on", on.into())]);
    let mut blocks = vec![heading(context, text, None)];
    blocks.extend(body(context, session));
    blocks
}

/// What it left behind, part by part; those with nothing in them are left out.
pub(super) fn body(context: &Context<'_>, session: &Item) -> Vec<Block> {
    let parts = [
        heard(context, session.words(Part::Heard)),
        part(context, "paper-came-in", came_in(context, check_in(session))),
        part(context, "paper-steps", steps(context, session.records(Part::Steps))),
        part(context, "paper-raised", raised(context, session.records(Part::Raised))),
        part(context, "paper-said", said(context, notes(session))),
    ];
    parts.into_iter().flatten().collect()
}

fn check_in(session: &Item) -> Option<&CheckInItem> {
    let mut given = session.given(Part::CheckIn);
    given.find_map(|given| if let Given::CheckIn { check_in } = given { Some(check_in) } else { None })
}

fn notes(session: &Item) -> &[NoteItem] {
    let mut given = session.given(Part::Said);
    let notes = given.find_map(|given| if let Given::Said { notes } = given { Some(notes) } else { None });
    notes.map(Vec::as_slice).unwrap_or_default()
}

fn part(context: &Context<'_>, id: &str, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let heading = Block::heading(2, context.words.say(id), look::SUBHEADING);
    [vec![context.space(26.0), heading, Block::Space(6.0)], blocks].concat()
}

/// What matters most on the page.
fn heard(context: &Context<'_>, words: &str) -> Vec<Block> {
    if words.trim().is_empty() {
        return Vec::new();
    }
    let quote = Quote { heading: context.words.say("paper-heard"), words: words.trim().to_owned() };
    vec![context.space(24.0), Block::Quote(quote)]
}

/// The levels in a line, the worry below it.
fn came_in(context: &Context<'_>, check_in: Option<&CheckInItem>) -> Vec<Block> {
    let Some(check_in) = check_in else { return Vec::new() };
    let levels = [("paper-energy-level", check_in.energy), ("paper-rest-level", check_in.rest)];
    let levels = levels.into_iter().filter_map(|(id, level)| {
        let level = lists::words(context, &Chosen::of(&level?));
        Some(context.words.say_with(id, &[("level", level.into())]))
    });
    let levels = joined(context, levels).map(|said| Block::introducing(said, look::LABEL));
    let worry = check_in.worry.trim();
    let worry = (!worry.is_empty()).then(|| Block::words(worry, context.body_type()));
    levels.into_iter().chain(worry).collect()
}

fn steps(context: &Context<'_>, steps: &[Record]) -> Vec<Block> {
    let ticks: Vec<Tick> = steps.iter().filter_map(|step| tick(context, step)).collect();
    if ticks.is_empty() { Vec::new() } else { vec![Block::Ticks(ticks)] }
}

/// As if–then where both were said; by when, and whether it is done.
fn tick(context: &Context<'_>, step: &Record) -> Option<Tick> {
    let cue = records::words(step, "cue").trim_end_matches(['.', ',']);
    let words = match (cue, records::words(step, "act")) {
        ("", "") => return None,
        ("", only) | (only, "") => only.to_owned(),
        (cue, act) => context.words.say_with("paper-step", &[("cue", cue.into()), ("act", act.into())]),
    };
    let by = step.day().map(|by| context.words.date(by, Style::Long));
    let by = by.map(|by| context.words.say_with("paper-step-by", &[("by", by.into())]));
    let is_done = records::is_so(step, "done");
    let done = is_done.then(|| context.words.say("paper-step-done"));
    let said = joined(context, by.into_iter().chain(done)).unwrap_or_default();
    Some(Tick { words, said, done: is_done })
}

fn raised(context: &Context<'_>, raised: &[Record]) -> Vec<Block> {
    let said = raised.iter().map(|one| match (records::words(one, "what"), records::words(one, "to")) {
        ("", only) | (only, "") => only.to_owned(),
        (what, to) => context.words.say_with("paper-raise", &[("what", what.into()), ("to", to.into())]),
    });
    let said: Vec<String> = said.filter(|one| !one.is_empty()).collect();
    if said.is_empty() { Vec::new() } else { vec![Block::words(said.join("\n"), context.body_type())] }
}

/// What was said about the same thing stands together, in the order it was first spoken of; about
/// the talk as a whole comes first.
fn said(context: &Context<'_>, notes: &[NoteItem]) -> Vec<Block> {
    let mut about: Vec<&str> = vec![""];
    for note in notes {
        if !about.contains(&note.about.trim()) {
            about.push(note.about.trim());
        }
    }
    let mut blocks: Vec<Block> =
        about.into_iter().flat_map(|about| said_about(context, about, notes)).collect();
    if matches!(blocks.first(), Some(Block::Space(_))) {
        blocks.remove(0);
    }
    blocks
}

fn said_about(context: &Context<'_>, about: &str, notes: &[NoteItem]) -> Vec<Block> {
    let notes = notes.iter().filter(|note| note.about.trim() == about);
    let pairs: Vec<Pair> = notes.filter_map(|note| way(context, &note.saying)).collect();
    match (about, pairs.is_empty()) {
        (_, true) => Vec::new(),
        ("", false) => vec![Block::Pairs(pairs)],
        (about, false) => entry(context, about, "", pairs),
    }
}

/// The words after the way in which they were said.
fn way(context: &Context<'_>, saying: &Saying) -> Option<Pair> {
    let label = match saying {
        Saying::Question { .. } => "paper-saying-question",
        Saying::Playback { .. } => "paper-saying-playback",
        Saying::Story { .. } => "paper-saying-story",
        Saying::Advice { .. } => "paper-saying-advice",
        Saying::Feedback { .. } => "paper-saying-feedback",
        Saying::Recognition { .. } => "paper-saying-recognition",
    };
    let said: Vec<_> = saying.texts().into_iter().filter(|text| !text.trim().is_empty()).collect();
    pair(context.words.say(label), &said.join("\n"))
}
