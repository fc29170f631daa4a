//! Forgetting a mentee: all that was between the two goes, from the plan, the ledger and every copy
//! of the vault, and the program says what went.

use app::wire::{PageLayout, PaperSize};
use app::{Body, Choice, Document, EntryId, For, Goal, Person as Someone, Relationship, Saying, Throughline};
use plan::{Remark, Session};
use std::path::PathBuf;
use throughline_tests::{Mentee, Person, Stage, everything_in, write, write_vault};

/// In everything that is between the two, and in nothing else.
const CANARY: &str = "Kingfisher";
const NAME: &str = "Noor Kingfisher";
const STAYS: &str = "I want to help others grow.";

#[test]
fn a_mentee_who_is_forgotten_is_gone_from_the_plan_the_ledger_and_every_backup() {
    let stage = Stage::new();
    write_vault(&stage, |ruth| mentors(ruth, &stage));
    assert_eq!(holding(&stage).len(), 2, "the control: the plan and its one backup hold them");

    let mut ruth = Person::opens(&stage, "forgetting");
    ruth.unlocks();
    ruth.finds("navigation", "Places");
    thinks_about_it(&ruth);
    forgets(&ruth);
    knows_nothing_of_them(&ruth);
    ruth.loses_the_window();
    assert_eq!(holding(&stage), Vec::<PathBuf>::new());
    let left = copies(&stage);
    assert_eq!(left.len(), 2, "the plan, and a fresh backup of it: {left:?}");
    assert!(left.iter().all(|copy| everything_in(copy).contains(STAYS)), "the rest is in both");
}

/// A mentee with a plan that was kept, a session, something they said, a line in the ledger, and a
/// backup of all that; and somebody else.
fn mentors(ruth: &mut Throughline, stage: &Stage) {
    let noor = write(ruth, Body::Person(Someone::new(NAME, Relationship::Mentee)));
    write(ruth, Body::Person(Someone::new("Tomas", Relationship::Peer)));
    let goal = write(ruth, Body::Goal(Goal::new(STAYS)));
    let heard = format!("{CANARY} heard me out");
    let on = ruth.today();
    write(ruth, Body::Session(Session { heard, ended: None, ..Session::new(noor, on) }));
    let saying = Saying::Playback { words: format!("{CANARY} said it back") };
    write(ruth, Body::Remark(Remark { from: noor, on, about: Some(goal), saying }));
    keeps(ruth, noor, stage);
    hands_over(ruth, (noor, goal), stage);
    ruth.back_up().expect("there is room for a backup");
}

fn keeps(ruth: &mut Throughline, noor: EntryId, stage: &Stage) {
    let file = stage.documents().join("plan.throughline");
    let words = Mentee::who_lets_it_be_kept(true).seals(&format!("{CANARY} has a goal"), &file);
    ruth.choose_sealed(&file).expect("it is a sealed file");
    ruth.unseal(Some(&words)).expect("these are its words");
    ruth.keep(noor).expect("it may be kept");
}

fn hands_over(ruth: &mut Throughline, (noor, goal): (EntryId, EntryId), stage: &Stage) {
    let entries = [(goal, Default::default())].into();
    let choice = Choice { document: Document::GrowthPlan, recipient: For::Person { id: noor }, entries };
    let preview = ruth.preview(&choice, PaperSize::A4, PageLayout::Mentor).expect("it can be handed over");
    ruth.save_markdown(preview.number, &stage.documents().join("given.md")).expect("it can be saved");
}

/// It says first what goes, and nothing goes before it is told to.
fn thinks_about_it(ruth: &Person<'_>) {
    ruth.jumps_to("People");
    ruth.tabs_to("button", NAME);
    ruth.presses("Enter");
    for heading in ["Plans they gave you", "Sessions", "What they said", "What you gave them"] {
        ruth.finds("heading", heading);
    }
    asks_to_forget(ruth);
    ruth.sees("Everything between you goes");
    ruth.sees("This cannot be taken back.");
    ruth.finds_nothing_amiss();
    ruth.puts_dialogs_away();
    ruth.finds("heading", "Plans they gave you");
}

fn asks_to_forget(ruth: &Person<'_>) {
    ruth.tabs_to("button", "Forget them for good…");
    ruth.presses("Enter");
    ruth.finds("dialog", &format!("Forget {NAME} for good?"));
}

fn forgets(ruth: &Person<'_>) {
    asks_to_forget(ruth);
    ruth.tabs_to("button", "Forget them");
    ruth.presses("Enter");
    ruth.sees(&format!("{NAME} is forgotten."));
    ruth.sees("One line went from your ledger, and one backup that held something of them is gone.");
    ruth.finds("button", "Tomas");
    ruth.finds_nothing_amiss();
    ruth.tabs_to("button", "Close");
    ruth.presses("Enter");
    ruth.sees_no(CANARY);
}

/// Nothing brings them back, and no place of the program knows them.
fn knows_nothing_of_them(ruth: &Person<'_>) {
    ruth.presses("Control+z");
    for place in ["Sessions", "Trash", "Goals", "People"] {
        ruth.jumps_to(place);
        ruth.finds("heading", "");
        assert!(!ruth.reads().contains(CANARY), "in {place}");
    }
    ruth.goes_to("Share & export");
    ruth.clicks("button", "What you handed over");
    ruth.finds("heading", "What you handed over");
    assert!(!ruth.reads().contains(CANARY), "in the ledger");
    assert!(!ruth.remembers().contains(CANARY), "in the window's memory");
}

/// The copies of the vault that hold anything of them, anywhere.
fn holding(stage: &Stage) -> Vec<PathBuf> {
    copies(stage).into_iter().filter(|copy| everything_in(copy).contains(CANARY)).collect()
}

/// The vault and its backups.
fn copies(stage: &Stage) -> Vec<PathBuf> {
    let backups = stage.vault().join("backups");
    let backups = std::fs::read_dir(backups).expect("there are backups");
    let backups = backups.map(|backup| backup.expect("a folder can be listed").path());
    backups.chain([stage.vault()]).collect()
}
