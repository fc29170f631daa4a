//! Words of every kind stay words in Markdown, whatever signs are in them.

use crate::full;
use crate::life::Life;
use chrono::NaiveDate;
use interchange::markdown;
use plan::{
    Body, CheckIn, EntryId, Kind, Person, Place, Raise, Received, Relationship, Remark, Saying, Session,
    SessionNote,
};
use words::Words;

/// Letters that would become a heading, a link, a tag or an item if they were not escaped.
const LOUD: &str = "# *Shine* [go](x) <b> me@x {y}^2 www.x";
const ESCAPED: &str = "\\# \\*Shine\\* \\[go\\](x) \\<b\\> me\\@x \\{y\\}\\^2 www\\.x";

fn loud() -> String {
    LOUD.to_owned()
}

/// A plan of every kind but those that are there only once, in plain words.
fn quiet() -> Life {
    full::life(|kind| !kind.declaration().only_one, |part| format!("plain {}", part.name()))
}

fn text(life: &Life) -> String {
    markdown(&life.plan, &Words::new("en"))
}

#[test]
fn words_of_every_kind_stay_words_wherever_they_stand() {
    for kind in Kind::ALL {
        let (mut life, mut given) = (quiet(), 0);
        let body = full::add(&mut life, kind, |_| {
            given += 1;
            loud()
        });
        // What rests on a bedrock is named below it too, and who checked something said two things.
        let again = usize::from(body.rests().is_some()) + usize::from(kind == Kind::LotteryAnswer);
        stay_words(&text(&life), given + again, kind);
    }
}

/// Each of these stands under someone, whose name is loud too, and says what a filled one does not.
#[test]
fn words_between_two_people_stay_words_wherever_they_stand() {
    for (between, times) in [(session as fn(EntryId) -> Body, 9), (remark, 4), (received, 0)] {
        let mut life = quiet();
        let named = Person::new(loud(), Relationship::Mentor);
        let known = Person { role: loud(), notes: loud(), trust: loud(), key: Some(loud()), ..named };
        let someone = life.add(Body::Person(known), Place::Last).unwrap();
        let body = between(someone);
        life.add(body.clone(), Place::Last).unwrap();
        stay_words(&text(&life), times + 5, body.kind());
    }
}

fn feedback() -> Saying {
    Saying::Feedback { what: loud(), impact: loud(), why: loud(), how: loud() }
}

fn remark(from: EntryId) -> Body {
    Body::Remark(Remark { from, on: NaiveDate::default(), about: None, saying: feedback() })
}

/// What is inside a seal is nobody's to read here.
fn received(from: EntryId) -> Body {
    Body::Received(Received { from, on: NaiveDate::default(), name: loud(), contents: loud() })
}

fn session(with: EntryId) -> Body {
    let notes = [Saying::Story { words: loud() }, feedback()];
    Body::Session(Session {
        check_in: Some(CheckIn { worry: loud(), ..CheckIn::default() }),
        notes: notes.map(|saying| SessionNote { about: None, saying }).into(),
        raise: vec![Raise { what: loud(), to: loud() }, Raise { what: String::new(), to: loud() }],
        ..Session::new(with, NaiveDate::default())
    })
}

/// Every declared field has a name, and every choice has words.
#[test]
fn everything_has_words_of_the_program() {
    for language in ["en", "en-XA"] {
        let full = full::life(|_| true, |part| part.name().to_owned());
        let text = markdown(&full.plan, &Words::new(language));
        assert!(!text.contains('⟦'), "{text}");
    }
}

/// The letters are there so often, each time as letters.
fn stay_words(text: &str, times: usize, kind: Kind) {
    assert_eq!(text.matches(ESCAPED).count(), times, "{kind:?}\n{text}");
    assert!(!text.contains(LOUD), "{kind:?}\n{text}");
}
