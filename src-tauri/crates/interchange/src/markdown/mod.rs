//! A whole plan to read, as Markdown. What lies in the trash is left out.

mod chances;
mod fields;
mod goals;
mod inner;
mod people;
mod pulls;
mod sessions;
mod sheets;
mod story;
mod text;

use crate::said;
use plan::{Body, Entry, EntryId, Kind, Passion, Plan, Profile, TurningPoint};
use text::{block, line, sublist};
use words::Words;

/// The plan as a Markdown document: who, goals by state with their whys, bedrock, and whatever else
/// the person found out, kind by kind; people last, each with what is between the two. The person's
/// words are escaped, so that they stay the words they are.
pub fn markdown(plan: &Plan, words: &Words) -> String {
    let parts = [
        title(plan, words),
        goals::section(plan, words),
        section(words.say("interchange-bedrock"), plan.live(Kind::Bedrock), |e| bedrock(plan, words, e)),
        said_of(plan, words, Kind::Motives, pulls::motives),
        said_of(plan, words, Kind::Weighing, pulls::weighing),
        said_of(plan, words, Kind::Passion, inner::passion),
        said_of(plan, words, Kind::EnergyNote, inner::energy_note),
        said_of(plan, words, Kind::Strength, inner::strength),
        said_of(plan, words, Kind::Need, chances::need),
        said_of(plan, words, Kind::Opportunity, chances::opportunity),
        said_of(plan, words, Kind::LotteryAnswer, story::lottery_answer),
        said_of(plan, words, Kind::TurningPoint, story::turning_point),
        said_of(plan, words, Kind::Beginning, story::beginning),
        said_of(plan, words, Kind::Preparation, sheets::preparation),
        said_of(plan, words, Kind::Reframe, sheets::reframe),
        said_of(plan, words, Kind::Person, people::person),
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

/// A section under the heading of a kind, with what `item` says of each entry.
fn said_of(
    plan: &Plan,
    words: &Words,
    kind: Kind,
    item: impl Fn(&Plan, &Words, &Entry) -> Option<String>,
) -> String {
    let heading = said::named(words, "entries-kinds", kind);
    section(heading, plan.live(kind), |entry| item(plan, words, entry).unwrap_or_default())
}

fn section(heading: String, entries: Vec<&Entry>, item: impl Fn(&Entry) -> String) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let items: String = entries.into_iter().map(item).collect();
    let items = items.trim_end();
    if items.is_empty() { String::new() } else { format!("## {heading}\n\n{items}\n") }
}

fn bedrock(plan: &Plan, words: &Words, entry: &Entry) -> String {
    let statement = block(entry.body.title(), "  ");
    let goals = plan.goals_on(entry.id).into_iter();
    let others = [Kind::Passion, Kind::TurningPoint].into_iter().flat_map(|kind| plan.live(kind));
    let on_it = goals.chain(others.filter(|e| rests_on(e) == Some(entry.id)));
    let titles: Vec<_> = on_it.map(|e| line(e.body.title())).collect();
    format!("- **{statement}**\n{}", sublist("  ", &words.say("interchange-under"), &titles))
}

/// The bedrock that what is no goal rests on.
fn rests_on(entry: &Entry) -> Option<EntryId> {
    match &entry.body {
        Body::Passion(Passion { rests, .. }) | Body::TurningPoint(TurningPoint { rests, .. }) => *rests,
        _ => None,
    }
}
