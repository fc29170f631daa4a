//! Whoever looks around in the example sees every kind of thing, and each in all its forms.

use super::example;
use chrono::{DateTime, NaiveDate, Utc};
use plan::insight::energy::suggested_passions;
use plan::insight::noticing::{Noticed, notices};
use plan::insight::{footing::footing, pair_sort};
use plan::{Answer, Body, Energy, Entry, EntryId, Half, Kind, Motivation, Plan, Setting, Weighing, Whose};
use std::collections::{BTreeMap, BTreeSet};

/// What `say` says of the bodies that are not in the trash, where it says something.
fn all<T>(plan: &Plan, say: impl Fn(&Body) -> Option<T>) -> Vec<T> {
    plan.entries().filter(|e| e.is_live()).filter_map(|e| say(&e.body)).collect()
}

fn bodies<'p, T>(entries: &'p [&Entry], say: impl Fn(&'p Body) -> Option<&'p T>) -> Vec<&'p T> {
    entries.iter().filter_map(|e| say(&e.body)).collect()
}

#[test]
fn about_eighty_entries_of_every_kind_but_a_guided_start_and_what_only_a_mentor_has() {
    let (document, plan) = example();
    assert!((76..=84).contains(&document.entries.len()), "{}", document.entries.len());
    let without: Vec<_> = Kind::used().filter(|kind| plan.live(*kind).is_empty()).collect();
    assert_eq!(without, [Kind::Beginning, Kind::Received]);
    assert_eq!((plan.live(Kind::Person).len(), plan.trash().len()), (3, 1));
    assert!(document.ledger.is_empty());
}

#[test]
fn goals_stand_in_every_state_and_setting() {
    let (_, plan) = example();
    let states: BTreeSet<_> =
        all(&plan, |b| if let Body::Goal(g) = b { Some(g.state) } else { None }).into_iter().collect();
    assert_eq!(states.len(), 5);
    let settings = all(&plan, |b| if let Body::Goal(g) = b { g.setting } else { None });
    for setting in [Setting::ThisTeam, Setting::ElsewhereHere, Setting::Outside, Setting::Anywhere] {
        assert!(settings.contains(&setting), "{setting:?}");
    }
}

#[test]
fn three_goals_share_a_ground_and_one_stands_on_none() {
    let (_, plan) = example();
    let footing = footing(&plan);
    let [shared] = footing.shared.as_slice() else { panic!("{:?}", footing.shared) };
    assert_eq!((shared.goals.len(), footing.none.len()), (3, 1));
    assert!(plan.under(footing.none[0]).is_empty());
    let open = all(&plan, |b| matches!(b, Body::Why(w) if w.answer == Answer::NotSure).then_some(()));
    assert_eq!(open.len(), 2);
    assert!(footing.goals.iter().any(|goal| plan.under(*goal).len() > 1), "branches");
}

#[test]
fn two_weighings_a_year_apart_end_in_slightly_different_orders() {
    let (_, plan) = example();
    let entries = plan.live(Kind::Weighing);
    let weighings: Vec<(DateTime<Utc>, &Weighing)> = entries
        .iter()
        .filter_map(|e| match &e.body {
            Body::Weighing(weighing) => Some((e.created, weighing)),
            _ => None,
        })
        .collect();
    let [(first, before), (second, after)] = weighings.as_slice() else { panic!("{}", weighings.len()) };
    assert!((360..=380).contains(&(*second - first).num_days()));
    let order = |w| pair_sort::sort(w).order.iter().map(|r| r.motivation).collect::<Vec<_>>();
    use Motivation::{Autonomy, Compensation, Growth, Influence, Meaning, Recognition};
    assert_eq!(order(before), [Influence, Meaning, Growth, Recognition, Autonomy, Compensation]);
    assert_eq!(order(after), [Meaning, Influence, Growth, Autonomy, Recognition, Compensation]);
}

#[test]
fn an_order_took_no_more_questions_than_there_may_be() {
    let (_, plan) = example();
    for sorting in all(&plan, |b| if let Body::Weighing(w) = b { Some(pair_sort::sort(w)) } else { None }) {
        assert!(sorting.asked <= sorting.at_most);
        assert_eq!(sorting.next, None);
    }
}

#[test]
fn passions_came_from_different_questions_and_others_saw_them() {
    let (_, plan) = example();
    let entries = plan.live(Kind::Passion);
    let passions = bodies(&entries, |b| if let Body::Passion(p) = b { Some(p) } else { None });
    let asked: BTreeSet<_> = passions.iter().filter_map(|p| p.asked).collect();
    assert_eq!(asked.len(), passions.len());
    assert!(passions.iter().all(|p| !p.others.is_empty() && !p.value.is_empty()));
    assert!(passions.iter().any(|p| p.rests.is_some()) && passions.iter().any(|p| p.rests.is_none()));
}

#[test]
fn many_hours_speak_for_a_passion_that_has_no_name_yet() {
    let (_, plan) = example();
    let gave = all(&plan, |b| match b {
        Body::EnergyNote(note) if note.energy == Energy::Gave && note.feeds.is_none() => {
            Some(note.doing.clone())
        }
        _ => None,
    });
    assert_eq!(gave.iter().filter(|doing| doing.starts_with("Drawing")).count(), 5);
    let named =
        all(&plan, |b| if let Body::Passion(p) = b { Some(p.statement.to_lowercase()) } else { None });
    assert!(!named.iter().any(|passion| passion.contains("draw")));
    let took = all(&plan, |b| matches!(b, Body::EnergyNote(n) if n.energy == Energy::Took).then_some(()));
    assert_eq!(took.len(), 3);
}

#[test]
fn strengths_have_evidence_and_witnesses() {
    let (_, plan) = example();
    let entries = plan.live(Kind::Strength);
    let strengths = bodies(&entries, |b| if let Body::Strength(s) = b { Some(s) } else { None });
    assert!(strengths.len() > 2);
    assert!(strengths.iter().all(|s| !s.evidence.is_empty() && !s.witnesses.is_empty()));
}

/// Which of the three an opportunity brings together, and whether it lies outside.
type Region = (bool, bool, bool, bool);

#[test]
fn opportunities_lie_where_all_meet_inside_and_outside_and_where_only_two_do() {
    let (_, plan) = example();
    let regions: BTreeMap<Region, usize> = all(&plan, |b| match b {
        Body::Opportunity(o) => {
            let outside = o.setting == Some(Setting::Outside);
            Some((!o.passions.is_empty(), !o.strengths.is_empty(), !o.needs.is_empty(), outside))
        }
        _ => None,
    })
    .into_iter()
    .fold(BTreeMap::new(), |mut regions, region| {
        *regions.entry(region).or_default() += 1;
        regions
    });
    for region in [
        (true, true, true, false),
        (true, true, true, true),
        (false, true, true, false),
        (true, true, false, true),
        (true, false, true, true),
    ] {
        assert_eq!(regions.get(&region), Some(&1), "{region:?}");
    }
    let whose: BTreeSet<_> =
        all(&plan, |b| if let Body::Need(n) = b { Some(n.whose) } else { None }).into_iter().collect();
    assert_eq!(whose.len(), Whose::ALL.len());
}

#[test]
fn both_halves_of_the_lottery_question_were_answered_in_two_years() {
    let (_, plan) = example();
    let entries = plan.live(Kind::LotteryAnswer);
    let halves: BTreeSet<(Half, i32)> = entries
        .iter()
        .filter_map(|e| match &e.body {
            Body::LotteryAnswer(answer) => Some((answer.half, chrono::Datelike::year(&e.created))),
            _ => None,
        })
        .collect();
    assert_eq!(
        halves,
        [Half::Want, Half::NotWant].into_iter().flat_map(|h| [(h, 2025), (h, 2026)]).collect()
    );
    let answers = bodies(&entries, |b| if let Body::LotteryAnswer(a) = b { Some(a) } else { None });
    assert_eq!(answers.iter().filter(|a| a.led_to.is_some()).count(), 1);
    let asked: Vec<_> = answers.iter().flat_map(|a| &a.checks).collect();
    assert!(!asked.is_empty() && asked.iter().all(|c| !c.right.is_empty() && !c.otherwise.is_empty()));
}

#[test]
fn where_the_road_turned_rests_on_ground_that_goals_rest_on_too() {
    let (_, plan) = example();
    let grounds: BTreeSet<EntryId> =
        all(&plan, |b| if let Body::TurningPoint(t) = b { t.rests } else { None }).into_iter().collect();
    assert_eq!(grounds.len(), 2);
    assert!(grounds.iter().all(|ground| !plan.goals_on(*ground).is_empty()));
}

#[test]
fn nothing_in_it_is_later_than_it_was_written_out() {
    let (document, plan) = example();
    let last = document.exported;
    assert!(document.revisions.iter().all(|r| r.at <= last));
    let days: Vec<NaiveDate> = all(&plan, |b| match b {
        Body::EnergyNote(note) => Some(note.on),
        Body::Agreement(agreement) => Some(agreement.made),
        Body::Session(session) => Some(session.on),
        Body::Remark(remark) => Some(remark.on),
        _ => None,
    });
    assert!(days.iter().all(|day| *day <= last.date_naive()));
}

#[test]
fn the_hours_suggest_the_passion_that_has_no_name_yet() {
    let (_, plan) = example();
    let suggested = suggested_passions(&plan);
    assert!(
        suggested.iter().any(|s| s.doing.to_lowercase().contains("drawing") && s.notes.len() > 2),
        "{suggested:?}"
    );
}

#[test]
fn home_has_different_things_to_notice_on_the_day_it_is_added() {
    let (document, plan) = example();
    let found = notices(&plan, document.exported.date_naive(), &Noticed::default());
    let kinds: BTreeSet<_> =
        found.iter().map(|n| std::mem::discriminant(&n.matter)).map(|d| format!("{d:?}")).collect();
    assert!(found.len() > 2 && kinds.len() > 2, "{found:?}");
}
