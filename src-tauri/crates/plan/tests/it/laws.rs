//! What holds for every plan that edits can lead to.

use crate::life::{Wish, any_of, joins, lived, moves, wishes};
use crate::support::{edit, minute};
use plan::{Answer, Body, Change, Edit, Entry, EntryId, Kind, Place, Plan};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn entries(plan: &Plan) -> Vec<Entry> {
    plan.entries().cloned().collect()
}

fn ids_of(entries: &[&Entry]) -> Vec<EntryId> {
    entries.iter().map(|e| e.id).collect()
}

proptest! {
    #[test]
    fn every_plan_that_edits_lead_to_keeps_every_rule((plan, _) in lived()) {
        prop_assert_eq!(Plan::checked(entries(&plan)), Ok(plan));
    }

    #[test]
    fn a_plan_made_at_once_is_ordered_as_one_that_grew((plan, _) in lived()) {
        let at_once = Plan::of(entries(&plan).into_iter().rev());
        for kind in Kind::ALL {
            prop_assert_eq!(ids_of(&at_once.live(kind)), ids_of(&plan.live(kind)));
        }
        for entry in plan.entries() {
            prop_assert_eq!(ids_of(&at_once.under(entry.id)), ids_of(&plan.under(entry.id)));
            prop_assert_eq!(ids_of(&at_once.family(entry.id)), ids_of(&plan.family(entry.id)));
            prop_assert_eq!(ids_of(&at_once.resting_on(entry.id)), ids_of(&plan.resting_on(entry.id)));
        }
    }

    #[test]
    fn undo_brings_back_each_earlier_plan_and_redo_the_later((plan, changes) in lived()) {
        let mut now = plan.clone();
        let mut later = Vec::new();
        for change in changes.iter().rev() {
            later.push(now.clone());
            now.take(&change.inverse()).expect("fits");
            prop_assert_eq!(Plan::checked(entries(&now)), Ok(now.clone()));
        }
        prop_assert_eq!(&now, &Plan::default());
        for change in &changes {
            now.take(change).expect("fits");
            prop_assert_eq!(Some(now.clone()), later.pop());
        }
        prop_assert_eq!(now, plan);
    }

    #[test]
    fn a_draft_changes_nothing_until_it_is_taken((plan, _) in lived(), wish in wishes()) {
        let wanted = wish.in_plan(&plan);
        let before = plan.clone();
        let drafted = plan.draft(&wanted, minute(99));
        prop_assert_eq!(&plan, &before);
        if let Ok(change) = drafted {
            prop_assert_eq!(plan.fits(&change), Ok(()));
        }
    }

    #[test]
    fn changes_after_one_another_are_the_same_as_one((plan, changes) in lived()) {
        let whole = changes.into_iter().fold(Change::default(), Change::then);
        let mut at_once = Plan::default();
        at_once.take(&whole).expect("fits");
        prop_assert_eq!(at_once, plan);
    }

    #[test]
    fn several_edits_are_all_or_nothing((plan, _) in lived(), wish in prop::collection::vec(wishes(), 0..6)) {
        let Edit::Several { edits: wanted } = Wish::Several(wish).in_plan(&plan) else { return Ok(()) };
        let mut one_by_one = plan.clone();
        let all = wanted.iter().try_for_each(|w| edit(&mut one_by_one, w.clone(), minute(99)).map(|_| ()));
        let mut at_once = plan.clone();
        let several = edit(&mut at_once, Edit::Several { edits: wanted }, minute(99));
        prop_assert_eq!(several.is_ok(), all.is_ok());
        prop_assert_eq!(at_once, if all.is_ok() { one_by_one } else { plan });
    }

    #[test]
    fn joined_ground_carries_what_both_carried((plan, _) in lived(), wish in joins()) {
        let Edit::Join { ground, into } = wish.in_plan(&plan) else { return Ok(()) };
        let mut after = plan.clone();
        let Ok(change) = edit(&mut after, Edit::Join { ground, into }, minute(99)) else { return Ok(()) };
        let speaks_of = |plan: &Plan, of: EntryId| {
            let rests = |e: &&Entry| matches!(&e.body, Body::Why(w) if w.answer == Answer::Rests { on: of });
            let ties = |e: &&Entry| e.body.ties().contains(&(of, Kind::Bedrock));
            plan.entries().filter(|e| rests(e) || ties(e)).map(|e| e.id).collect::<BTreeSet<_>>()
        };
        prop_assert!(speaks_of(&after, ground).is_empty());
        let both = &speaks_of(&plan, ground) | &speaks_of(&plan, into);
        prop_assert_eq!(speaks_of(&after, into), both);
        prop_assert!(after.entry(ground).is_some_and(|e| !e.is_live()));
        prop_assert_eq!(after.entry(into), plan.entry(into));
        prop_assert_eq!(Plan::checked(entries(&after)), Ok(after.clone()));
        after.take(&change.inverse()).expect("fits");
        prop_assert_eq!(after, plan);
    }

    #[test]
    fn siblings_always_stand_in_one_order((plan, _) in lived()) {
        let mut places: Vec<_> =
            plan.entries().map(|e| (e.body.kind(), e.body.parent(), &e.position)).collect();
        places.sort();
        prop_assert!(places.windows(2).all(|pair| pair[0] != pair[1]), "{:?}", places);
    }

    #[test]
    fn a_moved_entry_stands_where_it_was_sent((plan, _) in lived(), wish in moves()) {
        let Edit::Move { id: who, place } = wish.in_plan(&plan) else { return Ok(()) };
        let mut after = plan.clone();
        let moved = edit(&mut after, Edit::Move { id: who, place }, minute(99));
        let Some(entry) = after.entry(who).filter(|_| moved.is_ok()) else { return Ok(()) };
        let row: Vec<_> = match entry.body.parent() {
            Some(parent) => ids_of(&after.under(parent)),
            None => ids_of(&after.live(entry.body.kind())),
        };
        let at = row.iter().position(|i| *i == who).expect("among its siblings");
        match place {
            Place::First => prop_assert_eq!(at, 0),
            Place::Last => prop_assert_eq!(at, row.len() - 1),
            Place::Before { id } => prop_assert_eq!(row[at + 1], id),
            Place::After { id } => prop_assert_eq!(row[at - 1], id),
        }
    }

    #[test]
    fn what_went_into_the_trash_comes_back((plan, _) in lived(), who in any::<u8>()) {
        let who = any_of(&plan, who);
        let mut after = plan.clone();
        if edit(&mut after, Edit::Trash { id: who }, minute(98)).is_ok() {
            edit(&mut after, Edit::Restore { id: who }, minute(99)).expect("nothing has changed since");
            let live = |plan: &Plan| plan.entries().filter(|e| e.is_live()).map(|e| e.id).collect::<Vec<_>>();
            prop_assert_eq!(live(&after), live(&plan));
            prop_assert_eq!(after.rungs(who).len(), plan.rungs(who).len());
        }
    }

    #[test]
    fn nothing_is_left_hanging_when_some_of_the_trash_is_erased((plan, _) in lived(), which in any::<u16>()) {
        let trash = ids_of(&plan.trash()).into_iter().enumerate();
        let trash: Vec<_> = trash.filter(|(n, _)| which >> (n % 16) & 1 == 1).map(|(_, id)| id).collect();
        let erasure = plan.erasing(&trash, minute(99)).expect("all lie in the trash");
        let mut rest = plan.clone();
        rest.take(&erasure.change).expect("fits");
        let kept = entries(&rest).into_iter().filter(|e| !erasure.ids.contains(&e.id));
        prop_assert_eq!(Plan::checked(kept).err(), None);
    }

    #[test]
    fn what_is_looked_up_is_what_a_look_at_every_entry_would_find((plan, _) in lived(), who in any::<u8>()) {
        let who = any_of(&plan, who);
        let filter = |keep: &dyn Fn(&Entry) -> bool| {
            let mut kept: Vec<_> = plan.entries().filter(|e| e.is_live() && keep(e)).collect();
            kept.sort_by_key(|e| (e.position.clone(), e.id));
            ids_of(&kept)
        };
        prop_assert_eq!(ids_of(&plan.under(who)), filter(&|e| e.body.parent() == Some(who)));
        for kind in Kind::ALL {
            prop_assert_eq!(ids_of(&plan.live(kind)), filter(&|e| e.body.kind() == kind));
        }
        let mut resting = ids_of(&plan.resting_on(who));
        resting.sort();
        let mut found = filter(&|e| matches!(&e.body, Body::Why(w) if w.answer == Answer::Rests { on: who }));
        found.sort();
        prop_assert_eq!(resting, found);
    }
}
