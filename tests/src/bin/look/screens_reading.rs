//! The screens of the reading room: a plan that was sealed in the example itself, read and answered
//! there, and what came back. Passed after all others inside, each from wherever one is.

use super::{Screen, narrow, screen, shares_with};
use serde_json::json;
use std::path::{Path, PathBuf};
use throughline_tests::{Person, wait_for};

const GOAL: &str = "I want to lead the platform team within two years.";
const STRENGTH: &str = "I make a tangled thing plain";

/// In this order; the last leaves the room.
pub(crate) const READING: &[Screen] = &[
    screen("strengths-ask", |p| {
        leaves(p);
        p.jumps_to("Strengths");
        p.clicks("button", "Ask someone for stories");
        p.clicks("radio", "Ruth Adeyemi");
        p.finds("heading", "What Ruth Adeyemi reads");
    }),
    screen("reading-words", |p| opens(p, &sealed(p))),
    screen("reading-not-opened", |p| {
        leaves(p);
        let file = p.documents().join("not-sealed.throughline");
        std::fs::write(&file, "Not sealed.").expect("the stage's own folder can be written");
        opens(p, &file);
        p.finds("heading", "This is not a sealed file");
    }),
    screen("reading-opening", reads),
    narrow("reading-opening-narrow", reads),
    screen("reading-thing", |p| {
        reads(p);
        p.presses("Right");
        p.finds("button", "Question");
    }),
    screen("reading-answer", answers),
    narrow("reading-answer-narrow", answers),
    screen("reading-all", |p| {
        reads(p);
        p.clicks("button", "Show all at once");
    }),
    screen("reading-end", ends),
    screen("reading-leave", |p| {
        ends(p);
        p.clicks("button", "Leave");
        p.finds("dialog", "Your answer is not sealed yet");
    }),
    screen("reading-reply", replies),
    narrow("reading-reply-narrow", replies),
];

fn file(p: &Person<'_>, name: &str) -> PathBuf {
    p.documents().join(name)
}

/// Back to the places, and without an answer that was begun.
fn leaves(p: &Person<'_>) {
    p.puts_dialogs_away();
    let inside = || !p.looks_for("link", "Skip to content").is_empty();
    if inside() {
        return;
    }
    let ways = ["Leave", "Not now", "Back"];
    let way = ways.iter().find(|way| !p.looks_for("button", way).is_empty());
    p.clicks("button", way.expect("there is a way out of the reading room"));
    let asks = || !p.looks_for("button", "Leave without it").is_empty();
    wait_for("the places, or the question whether to leave", || (inside() || asks()).then_some(()));
    if asks() {
        p.clicks("button", "Leave without it");
    }
    wait_for("the places", || inside().then_some(()));
}

/// Chooses a file in the desktop's dialog, which leads to the reading room.
fn opens(p: &Person<'_>, file: &Path) {
    leaves(p);
    p.jumps_to("Open a sealed file");
    p.saves_as(file);
    p.finds("heading", "");
}

/// Seals something for a mentor, once for each page of the window; the words stay with the page.
fn sealed(p: &Person<'_>) -> PathBuf {
    let file = file(p, "For Ruth.throughline");
    leaves(p);
    if p.ask("return window.sixWords ?? null", vec![]) == json!(null) {
        let _ = std::fs::remove_file(&file);
        shares_with(p, "A copy for me");
        shares_with(p, "For Ruth Adeyemi");
        p.clicks("checkbox", GOAL);
        p.clicks("checkbox", STRENGTH);
        p.clicks("button", &format!("What belongs to “{GOAL}”"));
        p.clicks("button", "All of this goal but notes");
        p.looks_at_the_pages();
        p.clicks("button", "Seal for them…");
        p.clicks("button", "Seal and save…");
        p.saves_as(&file);
        p.finds("list", "Six words");
        let words = "window.sixWords = [...document.querySelectorAll('[role=dialog] ol li')]
            .map((word) => word.innerText.trim()).join(' ')";
        p.ask(words, vec![]);
        p.clicks("button", "I have told them");
    }
    file
}

fn reads(p: &Person<'_>) {
    opens(p, &sealed(p));
    let words = p.ask("return window.sixWords", vec![]);
    p.fills("The six words", words.as_str().expect("they were sealed with words"));
    p.presses("Enter");
    p.finds("button", "Begin");
}

fn answers(p: &Person<'_>) {
    reads(p);
    p.presses("Right");
    p.clicks("button", "Question");
    p.types("What would you miss if the team were led well by someone else?");
    p.clicks("button", "What I heard");
    p.types("You want a say in what is built more than you want people under you.");
}

fn ends(p: &Person<'_>) {
    answers(p);
    p.clicks("button", "Your answer (2)");
    p.fills("What do you call yourself?", "Ruth");
}

fn replies(p: &Person<'_>) {
    let file = file(p, "Answer.throughline");
    if p.ask("return window.wasAnswered ?? null", vec![]) == json!(null) {
        let _ = std::fs::remove_file(&file);
        ends(p);
        p.clicks("button", "Seal your answer…");
        p.saves_as(&file);
        p.sees("Sealed.");
        p.ask("window.wasAnswered = true", vec![]);
    }
    opens(p, &file);
    p.finds("heading", "Ruth answered");
    p.clicks("radio", "Take it in");
}
