//! Import after export is the identity, for any life of a plan.

use crate::life::Life;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use interchange::{Document, HandedItem, HandedOver, read, write};
use plan::{
    Answer, Audience, Bedrock, Body, Edit, EntryId, Goal, GoalState, Horizon, Importance, Measure,
    Motivation, Person, Place, Profile, Question, Relationship, Setting, Why,
};
use proptest::prelude::*;
use proptest::sample::select;

/// Something that happens; the numbers choose among the entries there are.
#[derive(Debug, Clone)]
enum Act {
    Add(Draft),
    Rewrite(usize, Draft),
    Move(usize, Place),
    Show(usize, Vec<usize>),
    Trash(usize),
    Restore(usize),
    Erase(usize),
    Undo,
}

/// A body whose links are still numbers.
#[derive(Debug, Clone)]
enum Draft {
    Written(Body),
    Why(usize, Question, Option<String>),
    Rests(usize, Question, usize),
}

/// Any words at all, but rather short ones.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(any::<char>(), 1..8).prop_map(|chars| chars.into_iter().collect()),
        1 => select(vec!["\u{0}\u{1f}\u{7f}", "\"\\/\n\r\t", "\u{2028}\u{feff}", "مديرة", "🧗🏽‍♀️"]).prop_map(String::from),
    ]
}

fn goal() -> impl Strategy<Value = Body> {
    let horizon = prop_oneof![
        select(vec![Horizon::Months, Horizon::Year, Horizon::TwoYears, Horizon::FiveYears, Horizon::Someday]),
        (1..3_000_000).prop_map(|d| Horizon::By { date: NaiveDate::from_num_days_from_ce_opt(d).unwrap() }),
    ];
    let setting =
        select(vec![Setting::ThisTeam, Setting::ElsewhereHere, Setting::Outside, Setting::Anywhere]);
    let state = select(vec![GoalState::Exploring, GoalState::Active, GoalState::Resting, GoalState::LetGo]);
    let importance =
        (1u8..=10, words()).prop_map(|(level, why_not_lower)| Importance { level, why_not_lower });
    let measure = (words(), words(), words(), words());
    let measure = measure.prop_map(|(what, start, now, target)| Measure { what, start, now, target });
    let pulls = prop::collection::btree_map(select(Motivation::ALL.to_vec()), words(), 0..3);
    let small = (words(), prop::option::of(horizon), prop::option::of(setting), state);
    let large = (pulls, prop::option::of(importance), words(), prop::collection::vec(measure, 0..3));
    (small, large).prop_map(
        |((statement, horizon, setting, state), (motivations, importance, notes, measures))| {
            let goal = Goal {
                statement,
                horizon,
                setting,
                state,
                motivations,
                importance,
                notes,
                measures,
                wanting: None,
            };
            Body::Goal(goal)
        },
    )
}

fn person() -> impl Strategy<Value = Body> {
    let relationship = select(vec![Relationship::Mentor, Relationship::Manager, Relationship::LifeCoach]);
    (words(), relationship, words(), words()).prop_map(|(name, relationship, role, notes)| {
        Body::Person(Person { name, relationship, role, notes })
    })
}

fn profile() -> impl Strategy<Value = Body> {
    (words(), words(), words())
        .prop_map(|(name, role, organisation)| Body::Profile(Profile { name, role, organisation }))
}

fn draft() -> impl Strategy<Value = Draft> {
    let question = || select(Question::ALL.to_vec());
    prop_oneof![
        4 => goal().prop_map(Draft::Written),
        8 => (any::<usize>(), question(), prop::option::of(words())).prop_map(|(u, q, w)| Draft::Why(u, q, w)),
        4 => (any::<usize>(), question(), any::<usize>()).prop_map(|(u, q, on)| Draft::Rests(u, q, on)),
        2 => words().prop_map(|statement| Draft::Written(Body::Bedrock(Bedrock { statement }))),
        2 => person().prop_map(Draft::Written),
        1 => profile().prop_map(Draft::Written),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    let any = any::<usize>;
    prop_oneof![
        16 => draft().prop_map(Act::Add),
        6 => (any(), draft()).prop_map(|(n, d)| Act::Rewrite(n, d)),
        2 => (any(), select(vec![Place::First, Place::Last])).prop_map(|(n, place)| Act::Move(n, place)),
        4 => (any(), prop::collection::vec(any(), 0..6)).prop_map(|(n, people)| Act::Show(n, people)),
        4 => any().prop_map(Act::Trash),
        3 => any().prop_map(Act::Restore),
        1 => any().prop_map(Act::Erase),
        2 => Just(Act::Undo),
    ]
}

/// Carries it out where the rules allow it.
fn happen(life: &mut Life, act: Act) {
    let ids = life.ids();
    let id = |n: usize| ids.get(n.checked_rem(ids.len()).unwrap_or_default()).copied();
    let Some(edit) = edit(life, act, id) else { return };
    let _ = life.edit(&edit);
}

fn edit(life: &mut Life, act: Act, id: impl Fn(usize) -> Option<EntryId>) -> Option<Edit> {
    Some(match act {
        Act::Add(draft) => Edit::Add { id: life.next_id(), body: body(draft, id)?, place: Place::Last },
        Act::Rewrite(n, draft) => Edit::Rewrite { id: id(n)?, body: body(draft, id)? },
        Act::Move(n, place) => Edit::Move { id: id(n)?, place },
        Act::Show(n, people) => Edit::Show { id: id(n)?, audience: audience(life, people, &id) },
        Act::Trash(n) => Edit::Trash { id: id(n)? },
        Act::Restore(n) => Edit::Restore { id: id(n)? },
        Act::Erase(n) => {
            let _ = life.erase(&[id(n)?]);
            return None;
        }
        Act::Undo => {
            life.undo();
            return None;
        }
    })
}

fn audience(life: &Life, people: Vec<usize>, id: impl Fn(usize) -> Option<EntryId>) -> Audience {
    let is_person = |id: &EntryId| life.entry(*id).body.kind() == plan::Kind::Person;
    let people: std::collections::BTreeSet<_> = people.into_iter().filter_map(id).filter(is_person).collect();
    if people.is_empty() { Audience::OnlyMe } else { Audience::People { people } }
}

fn body(draft: Draft, id: impl Fn(usize) -> Option<EntryId>) -> Option<Body> {
    let (under, asked, answer) = match draft {
        Draft::Written(body) => return Some(body),
        Draft::Why(under, asked, None) => (under, asked, Answer::NotSure),
        Draft::Why(under, asked, Some(words)) => (under, asked, Answer::Words { words }),
        Draft::Rests(under, asked, on) => (under, asked, Answer::Rests { on: id(on)? }),
    };
    Some(Body::Why(Why { under: id(under)?, asked, answer }))
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    (0i64..4_000_000_000, 0u32..1_000_000_000).prop_map(|(s, n)| DateTime::from_timestamp(s, n).unwrap())
}

fn handed_over() -> impl Strategy<Value = HandedOver> {
    let id = || any::<[u8; 10]>().prop_map(|random| EntryId::from_parts(1_790_000_000_000, random));
    let item = (id(), 0u64..(1 << 53), words()).prop_map(|(entry, revision, title)| HandedItem {
        entry,
        revision,
        title,
    });
    let items = prop::collection::vec(item, 0..4);
    (id(), moment(), id(), words(), items, words()).prop_map(|(id, at, recipient, name, items, file_name)| {
        HandedOver {
            id,
            at,
            recipient,
            recipient_name: name,
            document: "growth-plan".into(),
            form: "pdf".into(),
            items,
            digest: "0".repeat(64),
            file_name,
        }
    })
}

/// Whatever edits can lead to, at whatever times, with any ledger.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    let acts = prop::collection::vec((act(), 0i64..100_000_000_000), 0..60);
    let ledger = prop::collection::vec(handed_over(), 0..3);
    (moment(), acts, moment(), ledger).prop_map(|(start, acts, exported, ledger)| {
        let mut life = Life::begun(start);
        for (act, nanoseconds) in acts {
            // The order of revisions goes by the millisecond.
            life.now += TimeDelta::milliseconds(1) + TimeDelta::nanoseconds(nanoseconds);
            happen(&mut life, act);
        }
        Document { ledger, ..life.document(exported) }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_read_as_it_was(document in document()) {
        let read = read(&write(&document));
        prop_assert_eq!(read, Ok(document));
    }
}

#[test]
fn an_empty_plan_is_a_plan() {
    let document = Life::begun(DateTime::UNIX_EPOCH).document(DateTime::UNIX_EPOCH);
    assert_eq!(read(&write(&document)), Ok(document));
}

#[test]
fn the_same_plan_always_gives_the_same_bytes() {
    let document = read(interchange::EXAMPLE.as_bytes()).unwrap();
    assert!(write(&document) == interchange::EXAMPLE.as_bytes());
}
