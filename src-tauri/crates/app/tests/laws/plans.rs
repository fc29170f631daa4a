//! Random plans in which each text is a word of its own that says where it stands.

use chrono::{DateTime, NaiveDate, Utc};
use plan::*;
use std::collections::BTreeSet;

pub(crate) const MENTOR: u8 = 200;
pub(crate) const MANAGER: u8 = 201;
pub(crate) const AGREEMENT: u8 = 202;
pub(crate) const PROFILE: u8 = 203;
pub(crate) const MOTIVES: u8 = 204;
/// The talk with the mentor that goes on; those that are drawn are over.
pub(crate) const TALK: u8 = 205;
/// What declares nothing, and must leave by no way.
pub(crate) const PROBE: u8 = 206;

pub(crate) fn id(n: u8) -> EntryId {
    EntryId::from_parts(1_700_000_000_000 + u64::from(n), [n; 10])
}

pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(1_780_000_000_000).unwrap()
}

pub(crate) fn does(plan: &mut Plan, edit: &Edit) {
    let change = plan.draft(edit, now()).unwrap();
    plan.take(&change).unwrap();
}

/// The word for one text of an entry.
pub(crate) fn canary(n: u8, text: char) -> String {
    format!("zq{n}{text}")
}

/// The words of this kind in a text.
pub(crate) fn canaries(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| is_canary(word)).map(str::to_owned).collect()
}

/// Fonts have all sorts of letters in a row; a number among them is none of theirs.
fn is_canary(word: &str) -> bool {
    let number = word.strip_prefix("zq").and_then(|rest| rest.strip_suffix(|c: char| c.is_ascii_lowercase()));
    number.is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// An entry as it is drawn: what it is, what it hangs on, who may see it, what it touches.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    pub(crate) kind: u8,
    pub(crate) on: proptest::sample::Index,
    pub(crate) shown: u8,
    pub(crate) marks: u8,
    pub(crate) flag: bool,
}

/// The n-th entry hangs on one of those before it.
pub(crate) fn grown(drawn: &[Drawn]) -> Plan {
    let mut plan = Plan::default();
    for (n, relationship) in [(MENTOR, Relationship::Mentor), (MANAGER, Relationship::Manager)] {
        add(&mut plan, n, Body::Person(Person::new(canary(n, 'a'), relationship)));
    }
    add(&mut plan, PROFILE, profile());
    add(&mut plan, MOTIVES, motives());
    add(&mut plan, TALK, Body::Session(Session::new(id(MENTOR), day())));
    add(&mut plan, PROBE, Body::Probe(Probe { words: canary(PROBE, 'a') }));
    show(&mut plan, PROBE, 3);
    for (n, one) in (0u8..).zip(drawn) {
        let body = body(&plan, n, one);
        add(&mut plan, n, body);
        show(&mut plan, n, one.shown);
        does(&mut plan, &Edit::Mark { id: id(n), topics: topics(one.marks) });
    }
    plan
}

fn add(plan: &mut Plan, n: u8, body: Body) {
    does(plan, &Edit::Add { id: id(n), body, place: Place::Last });
}

fn show(plan: &mut Plan, n: u8, shown: u8) {
    let people: BTreeSet<_> = match shown % 4 {
        0 => return,
        1 => [id(MENTOR)].into(),
        2 => [id(MANAGER)].into(),
        _ => [id(MENTOR), id(MANAGER)].into(),
    };
    does(plan, &Edit::Show { id: id(n), audience: Audience::People { people } });
}

/// Most entries touch nothing.
pub(crate) fn topics(marks: u8) -> BTreeSet<Topic> {
    Topic::ALL.into_iter().enumerate().filter(|(at, _)| marks == 1 << at).map(|(_, topic)| topic).collect()
}

fn body(plan: &Plan, n: u8, drawn: &Drawn) -> Body {
    let one_of = |kinds: &[Kind]| {
        let all: Vec<_> = kinds.iter().flat_map(|kind| plan.live(*kind)).map(|entry| entry.id).collect();
        (!all.is_empty()).then(|| all[drawn.on.index(all.len())])
    };
    let ground = one_of(&[Kind::Bedrock]);
    // Nothing hangs under a why that rests.
    let above = one_of(&[Kind::Goal]);
    match (drawn.kind % 12, above, ground) {
        (1, Some(under), _) => why(under, Answer::Words { words: canary(n, 'a') }),
        (2, Some(under), Some(on)) => why(under, Answer::Rests { on }),
        (3, ..) => Body::Bedrock(Bedrock { statement: canary(n, 'a') }),
        (4, _, rests) => Body::Passion(passion(n, rests)),
        (5, ..) => Body::EnergyNote(EnergyNote {
            doing: canary(n, 'a'),
            energy: Energy::Gave,
            on: day(),
            feeds: one_of(&[Kind::Passion]),
        }),
        (6, ..) => Body::Strength(strength(n)),
        (7, ..) => Body::Need(Need { statement: canary(n, 'a'), whose: Whose::Team, notes: canary(n, 'b') }),
        (8, ..) => Body::Opportunity(opportunity(n, drawn.flag)),
        (9, led_to, _) => Body::LotteryAnswer(lottery(n, led_to)),
        (10, _, rests) => Body::TurningPoint(turning_point(n, rests)),
        (11, about, _) => Body::Session(session(n, about, drawn.flag)),
        _ => Body::Goal(goal(n, drawn.flag)),
    }
}

fn why(under: EntryId, answer: Answer) -> Body {
    Body::Why(Why { under, asked: Question::WhyMatters, answer })
}

fn goal(n: u8, outside: bool) -> Goal {
    let pulls = if outside { Motivation::Compensation } else { Motivation::Meaning };
    Goal {
        setting: Some(if outside { Setting::Outside } else { Setting::ThisTeam }),
        motivations: [(pulls, canary(n, 'c'))].into(),
        importance: Some(Importance { level: 9, why_not_lower: canary(n, 'd') }),
        notes: canary(n, 'b'),
        measures: vec![Measure { what: canary(n, 'e'), ..Measure::default() }],
        ..Goal::new(canary(n, 'a'))
    }
}

fn witness(n: u8) -> Vec<Witness> {
    vec![Witness { who: canary(n, 'c'), said: canary(n, 'd') }]
}

fn passion(n: u8, rests: Option<EntryId>) -> Passion {
    Passion {
        statement: canary(n, 'a'),
        asked: None,
        noticed: canary(n, 'b'),
        others: witness(n),
        value: canary(n, 'e'),
        rests,
    }
}

fn strength(n: u8) -> Strength {
    Strength {
        statement: canary(n, 'a'),
        asked: None,
        evidence: vec![Proof { what: canary(n, 'b'), on: None }],
        witnesses: witness(n),
    }
}

fn opportunity(n: u8, outside: bool) -> Opportunity {
    Opportunity {
        name: canary(n, 'a'),
        setting: outside.then_some(Setting::Outside),
        first_step: canary(n, 'b'),
        notes: canary(n, 'c'),
        ..Opportunity::default()
    }
}

fn lottery(n: u8, led_to: Option<EntryId>) -> LotteryAnswer {
    let check = Check { who: canary(n, 'd'), on: None, right: canary(n, 'e'), otherwise: canary(n, 'f') };
    LotteryAnswer {
        half: Half::Want,
        whose: canary(n, 'a'),
        why: canary(n, 'b'),
        entails: canary(n, 'c'),
        confidence: None,
        checks: vec![check],
        led_to,
    }
}

fn turning_point(n: u8, rests: Option<EntryId>) -> TurningPoint {
    let [choice, when, instead, why] = ['a', 'b', 'c', 'd'].map(|text| canary(n, text));
    TurningPoint { choice, when, instead, why, rests }
}

/// Two things were said, the second about a goal.
fn session(n: u8, about: Option<EntryId>, shared: bool) -> Session {
    let said = |about, text| SessionNote { about, saying: Saying::Story { words: canary(n, text) } };
    Session {
        check_in: Some(CheckIn { worry: canary(n, 'g'), shared, ..CheckIn::default() }),
        notes: vec![said(None, 'b'), said(about, 'h')],
        heard: canary(n, 'a'),
        steps: vec![NextStep { cue: canary(n, 'c'), act: canary(n, 'd'), ..NextStep::default() }],
        raise: vec![Raise { what: canary(n, 'e'), to: canary(n, 'f') }],
        ended: Some(now()),
        ..Session::new(id(if n.is_multiple_of(3) { MANAGER } else { MENTOR }), day())
    }
}

fn profile() -> Body {
    let [name, role, organisation] = ['a', 'b', 'c'].map(|text| canary(PROFILE, text));
    Body::Profile(Profile { name, role, organisation })
}

fn motives() -> Body {
    Body::Motives(Motives {
        mix: [(Motivation::Compensation, canary(MOTIVES, 'a'))].into(),
        told: [(TellingQuestion::HeardWithoutTitle, canary(MOTIVES, 'b'))].into(),
    })
}
