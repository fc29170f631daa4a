//! Markdown: people, and what is more than fields between them and the person: what was agreed, how a
//! talk went, and what was said.

use super::fields::Fields;
use super::page::Page;
use super::plain::{heading, told};
use crate::said;
use plan::{Agreement, CheckIn, Entry, EntryId, Part, PassingOn, Person, Remark, Session, SessionNote};
use words::Words;

pub(super) fn person(page: Page<'_>, entry: &Entry, person: &Person, level: usize) -> String {
    let key = person.key.as_deref().unwrap_or_default();
    let fields = Fields::new(page.words).all(&told(page, entry)).said("entries-part-key", key);
    fields.under(&person.name, level)
}

/// Its days are in the heading.
pub(super) fn agreement(page: Page<'_>, entry: &Entry, agreement: &Agreement, level: usize) -> String {
    let mut all = told(page, entry);
    all.retain(|one| !matches!(one.field.part, Part::Since | Part::Until));
    if let Some(own) = all.iter_mut().find(|one| one.field.part == Part::PassOn) {
        own.said = vec![passing_on(page.words, &agreement.pass_on)];
    }
    Fields::new(page.words).all(&all).under(&agreed(page.words, agreement), level)
}

fn agreed(words: &Words, agreement: &Agreement) -> String {
    let made = ("made", said::day(words, agreement.made).into());
    match agreement.until {
        Some(until) => {
            words.say_with("interchange-agreed-until", &[made, ("until", said::day(words, until).into())])
        }
        None => words.say_with("interchange-agreed", &[made]),
    }
}

fn passing_on(words: &Words, pass_on: &PassingOn) -> String {
    match pass_on {
        PassingOn::Nothing => words.say("entries-passing-on-nothing"),
        PassingOn::AskFirst => words.say("entries-passing-on-ask-first"),
        PassingOn::This { what, to } => {
            words.say_with("entries-passing-on-this", &[("what", what.into()), ("to", to.into())])
        }
    }
}

/// In the order of a talk: how the person came in, what was said, and what came of it.
pub(super) fn session(page: Page<'_>, entry: &Entry, session: &Session, level: usize) -> String {
    let (words, all) = (page.words, told(page, entry));
    let fields = Fields::new(words)
        .said("interchange-how-long", &how_long(words, session.minutes))
        .part(&all, Part::TalkAbout)
        .list("entries-part-check-in", session.check_in.iter().flat_map(|c| came_in(words, c)))
        .list("entries-part-said", session.notes.iter().map(|note| said(page, note)))
        .part(&all, Part::Heard)
        .part(&all, Part::Steps)
        .part(&all, Part::Raised)
        .part(&all, Part::Left);
    fields.under(&heading(page, entry), level)
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
        let level = said::listed(words, &level?);
        Some(words.say_with(id, &[("level", level.into())]))
    });
    levels.chain([check_in.worry.clone()]).collect()
}

fn said(page: Page<'_>, note: &SessionNote) -> String {
    let said = said::saying(page.words, &note.saying);
    match note.about.and_then(|about| title(page, about)) {
        Some(about) => {
            page.words.say_with("interchange-said-about", &[("about", about.into()), ("said", said.into())])
        }
        None => said,
    }
}

/// Unless it lies in the trash, or is known by no words.
fn title(page: Page<'_>, id: EntryId) -> Option<String> {
    let entry = page.plan.entry(id).filter(|entry| entry.is_live())?;
    let title = entry.body.title().trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// What was said comes before what it is about.
pub(super) fn remark(page: Page<'_>, entry: &Entry, remark: &Remark, level: usize) -> String {
    let fields = Fields::new(page.words)
        .said("entries-part-saying", &said::saying(page.words, &remark.saying))
        .part(&told(page, entry), Part::About);
    fields.under(&heading(page, entry), level)
}
