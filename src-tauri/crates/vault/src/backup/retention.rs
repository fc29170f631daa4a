//! Which backups have served their time. Pure: a list in, a list out.

use super::{BackupName, Reason};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use std::collections::BTreeSet;

/// How many of the latest automatic backups are kept whatever their age.
const LATEST: usize = 10;
/// On how many of the last days with a backup the day's last one is kept.
const DAYS: usize = 7;
/// In how many of the last weeks with a backup the week's last one is kept.
const WEEKS: usize = 4;
/// How long a backup from before a migration is kept.
const MIGRATION: TimeDelta = TimeDelta::days(90);

/// The backups to delete. Days and weeks without a backup do not count, so that being away
/// costs nobody their backups. Backups from the future, made while a clock was wrong, are kept
/// and push none of today's out. What a person made by hand is theirs to delete.
pub(super) fn expired(backups: &[BackupName], now: DateTime<Utc>) -> Vec<BackupName> {
    let past: Vec<_> = backups.iter().copied().filter(|name| name.at() <= now).collect();
    let kept = kept_automatic(&past);
    let is_expired = |name: &BackupName| match name.reason() {
        Reason::Auto => !kept.contains(name),
        Reason::Migration => now - name.at() > MIGRATION,
        Reason::ByHand => false,
    };
    past.iter().copied().filter(is_expired).collect()
}

fn kept_automatic(backups: &[BackupName]) -> BTreeSet<BackupName> {
    let mut newest_first: Vec<_> =
        backups.iter().copied().filter(|name| name.reason() == Reason::Auto).collect();
    newest_first.sort_by(|a, b| b.cmp(a));
    let latest = newest_first.iter().copied().take(LATEST);
    let days = last_of_each(&newest_first, |name| name.at().num_days_from_ce()).take(DAYS);
    let weeks = last_of_each(&newest_first, |name| name.at().iso_week()).take(WEEKS);
    latest.chain(days).chain(weeks).collect()
}

/// The first of each run with the same `period`; newest first in, newest first out.
fn last_of_each<P: PartialEq>(
    newest_first: &[BackupName],
    period: impl Fn(&BackupName) -> P,
) -> impl Iterator<Item = BackupName> {
    let mut before = None;
    newest_first.iter().copied().filter(move |name| {
        let this = Some(period(name));
        let first = this != before;
        before = this;
        first
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}:00Z").parse().unwrap()
    }

    fn name(reason: Reason, when: &str) -> BackupName {
        BackupName::new(at(when), 1, reason)
    }

    /// Given automatic backups at these times, exactly these are deleted.
    fn check(made: &[&str], deleted: &[&str]) {
        let names: Vec<_> = made.iter().map(|when| name(Reason::Auto, when)).collect();
        let mut expired = expired(&names, at("2026-06-30T12:00"));
        expired.sort();
        assert_eq!(expired, deleted.iter().map(|when| name(Reason::Auto, when)).collect::<Vec<_>>());
    }

    fn hours(count: usize) -> Vec<String> {
        (0..count).map(|hour| format!("2026-06-29T{hour:02}:00")).collect()
    }

    #[test]
    fn the_ten_latest_stay_however_old() {
        check(&["2019-01-01T00:00", "2019-01-01T01:00", "2020-05-05T00:00"], &[]);
    }

    #[test]
    fn an_eleventh_on_one_day_goes() {
        let made = hours(12);
        let made: Vec<_> = made.iter().map(String::as_str).collect();
        check(&made, &["2026-06-29T00:00", "2026-06-29T01:00"]);
    }

    #[test]
    fn the_last_of_each_day_and_week_stays() {
        let mut made = vec!["2026-05-01T09:00", "2026-06-01T09:00", "2026-06-10T09:00", "2026-06-16T09:00"];
        made.extend(["2026-06-25T08:00", "2026-06-25T09:00", "2026-06-26T09:00"]);
        let today = hours(10);
        made.extend(today.iter().map(String::as_str));
        // Weeks of 29, 22, 15 and 8 June; days of 29, 26, 25, 16, 10 and 1 June and of 1 May.
        check(&made, &["2026-06-25T08:00"]);
    }

    #[test]
    fn what_lies_before_the_last_weeks_and_days_goes() {
        let days: Vec<_> = (1..=28).map(|day| format!("2026-02-{day:02}T09:00")).collect();
        let made: Vec<_> = days.iter().map(String::as_str).collect();
        // Ten latest: 19 to 28. Weeks end on Sundays: 15, 8 (and 22, 28 among the latest).
        let gone: Vec<_> = made
            .iter()
            .copied()
            .filter(|d| {
                let day: u32 = d[8..10].parse().unwrap();
                day < 19 && day != 15 && day != 8
            })
            .collect();
        check(&made, &gone);
    }

    #[test]
    fn backups_from_the_future_stay_and_push_none_out() {
        let ahead: Vec<_> = (10..30).map(|day| format!("2036-01-{day}T09:00")).collect();
        let mut made: Vec<_> = ahead.iter().map(String::as_str).collect();
        made.extend(["2026-06-28T09:00", "2026-06-28T10:00"]);
        check(&made, &[]);
    }

    #[test]
    fn a_backup_before_a_migration_stays_90_days() {
        let old = name(Reason::Migration, "2026-03-01T00:00");
        let young = name(Reason::Migration, "2026-05-01T00:00");
        assert_eq!(expired(&[old, young], at("2026-06-30T12:00")), [old]);
    }

    #[test]
    fn a_backup_made_by_hand_stays() {
        assert_eq!(expired(&[name(Reason::ByHand, "2001-01-01T00:00")], at("2026-06-30T12:00")), []);
    }
}
