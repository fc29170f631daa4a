//! Markdown: a whole plan to read. What lies in the trash is left out.

mod between;
mod fields;
mod goals;
mod lists;
mod page;
mod plain;
mod weighing;

use page::Page;
use plan::{Body, Entry, Kind, Plan, Profile};
use words::Words;
use words::markdown::line;

/// The plan as a Markdown document: who, goals by state with their whys, bedrock, and whatever else
/// the person found out, kind by kind; people last, each with what is between the two. The person's
/// words are escaped, so that they stay the words they are.
pub fn markdown(plan: &Plan, words: &Words) -> String {
    let page = Page { plan, words };
    let sections = sections().map(|kind| section(page, kind)).filter(|section| !section.is_empty());
    std::iter::once(title(page)).chain(sections).collect::<Vec<_>>().join("\n")
}

/// Every kind but the profile, which is the title, and what hangs under an entry, which stands there.
fn sections() -> impl Iterator<Item = Kind> {
    let stands_elsewhere = |kind: Kind| kind == Kind::Profile || plain::hangs(kind.declaration());
    let kinds = Kind::ALL.into_iter().filter(move |kind| !stands_elsewhere(*kind));
    kinds.filter(|kind| *kind != Kind::Person).chain([Kind::Person])
}

fn title(page: Page<'_>) -> String {
    let profile = page.plan.live(Kind::Profile).into_iter().find_map(|e| match &e.body {
        Body::Profile(profile) => Some(profile.clone()),
        _ => None,
    });
    let Profile { name, role, organisation } = profile.unwrap_or_default();
    let about: Vec<_> = [role, organisation].iter().map(|t| line(t)).filter(|t| !t.is_empty()).collect();
    let title = match line(&name) {
        name if name.is_empty() => page.words.say("interchange-title"),
        name => page.words.say_with("interchange-title-of", &[("name", name.into())]),
    };
    let about = if about.is_empty() { String::new() } else { format!("\n{}\n", about.join(", ")) };
    format!("# {title}\n{about}")
}

fn section(page: Page<'_>, kind: Kind) -> String {
    let items = match kind {
        Kind::Goal => goals::by_state(page),
        kind => page.plan.live(kind).into_iter().map(|entry| told(page, entry, 3)).collect(),
    };
    let heading = page.words.say(&format!("entries-kinds-{}", kind.name()));
    let items = items.trim_end();
    if items.is_empty() { String::new() } else { format!("## {heading}\n\n{items}\n") }
}

/// An entry under a heading of this level, and below it what hangs under it. The one place that
/// knows which kinds are more than their fields.
fn told(page: Page<'_>, entry: &Entry, level: usize) -> String {
    let own = match &entry.body {
        Body::Bedrock(_) => lists::bedrock(page, entry),
        Body::EnergyNote(note) => lists::energy_note(page, entry, note),
        Body::Beginning(beginning) => lists::beginning(page, beginning),
        Body::Weighing(weighing) => weighing::weighing(page, entry, weighing, level),
        Body::Person(person) => between::person(page, entry, person, level),
        Body::Agreement(agreement) => between::agreement(page, entry, agreement, level),
        Body::Session(session) => between::session(page, entry, session, level),
        Body::Remark(remark) => between::remark(page, entry, remark, level),
        _ => plain::entry(page, entry, level),
    };
    own + &below(page, entry, level + 1)
}

/// What hangs under an entry, kind by kind; whys stand in a list of their own.
fn below(page: Page<'_>, entry: &Entry, level: usize) -> String {
    let mut under = page.plan.under(entry.id);
    under.sort_by_key(|entry| entry.body.kind());
    let under = under.into_iter().filter(|entry| entry.body.kind() != Kind::Why);
    under.map(|entry| told(page, entry, level)).collect()
}
