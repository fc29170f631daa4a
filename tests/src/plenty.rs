//! More than most people ever write: forty goals and four hundred whys.

use crate::{Clock, PASSPHRASE, Stage, wait_for};
use app::{Body, Edit, EntryId, Home, Place, Throughline, World};
use plan::{Answer, Bedrock, Goal, Question, Why};
use std::sync::Arc;

const GOALS: usize = 40;
const WHYS: usize = 400;

/// What the sentences are cut from.
const WORDS: &str = "I want to make hard things simple for people who would rather not think about them \
    at all and to see it click when somebody understands what they were afraid of for years";

const GROUNDS: [&str; 6] = [
    "I love making hard things simple.",
    "I want the people I love to feel safe.",
    "I need to see things grow.",
    "Nobody should feel stupid.",
    "I am at home where things are made.",
    "Words matter to me.",
];

/// Writes all of that into the vault of a stage while no window has it open.
pub fn write_plenty(stage: &Stage) {
    let home = Home::under(&stage.home());
    let mut program = Throughline::in_world(home, Arc::new(Clock::given()), None);
    // The window that was just closed may not have let go of it yet.
    wait_for("the vault to be let go of", || program.unlock(PASSPHRASE).ok());
    let mut edits = Vec::new();
    let grounds =
        GROUNDS.map(|words| add(Body::Bedrock(Bedrock { statement: words.to_owned() }), &mut edits));
    let goals: Vec<_> =
        (0..GOALS).map(|n| add(Body::Goal(Goal::new(sentence(n, 3 + n % 4))), &mut edits)).collect();
    for (n, goal) in goals.into_iter().enumerate() {
        dig(goal, n, grounds[n % grounds.len()], &mut edits);
    }
    program.edit(&Edit::Several { edits }).expect("the plan's rules allow it");
}

/// Ten whys on three ways down; the longest comes to rest, except now and then.
fn dig(goal: EntryId, n: usize, ground: EntryId, edits: &mut Vec<Edit>) {
    let mut last = goal;
    for layer in 0..WHYS / GOALS {
        let under = if layer.is_multiple_of(4) { goal } else { last };
        last = add(why(under, Answer::Words { words: sentence(n + layer, 4 + (n + layer) % 9) }), edits);
        if layer % 4 == 3 && !n.is_multiple_of(5) {
            add(why(last, Answer::Rests { on: ground }), edits);
        }
    }
}

fn why(under: EntryId, answer: Answer) -> Body {
    Body::Why(Why { under, asked: Question::WhyMatters, answer })
}

fn sentence(from: usize, count: usize) -> String {
    WORDS.split_whitespace().cycle().skip(from * 7).take(count).collect::<Vec<_>>().join(" ")
}

fn add(body: Body, edits: &mut Vec<Edit>) -> EntryId {
    let id = Clock::given().id();
    edits.push(Edit::Add { id, body, place: Place::Last });
    id
}
