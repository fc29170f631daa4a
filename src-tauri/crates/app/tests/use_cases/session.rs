//! A session: what the other may see is there, the rest of the plan is not to be had, and what is
//! put down stays.

use crate::{PASSPHRASE, add, code, goal, id, opened};
use app::wire::{Code, Door, Format, Pad, PadNote, PageLayout, PaperSize, Problem, Settings, Sought};
use app::{Choice, Document, Edit, For, Throughline};
use plan::{
    Agreement, Answer, Audience, Body, CheckIn, Motivation, NextStep, Person, Question, Raise, Relationship,
    Saying, Session, SessionNote, Sharing, Topic, Weighing, Why,
};
use std::collections::BTreeMap;
use tempfile::TempDir;

const MENTOR: u8 = 1;
const SEEN: u8 = 2;
const UNSEEN: u8 = 3;
const WHY: u8 = 4;
const SESSION: u8 = 9;

/// A mentor, a goal they may see with a why they may see, a goal they may not see, and a session
/// in which all of it was to be talked about.
fn prepared() -> (TempDir, Throughline) {
    let (folder, mut program) = opened();
    add(&mut program, MENTOR, Body::Person(Person::new("Noor", Relationship::Mentor)));
    add(&mut program, SEEN, goal("Lead the platform team"));
    add(&mut program, UNSEEN, goal("Leave in spring"));
    let answer = Answer::Words { words: "I would get to choose what we build.".to_owned() };
    add(&mut program, WHY, Body::Why(Why { under: id(SEEN), asked: Question::WhyMatters, answer }));
    for seen in [SEEN, WHY] {
        show(&mut program, seen);
    }
    let session = Session {
        talk_about: vec![id(UNSEEN), id(WHY), id(SEEN)],
        check_in: Some(CheckIn { worry: "The reorganisation".to_owned(), ..CheckIn::default() }),
        notes: vec![SessionNote { about: Some(id(UNSEEN)), saying: question("When would you go?") }],
        ..Session::new(id(MENTOR), program.today())
    };
    add(&mut program, SESSION, Body::Session(session));
    (folder, program)
}

fn sat() -> (TempDir, Throughline) {
    let (folder, mut program) = prepared();
    program.begin_session(id(SESSION)).unwrap();
    (folder, program)
}

fn show(program: &mut Throughline, n: u8) {
    let audience = Audience::People { people: [id(MENTOR)].into() };
    program.edit(&Edit::Show { id: id(n), audience }).unwrap();
}

fn question(words: &str) -> Saying {
    Saying::Question { words: words.to_owned() }
}

fn session(program: &Throughline) -> Session {
    let entries = program.plan().unwrap().entries;
    let entry = entries.into_iter().find(|e| e.id == id(SESSION)).unwrap();
    match entry.body {
        Body::Session(session) => session,
        _ => panic!("the session is a session"),
    }
}

#[test]
fn how_long_it_has_gone_on_is_told_by_the_clock_of_the_program() {
    // Each look at the clock of the test is ten seconds after the one before.
    let (_folder, program) = sat();
    let (first, second) =
        (program.ongoing_session().unwrap().passed, program.ongoing_session().unwrap().passed);
    assert!(first >= 10, "{first}");
    assert_eq!(second, first + 10);
}

#[test]
fn what_the_other_may_see_is_there_and_nothing_else_has_a_name() {
    let (_folder, program) = sat();
    assert_eq!(program.door(), Door::InSession);
    let ongoing = program.ongoing_session().unwrap();
    assert_eq!((ongoing.with.as_str(), ongoing.agreed), ("Noor", None));
    assert_eq!(ongoing.talk_about, [1, 0], "the why and its goal by their numbers, the other goal not");
    let told = serde_json::to_string(&ongoing).unwrap();
    assert!(told.contains("Lead the platform team") && told.contains("choose what we build"));
    for kept in ["Leave in spring", "When would you go?", "The reorganisation"] {
        assert!(!told.contains(kept), "“{kept}” is not for the other");
    }
    for n in [MENTOR, SEEN, UNSEEN, WHY, SESSION] {
        assert!(!told.contains(&id(n).to_string()), "no id crosses");
    }
}

#[test]
fn an_agreement_withholds_what_was_marked_all_the_same() {
    let (_folder, mut program) = prepared();
    let shares = [Sharing::Goals, Sharing::Whys].into();
    let never = [Topic::Leaving].into();
    let agreement = Agreement { shares, never, ..Agreement::new(id(MENTOR), program.today()) };
    add(&mut program, 5, Body::Agreement(agreement));
    show(&mut program, UNSEEN);
    program.edit(&Edit::Mark { id: id(UNSEEN), topics: [Topic::Leaving].into() }).unwrap();
    let sight = program.in_sight(id(MENTOR)).unwrap();
    assert!(sight.seen.contains(&id(SEEN)) && !sight.seen.contains(&id(UNSEEN)), "said before it begins");
    assert_eq!(sight.withheld.iter().map(|breach| breach.id).collect::<Vec<_>>(), [id(UNSEEN)]);
    program.begin_session(id(SESSION)).unwrap();
    let ongoing = program.ongoing_session().unwrap();
    assert_eq!(ongoing.agreed, Some(program.today()));
    assert!(!serde_json::to_string(&ongoing).unwrap().contains("Leave in spring"));
}

type Use = fn(&mut Throughline) -> Result<(), Problem>;

/// Every use case that is none of the session's own.
const SHUT: &[(&str, Use)] = &[
    ("plan", |p| p.plan().map(drop)),
    ("edit", |p| p.edit(&Edit::Trash { id: id(SEEN) }).map(drop)),
    ("undo", |p| p.undo().map(drop)),
    ("redo", |p| p.redo().map(drop)),
    ("erase", |p| p.erase(&[id(SEEN)]).map(drop)),
    ("history", |p| p.history(id(UNSEEN)).map(drop)),
    ("search", |p| p.search(&sought()).map(drop)),
    ("add the example", |p| p.add_example()),
    ("remove the example", |p| p.remove_example()),
    ("questions", |p| p.questions(id(UNSEEN)).map(drop)),
    ("look at ground", |p| p.look_at_ground("I need to be free.", None).map(drop)),
    ("footing", |p| p.footing().map(drop)),
    ("sort", |p| p.sort(&weighing()).map(drop)),
    ("sweet spot", |p| p.sweet_spot().map(drop)),
    ("suggested passions", |p| p.suggested_passions().map(drop)),
    ("recent activities", |p| p.recent_activities(3).map(drop)),
    ("notices", |p| p.notices().map(drop)),
    ("put aside", |p| p.put_aside("nothing")),
    ("preview", |p| p.preview(&choice(), PaperSize::A4, PageLayout::Whole).map(drop)),
    ("a page of a preview", |p| p.preview_page(1, 0, 100).map(drop)),
    ("save as PDF", |p| p.save_pdf(1, &nowhere()).map(drop)),
    ("save as text", |p| p.save_markdown(1, &nowhere()).map(drop)),
    ("ledger", |p| p.ledger().map(drop)),
    ("export", |p| p.export(Format::Json, &nowhere())),
    ("import", |p| p.import(&nowhere())),
    ("check", |p| p.check().map(drop)),
    ("back up", |p| p.back_up()),
    ("backups", |p| p.backups().map(drop)),
    ("restore", |p| p.restore("any")),
    ("settings", |p| p.settings().map(drop)),
    ("set settings", |p| p.set_settings(&Settings::default())),
    ("create", |p| p.create("another passphrase that is long").map(drop)),
    ("unlock", |p| p.unlock(PASSPHRASE)),
    ("unlock with the code", |p| p.unlock_with_code(CODE)),
    ("accept an older vault", |p| p.accept_older()),
    ("change the passphrase", |p| p.change_passphrase(PASSPHRASE, "six loud geese by the old mill")),
    ("reset the passphrase", |p| p.reset_passphrase(CODE, "six loud geese by the old mill")),
    ("a new recovery code", |p| p.new_recovery_code(PASSPHRASE).map(drop)),
    ("confirm a recovery code", |p| p.confirm_recovery_code(CODE).map(drop)),
    ("save a recovery sheet", |p| p.save_recovery_sheet(&nowhere())),
    ("what someone would see", |p| p.in_sight(id(MENTOR)).map(drop)),
    ("what was left to do", |p| p.left_to_do(id(SESSION)).map(drop)),
    ("begin another session", |p| p.begin_session(id(SESSION))),
];

const CODE: &str = "0000-0000-0000-0000-0000-0000-0000-0000-0";

fn sought() -> Sought {
    serde_json::from_str(r#"{"words":"spring","kinds":[],"trash":false,"earlier":false}"#).unwrap()
}

fn choice() -> Choice {
    Choice { document: Document::GrowthPlan, recipient: For::Myself, entries: BTreeMap::new() }
}

fn weighing() -> Weighing {
    let among = [Motivation::Influence, Motivation::Authority].into();
    Weighing { among, preferences: Vec::new(), about: None }
}

fn nowhere() -> std::path::PathBuf {
    std::env::temp_dir().join("nothing is written here")
}

#[test]
fn nothing_but_the_session_answers_while_it_goes_on() {
    let (_folder, mut program) = sat();
    for (name, ask) in SHUT {
        assert_eq!(code(ask(&mut program)), Code::InSession, "{name}");
    }
    assert_eq!(program.door(), Door::InSession);
    program.ongoing_session().unwrap();
    program.write_pad(&Pad::default()).unwrap();
    program.set_letter_keys(false).unwrap();
    program.end_session().unwrap();
    assert_eq!(program.door(), Door::Open);
    assert_eq!(program.after_session(), Some(id(SESSION)));
    program.plan().unwrap();
}

#[test]
fn what_is_put_down_is_there_again_after_the_window_is_lost() {
    let (folder, mut program) = sat();
    let pad = Pad {
        notes: vec![
            PadNote { about: Some(1), saying: question("What would you build?") },
            PadNote { about: None, saying: question("And if not?") },
        ],
        heard: "She lights up.".to_owned(),
        steps: vec![NextStep {
            cue: "the slot is free".to_owned(),
            act: "I run it".to_owned(),
            ..NextStep::default()
        }],
        raise: vec![Raise { what: "Unclear roles".to_owned(), to: "the leads".to_owned() }],
        check_in: None,
    };
    program.write_pad(&pad).unwrap();
    assert_eq!(program.ongoing_session().unwrap().pad, pad);
    drop(program);

    let mut program = crate::program(&folder);
    program.unlock(PASSPHRASE).unwrap();
    let kept = session(&program);
    assert_eq!(kept.check_in.as_ref().unwrap().worry, "The reorganisation", "kept to oneself, and kept");
    let about: Vec<_> = kept.notes.iter().map(|note| note.about).collect();
    assert_eq!(about, [Some(id(UNSEEN)), Some(id(WHY)), None]);
    program.begin_session(id(SESSION)).unwrap();
    assert_eq!(program.ongoing_session().unwrap().pad, pad);
}

#[test]
fn a_check_in_that_is_shared_is_seen_and_can_be_changed() {
    let (_folder, mut program) = sat();
    let shared = CheckIn { worry: "My sleep".to_owned(), shared: true, ..CheckIn::default() };
    program.write_pad(&Pad { check_in: Some(shared.clone()), ..Pad::default() }).unwrap();
    assert_eq!(program.ongoing_session().unwrap().pad.check_in, Some(shared));
}

#[test]
fn a_note_about_what_is_not_there_is_refused() {
    let (_folder, mut program) = sat();
    let note = PadNote { about: Some(7), saying: question("What of that?") };
    let pad = Pad { notes: vec![note], ..Pad::default() };
    assert_eq!(code(program.write_pad(&pad)), Code::Unknown);
}

#[test]
fn only_a_session_that_is_there_and_has_not_ended_begins() {
    let (_folder, mut program) = prepared();
    for n in [SEEN, MENTOR, 77] {
        assert_eq!(code(program.begin_session(id(n))), Code::Unknown);
    }
    assert_eq!(program.door(), Door::Open);
    for outside in [
        program.ongoing_session().err(),
        program.end_session().err(),
        program.write_pad(&Pad::default()).err(),
    ] {
        assert_eq!(outside.unwrap().code, Code::Unknown);
    }
    program.begin_session(id(SESSION)).unwrap();
    program.end_session().unwrap();
    let again = program.begin_session(id(SESSION)).unwrap_err();
    assert_eq!((again.code, again.detail.as_deref()), (Code::Unknown, Some("ended")));
}

#[test]
fn a_lock_ends_the_mode_and_not_the_session() {
    let (_folder, mut program) = sat();
    program.lock();
    assert_eq!(program.door(), Door::Locked);
    assert_eq!(code(program.ongoing_session()), Code::Locked);
    program.unlock(PASSPHRASE).unwrap();
    assert_eq!(program.door(), Door::Open);
    assert_eq!(session(&program).ended, None);
    program.begin_session(id(SESSION)).unwrap();
}

#[test]
fn what_was_put_down_can_be_taken_back_afterwards() {
    let (_folder, mut program) = sat();
    program.write_pad(&Pad { heard: "She lights up.".to_owned(), ..Pad::default() }).unwrap();
    program.end_session().unwrap();
    assert_eq!(session(&program).heard, "She lights up.");
    while program.undo().is_ok() {}
    assert!(program.plan().unwrap().entries.is_empty(), "every act, back to the first");
}

#[test]
fn a_talk_is_not_locked_away_while_two_people_listen() {
    for (set, lasts, idle) in [(5, None, 60), (5, Some(90), 90), (120, Some(30), 120), (0, Some(30), 0)] {
        let (_folder, mut program) = prepared();
        program.set_settings(&Settings { idle_minutes: set, ..Settings::default() }).unwrap();
        let body = Body::Session(Session { minutes: lasts, ..session(&program) });
        program.edit(&Edit::Rewrite { id: id(SESSION), body }).unwrap();
        program.begin_session(id(SESSION)).unwrap();
        assert_eq!(
            program.ongoing_session().unwrap().idle_minutes,
            idle,
            "set to {set}, meant to last {lasts:?}"
        );
    }
}

#[test]
fn the_ledger_knows_what_the_other_was_shown() {
    let (_folder, mut program) = sat();
    program.end_session().unwrap();
    let [line] = &program.ledger().unwrap()[..] else { panic!("one line") };
    assert_eq!((line.form.as_str(), line.recipient_id), ("session", id(MENTOR)));
    assert_eq!(line.titles, ["Lead the platform team"]);
    let known = program.known(id(MENTOR)).unwrap();
    assert!(known.iter().all(|known| [id(SEEN), id(WHY)].contains(&known.item.id)));
    assert_eq!(known.len(), 2, "the goal and its why");
}

#[test]
fn a_session_in_which_nothing_is_shown_leaves_no_line() {
    let (_folder, mut program) = opened();
    add(&mut program, MENTOR, Body::Person(Person::new("Noor", Relationship::Mentor)));
    let session = Session::new(id(MENTOR), program.today());
    add(&mut program, SESSION, Body::Session(session));
    program.begin_session(id(SESSION)).unwrap();
    program.end_session().unwrap();
    assert_eq!(program.ledger().unwrap(), []);
}
