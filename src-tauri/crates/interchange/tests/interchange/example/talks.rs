//! Four walks with Ruth and one sitting with Tomas, and what they said in between.

use super::story::{Story, day};
use plan::{Better, Body, CheckIn, EntryId, Level, NextStep, Raise, Remark, Saying, Session, SessionNote};

pub(super) fn the_second_walk(story: &mut Story) {
    story.on("2025-01-16", "18:40");
    let lead = story.id("lead");
    story.add(Body::Session(Session {
        minutes: Some(60),
        talk_about: vec![lead],
        check_in: Some(CheckIn {
            energy: Some(Level::Middling),
            rest: Some(Level::Low),
            worry: "That there is nothing under it but wanting to be next.".into(),
            shared: false,
        }),
        notes: vec![
            note(Some(lead), question("If nobody ever heard that you got it, would you still want it?")),
            note(Some(lead), playback("You said refunds four times and promotion once.")),
        ],
        heard: "I talk about the work, and then I apologise for the title.".into(),
        steps: vec![done(step("I say promotion", "I finish the sentence with what for", "2025-02-13"))],
        left: [Better::SeesAWay, Better::Closer].into(),
        ended: Some("2025-01-16T18:35:00Z".parse().unwrap()),
        ..Session::new(story.id("ruth"), day("2025-01-16"))
    }));
}

pub(super) fn the_walk_before_the_talk(story: &mut Story) {
    story.on("2025-10-16", "18:50");
    let talk = story.id("talk");
    story.add(Body::Session(Session {
        minutes: Some(60),
        talk_about: vec![talk],
        check_in: Some(CheckIn {
            energy: Some(Level::High),
            rest: Some(Level::Middling),
            worry: "Five weeks until the stage, and my hands already know.".into(),
            shared: true,
        }),
        notes: vec![
            note(
                Some(talk),
                story_of("I read my first talk from cards, dropped them, and had to say what I meant. It was the better talk."),
            ),
            note(Some(talk), question("Whom in the room would you like to help?")),
            note(
                Some(talk),
                advice("Learn the first two minutes by heart. The rest you know already."),
            ),
        ],
        heard: "It is not about my voice. It is about one person in the third row who has that form on their desk.".into(),
        steps: vec![
            done(step("I open my slides", "I say the first two minutes aloud before I change anything", "2025-11-20")),
            done(step("Inés is free on a Friday", "I give her the talk over lunch", "2025-11-14")),
        ],
        left: [Better::Lighter, Better::SeesAWay, Better::Closer].into(),
        ended: Some("2025-10-16T18:45:00Z".parse().unwrap()),
        ..Session::new(story.id("ruth"), day("2025-10-16"))
    }));
}

pub(super) fn the_walk_in_the_rain(story: &mut Story) {
    story.on("2026-09-17", "19:05");
    let (lead, own) = (story.id("lead"), story.id("own"));
    story.add(Body::Session(Session {
        minutes: Some(60),
        talk_about: vec![lead, own],
        check_in: Some(CheckIn {
            energy: Some(Level::Low),
            rest: Some(Level::Low),
            worry: "Three releases in one month.".into(),
            shared: true,
        }),
        notes: vec![
            note(Some(lead), question("What would you do if the post did not open in the spring?")),
            note(Some(own), playback("When you talk about the calendar, you walk faster.")),
            note(
                None,
                Saying::Feedback {
                    what: "You answered for Tomas before I had finished asking.".into(),
                    impact: "I heard what he might allow and not what you want.".into(),
                    why: "You came here to find out the second.".into(),
                    how: "Leave him at the gate. He can join us on the way back.".into(),
                },
            ),
        ],
        heard: "I keep asking what is allowed before I know what I want.".into(),
        steps: vec![
            done(step(
                "I write a plan for the spring",
                "I write a second one without the post in it",
                "2026-10-15",
            )),
            step(
                "Tomas and I talk about the roadmap",
                "I ask him who decides on the post, and when",
                "2026-12-10",
            ),
        ],
        raise: vec![Raise {
            what: "Three releases in one month wear people out".into(),
            to: "the round of team leads".into(),
        }],
        left: [Better::Challenged, Better::SeesAWay].into(),
        ended: Some("2026-09-17T19:00:00Z".parse().unwrap()),
        ..Session::new(story.id("ruth"), day("2026-09-17"))
    }));
}

pub(super) fn sat_down_with_tomas(story: &mut Story) {
    story.on("2026-11-12", "15:35");
    let (lead, teach) = (story.id("lead"), story.id("teach"));
    story.add(Body::Session(Session {
        minutes: Some(30),
        talk_about: vec![teach, lead],
        notes: vec![
            note(
                Some(teach),
                Saying::Recognition {
                    words: "The last four newcomers shipped in their second week. That was you.".into(),
                },
            ),
            note(Some(lead), question("Which part of leading would you give away first?")),
        ],
        heard: "He wants to see me let go of the nights on call before he speaks for me.".into(),
        steps: vec![step(
            "the next plan for on call is made",
            "I put my name down for every third week and no more",
            "2026-12-03",
        )],
        raise: vec![Raise {
            what: "A room for the newcomer evenings".into(),
            to: "Tomas, at the house meeting".into(),
        }],
        left: [Better::Appreciated, Better::WillChange].into(),
        ended: Some("2026-11-12T15:32:00Z".parse().unwrap()),
        ..Session::new(story.id("tomas"), day("2026-11-12"))
    }));
}

/// The evening before this was written out.
pub(super) fn the_latest_walk(story: &mut Story) {
    story.on("2026-11-19", "19:20");
    let (lead, teach, words) = (story.id("lead"), story.id("teach"), story.id("words"));
    story.add(Body::Session(Session {
        minutes: Some(60),
        talk_about: vec![lead, words],
        check_in: Some(CheckIn {
            energy: Some(Level::High),
            rest: Some(Level::Middling),
            worry: "Whether I want the post or only want to be asked.".into(),
            shared: true,
        }),
        notes: vec![
            note(Some(words), question("Who would notice first if you simply began?")),
            note(Some(lead), playback("You said “we” all evening. In January it was “they”.")),
            note(
                Some(teach),
                story_of("The people I showed around in my second year are the ones who still write to me."),
            ),
        ],
        heard: "I would do the work on the wording even if nobody gave it a name.".into(),
        steps: vec![
            step("Jonas sends me the ten calls", "I rewrite the first message that same day", "2026-11-30"),
            step(
                "Tomas and I talk about the roadmap",
                "I ask him who decides on the post, and when",
                "2026-12-10",
            ),
        ],
        left: [Better::SeesAWay, Better::Closer, Better::Appreciated].into(),
        ended: Some("2026-11-19T19:15:00Z".parse().unwrap()),
        ..Session::new(story.id("ruth"), day("2026-11-19"))
    }));
}

pub(super) fn what_ines_said(story: &mut Story) {
    story.on("2025-12-12", "13:20");
    let words = "You explained the chargeback to my mother, and now she explains it to me.";
    remark(story, "inés", "2025-12-11", Some("plain"), Saying::Recognition { words: words.into() });
}

/// Ruth wrote back on what was sealed for her.
pub(super) fn what_ruth_wrote_back(story: &mut Story) {
    story.on("2026-10-04", "10:25");
    let asked = question("What would have to be true for you to begin before anybody says you may?");
    remark(story, "ruth", "2026-10-02", Some("lead"), asked);
    let told = story_of(
        "I once built a thing for our street’s hedgehog counters. Nobody paid. It is the one I still show people.",
    );
    remark(story, "ruth", "2026-10-02", Some("own"), told);
}

fn remark(story: &mut Story, from: &str, on: &str, about: Option<&str>, saying: Saying) {
    let about = about.map(|name| story.id(name));
    story.add(Body::Remark(Remark { from: story.id(from), on: day(on), about, saying }));
}

fn note(about: Option<EntryId>, saying: Saying) -> SessionNote {
    SessionNote { about, saying }
}

fn question(words: &str) -> Saying {
    Saying::Question { words: words.into() }
}

fn playback(words: &str) -> Saying {
    Saying::Playback { words: words.into() }
}

fn story_of(words: &str) -> Saying {
    Saying::Story { words: words.into() }
}

fn advice(words: &str) -> Saying {
    Saying::Advice { words: words.into() }
}

fn step(cue: &str, act: &str, by: &str) -> NextStep {
    NextStep { cue: cue.into(), act: act.into(), by: Some(day(by)), done: false }
}

fn done(step: NextStep) -> NextStep {
    NextStep { done: true, ..step }
}
