//! Words of every kind stay words in Markdown, whatever signs are in them.

use crate::life::Life;
use chrono::{DateTime, NaiveDate, TimeDelta};
use interchange::markdown;
use plan::{
    Agreement, Beginning, Body, Check, CheckIn, Confidence, Edit, Energy, EnergyNote, EntryId, Half,
    LotteryAnswer, Motivation, Motives, Need, NextStep, Opportunity, PassingOn, Passion, Person, Preparation,
    Proof, Raise, Received, Reframe, Relationship, Remark, Saying, Session, SessionNote, Strength,
    TellingQuestion, TurningPoint, Whose, Witness,
};
use std::collections::BTreeMap;
use words::Words;

/// Letters that would become a heading, a link, a tag or an item if they were not escaped.
const LOUD: &str = "# *Shine* [go](x) <b>";
const ESCAPED: &str = "\\# \\*Shine\\* \\[go\\](x) \\<b\\>";

fn loud() -> String {
    LOUD.to_owned()
}

#[test]
fn words_of_every_kind_stay_words_wherever_they_stand() {
    let seen = || vec![Witness { who: loud(), said: loud() }];
    let check = Check { who: loud(), on: None, right: loud(), otherwise: loud() };
    let told = BTreeMap::from([(TellingQuestion::DecisionOfYourOwn, loud())]);
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    for (body, times) in [
        (Body::Motives(Motives { mix: BTreeMap::from([(Motivation::Growth, loud())]), told }), 2),
        (
            Body::Passion(Passion {
                statement: loud(),
                asked: None,
                noticed: loud(),
                others: seen(),
                value: loud(),
                rests: None,
            }),
            5,
        ),
        (
            Body::EnergyNote(EnergyNote {
                doing: loud(),
                energy: Energy::Gave,
                on: NaiveDate::default(),
                feeds: None,
            }),
            1,
        ),
        (
            Body::Strength(Strength {
                statement: loud(),
                asked: None,
                evidence: vec![Proof { what: loud(), on: None }],
                witnesses: seen(),
            }),
            4,
        ),
        (Body::Need(Need { statement: loud(), whose: Whose::Team, notes: loud() }), 2),
        (
            Body::Opportunity(Opportunity {
                name: loud(),
                first_step: loud(),
                notes: loud(),
                ..Opportunity::default()
            }),
            3,
        ),
        (
            Body::LotteryAnswer(LotteryAnswer {
                half: Half::Want,
                whose: loud(),
                why: loud(),
                entails: loud(),
                confidence: Some(Confidence::Guess),
                checks: vec![check],
                led_to: None,
            }),
            7,
        ),
        (
            Body::TurningPoint(TurningPoint {
                choice: loud(),
                when: loud(),
                instead: loud(),
                why: loud(),
                rests: None,
            }),
            4,
        ),
        (Body::Beginning(Beginning { mind: loud(), ..Beginning::default() }), 1),
        (
            Body::Preparation(Preparation {
                about: loud(),
                with: None,
                facts: loud(),
                impact: loud(),
                their_view: loud(),
                request: loud(),
                follow_up: loud(),
            }),
            6,
        ),
        (
            Body::Reframe(Reframe {
                story: loud(),
                facts: loud(),
                challenge: loud(),
                control: loud(),
                influence: loud(),
                let_go: loud(),
            }),
            6,
        ),
    ] {
        stay_words(&mut life, body, times);
    }
}

/// Each of these stands under someone, whose name is loud too.
#[test]
fn words_between_two_people_stay_words_wherever_they_stand() {
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    let named = Person::new(loud(), Relationship::Mentor);
    let known = Person { role: loud(), notes: loud(), trust: loud(), key: Some(loud()), ..named };
    let someone = life.add(Body::Person(known), plan::Place::Last).unwrap();
    life.now += TimeDelta::seconds(1);
    for (body, times) in [
        (Body::Agreement(agreement(someone)), 6),
        (Body::Session(session(someone)), 12),
        (
            Body::Remark(Remark {
                from: someone,
                on: NaiveDate::default(),
                about: None,
                saying: Saying::Advice { words: loud() },
            }),
            1,
        ),
        (
            Body::Received(Received {
                from: someone,
                on: NaiveDate::default(),
                name: loud(),
                contents: loud(),
            }),
            0,
        ),
    ] {
        stay_words(&mut life, body, times + 5);
    }
}

fn agreement(with: EntryId) -> Agreement {
    Agreement {
        roles: loud(),
        logistics: loud(),
        never_words: vec![loud()],
        pass_on: PassingOn::This { what: loud(), to: loud() },
        notes: loud(),
        ..Agreement::new(with, NaiveDate::default())
    }
}

fn session(with: EntryId) -> Session {
    let feedback = Saying::Feedback { what: loud(), impact: loud(), why: loud(), how: loud() };
    let notes = [Saying::Story { words: loud() }, feedback];
    Session {
        check_in: Some(CheckIn { worry: loud(), ..CheckIn::default() }),
        notes: notes.map(|saying| SessionNote { about: None, saying }).into(),
        heard: loud(),
        steps: vec![NextStep { cue: loud(), act: loud(), ..NextStep::default() }],
        raise: vec![Raise { what: loud(), to: loud() }, Raise { what: String::new(), to: loud() }],
        ..Session::new(with, NaiveDate::default())
    }
}

/// Adds it, looks how often the letters are there, each time as letters, and lets it go again.
fn stay_words(life: &mut Life, body: Body, times: usize) {
    let kind = body.kind();
    let id = life.add(body, plan::Place::Last).unwrap();
    let text = markdown(&life.plan, &Words::new("en"));
    assert_eq!(text.matches(ESCAPED).count(), times, "{kind:?}\n{text}");
    assert!(!text.contains(LOUD), "{kind:?}\n{text}");
    life.now += TimeDelta::seconds(1);
    life.edit(&Edit::Trash { id }).unwrap();
    life.now += TimeDelta::seconds(1);
}
