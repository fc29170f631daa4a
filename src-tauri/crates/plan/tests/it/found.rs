//! What a person finds out about themselves, for the lives of plans: each kind with its ties.

use crate::life::of_kinds;
use crate::support::{need, note_on, strength};
use plan::*;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds beside goals, whys, bedrock and what rests on it.
const KINDS: [Kind; 8] = [
    Kind::EnergyNote,
    Kind::Opportunity,
    Kind::LotteryAnswer,
    Kind::Weighing,
    Kind::Beginning,
    Kind::Strength,
    Kind::Need,
    Kind::Motives,
];

/// One of these kinds, tied to what there is; to what is not there, or is another kind, now and
/// then. What is rewritten mostly keeps its kind.
pub(crate) fn body(plan: &Plan, which: u8, ties: [u8; 3], kept: Option<Kind>) -> Body {
    let kind = kept.filter(|kind| KINDS.contains(kind)).unwrap_or(KINDS[usize::from(which) % KINDS.len()]);
    let tied = |n: usize, kind| of_kinds(plan, ties[n], &[kind]);
    let maybe = |n: usize, kind| (!ties[n].is_multiple_of(3)).then(|| tied(n, kind));
    match kind {
        Kind::EnergyNote => with_feed(maybe(0, Kind::Passion)),
        Kind::Opportunity => Body::Opportunity(Opportunity {
            name: "A map room".into(),
            passions: BTreeSet::from_iter([tied(0, Kind::Passion), tied(1, Kind::Passion)]),
            strengths: maybe(1, Kind::Strength).into_iter().collect(),
            needs: maybe(2, Kind::Need).into_iter().collect(),
            ..Opportunity::default()
        }),
        Kind::LotteryAnswer => lottery(maybe(0, Kind::Goal)),
        Kind::Weighing => weighing(ties[1], maybe(0, Kind::Goal)),
        Kind::Beginning => Body::Beginning(Beginning {
            goal: maybe(0, Kind::Goal),
            passion: maybe(1, Kind::Passion),
            strength: maybe(2, Kind::Strength),
            ..Beginning::default()
        }),
        Kind::Strength => strength(["I listen", " "][usize::from(ties[0] == 0)]),
        Kind::Need => need("A guide", Whose::Team),
        _ => Body::Motives(Motives {
            mix: BTreeMap::from([(Motivation::Meaning, "More of it".into())]),
            ..Motives::default()
        }),
    }
}

fn with_feed(feeds: Option<EntryId>) -> Body {
    match note_on("Drawing", Energy::Gave, 1, None) {
        Body::EnergyNote(note) => Body::EnergyNote(EnergyNote { feeds, ..note }),
        other => other,
    }
}

fn lottery(led_to: Option<EntryId>) -> Body {
    Body::LotteryAnswer(LotteryAnswer {
        half: Half::Want,
        whose: "Wanjiru’s".into(),
        why: String::new(),
        entails: String::new(),
        confidence: None,
        checks: Vec::new(),
        led_to,
    })
}

/// Now and then it weighs nothing.
fn weighing(n: u8, about: Option<EntryId>) -> Body {
    let among: BTreeSet<_> = Motivation::ALL.into_iter().take(usize::from(n % 9)).collect();
    let (left, right) = (Motivation::Influence, Motivation::Authority);
    let preferences = vec![Preference { left, right, pulls: Pulls::Alike }];
    Body::Weighing(Weighing { among, preferences, about })
}
