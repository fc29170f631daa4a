//! A whole plan to read, as Markdown. What lies in the trash is left out.

mod goals;
mod text;

use crate::said;
use plan::{Body, Entry, Kind, Person, Plan, Profile};
use text::{block, line, sublist};
use words::Words;

/// The plan as a Markdown document: who, goals by state with their whys, bedrock, people. The
/// person's words are escaped, so that they stay the words they are.
pub fn markdown(plan: &Plan, words: &Words) -> String {
    let parts = [
        title(plan, words),
        goals::section(plan, words),
        section(words.say("interchange-bedrock"), plan.live(Kind::Bedrock), |e| bedrock(plan, words, e)),
        section(words.say("interchange-people"), plan.live(Kind::Person), |e| person(words, e)),
    ];
    let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join("\n")
}

fn title(plan: &Plan, words: &Words) -> String {
    let profile = plan.live(Kind::Profile).into_iter().find_map(|e| match &e.body {
        Body::Profile(profile) => Some(profile.clone()),
        _ => None,
    });
    let Profile { name, role, organisation } = profile.unwrap_or_default();
    let about: Vec<_> = [role, organisation].iter().map(|t| line(t)).filter(|t| !t.is_empty()).collect();
    let title = match line(&name) {
        name if name.is_empty() => words.say("interchange-title"),
        name => words.say_with("interchange-title-of", &[("name", name.into())]),
    };
    let about = if about.is_empty() { String::new() } else { format!("\n{}\n", about.join(", ")) };
    format!("# {title}\n{about}")
}

fn section(heading: String, entries: Vec<&Entry>, item: impl Fn(&Entry) -> String) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let items: String = entries.into_iter().map(item).collect();
    format!("## {heading}\n\n{items}")
}

fn bedrock(plan: &Plan, words: &Words, entry: &Entry) -> String {
    let statement = block(entry.body.title(), "  ");
    let goals: Vec<_> = plan.goals_on(entry.id).into_iter().map(|g| line(g.body.title())).collect();
    format!("- **{statement}**\n{}", sublist("  ", &words.say("interchange-under"), &goals))
}

fn person(words: &Words, entry: &Entry) -> String {
    let Body::Person(Person { name, relationship, role, notes }) = &entry.body else { return String::new() };
    let known = [line(name), said::relationship(words, *relationship), line(role)];
    let known: Vec<_> = known.into_iter().filter(|t| !t.is_empty()).collect();
    match block(notes, "  ") {
        notes if notes.is_empty() => format!("- {}\n", known.join(", ")),
        notes => format!("- {}\\\n  {notes}\n", known.join(", ")),
    }
}
