//! In a session the window holds what the other may see, and nothing else of the plan.
//!
//! The page of a session is another one than that of the plan, so what the plan's page knew went
//! with it; and of all commands only the session's own answer it.

use app::commands::COMMANDS;
use app::{Body, Edit, EntryId, Relationship, Throughline};
use plan::{Agreement, Audience, Goal, NextStep, Person as Someone, Session, Sharing, Strength};
use serde_json::json;
use throughline_tests::{Person, Stage, canaries_in, write, write_canaries, write_vault};

const MENTOR: &str = "Noor";
const SHOWN: &str = "Lead the platform team";
const ALSO_SHOWN: &str = "I stay calm when it burns";
const LEFT_TO_DO: &str = "Ask Tomas for a slot";
/// Never leaves, by the agreement.
const NEVER: &str = "zzyzx-never-word";

/// What may be called in a session (app, commands/table.rs); the rest must be refused.
const IN_SESSION: [&str; 12] = [
    "welcome",
    "clock",
    "lock",
    "quit",
    "stay",
    "toggle_full_screen",
    "set_theme",
    "ongoing_session",
    "write_pad",
    "tick_step",
    "set_letter_keys",
    "end_session",
];

/// A plan full of canaries, two entries for a mentor, a talk that left something to do, and a session
/// in which some of either are to be talked about.
fn write_plan(program: &mut Throughline) {
    let canaries = write_canaries(program);
    let mentor = write(program, Body::Person(Someone::new(MENTOR, Relationship::Mentor)));
    let goal = write(program, Body::Goal(Goal::new(SHOWN)));
    let strength = Strength { statement: ALSO_SHOWN.to_owned(), ..Strength::default() };
    let strength = write(program, Body::Strength(strength));
    for id in [goal, strength] {
        let audience = Audience::People { people: [mentor].into() };
        program.edit(&Edit::Show { id, audience }).expect("an audience can be set");
    }
    write_what_was_left(program, mentor);
    let talk_about = canaries.into_iter().chain([goal]).collect();
    write(program, Body::Session(Session { talk_about, ..Session::new(mentor, program.today()) }));
}

/// A talk with two steps in it, one of which says the word that never leaves.
fn write_what_was_left(program: &mut Throughline, mentor: EntryId) {
    let (shares, never_words) = (Sharing::ALL.into(), vec![NEVER.to_owned()]);
    let agreement = Agreement { shares, never_words, ..Agreement::new(mentor, program.today()) };
    write(program, Body::Agreement(agreement));
    let step = |act: String| NextStep { act, ..NextStep::default() };
    let talk = Session {
        steps: vec![step(LEFT_TO_DO.to_owned()), step(format!("Call {NEVER} back"))],
        heard: "zzyzx-heard-before".to_owned(),
        ended: "2026-01-05T10:00:00Z".parse().ok(),
        ..Session::new(mentor, program.today())
    };
    write(program, Body::Session(talk));
}

#[test]
fn nothing_that_is_not_shared_is_anywhere_in_the_window_while_a_session_goes_on() {
    let stage = Stage::new();
    write_vault(&stage, write_plan);
    let person = Person::opens(&stage, "session-mode");
    person.unlocks();
    person.goes_to("Goals");
    person.sees("zzyzx-goal-title-a");
    finds_canaries_before(&person);

    begins_the_session(&person);
    finds_none(&person);
    person.clicks("checkbox", LEFT_TO_DO);
    person.clicks("button", "Letter keys are on");
    person.finds("button", "Letter keys are off");
    looks_at_what_is_shared(&person);
    finds_none(&person);
    person.finds_nothing_amiss();
    refuses_the_rest(&person);
    person.presses("Right");
    person.sees(ALSO_SHOWN);
    for chord in ["Control+k", "Control+f", "Control+1", "Control+n", "Control+z", "Alt+Left"] {
        person.presses(chord);
        finds_none(&person);
    }

    person.presses("Control+l");
    person.sees("Your plan is locked");
    finds_none(&person);
    person.unlocks();
    begins_the_session(&person);
    finds_none(&person);
    person.finds("button", "Letter keys are off");
    person.clicks("button", "End session");
    person.finds("navigation", "Places");
    finds_it_ticked(&person);
    person.goes_to("Goals");
    person.sees("zzyzx-goal-title-a");
}

fn begins_the_session(person: &Person<'_>) {
    person.goes_to("Sessions");
    person.clicks("button", "Session with Noor");
    person.clicks("button", "Begin the session");
    person.sees("only what you share with Noor is shown");
    person.sees(LEFT_TO_DO);
}

fn looks_at_what_is_shared(person: &Person<'_>) {
    person.clicks("button", "The next one");
    person.sees(SHOWN);
}

/// The step stands where it stood, and is done.
fn finds_it_ticked(person: &Person<'_>) {
    person.goes_to("Sessions");
    let rows = person.looks_for("button", "Session with Noor").len();
    assert_eq!(rows, 2, "both are over");
    person.sees("one step open");
}

/// Each way of looking finds what is there to be found. What is hidden in the page's memory here is
/// looked for again in the session, whose page must be another one.
fn finds_canaries_before(person: &Person<'_>) {
    assert!(!canaries_in(&person.source()).is_empty(), "in the source");
    assert!(!canaries_in(&person.read_out()).is_empty(), "in what is read out");
    let hide = "const deep = Symbol('deep'); \
        Object.defineProperty(document.body, deep, { value: { of: new Map([['it', { zz: 'zzyzx-hidden' }]]) } })";
    person.ask(hide, vec![]);
    assert!(canaries_in(&person.remembers()).contains(&"hidden".to_owned()), "in the memory");
}

fn finds_none(person: &Person<'_>) {
    for (place, text) in [
        ("the source", person.source()),
        ("what is read out", person.read_out()),
        ("the memory", person.remembers()),
    ] {
        assert_eq!(canaries_in(&text), Vec::<String>::new(), "in {place}");
    }
}

/// Whatever a script in the page would call: only the session's own commands answer, and what they
/// answer has no canary in it.
fn refuses_the_rest(person: &Person<'_>) {
    for command in COMMANDS.iter().filter(|command| !IN_SESSION.contains(&command.name)) {
        let name = command.name;
        assert_eq!(person.calls(name, json!({})), Err(json!({ "code": "in-session" })), "{name}");
    }
    for name in ["welcome", "clock", "ongoing_session"] {
        let gives = person.calls(name, json!({})).expect("a session's own command").to_string();
        assert_eq!(canaries_in(&gives), Vec::<String>::new(), "in the answer of {name}");
    }
}
