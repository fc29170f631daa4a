//! Import after export is the identity, for any life of a plan.

use crate::drafts::{Draft, body, draft, words};
use crate::life::Life;
use chrono::{DateTime, TimeDelta, Utc};
use interchange::{Document, HandedItem, HandedOver, read, write};
use plan::{Audience, Edit, EntryId, Place};
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

fn act() -> BoxedStrategy<Act> {
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
    .boxed()
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
        Act::Add(draft) => Edit::Add { id: life.next_id(), body: body(life, draft)?, place: Place::Last },
        Act::Rewrite(n, draft) => Edit::Rewrite { id: id(n)?, body: body(life, draft)? },
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
