//! What pulls: eight equals, weighed two at a time with the arrow keys, on two evenings.

use serde_json::Value;
use throughline_tests::{Person, Stage, wait_for};

const GOAL: &str = "I want to lead the platform team";
const KEPT: &str = "The sitting is kept.";
const ORDER: &str = "As far as can be told";

/// What this person would prefer, whichever two stand side by side: the first most.
const WANTED: [&str; 8] = [
    "Meaning",
    "Autonomy",
    "Growth and mastery",
    "Influence",
    "Compensation",
    "Recognition",
    "Authority",
    "The next rung",
];

/// As many as a sort of eight asks at most.
const AT_MOST: usize = 12;

/// Someone inside, with one goal.
fn comes_in<'s>(stage: &'s Stage, name: &'static str) -> Person<'s> {
    let person = Person::opens(stage, name);
    person.makes_a_vault();
    person.fills("Something you want", GOAL);
    person.clicks("button", "Start here");
    person.finds("button", "Start digging");
    person
}

/// The two that stand side by side, left and right, once they are others than before.
fn reads_the_pair(person: &Person<'_>, before: Option<&(String, String)>) -> Option<(String, String)> {
    let script = "return document.querySelector('main h1')?.innerText + '\\n'
        + [...document.querySelectorAll('main .cards .name')].map((card) => card.innerText).join('\\n')";
    wait_for("another pair, or the order", || {
        let text = person.ask(script, vec![]);
        let mut lines = text.as_str()?.lines();
        if lines.next()? == ORDER {
            return Some(None);
        }
        let pair = (lines.next()?.to_owned(), lines.next()?.to_owned());
        (Some(&pair) != before).then_some(Some(pair))
    })
}

/// Answers pair by pair as the person would; which was preferred to which.
fn weighs(person: &Person<'_>, pairs: usize) -> Vec<(String, String)> {
    let place =
        |name: &str| WANTED.iter().position(|wanted| *wanted == name).expect("it is one of the eight");
    let mut preferred = Vec::new();
    let mut pair = reads_the_pair(person, None);
    while let Some((left, right)) = pair.take_if(|_| preferred.len() < pairs) {
        let prefers_left = place(&left) < place(&right);
        person.presses(if prefers_left { "Left" } else { "Right" });
        pair = reads_the_pair(person, Some(&(left.clone(), right.clone())));
        preferred.push(if prefers_left { (left, right) } else { (right, left) });
    }
    preferred
}

fn reads_the_order(person: &Person<'_>) -> Vec<String> {
    let script = "return [...byRole('list', 'From what pulls most to what pulls least')[0].children]
        .map((line) => line.querySelector('.name').innerText)";
    let order = person.ask(script, vec![]);
    order.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[test]
fn eight_are_sorted_with_the_arrow_keys_on_two_evenings() {
    let stage = Stage::new();
    let person = comes_in(&stage, "motivations");
    person.jumps_to("Motivations");
    person.tabs_to("button", "Weigh them two at a time");
    person.presses("Enter");
    person.sees("At most 12 pairs, often fewer.");
    person.presses("Control+Enter");
    let mut preferred = weighs(&person, 4);
    person.finds_nothing_amiss();
    person.presses("Escape");
    person.sees(KEPT);

    person.presses("Control+l");
    person.finds("textbox", "Passphrase");
    person.unlocks();
    person.finds("navigation", "Places");
    person.jumps_to("Motivations");
    person.sees("Not through yet");
    person.tabs_to("button", "Go on");
    person.presses("Enter");
    preferred.extend(weighs(&person, AT_MOST));

    person.finds("heading", ORDER);
    person.finds_nothing_amiss();
    assert!(preferred.len() <= AT_MOST, "{} pairs were asked about", preferred.len());
    let order = reads_the_order(&person);
    let place = |name: &str| order.iter().position(|ranked| ranked == name).expect("all eight are ranked");
    assert_eq!(order.len(), 8);
    for (more, less) in &preferred {
        assert!(place(more) < place(less), "{more} was preferred to {less}, but the order is {order:?}");
    }

    let file = stage.documents().join("pulls.svg");
    person.tabs_to("button", "What to do with Work as a whole");
    person.presses("Enter");
    person.clicks("menuitem", "Keep as a picture…");
    person.clicks("button", "Save…");
    person.saves_as(&file);
    person.sees("The picture is saved.");
    let picture = std::fs::read_to_string(&file).expect("the picture was saved");
    assert!(WANTED.iter().all(|name| picture.contains(name)), "{picture}");
}

#[test]
fn a_mix_is_told_weighed_for_one_goal_and_an_answer_changed() {
    let stage = Stage::new();
    let person = comes_in(&stage, "motivations-goal");
    person.clicks("checkbox", "Influence");
    person.clicks("checkbox", "Authority");
    person.clicks("radio", "Some of each");
    person.clicks("button", "Weigh them two at a time");
    person.sees("One pair.");
    person.clicks("button", "Begin");
    person.sees(&format!("Towards “{GOAL}”"));
    person.clicks("button", "Influence");
    person.finds("heading", ORDER);
    person.clicks("button", "Change the last answer");
    person.finds("heading", "Which pulls you more?");
    person.clicks("button", "Both alike");
    person.sees("Influence and Authority could change places.");
    person.presses("Control+z");
    person.finds("heading", "Which pulls you more?");

    person.jumps_to("Motivations");
    person.sees_no("Want or should?");
    person.clicks("checkbox", "Meaning");
    person.fills("Meaning: in your words", "Someone sleeps better");
    person.clicks("button", "Ask me the first");
    person.finds("heading", "Suppose people always listened to you");
    person.types("Nearly enough");
    person.presses("Enter");
    person.finds("heading", "Suppose you had the title");
    person.sees("Nearly enough");
    person.presses("Escape");
    person.finds("heading", "What pulls you in your work?");
    person.sees("Someone sleeps better");
    person.sees("Nearly enough");
}
