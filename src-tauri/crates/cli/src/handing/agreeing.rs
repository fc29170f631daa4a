//! Keeping to what was agreed: what breaks it is refused with its reasons, unless the person says
//! why it leaves all the same.

use crate::arguments::Handing;
use crate::printing::on_one_line;
use crate::trouble::{Trouble, Wrong};
use app::wire::Preview;
use app::{Because, Breach, EntryId, Part, Plan, Throughline};
use serde::Serialize;
use words::Words;

/// Lets a preview leave, if it fits what was agreed or the person said why it does not have to.
pub(super) fn settle(program: &mut Throughline, preview: &Preview, asked: &Handing) -> Result<(), Trouble> {
    if preview.breaches.is_empty() {
        return Ok(());
    }
    match &asked.despite {
        Some(reason) if reason.trim().is_empty() => Err(Wrong::NoReason.into()),
        Some(reason) => Ok(program.hand_despite(preview.number, reason)?),
        None => Err(Wrong::BreaksAgreement(reasons(program, preview)?).into()),
    }
}

/// Each breach on a line: what, and why it does not fit.
fn reasons(program: &Throughline, preview: &Preview) -> Result<Vec<String>, Trouble> {
    let words = Words::new(&words::chosen_language());
    let plan = Plan::of(program.plan()?.entries);
    Ok(preview.breaches.iter().map(|breach| format!("  {}", line(&words, &plan, breach))).collect())
}

fn line(words: &Words, plan: &Plan, breach: &Breach) -> String {
    let title = on_one_line(&breach.title);
    let known = || words.say(&format!("entries-kinds-{}", breach.kind.name()));
    let title = if title.is_empty() { known() } else { title };
    format!("{title}: {}", because(words, plan, breach))
}

fn because(words: &Words, plan: &Plan, breach: &Breach) -> String {
    match &breach.because {
        Because::NotShared { sharing, part } => {
            let sharing = words.say(&format!("entries-sharing-{}", name(sharing)));
            with_part(words, "not-shared", ("sharing", sharing), *part)
        }
        Because::Topic { topic, part, entry } => {
            let topic = ("topic", words.say(&format!("entries-topic-{}", name(topic))));
            match entry {
                None => with_part(words, "topic", topic, *part),
                Some(id) if *id == breach.id => with_part(words, "mark", topic, None),
                Some(id) => marked_with(words, topic, &title_of(plan, *id)),
            }
        }
        Because::Word { word, part, .. } => with_part(words, "word", ("word", on_one_line(word)), *part),
    }
}

fn with_part(words: &Words, id: &str, about: (&str, String), part: Option<Part>) -> String {
    let id = format!("share-breaks-{id}");
    let Some(part) = part else { return words.say_with(&id, &[(about.0, about.1.into())]) };
    let part = words.say(&format!("entries-part-{}", name(part)));
    words.say_with(&format!("{id}-part"), &[(about.0, about.1.into()), ("part", part.into())])
}

fn marked_with(words: &Words, topic: (&str, String), what: &str) -> String {
    words.say_with("share-breaks-mark-with", &[(topic.0, topic.1.into()), ("what", what.into())])
}

fn title_of(plan: &Plan, id: EntryId) -> String {
    plan.entry(id).map(|entry| on_one_line(plan.title_of(entry))).unwrap_or_default()
}

/// The name of a plain value, as the word files have it.
fn name(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
