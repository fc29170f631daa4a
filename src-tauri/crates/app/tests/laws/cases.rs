//! A plan, an agreement with the mentor, and a choice for them.

use crate::plans::{AGREEMENT, Drawn, MENTOR, MOTIVES, PROBE, PROFILE, day, does, grown, id, topics};
use disclosure::{Choice, Document, For, Part};
use plan::{Agreement, Body, Edit, EntryId, Place, Plan, Sharing};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) plan: Plan,
    pub(crate) agreement: Agreement,
    pub(crate) entries: BTreeMap<EntryId, BTreeSet<Part>>,
}

impl Case {
    pub(crate) fn choice(&self, document: Document) -> Choice {
        Choice { document, recipient: For::Person { id: id(MENTOR) }, entries: self.entries.clone() }
    }
}

pub(crate) fn case() -> impl Strategy<Value = Case> {
    let plan = prop::collection::vec(drawn(), 8..24);
    (plan, agreement(), chosen()).prop_map(|(drawn, agreement, entries)| {
        let mut plan = grown(&drawn);
        let body = Body::Agreement(agreement.clone());
        does(&mut plan, &Edit::Add { id: id(AGREEMENT), body, place: Place::Last });
        Case { plan, agreement, entries }
    })
}

fn drawn() -> impl Strategy<Value = Drawn> {
    (0u8..12, any::<prop::sample::Index>(), 0u8..4, 0u8..12, any::<bool>())
        .prop_map(|(kind, on, shown, marks, flag)| Drawn { kind, on, shown, marks, flag })
}

fn agreement() -> impl Strategy<Value = Agreement> {
    let shares = prop::collection::btree_set(prop::sample::select(Sharing::ALL.to_vec()), 0..=8);
    let word = (0u8..24, prop::sample::select(vec!['a', 'b', 'c', 'd', 'e']));
    let never_words = prop::collection::vec(word.prop_map(|(n, text)| crate::plans::canary(n, text)), 0..10);
    (shares, prop::collection::vec(0u8..12, 0..3), never_words).prop_map(|(shares, marks, never_words)| {
        let never = marks.into_iter().flat_map(topics).collect();
        Agreement { shares, never, never_words, ..Agreement::new(id(MENTOR), day()) }
    })
}

/// Any entries, each with any parts, whether it has them or not.
fn chosen() -> impl Strategy<Value = BTreeMap<EntryId, BTreeSet<Part>>> {
    let entry = prop_oneof![8 => 0u8..24, 1 => Just(PROFILE), 1 => Just(MOTIVES), 1 => Just(PROBE)];
    let parts = |mask: u128| {
        let all = Part::ALL.into_iter().enumerate();
        all.filter(move |(at, _)| mask >> at & 1 == 1).map(|(_, part)| part).collect::<BTreeSet<_>>()
    };
    prop::collection::vec((entry, any::<u128>()), 0..40)
        .prop_map(move |all| all.into_iter().map(|(n, mask)| (id(n), parts(mask))).collect())
}
