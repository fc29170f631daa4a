//! Bodies for the lives that go out and come back: of any kind by what it declares, and of those
//! that are more than their fields, in all their forms.

use crate::drafts_any::{Any, any_kind, made};
use crate::drafts_talk::{person, talked};
use crate::life::Life;
use chrono::NaiveDate;
use plan::{
    Answer, Bedrock, Body, EntryId, Goal, GoalState, Horizon, Importance, Kind, Measure, Motivation,
    Preference, Pulls, Question, Setting, Wanting, Weighing, Why,
};
use proptest::prelude::*;
use proptest::sample::select;

/// A body whose links are still numbers, which choose among the entries there are.
#[derive(Debug, Clone)]
pub(crate) enum Draft {
    Written(Body),
    Why(usize, Question, Option<String>),
    Rests(usize, Question, usize),
    Tied(Body, usize),
    Any(Any),
}

/// The body with its links, unless there is nothing to hang it under.
pub(crate) fn body(life: &Life, draft: Draft) -> Option<Body> {
    let one = |n: usize| chosen(&life.ids(), n);
    let (under, asked, answer) = match draft {
        Draft::Written(body) => return Some(body),
        Draft::Tied(body, n) => return Some(tied(life, body, n)),
        Draft::Any(any) => return made(life, &any),
        Draft::Why(under, asked, None) => (under, asked, Answer::NotSure),
        Draft::Why(under, asked, Some(words)) => (under, asked, Answer::Words { words }),
        Draft::Rests(under, asked, on) => (under, asked, Answer::Rests { on: one(on)? }),
    };
    Some(Body::Why(Why { under: one(under)?, asked, answer }))
}

/// Tied to an entry of the right kind where there is one.
fn tied(life: &Life, mut body: Body, n: usize) -> Body {
    let of = |kind: Kind| {
        let ids = life.ids().into_iter().filter(|id| life.entry(*id).body.kind() == kind);
        chosen(&ids.collect::<Vec<_>>(), n)
    };
    match &mut body {
        Body::Weighing(weighing) => weighing.about = of(Kind::Goal),
        body => tied_to_someone(life, body, of(Kind::Person), n),
    }
    body
}

/// What is between two people is refused as long as there is nobody.
fn tied_to_someone(life: &Life, body: &mut Body, someone: Option<EntryId>, n: usize) {
    let any = chosen(&life.ids(), n / 2);
    match (body, someone) {
        (Body::Agreement(agreement), Some(with)) => agreement.with = with,
        (Body::Received(received), Some(from)) => received.from = from,
        (Body::Remark(remark), Some(from)) => (remark.from, remark.about) = (from, any),
        (Body::Session(session), Some(with)) => {
            session.with = with;
            session.talk_about.extend(any);
            session.notes.iter_mut().for_each(|note| note.about = any);
        }
        _ => {}
    }
}

fn chosen(ids: &[EntryId], n: usize) -> Option<EntryId> {
    ids.get(n.checked_rem(ids.len()).unwrap_or_default()).copied()
}

/// Any draft. Strategies are boxed, or together they would not fit a test's stack.
pub(crate) fn draft() -> BoxedStrategy<Draft> {
    let question = || select(Question::ALL.to_vec());
    let any = any::<usize>;
    prop_oneof![
        4 => goal().prop_map(Draft::Written),
        8 => (any(), question(), prop::option::of(words())).prop_map(|(u, q, w)| Draft::Why(u, q, w)),
        4 => (any(), question(), any()).prop_map(|(u, q, on)| Draft::Rests(u, q, on)),
        2 => words().prop_map(|statement| Draft::Written(Body::Bedrock(Bedrock { statement }))),
        2 => person().prop_map(Draft::Written),
        8 => (talked(), any()).prop_map(|(body, n)| Draft::Tied(body, n)),
        2 => (weighing(), any()).prop_map(|(body, n)| Draft::Tied(body, n)),
        14 => any_kind().prop_map(Draft::Any),
    ]
    .boxed()
}

/// Any words at all, but rather short ones.
pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(any::<char>(), 1..8).prop_map(|chars| chars.into_iter().collect()),
        1 => select(vec!["\u{0}\u{1f}\u{7f}", "\"\\/\n\r\t", "\u{2028}\u{feff}", "مديرة", "🧗🏽‍♀️"]).prop_map(String::from),
    ]
}

pub(crate) fn maybe<T: Clone + std::fmt::Debug + 'static>(
    all: &[T],
) -> impl Strategy<Value = Option<T>> + use<T> {
    prop::option::of(select(all.to_vec()))
}

pub(crate) fn day() -> impl Strategy<Value = NaiveDate> {
    (1..3_000_000).prop_map(|d| NaiveDate::from_num_days_from_ce_opt(d).unwrap())
}

fn pulling() -> impl Strategy<Value = std::collections::BTreeMap<Motivation, String>> {
    prop::collection::btree_map(select(Motivation::ALL.to_vec()), words(), 0..3)
}

fn goal() -> BoxedStrategy<Body> {
    let horizon = prop_oneof![
        select(vec![Horizon::Months, Horizon::Year, Horizon::TwoYears, Horizon::FiveYears, Horizon::Someday]),
        day().prop_map(|date| Horizon::By { date }),
    ];
    let setting = maybe(&[Setting::ThisTeam, Setting::ElsewhereHere, Setting::Outside, Setting::Anywhere]);
    let state = select(vec![GoalState::Exploring, GoalState::Active, GoalState::Resting, GoalState::LetGo]);
    let wanting = maybe(&[Wanting::Want, Wanting::Should, Wanting::Both, Wanting::NotSure]);
    let importance =
        (1u8..=10, words()).prop_map(|(level, why_not_lower)| Importance { level, why_not_lower });
    let measure = (words(), words(), words(), words());
    let measure = measure.prop_map(|(what, start, now, target)| Measure { what, start, now, target });
    let small = (words(), prop::option::of(horizon), setting, state, wanting);
    let large = (pulling(), prop::option::of(importance), words(), prop::collection::vec(measure, 0..3));
    (small, large)
        .prop_map(
            |((statement, horizon, setting, state, wanting), (motivations, importance, notes, measures))| {
                Body::Goal(Goal {
                    statement,
                    horizon,
                    setting,
                    state,
                    wanting,
                    motivations,
                    importance,
                    notes,
                    measures,
                })
            },
        )
        .boxed()
}

/// Some of them weigh one thing only, which is no weighing, and stay out.
fn weighing() -> BoxedStrategy<Body> {
    use Motivation::{Autonomy, Growth, Meaning};
    let pulls = || select(vec![Pulls::Left, Pulls::Right, Pulls::Alike]);
    let among = prop::collection::btree_set(select(Motivation::ALL.to_vec()), 0..5);
    (among, pulls(), pulls(), 0..3usize)
        .prop_map(|(mut among, first, second, asked)| {
            let preferences = vec![
                Preference { left: Growth, right: Meaning, pulls: first },
                Preference { left: Autonomy, right: Growth, pulls: second },
            ];
            let preferences: Vec<_> = preferences.into_iter().take(asked).collect();
            among.extend(preferences.iter().flat_map(|p| [p.left, p.right]));
            Body::Weighing(Weighing { among, preferences, about: None })
        })
        .boxed()
}
