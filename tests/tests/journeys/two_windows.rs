//! Two people on one machine, each with their own window, vault and desktop, at the same time:
//! what journeys between two people stand on.

use app::{Body, Goal};
use throughline_tests::{Person, Stage, write, write_vault};

#[test]
fn two_windows_run_side_by_side_and_neither_knows_of_the_other() {
    let people = [("Noor", "I want to teach"), ("Ruth", "I want to paint")];
    let stages = people.map(|(_, goal)| stage_with(goal));
    let [noor, ruth] =
        [Person::opens(&stages[0], "two-windows-noor"), Person::opens(&stages[1], "two-windows-ruth")];
    for person in [&noor, &ruth] {
        person.unlocks();
    }
    for (person, sees, sees_no) in [(&noor, people[0].1, people[1].1), (&ruth, people[1].1, people[0].1)] {
        person.goes_to("Goals");
        person.sees(sees);
        assert!(!person.reads().contains(sees_no));
    }

    // Both dialogs are open at once; each answers on its own desktop.
    for person in [&noor, &ruth] {
        asks_for_an_export(person);
    }
    for ((person, stage), (name, goal)) in [&noor, &ruth].into_iter().zip(&stages).zip(people) {
        let file = stage.documents().join(format!("{name}.md"));
        person.saves_as(&file);
        person.sees("Your plan is written to the file.");
        let text = std::fs::read_to_string(&file).expect("the export was written");
        assert!(text.contains(goal), "{text}");
    }

    noor.presses("Control+l");
    noor.sees("Your plan is locked");
    ruth.sees(people[1].1);
}

fn stage_with(goal: &str) -> Stage {
    let stage = Stage::new();
    write_vault(&stage, |program| {
        write(program, Body::Goal(Goal::new(goal)));
    });
    stage
}

fn asks_for_an_export(person: &Person<'_>) {
    person.jumps_to("Export to read, as Markdown");
}
