//! What is worth noticing: a few things a day, said once, and let be (Home).
//!
//! Nothing here judges or reminds twice in a week. A rule names a matter and since when it is
//! one; what was shown when, and what was put aside, is remembered in [`Noticed`].

mod about_goals;
mod about_ground;
mod about_people;
mod about_what_is_found;
mod matter;
mod noticed;

pub use matter::{Matter, Notice};
pub use noticed::Noticed;

use crate::Plan;
use chrono::{Days, NaiveDate};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// No more than these are shown in a day.
pub const AT_MOST: usize = 4;

/// Something to notice, from a certain day on.
struct Concern {
    matter: Matter,
    /// The day from which on it is one.
    since: NaiveDate,
    /// The day from which on it is none any more.
    until: NaiveDate,
}

impl Concern {
    fn from(since: NaiveDate, matter: Matter) -> Concern {
        Concern { matter, since, until: NaiveDate::MAX }
    }

    /// The same, which passes by itself.
    fn until(self, until: NaiveDate) -> Concern {
        Concern { until, ..self }
    }

    fn is_one(&self, today: NaiveDate) -> bool {
        self.since <= today && today < self.until
    }

    /// One that begins so many days after something happened.
    fn after(happened: NaiveDate, days: Days, matter: Matter) -> Concern {
        Concern::from(happened.checked_add_days(days).unwrap_or(NaiveDate::MAX), matter)
    }
}

/// Every rule. Within a day the latest concern comes first, whichever rule it is of.
const RULES: [fn(&Plan) -> Vec<Concern>; 16] = [
    about_goals::without_why,
    about_goals::put_off,
    about_goals::day_passed,
    about_goals::only_should,
    about_goals::not_told_apart,
    about_ground::reads_alike,
    about_ground::names_work,
    about_what_is_found::nobody_asked,
    about_what_is_found::a_year_since,
    about_what_is_found::unseen_strength,
    about_what_is_found::without_value,
    about_what_is_found::gives_energy,
    about_what_is_found::nothing_meets,
    about_people::talk_due,
    about_people::ended_early,
    about_people::step_due,
];

/// What to show on a day, at most [`AT_MOST`]: what was shown on it already and still holds, then
/// the latest concerns, no second of a kind while another kind waits. Say so to
/// [`Noticed::show`] afterwards.
pub fn notices(plan: &Plan, today: NaiveDate, noticed: &Noticed) -> Vec<Notice> {
    let noticed = noticed.on(today);
    let mut concerns: Vec<_> = RULES.iter().flat_map(|rule| rule(plan)).filter(|c| c.is_one(today)).collect();
    concerns.sort_by_key(|c| Reverse(c.since));
    let all = concerns.into_iter().map(|c| Notice::of(c.matter));
    let (shown, fresh): (Vec<_>, Vec<_>) = all
        .filter(|notice| !noticed.showed_before(&notice.key, today))
        .partition(|notice| noticed.knows(&notice.key));
    let room = AT_MOST.saturating_sub(noticed.shown_on(today));
    let shown_count = shown.len();
    let still = fairly(shown, fresh).into_iter().take(shown_count + room);
    still.filter(|notice| !noticed.is_aside(&notice.key)).take(AT_MOST).collect()
}

/// What was shown stays first, and where it stood even when others are put aside. In each of the
/// two the first of every kind comes before a second.
fn fairly(shown: Vec<Notice>, fresh: Vec<Notice>) -> Vec<Notice> {
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ranked = Vec::new();
    for (is_fresh, notice) in
        shown.into_iter().map(|n| (false, n)).chain(fresh.into_iter().map(|n| (true, n)))
    {
        let of_kind = met.entry(notice.matter.name()).or_default();
        *of_kind += 1;
        ranked.push((is_fresh, *of_kind, notice));
    }
    ranked.sort_by_key(|(is_fresh, of_kind, _)| (*is_fresh, *of_kind));
    ranked.into_iter().map(|(_, _, notice)| notice).collect()
}
