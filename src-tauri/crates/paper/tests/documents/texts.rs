//! The person's words in a disclosure, wherever they stand.

use disclosure::{Content, Disclosure, Given, PassingOn, Said, Saying, WhyItem};
use serde_json::Value;

/// All that the person wrote in what was chosen.
pub fn texts(disclosure: &Disclosure) -> Vec<String> {
    let mut found = Vec::new();
    each_string(&serde_json::to_value(disclosure).expect("a value"), &mut found);
    found
}

fn each_string(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if !is_name(text) => found.push(text.clone()),
        Value::Array(all) => all.iter().for_each(|one| each_string(one, found)),
        Value::Object(all) => all.values().for_each(|one| each_string(one, found)),
        _ => {}
    }
}

/// Names of kinds and days are no words of the person's; the samples have none that look alike.
fn is_name(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// The same disclosure with other words: those made for each place, by its number.
pub fn replaced(disclosure: &Disclosure, words: impl Fn(usize) -> String) -> Disclosure {
    let (mut disclosure, mut number) = (disclosure.clone(), 0);
    each(&mut disclosure, &mut |text| {
        if !is_name(text) {
            *text = words(number);
            number += 1;
        }
    });
    disclosure
}

type Change<'c> = &'c mut dyn FnMut(&mut String);

fn each(disclosure: &mut Disclosure, change: Change<'_>) {
    let from = &mut disclosure.from;
    [&mut from.name, &mut from.role, &mut from.organisation].into_iter().for_each(&mut *change);
    disclosure.to.iter_mut().for_each(|to| change(&mut to.name));
    for item in &mut disclosure.items {
        change(&mut item.title);
        item.fields.iter_mut().for_each(|field| given(&mut field.given, change));
    }
    disclosure.grounds.iter_mut().for_each(|ground| change(&mut ground.statement));
}

fn given(given: &mut Given, change: Change<'_>) {
    match given {
        Given::Text { words } => change(words),
        Given::Texts { all } | Given::Named { all } => all.iter_mut().for_each(change),
        Given::Scale { scale } => change(&mut scale.words),
        Given::Answers { all } => all.iter_mut().for_each(|answered| change(&mut answered.words)),
        Given::Witnesses { all } => {
            all.iter_mut().flat_map(|one| [&mut one.who, &mut one.said]).for_each(change);
        }
        Given::Records { all } => {
            let cells = all.iter_mut().flat_map(|line| &mut line.cells);
            cells.for_each(|cell| {
                if let Content::Words { words } = &mut cell.content {
                    change(words)
                }
            });
        }
        Given::Whys { whys } => each_why(whys, change),
        Given::Energy { notes } => notes.iter_mut().for_each(|note| change(&mut note.doing)),
        Given::CheckIn { check_in } => change(&mut check_in.worry),
        Given::Said { notes } => {
            for note in notes {
                change(&mut note.about);
                saying(&mut note.saying).into_iter().for_each(&mut *change);
            }
        }
        Given::PassOn { pass_on: PassingOn::This { what, to } } => [what, to].into_iter().for_each(change),
        Given::PassOn { pass_on: PassingOn::Nothing | PassingOn::AskFirst } => {}
        Given::Choice { .. } | Given::Choices { .. } | Given::Flag { .. } | Given::Day { .. } => {}
        Given::Ground { .. } | Given::Order { .. } => {}
    }
}

fn each_why(whys: &mut [WhyItem], change: Change<'_>) {
    for why in whys {
        if let Said::Words { words } = &mut why.said {
            change(words);
        }
        each_why(&mut why.below, change);
    }
}

fn saying(saying: &mut Saying) -> Vec<&mut String> {
    match saying {
        Saying::Question { words }
        | Saying::Playback { words }
        | Saying::Story { words }
        | Saying::Advice { words }
        | Saying::Recognition { words } => vec![words],
        Saying::Feedback { what, impact, why, how } => vec![what, impact, why, how],
    }
}
