//! Import after export is the identity, for any life of a plan.

use crate::drafts::{Draft, body, draft, words};
use crate::drafts_talk::topics;
use crate::life::Life;
use chrono::{DateTime, TimeDelta, Utc};
use interchange::{Broken, Despite, Document, HandedItem, HandedOver, read, write};
use plan::{Audience, Edit, EntryId, Place, Topic};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Something that happens; the numbers choose among the entries there are.
#[derive(Debug, Clone)]
enum Act {
    Add(Draft),
    Rewrite(usize, Draft),
    Move(usize, Place),
    Show(usize, Vec<usize>),
    Mark(usize, BTreeSet<Topic>),
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
        3 => (any(), topics()).prop_map(|(n, topics)| Act::Mark(n, topics)),
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
        Act::Mark(n, topics) => Edit::Mark { id: id(n)?, topics },
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
    let people: BTreeSet<_> = people.into_iter().filter_map(id).filter(is_person).collect();
    if people.is_empty() { Audience::OnlyMe } else { Audience::People { people } }
}

fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    (0i64..4_000_000_000, 0u32..1_000_000_000).prop_map(|(s, n)| DateTime::from_timestamp(s, n).unwrap())
}

fn id() -> impl Strategy<Value = EntryId> {
    any::<[u8; 10]>().prop_map(|random| EntryId::from_parts(1_790_000_000_000, random))
}

fn handed_over() -> impl Strategy<Value = HandedOver> {
    let parts = prop::collection::vec(words(), 0..3);
    let item = (id(), 0u64..(1 << 53), words(), parts, prop::option::of(id()));
    let item = item.prop_map(|(entry, revision, title, parts, under)| HandedItem {
        entry,
        revision,
        title,
        parts,
        under,
    });
    let items = prop::collection::vec(item, 0..4);
    let further = (prop::option::of(words()), prop::collection::vec(id(), 0..4), prop::option::of(despite()));
    (id(), moment(), id(), words(), items, words(), further).prop_map(
        |(id, at, recipient, name, items, file_name, further)| HandedOver {
            id,
            at,
            recipient,
            recipient_name: name,
            document: "growth-plan".into(),
            form: "pdf".into(),
            items,
            digest: "0".repeat(64),
            file_name,
            name: further.0,
            pieces: further.1,
            despite: further.2,
        },
    )
}

/// Why something left although it broke what was agreed.
fn despite() -> impl Strategy<Value = Despite> {
    let found = (prop::option::of(words()), prop::option::of(id()));
    let broken = (id(), words(), words(), words(), found).prop_map(|(entry, title, term, about, found)| {
        Broken { entry, title, term, about, part: found.0, found_in: found.1 }
    });
    (words(), prop::collection::vec(broken, 1..3)).prop_map(|(reason, broken)| Despite { reason, broken })
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
