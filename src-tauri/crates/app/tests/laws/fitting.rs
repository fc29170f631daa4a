//! Making fit what breaks an agreement, in each of the ways the program names.

use crate::cases::Case;
use crate::plans::{AGREEMENT, does, id};
use disclosure::{Because, Breach, Fit};
use plan::{Agreement, Body, Edit, EntryId};

pub(crate) fn carried_out(case: &Case, breach: &Breach, fit: Fit) -> Case {
    let mut case = case.clone();
    match fit {
        Fit::LeaveOut => drop(case.entries.remove(&breach.id)),
        Fit::LeaveOutPart { part } => {
            case.entries.get_mut(&breach.id).unwrap().remove(&part);
        }
        Fit::TakeMarkAway { topic } => {
            let Because::Topic { entry: Some(marked), .. } = breach.because else { panic!("no mark") };
            let mut topics = case.plan.entry(marked).unwrap().topics.clone();
            topics.remove(&topic);
            does(&mut case.plan, &Edit::Mark { id: marked, topics });
        }
        Fit::Reword => {
            let Because::Word { word, entry, .. } = &breach.because else { panic!("no word") };
            rewrite(&mut case, *entry, |text| text.replace(&format!("\"{word}\""), "\"otherwise\""));
        }
        Fit::ChangeAgreement => {
            let body = Body::Agreement(without(&case.agreement, &breach.because));
            does(&mut case.plan, &Edit::Rewrite { id: id(AGREEMENT), body });
        }
    }
    case
}

fn rewrite(case: &mut Case, id: EntryId, other: impl Fn(String) -> String) {
    let text = serde_json::to_string(&case.plan.entry(id).unwrap().body).unwrap();
    let body = serde_json::from_str(&other(text)).unwrap();
    does(&mut case.plan, &Edit::Rewrite { id, body });
}

/// The agreement without the term that is broken.
fn without(agreement: &Agreement, because: &Because) -> Agreement {
    let mut agreement = agreement.clone();
    match because {
        Because::NotShared { sharing, .. } => drop(agreement.shares.insert(*sharing)),
        Because::Topic { topic, .. } => drop(agreement.never.remove(topic)),
        Because::Word { word, .. } => agreement.never_words.retain(|w| w != word),
    }
    agreement
}
