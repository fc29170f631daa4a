//! Disclosures between two people: shared by the tests and the example.

use crate::build::{Leaving, item};
use crate::samples::day;
use chrono::NaiveDate;
use disclosure::{
    CheckInItem, Disclosure, Document, Given, Introduction, Item, Kind, Level, NextStep, NoteItem, Part,
    PassingOn, Raise, Recipient, Relationship, Saying, Sharing, Topic,
};

fn on(day: &str) -> NaiveDate {
    day.parse().expect("a day")
}

fn for_both(document: Document, item: Item) -> Disclosure {
    let name = |name: &str| name.to_owned();
    Disclosure {
        document,
        from: Introduction { name: name("Robin Vale"), ..Introduction::default() },
        to: Some(Recipient { name: name("Ada Okafor"), relationship: Relationship::Mentor }),
        made: day(),
        items: vec![item],
        grounds: Vec::new(),
    }
}

/// A talk with everything in it.
pub fn talk() -> Disclosure {
    for_both(Document::Session, session(1))
}

/// The same with six times as much said.
pub fn long_talk() -> Disclosure {
    for_both(Document::Session, session(6).records(Part::Steps, &[steps(), steps()].concat()))
}

/// A talk of which only the day was chosen.
pub fn quiet_talk() -> Disclosure {
    for_both(Document::Session, item(Kind::Session, "").on(Part::On, on("2026-11-19")))
}

/// A talk in which everything was said so many times.
fn session(times: usize) -> Item {
    let check_in = CheckInItem {
        energy: Some(Level::High),
        rest: Some(Level::Middling),
        worry: "Whether I want the post or only want to be asked.".into(),
    };
    let raised = Raise {
        what: "Three releases in one month wear people out".into(),
        to: "the round of team leads".into(),
    };
    let heard = "I would do the work on the wording even if nobody gave it a name. What I keep asking is what is allowed, before I know what I want.";
    item(Kind::Session, "")
        .on(Part::On, on("2026-11-19"))
        .with(Part::CheckIn, Given::CheckIn { check_in })
        .with(Part::Said, Given::Said { notes: vec![said(); times].concat() })
        .text(Part::Heard, heard)
        .records(Part::Steps, &steps())
        .records(Part::Raised, &[raised])
}

fn said() -> Vec<NoteItem> {
    const LEAD: &str = "I want to lead the platform team within two years.";
    let question = |words: &str| Saying::Question { words: words.into() };
    let playback = "You said “we” all evening. In January it was “they”.";
    let story =
        "I read my first talk from cards, dropped them, and had to say what I meant. It was the better talk.";
    vec![
        note(LEAD, question("What would you do if the post did not open in the spring?")),
        note("Give one talk to a room of strangers.", Saying::Story { words: story.into() }),
        note(LEAD, Saying::Playback { words: playback.into() }),
        note("", feedback()),
    ]
}

fn steps() -> Vec<NextStep> {
    vec![
        step(
            "Jonas sends me the ten calls",
            "I rewrite the first message that same day",
            Some("2026-11-30"),
            false,
        ),
        step("we talk about the roadmap", "I ask who decides on the post, and when", None, false),
        step(
            "I open my slides",
            "I say the first two minutes aloud before I change anything",
            Some("2026-11-20"),
            true,
        ),
    ]
}

fn note(about: &str, saying: Saying) -> NoteItem {
    NoteItem { about: about.into(), saying }
}

fn feedback() -> Saying {
    Saying::Feedback {
        what: "You answered for Tomas before I had finished asking.".into(),
        impact: "I heard what he might allow and not what you want.".into(),
        why: "You came here to find out the second.".into(),
        how: "Leave him at the gate.".into(),
    }
}

fn step(cue: &str, act: &str, by: Option<&str>, done: bool) -> NextStep {
    NextStep { cue: cue.into(), act: act.into(), by: by.map(on), done }
}

/// Everything that two people can agree on.
pub fn agreed() -> Disclosure {
    let pass_on = PassingOn::This {
        what: "That I am looking for someone who leads a platform team".into(),
        to: "people she used to work with, without my name".into(),
    };
    let logistics =
        "Every third Thursday at half past five, by the lock, for an hour. I send a line the day before.";
    let agreement = agreement(pass_on, true)
        .text(
            Part::Roles,
            "Ada listens, asks, and says what she sees. I bring what is on my mind, and decide.",
        )
        .text(Part::Logistics, logistics)
        .choices(Part::Shares, &Sharing::ALL)
        .choices(Part::Never, &Topic::ALL)
        .text(Part::Notes, "If one of us wants to stop, we say so on a walk, and walk on.");
    for_both(Document::Agreement, agreement)
}

/// An agreement in which nothing was agreed yet.
pub fn hardly_agreed() -> Disclosure {
    for_both(Document::Agreement, agreement(PassingOn::Nothing, false))
}

fn agreement(pass_on: PassingOn, may_keep: bool) -> Item {
    item(Kind::Agreement, "")
        .on(Part::Since, on("2026-08-20"))
        .with(Part::PassOn, Given::PassOn { pass_on })
        .flag(Part::MayKeep, may_keep)
}

/// Questions and strengths for a sheet.
pub fn questions() -> (Vec<String>, Vec<String>) {
    let questions = [
        "When did you see me at my best? What was I doing?",
        "What did it change, for you or for others?",
        "What should I do more of?",
    ];
    let strengths = [
        "I make a tangled thing plain",
        "I stay calm when payments stop",
        "I listen until people hear themselves",
    ];
    (questions.map(String::from).into(), strengths.map(String::from).into())
}
