//! The digest kept row by row is the one counted anew, whatever was written.

use super::*;
use plan::Plan;
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Act {
    Add(u64, String),
    Rewrite(u64, String),
    Trash(u64),
    Restore(u64),
    Undo,
    Erase(u64),
    Set(String),
    Withdraw(u64),
}

fn act() -> impl Strategy<Value = Act> {
    let number = 0u64..6;
    prop_oneof![
        4 => (number.clone(), "\\PC{0,40}").prop_map(|(n, text)| Act::Add(n, text)),
        4 => (number.clone(), "\\PC{0,40}").prop_map(|(n, text)| Act::Rewrite(n, text)),
        2 => number.clone().prop_map(Act::Trash),
        1 => number.clone().prop_map(Act::Restore),
        1 => Just(Act::Undo),
        1 => number.clone().prop_map(Act::Erase),
        1 => "\\PC{0,20}".prop_map(Act::Set),
        1 => number.prop_map(Act::Withdraw),
    ]
}

/// Does what can be done; what the plan refuses is left.
fn perform(vault: &mut Vault, act: &Act, last: &mut plan::Change) {
    let body = |text: &String| Body::Goal(Goal::new(text.clone()));
    let edit = match act {
        Act::Add(number, text) => Edit::Add { id: id(*number), body: body(text), place: Place::First },
        Act::Rewrite(number, text) => Edit::Rewrite { id: id(*number), body: body(text) },
        Act::Trash(number) => Edit::Trash { id: id(*number) },
        Act::Restore(number) => Edit::Restore { id: id(*number) },
        Act::Undo => {
            let _ = vault.commit(&std::mem::take(last).inverse(), day(1));
            return;
        }
        Act::Erase(number) => return drop(vault.erase(&[id(*number)], day(1))),
        Act::Set(text) => return vault.set_setting("a", text, day(1)).unwrap(),
        Act::Withdraw(number) => return vault.withdraw(id(*number), day(1)).unwrap(),
    };
    if let Ok(change) = vault.plan().unwrap().draft(&edit, day(1)) {
        vault.commit(&change, day(1)).unwrap();
        *last = change;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_digest_fits_after_any_acts(acts in prop::collection::vec(act(), 1..25)) {
        let (home, mut vault, code) = new_vault();
        let mut last = plan::Change::default();
        for act in &acts {
            perform(&mut vault, act, &mut last);
            prop_assert!(vault.database.verify_rows().is_ok(), "after {act:?}");
        }
        let plan: Plan = vault.plan().unwrap();
        prop_assert!(vault.check().unwrap().is_sound());
        drop(vault);
        prop_assert_eq!(open(&home, &code).unwrap().plan().unwrap(), plan);
    }
}
