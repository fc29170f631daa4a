//! Bodies of what is between two people, with any words in them and still without ties.

use crate::drafts::{day, maybe, words};
use chrono::DateTime;
use plan::{
    Agreement, Better, Body, Cadence, CheckIn, EntryId, Level, Manner, NextStep, PassingOn, Person, Raise,
    Received, Relationship, Remark, Saying, Session, SessionNote, Sharing, Topic,
};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Stands where a tie is still to be made.
fn nobody() -> EntryId {
    EntryId::from_parts(0, [0; 10])
}

pub(crate) fn person() -> BoxedStrategy<Body> {
    use Relationship::{LifeCoach, Manager, Mentee, Mentor};
    let known = (words(), select(vec![Mentor, Manager, LifeCoach, Mentee]), words(), words(), words());
    let manner = maybe(&[Manner::Mentorship, Manner::Coaching]);
    let cadence = maybe(&[Cadence::Weekly, Cadence::Fortnightly, Cadence::Monthly, Cadence::Quarterly]);
    let kept = (manner, cadence, option::of(day()), option::of(day()), option::of(words()));
    (known, kept)
        .prop_map(|((name, relationship, role, notes, trust), (manner, cadence, since, until, key))| {
            let known = Person::new(name, relationship);
            Body::Person(Person { role, notes, trust, manner, cadence, since, until, key, ..known })
        })
        .boxed()
}

pub(crate) fn topics() -> impl Strategy<Value = BTreeSet<Topic>> {
    btree_set(select(Topic::ALL.to_vec()), 0..3)
}

/// Any of what hangs under a person.
pub(crate) fn talked() -> BoxedStrategy<Body> {
    let remark = (day(), saying())
        .prop_map(|(on, saying)| Body::Remark(Remark { from: nobody(), on, about: None, saying }));
    let received = (day(), words(), words())
        .prop_map(|(on, name, contents)| Body::Received(Received { from: nobody(), on, name, contents }));
    prop_oneof![agreement(), session(), remark, received].boxed()
}

fn agreement() -> BoxedStrategy<Body> {
    let pass_on = prop_oneof![
        select(vec![PassingOn::Nothing, PassingOn::AskFirst]),
        (words(), words()).prop_map(|(what, to)| PassingOn::This { what, to }),
    ];
    let shares = btree_set(select(Sharing::ALL.to_vec()), 0..4);
    let said = (words(), words(), vec(words(), 0..3), words());
    ((day(), option::of(day())), shares, topics(), pass_on, any::<bool>(), said)
        .prop_map(|((made, until), shares, never, pass_on, may_keep, said)| {
            let (roles, logistics, never_words, notes) = said;
            let agreed = Agreement::new(nobody(), made);
            let agreed = Agreement { until, shares, never, pass_on, may_keep, ..agreed };
            Body::Agreement(Agreement { roles, logistics, never_words, notes, ..agreed })
        })
        .boxed()
}

fn session() -> BoxedStrategy<Body> {
    let note = saying().prop_map(|saying| SessionNote { about: None, saying });
    let step = (words(), words(), option::of(day()), any::<bool>());
    let step = step.prop_map(|(cue, act, by, done)| NextStep { cue, act, by, done });
    let raise = (words(), words()).prop_map(|(what, to)| Raise { what, to });
    let left = btree_set(select(Better::ALL.to_vec()), 0..4);
    let ended = option::of(0i64..4_000_000_000);
    let ended = ended.prop_map(|at| at.map(|at| DateTime::from_timestamp(at, 0).unwrap()));
    let come = (day(), option::of(any::<u16>()), option::of(check_in()), words());
    let gone = (vec(note, 0..3), vec(step, 0..3), vec(raise, 0..3), left, ended);
    (come, gone)
        .prop_map(|((on, minutes, check_in, heard), (notes, steps, raise, left, ended))| {
            let ahead = Session::new(nobody(), on);
            let held = Session { minutes, check_in, heard, notes, steps, ..ahead };
            Body::Session(Session { raise, left, ended, ..held })
        })
        .boxed()
}

fn check_in() -> impl Strategy<Value = CheckIn> {
    let level = || maybe(&[Level::Low, Level::Middling, Level::High]);
    (level(), level(), words(), any::<bool>()).prop_map(|(energy, rest, worry, shared)| CheckIn {
        energy,
        rest,
        worry,
        shared,
    })
}

fn saying() -> BoxedStrategy<Saying> {
    prop_oneof![
        words().prop_map(|words| Saying::Question { words }),
        words().prop_map(|words| Saying::Playback { words }),
        words().prop_map(|words| Saying::Story { words }),
        words().prop_map(|words| Saying::Advice { words }),
        words().prop_map(|words| Saying::Recognition { words }),
        (words(), words(), words(), words()).prop_map(|(what, impact, why, how)| Saying::Feedback {
            what,
            impact,
            why,
            how
        }),
    ]
    .boxed()
}
