//! The ways to the screens of a session: before it, in it, and after it.

use throughline_tests::{Person, example_day};

const GOAL: &str = "I want to lead the platform team within two years.";

/// Outside a session, whatever was looked at before.
pub(crate) fn leaves(p: &Person<'_>) {
    if !p.looks_for("button", "End session").is_empty() {
        p.clicks("button", "End session");
        p.finds("navigation", "Places");
    }
}

pub(crate) fn all(p: &Person<'_>) {
    leaves(p);
    p.jumps_to("Sessions");
    p.finds("heading", "To think through alone");
}

/// One that is over, with what came of it.
pub(crate) fn over(p: &Person<'_>) {
    all(p);
    let on = example_day("2026-09-17");
    p.clicks("button", &format!("Session with Ruth Adeyemi {on}"));
    p.finds("heading", "Next steps");
}

pub(crate) fn one_page(p: &Person<'_>) {
    over(p);
    p.clicks("button", "One page for both");
    p.finds("img", "Page 1 of 1");
}

/// The page for both says what was agreed never to leave.
pub(crate) fn page_that_breaks(p: &Person<'_>) {
    over(p);
    p.fills("What I heard", "I would move to Wendel Street for it.");
    p.clicks("button", "One page for both");
    p.finds("heading", "One thing does not fit");
    p.finds("img", "Page 1 of 1");
}

pub(crate) fn beginning(p: &Person<'_>) {
    all(p);
    p.clicks("button", "Prepare a session");
    p.finds("radio", "Ruth Adeyemi");
}

/// A sheet to think something through with, at its second question.
pub(crate) fn sheet(p: &Person<'_>) {
    all(p);
    p.clicks("button", "Turn a story round");
    p.fills("What is the story", "They only ask me when it is too late to change anything");
    p.clicks("button", "Next question");
    p.finds("heading", "Which of it is fact?");
}

pub(crate) fn sheet_read(p: &Person<'_>) {
    all(p);
    p.clicks("button", "Fewer nights on call");
    p.finds("heading", "Fewer nights on call");
}

/// One that is ahead, with something to talk about.
pub(crate) fn prepared(p: &Person<'_>) {
    beginning(p);
    p.clicks("radio", "Ruth Adeyemi");
    p.clicks("button", "Prepare it");
    p.finds("heading", "What do you want to talk about?");
    p.clicks("button", GOAL);
    p.finds("list", "To talk about");
}

/// In a session, at its beginning: what earlier ones left to do.
pub(crate) fn left(p: &Person<'_>) {
    if p.looks_for("button", "End session").is_empty() {
        prepared(p);
        p.clicks("button", "Begin the session");
        p.sees("only what you share with Ruth Adeyemi is shown");
    }
    p.finds("heading", "What you meant to do");
}

/// In a session, at what was meant to be talked about.
pub(crate) fn walk(p: &Person<'_>) {
    if p.looks_for("heading", GOAL).is_empty() {
        left(p);
        p.clicks("button", "The next one");
        p.finds("heading", GOAL);
    }
    p.fills("What I heard", "You light up when you talk about the guide, not about the title.");
}

pub(crate) fn step(p: &Person<'_>) {
    walk(p);
    p.clicks("button", "next step");
    p.fills("If this happens", "the planning slot is free");
    p.fills("then I will", "run it");
}

pub(crate) fn note(p: &Person<'_>) {
    walk(p);
    p.clicks("button", "note");
    p.fills("What was said", "What would you still do if nobody gave it a name?");
    p.clicks("button", "They asked for advice");
}

pub(crate) fn ending(p: &Person<'_>) {
    walk(p);
    leaves(p);
    p.finds("heading", "How did talking with Ruth Adeyemi leave you?");
}

/// Where the keys of a session are switched off for good.
pub(crate) fn letters(p: &Person<'_>) {
    leaves(p);
    p.presses("Control+,");
    p.tabs_to("checkbox", "In a session single letters are keys");
}
