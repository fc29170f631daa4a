//! Few things a day, nothing twice a week, each kind in its turn.

use crate::support::{add, day, edit, goal, id, minute, strength};
use chrono::NaiveDate;
use plan::insight::noticing::{AT_MOST, Matter, Notice, Noticed, notices};
use plan::{Edit, Plan};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Goals 1 to 6 without a why, each said a day after the one before, then strengths 7 and 8.
fn plan() -> Plan {
    let mut plan = Plan::default();
    let bodies = (1..=6).map(|n| (n, goal("Lead"))).chain((7..=8).map(|n| (n, strength("I listen"))));
    for (n, body) in bodies {
        edit(&mut plan, add(n, body), minute(24 * 60 * u32::from(n))).expect("a plain plan");
    }
    plan
}

/// Someone who looks at Home.
#[derive(Default)]
struct Looking {
    plan: Plan,
    noticed: Noticed,
}

impl Looking {
    fn on(&mut self, today: NaiveDate) -> Vec<Notice> {
        let shown = notices(&self.plan, today, &self.noticed);
        self.noticed.show(&shown, today);
        shown
    }
}

fn looking() -> Looking {
    Looking { plan: plan(), noticed: Noticed::default() }
}

fn keys(notices: &[Notice]) -> Vec<&str> {
    notices.iter().map(|n| n.key.as_str()).collect()
}

#[test]
fn at_most_four_are_shown_each_kind_in_its_turn_the_latest_concern_first() {
    let shown = looking().on(day(20));
    let matters: Vec<_> = shown.into_iter().map(|n| n.matter).collect();
    let expected = [
        Matter::UnseenStrength { strength: id(8) },
        Matter::WithoutWhy { goal: id(6) },
        Matter::UnseenStrength { strength: id(7) },
        Matter::WithoutWhy { goal: id(5) },
    ];
    assert_eq!(matters, expected);
}

#[test]
fn a_notice_stays_for_its_day_and_rests_until_a_week_has_passed() {
    let mut looking = looking();
    let first = looking.on(day(20));
    assert_eq!(looking.on(day(20)), first);
    let second = looking.on(day(21));
    assert_eq!(second.len(), AT_MOST);
    assert!(second.iter().all(|notice| !first.contains(notice)));
    for later in 22..27 {
        assert_eq!(looking.on(day(later)), []);
    }
    assert_eq!(looking.on(day(27)), first);
}

#[test]
fn what_is_put_aside_is_gone_at_once_for_a_week_and_nothing_takes_its_place_that_day() {
    let mut looking = looking();
    let first = looking.on(day(20));
    looking.noticed.put_aside(&first[1].key, day(20));
    let left = looking.on(day(20));
    assert_eq!(keys(&left), [keys(&first)[0], keys(&first)[2], keys(&first)[3]]);
    for later in 21..27 {
        assert!(!looking.on(day(later)).contains(&first[1]));
    }
    assert!(looking.on(day(27)).contains(&first[1]));
}

#[test]
fn put_aside_after_midnight_it_rests_from_then_on() {
    let mut looking = looking();
    let first = looking.on(day(20));
    looking.noticed.put_aside(&first[0].key, day(21));
    (21..28).for_each(|later| assert!(!looking.on(day(later)).contains(&first[0]), "day {later}"));
    assert!(looking.on(day(28)).contains(&first[0]));
}

#[test]
fn what_was_never_shown_cannot_be_put_aside() {
    let mut noticed = Noticed::default();
    noticed.put_aside("without-why:made-up", day(20));
    assert_eq!(noticed, Noticed::default());
}

#[test]
fn what_is_settled_is_not_shown_and_still_counts_for_its_day() {
    let mut looking = looking();
    let first = looking.on(day(20));
    let settled = Edit::Trash { id: id(8) };
    edit(&mut looking.plan, settled, minute(0)).expect("it lies there");
    let left: BTreeSet<_> = keys(&looking.on(day(20))).into_iter().map(str::to_owned).collect();
    assert_eq!(left, keys(&first[1..]).into_iter().map(str::to_owned).collect());
}

#[test]
fn a_clock_put_back_neither_hides_for_years_nor_says_it_twice() {
    let mut looking = looking();
    let first = looking.on(day(4000));
    assert_eq!(looking.on(day(20)), first, "shown already, and still this day’s");
    let second = looking.on(day(21));
    assert!(second.iter().all(|notice| !first.contains(notice)));
    assert_eq!(looking.on(day(27)), first);
}

#[test]
fn what_has_rested_long_enough_is_forgotten() {
    let mut looking = looking();
    looking.on(day(20));
    looking.plan = Plan::default();
    looking.on(day(27));
    assert_eq!(looking.noticed, Noticed::default());
}

proptest! {
    #[test]
    fn nothing_is_said_on_two_days_of_one_week_and_never_more_than_four_a_day(
        steps in prop::collection::vec((0u32..3, any::<bool>()), 1..60)
    ) {
        let mut looking = looking();
        let mut today = 10;
        let mut last: BTreeMap<String, u32> = BTreeMap::new();
        let mut that_day: BTreeMap<u32, BTreeSet<String>> = BTreeMap::new();
        for (passes, puts_aside) in steps {
            today += passes;
            let shown = looking.on(day(today));
            for notice in &shown {
                let before = last.insert(notice.key.clone(), today);
                prop_assert!(before.is_none_or(|b| b == today || today - b >= 7), "{}", notice.key);
                that_day.entry(today).or_default().insert(notice.key.clone());
            }
            if let Some(notice) = shown.first().filter(|_| puts_aside) {
                looking.noticed.put_aside(&notice.key, day(today));
            }
        }
        prop_assert!(that_day.values().all(|keys| keys.len() <= AT_MOST));
    }
}
