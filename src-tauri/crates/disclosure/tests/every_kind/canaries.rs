//! Words that can be told from one another, and which of them a choice lets leave.

use crate::{Chosen, PARTS};
use disclosure::Part;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A text that says which part of which entry it is.
pub(crate) fn canary(n: u8, part: &str) -> String {
    format!("<{n}.{part}>")
}

/// The canaries in a text.
pub(crate) fn found_in(text: &str) -> BTreeSet<String> {
    text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(name, _)| name.to_owned()).collect()
}

/// The one text that makes a chosen entry what it is.
const MAIN: [(u8, &str); 9] = [
    (1, "statement"),
    (5, "mix"),
    (7, "statement"),
    (9, "statement"),
    (10, "statement"),
    (11, "name"),
    (12, "whose"),
    (13, "choice"),
    (15, "name"),
];

/// What each further part lets leave.
const FURTHER: [(u8, Part, &[&str]); 23] = [
    (1, Part::Motivations, &["1.motivation"]),
    (1, Part::Importance, &["1.importance"]),
    (1, Part::Notes, &["1.notes"]),
    (1, Part::Measures, &["1.measure"]),
    (5, Part::Told, &["5.told"]),
    (7, Part::Noticed, &["7.noticed"]),
    (7, Part::Others, &["7.who", "7.said"]),
    (7, Part::Value, &["7.value"]),
    (7, Part::Ground, &["21.statement"]),
    (7, Part::Energy, &["30.doing", "31.doing"]),
    (9, Part::Evidence, &["9.evidence"]),
    (9, Part::Witnesses, &["9.who", "9.said"]),
    (10, Part::Notes, &["10.notes"]),
    (11, Part::FirstStep, &["11.first-step"]),
    (11, Part::Notes, &["11.notes"]),
    (12, Part::Reason, &["12.why"]),
    (12, Part::Entails, &["12.entails"]),
    (12, Part::Checks, &["12.who", "12.right", "12.otherwise"]),
    (13, Part::When, &["13.when"]),
    (13, Part::Instead, &["13.instead"]),
    (13, Part::Reason, &["13.why"]),
    (13, Part::Ground, &["22.statement"]),
    (15, Part::Role, &["15.role"]),
];

/// Exactly what may leave, and must.
pub(crate) fn expected(chosen: &Chosen) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = BTreeSet::new();
    all.extend(MAIN.iter().filter(|(n, _)| chosen.contains_key(n)).map(|(n, part)| format!("{n}.{part}")));
    let has = |n: &u8, part: &Part| chosen.get(n).is_some_and(|parts| parts.contains(part));
    let further = FURTHER.iter().filter(|(n, part, _)| has(n, part));
    all.extend(further.flat_map(|(_, _, names)| names.iter().map(|name| (*name).to_owned())));
    if has(&15, &Part::Organisation) {
        all.insert("15.organisation".into());
    }
    // A why leaves with its goal; the one that rests brings its ground.
    let with_goal = |n: u8| chosen.contains_key(&1) && chosen.contains_key(&n);
    all.extend(with_goal(2).then(|| "2.words".to_owned()));
    all.extend(with_goal(3).then(|| "20.statement".to_owned()));
    // A passion whose ground lies in the trash.
    all.extend(chosen.contains_key(&17).then(|| "17.statement".to_owned()));
    all
}

/// Any entries, each with any parts, whether it has them or not.
pub(crate) fn chosen() -> impl Strategy<Value = Chosen> {
    let entry = (1u8..=34, any::<u128>());
    let parts = |mask: u128| {
        let all = PARTS.iter().enumerate().filter(move |(at, _)| mask >> at & 1 == 1);
        all.map(|(_, part)| *part).collect::<BTreeSet<_>>()
    };
    let chosen = prop::collection::vec(entry, 0..40);
    chosen.prop_map(move |entries| entries.into_iter().map(|(n, mask)| (n, parts(mask))).collect())
}
