//! Talks and agreements: they go to the two people they lie between, and hold what both may see.

use crate::plans::*;
use disclosure::{
    CheckInItem, Document, For, Given, Item, NoteItem, Outcome, Part, Piece, StayReason, disclose,
};
use plan::*;

const TALK: u8 = 50;

fn note(about: Option<u8>, words: &str) -> SessionNote {
    SessionNote { about: about.map(id), saying: Saying::Question { words: words.into() } }
}

fn talk() -> Session {
    Session {
        check_in: Some(CheckIn { worry: "tired".into(), shared: false, ..CheckIn::default() }),
        notes: vec![note(None, "Why now?"), note(Some(1), "Why lead?"), note(Some(2), "Why leave?")],
        heard: "heard".into(),
        steps: vec![NextStep { cue: "cue".into(), act: "act".into(), ..NextStep::default() }],
        raise: vec![Raise { what: "rooms".into(), to: "office".into() }],
        ..Session::new(id(MENTOR), day())
    }
}

/// The goal to lead is marked for the mentor, the goal to leave is not.
fn talked(session: Session) -> Plan {
    let mut plan = plan_of([(1, goal("Lead")), (2, goal("Leave")), (TALK, Body::Session(session))]);
    show(&mut plan, 1, &[MENTOR]);
    plan
}

fn handed(plan: &Plan, document: Document, to: u8, chosen: &[(u8, &[Part])]) -> Outcome {
    disclose(plan, &choice(document, For::Person { id: id(to) }, chosen), day()).unwrap()
}

fn session(plan: &Plan, parts: &[Part]) -> Item {
    let outcome = handed(plan, Document::Session, MENTOR, &[(TALK, parts)]);
    match outcome.disclosure.items.as_slice() {
        [session] if session.kind == Kind::Session => session.clone(),
        other => panic!("{other:?}"),
    }
}

fn said(item: &Item) -> Vec<NoteItem> {
    let said = item.given(Part::Said).flat_map(|given| match given {
        Given::Said { notes } => notes.clone(),
        other => panic!("{other:?}"),
    });
    said.collect()
}

fn came_in(item: &Item) -> Option<CheckInItem> {
    item.given(Part::CheckIn).find_map(|given| match given {
        Given::CheckIn { check_in } => Some(check_in.clone()),
        _ => None,
    })
}

#[test]
fn a_talk_leaves_with_its_day_alone_until_more_is_chosen() {
    let bare = session(&talked(talk()), &[]);
    assert_eq!((bare.day(Part::On), bare.fields.len()), (Some(day()), 1));
    let more = session(&talked(talk()), &[Part::Heard, Part::Steps, Part::Raised]);
    let lines = |part| more.records(part).len();
    assert_eq!((more.words(Part::Heard), lines(Part::Steps), lines(Part::Raised)), ("heard", 1, 1));
}

#[test]
fn only_what_was_said_about_what_both_may_see_leaves() {
    let notes = said(&session(&talked(talk()), &[Part::Said]));
    let about: Vec<_> = notes.into_iter().map(|note| note.about).collect();
    assert_eq!(about, ["", "Lead"]);
}

#[test]
fn what_was_said_about_something_the_agreement_forbids_stays() {
    let mut plan = talked(talk());
    agree(&mut plan, without(Sharing::Goals));
    assert_eq!(said(&session(&plan, &[Part::Said])).len(), 1);
}

#[test]
fn how_someone_came_in_leaves_only_if_they_shared_it() {
    assert_eq!(came_in(&session(&talked(talk()), &[Part::CheckIn])), None);
    let shared = CheckIn { worry: "tired".into(), shared: true, ..CheckIn::default() };
    let plan = talked(Session { check_in: Some(shared), ..talk() });
    assert_eq!(came_in(&session(&plan, &[Part::CheckIn])).unwrap().worry, "tired");
    assert_eq!(came_in(&session(&plan, &[])), None);
}

#[test]
fn a_talk_goes_to_nobody_but_whom_it_was_with() {
    let outcome = handed(&talked(talk()), Document::Session, MANAGER, &[(TALK, &Part::ALL)]);
    assert_eq!(outcome.disclosure.items, []);
    assert_eq!(outcome.stays[0].reason, StayReason::WithSomeoneElse);
}

#[test]
fn a_growth_plan_holds_no_talks() {
    let outcome = handed(&talked(talk()), Document::GrowthPlan, MENTOR, &[(TALK, &Part::ALL)]);
    assert_eq!(outcome.disclosure.items, []);
}

#[test]
fn an_agreement_leaves_without_the_words_that_never_leave() {
    let mut plan = plan_of([]);
    agree(&mut plan, Agreement { notes: "aside".into(), roles: "We talk".into(), ..never_say("Acme") });
    let outcome = handed(&plan, Document::Agreement, MENTOR, &[(AGREEMENT, &[])]);
    let json = serde_json::to_string(&outcome.disclosure).unwrap();
    assert!(json.contains("We talk") && !json.contains("Acme") && !json.contains("aside"), "{json}");
    assert_eq!(handed(&plan, Document::Agreement, MANAGER, &[(AGREEMENT, &[])]).disclosure.items, []);
}

#[test]
fn pieces_are_numbered_in_reading_order_and_their_entries_too() {
    let bodies =
        [(1, goal("Lead")), (2, why(1, "a")), (3, why(2, "b")), (4, why(1, "c")), (5, goal("Teach"))];
    let chosen: Vec<(u8, &[Part])> = (1..=5).map(|n| (n, [].as_slice())).collect();
    let outcome = choose(&plan_of(bodies), &chosen);
    assert_eq!(outcome.pieces, [1, 2, 3, 4, 5].map(id));
    let pieces = outcome.disclosure.pieces();
    assert_eq!(pieces.len(), 5);
    assert!(
        matches!(pieces[2], Piece::Why(_)) && matches!(pieces[4], Piece::Item(item) if item.title == "Teach")
    );
}
