//! The screens of talking with others: people, agreements, sessions, sealed files. Those that
//! write something come last.

#[path = "screens_sessions.rs"]
mod sessions;

use super::{Screen, narrow, screen, shares_with};
use throughline_tests::{Person, wait_for};

/// Reached from anywhere inside, after all others, in this order.
pub(crate) const TALK: &[Screen] = &[
    screen("people", |p| p.jumps_to("People")),
    narrow("people-narrow", |p| p.jumps_to("People")),
    screen("people-relating", |p| {
        p.jumps_to("People");
        p.fills("", "Wanjiru");
        p.presses("Enter");
        p.finds("heading", "What is Wanjiru to you?");
    }),
    screen("person", person),
    narrow("person-narrow", person),
    screen("person-ending", |p| {
        person(p);
        p.clicks("button", "It has ended");
        p.finds("dialog", "You and Ruth Adeyemi");
    }),
    screen("torch-whom", torch),
    screen("torch", |p| {
        torch(p);
        p.clicks("button", "Inés");
        p.finds("heading", "What may Inés see?");
    }),
    narrow("torch-narrow", |p| {
        torch(p);
        p.clicks("button", "Inés");
        p.finds("heading", "What may Inés see?");
    }),
    screen("audience", |p| p.jumps_to("Who may see what")),
    narrow("audience-narrow", |p| p.jumps_to("Who may see what")),
    screen("audience-many", many),
    screen("goal-audience", |p| {
        p.jumps_to("Goals");
        p.clicks("button", &format!("Who may see “{GOAL}”"));
        p.finds("dialog", "Who may see");
    }),
    narrow("goal-audience-narrow", |p| {
        p.jumps_to("Goals");
        p.clicks("button", &format!("Who may see “{GOAL}”"));
        p.finds("dialog", "Who may see");
    }),
    screen("share-breaks", breaking),
    narrow("share-breaks-narrow", breaking),
    screen("share-despite", |p| {
        breaking(p);
        p.clicks("button", "Hand it over all the same…");
        p.finds("textbox", "Why, in your own words");
    }),
    screen("share-seal", |p| {
        shares_with(p, "A copy for me");
        shares_with(p, "For Ruth Adeyemi");
        p.finds("heading", "A plan for Ruth Adeyemi");
        p.clicks("checkbox", GOAL);
        p.looks_at_the_pages();
        p.clicks("button", "Seal for them…");
        p.finds("dialog", "Seal it for");
    }),
    screen("agreement-versions", versions),
    narrow("agreement-versions-narrow", versions),
    screen("agreement-on-a-page", |p| {
        person(p);
        p.clicks("button", "See all of it");
        p.clicks("button", "Print it for both of you");
        p.finds("img", "Page 1 of");
    }),
    screen("person-forget", |p| {
        person(p);
        p.clicks("button", "Forget them for good");
        p.finds("dialog", "Forget Ruth Adeyemi for good?");
    }),
    // These write something.
    screen("agreement-asked", |p| agreeing(p, "roles")),
    narrow("agreement-asked-narrow", |p| agreeing(p, "roles")),
    screen("agreement-shares", |p| agreeing(p, "shares")),
    screen("agreement-never", |p| agreeing(p, "never")),
    narrow("agreement-never-narrow", |p| agreeing(p, "never")),
    screen("agreement-pass-on", |p| agreeing(p, "pass-on")),
    screen("agreement", agreement),
    narrow("agreement-narrow", agreement),
    screen("share-known", knowing),
    narrow("share-known-narrow", knowing),
    screen("share-compare", |p| {
        knowing(p);
        p.clicks("button", "See both side by side");
        p.finds("dialog", "What Ruth Adeyemi saw");
    }),
    screen("sessions", sessions::all),
    narrow("sessions-narrow", sessions::all),
    screen("session-over", sessions::over),
    narrow("session-over-narrow", sessions::over),
    screen("session-page", sessions::one_page),
    screen("session-new", sessions::beginning),
    screen("session-sheet", sessions::sheet),
    narrow("session-sheet-narrow", sessions::sheet),
    screen("session-sheet-read", sessions::sheet_read),
    screen("session-prepared", sessions::prepared),
    narrow("session-prepared-narrow", sessions::prepared),
    screen("session-left", sessions::left),
    narrow("session-left-narrow", sessions::left),
    screen("session", sessions::walk),
    narrow("session-narrow", sessions::walk),
    screen("session-step", sessions::step),
    narrow("session-step-narrow", sessions::step),
    screen("session-note", sessions::note),
    narrow("session-note-narrow", sessions::note),
    screen("session-ending", sessions::ending),
    screen("session-letters", sessions::letters),
    screen("session-page-breaks", sessions::page_that_breaks),
    narrow("session-page-breaks-narrow", sessions::page_that_breaks),
];

const GIVEN: &str = "Give one talk to a room of strangers.";
const GOAL: &str = "I want to lead the platform team within two years.";

/// Two goals ticked, and who may see them.
fn many(p: &Person<'_>) {
    p.jumps_to("Who may see what");
    if p.looks_for("button", "Who may see them…").is_empty() {
        p.clicks("checkbox", GOAL);
        p.clicks("checkbox", "Give one talk to a room of strangers.");
    }
    p.clicks("button", "Who may see them…");
    p.finds("dialog", "Who may see these");
}

/// Something that does not fit what was agreed with a manager: a mark, and a kind not shared.
fn breaking(p: &Person<'_>) {
    shares_with(p, "A copy for me");
    shares_with(p, "For Tomas Lindqvist");
    p.finds("heading", "A plan for Tomas Lindqvist");
    p.clicks("checkbox", "I want to build a small tool of my own");
    p.clicks("checkbox", "Wanjiru’s, who shows the new people around");
    p.looks_at_the_pages();
    p.clicks("button", "See why");
    p.finds("heading", "2 things do not fit");
}

fn person(p: &Person<'_>) {
    p.jumps_to("People");
    p.clicks("button", "Ruth Adeyemi");
    p.finds("textbox", "Their name");
}

fn torch(p: &Person<'_>) {
    person(p);
    p.clicks("button", "What to do with “Ruth Adeyemi”");
    p.clicks("menuitem", "Pass the torch");
    p.finds("heading", "Who comes after Ruth Adeyemi?");
}

fn versions(p: &Person<'_>) {
    person(p);
    p.clicks("button", "See all of it");
    p.clicks("button", "Earlier versions");
    p.finds("list", "Earlier versions");
}

/// The questions of an agreement with a peer, up to one of them.
fn agreeing(p: &Person<'_>, step: &str) {
    p.jumps_to("People");
    p.clicks("button", "Inés");
    p.finds("textbox", "Their name");
    match p.looks_for("button", "Agree on how you talk").is_empty() {
        true => {
            p.clicks("button", "See all of it");
            p.clicks("button", "Agree anew");
        }
        false => p.clicks("button", "Agree on how you talk"),
    }
    for (asked, question) in QUESTIONS {
        p.finds("heading", question);
        if *asked == step {
            return;
        }
        answer(p, asked);
        p.clicks("button", "Continue");
    }
}

const QUESTIONS: &[(&str, &str)] = &[
    ("roles", "Who are you to each other?"),
    ("logistics", "When and where do you talk?"),
    ("shares", "What do you share with Inés?"),
    ("never", "What do you never share"),
    ("pass-on", "What may Inés pass on?"),
];

fn answer(p: &Person<'_>, asked: &str) {
    match asked {
        "roles" => p.fills("Who are you", "We started the same week. She tells me when I am hiding."),
        "logistics" => p.fills("When and where", "Fridays at noon, by the river, half an hour."),
        "shares" => ticks(p, &["Goals", "Strengths"]),
        _ => ticks(p, &["Pay", "Other people"]),
    }
}

/// Ticks what is not ticked yet.
fn ticks(p: &Person<'_>, names: &[&str]) {
    for name in names {
        let script = "return byRole('checkbox', arguments[0])[0].checked";
        if p.ask(script, vec![(*name).into()]) == serde_json::json!(false) {
            p.clicks("checkbox", name);
        }
    }
}

fn agreement(p: &Person<'_>) {
    agreeing(p, "pass-on");
    p.presses("Escape");
    p.finds("heading", "What you and Inés agreed");
}

/// What someone knows, once something of it has changed.
fn knowing(p: &Person<'_>) {
    p.presses("Control+p");
    p.clicks("button", "What you handed over");
    let is_there = |role: &str, name: &str| !p.looks_for(role, name).is_empty();
    let empty = || is_there("button", "Choose what to hand over");
    wait_for("the ledger", || (is_there("list", "What you handed over") || empty()).then_some(()));
    if !is_there("button", "What does Ruth Adeyemi know?") {
        gives_something(p);
    }
    p.clicks("button", "What does Ruth Adeyemi know?");
    p.finds("heading", "What Ruth Adeyemi knows");
}

/// A goal for a mentor, which is put in other words afterwards.
fn gives_something(p: &Person<'_>) {
    let file = p.documents().join("given.pdf");
    let _ = std::fs::remove_file(&file);
    p.presses("Control+p");
    shares_with(p, "A copy for me");
    shares_with(p, "For Ruth Adeyemi");
    p.finds("heading", "A plan for Ruth Adeyemi");
    p.clicks("checkbox", GIVEN);
    p.clicks("checkbox", GOAL);
    p.looks_at_the_pages();
    p.clicks("button", "Save PDF…");
    p.saves_as(&file);
    p.sees("Saved as given.pdf");
    p.jumps_to("Goals");
    p.clicks("button", GIVEN);
    p.fills(
        "The goal, in your words",
        "Give one short talk to a room of strangers, and stay for the questions.",
    );
    p.presses("Control+p");
    p.clicks("button", "What you handed over");
}
