//! A session in a window as narrow as a telephone: whatever has the focus is seen whole, between the
//! head and the foot.

use app::{Body, Edit, Relationship, Throughline};
use plan::{Audience, Goal, Measure, Person as Someone, Session};
use serde_json::json;
use throughline_tests::{Person, Stage, wait_for, write, write_vault};

const GOAL: &str = "Lead the platform team";

/// Whether what has the focus lies between the head and the foot of the session.
const IS_SEEN: &str =
    "const [box, head, foot] = [document.activeElement, ...document.querySelectorAll('header, footer')]
    .map((element) => element.getBoundingClientRect());
    return box.top >= head.bottom && box.bottom <= foot.top && document.documentElement.scrollTop === 0";

/// A goal that is longer than the window, for a mentor, and a session with them.
fn write_plan(program: &mut Throughline) {
    let mentor = write(program, Body::Person(Someone::new("Noor", Relationship::Mentor)));
    let measure =
        |n| Measure { what: format!("Teams that need no help, in quarter {n}"), ..Measure::default() };
    let goal = Goal { measures: (1..12).map(measure).collect(), ..Goal::new(GOAL) };
    let id = write(program, Body::Goal(goal));
    let audience = Audience::People { people: [mentor].into() };
    program.edit(&Edit::Show { id, audience }).expect("an audience can be set");
    write(program, Body::Session(Session::new(mentor, program.today())));
}

#[test]
fn whatever_is_written_in_is_seen() {
    let stage = Stage::new();
    write_vault(&stage, write_plan);
    let person = Person::opens(&stage, "session-narrow");
    person.unlocks();
    person.goes_to("Sessions");
    person.clicks("button", "Session with Noor");
    person.clicks("button", "Begin the session");
    person.finds("heading", GOAL);
    person.resizes(400, 800);
    writes_what_was_heard(&person);
    writes(&person, "s", &["If this happens", "then I will", "By when"]);
    writes(&person, "q", &["What was said"]);
    writes(&person, "r", &["What", "Where, or with whom"]);
}

/// The field grows with each line.
fn writes_what_was_heard(person: &Person<'_>) {
    person.presses("h");
    sees_where_it_writes(person, "textbox", "What I heard");
    for _ in 0..6 {
        person.types("You light up when you talk about the guide, and not about the title. ");
        sees_where_it_writes(person, "textbox", "What I heard");
    }
    leaves(person);
}

/// A letter opens fields; each is reached by the keyboard, and then what keeps them.
fn writes(person: &Person<'_>, letter: &str, fields: &[&str]) {
    person.presses(letter);
    sees_where_it_writes(person, "textbox", fields[0]);
    for field in fields {
        person.tabs_to("textbox", field);
        sees_where_it_writes(person, "textbox", field);
    }
    person.tabs_to("button", "Keep it");
    sees_where_it_writes(person, "button", "Keep it");
    leaves(person);
}

fn leaves(person: &Person<'_>) {
    person.presses("Escape");
    wait_for("the heading", || person.has_focus("heading", GOAL).then_some(()));
}

fn sees_where_it_writes(person: &Person<'_>, role: &str, name: &str) {
    wait_for(&format!("{role} “{name}” to be seen"), || {
        let is_seen = || person.ask(IS_SEEN, vec![]) == json!(true);
        (person.has_focus(role, name) && is_seen()).then_some(())
    });
}
