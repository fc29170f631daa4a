//! Answers to the lottery question, turning points, and a guided start.

use super::fields::Fields;
use super::text::block;
use crate::said;
use plan::{Beginner, Body, Check, Entry, LotteryAnswer, Plan};
use words::Words;

pub(super) fn lottery_answer(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::LotteryAnswer(answer) = &entry.body else { return None };
    let half = said::named(words, "entries-half", answer.half);
    let on = said::day(words, entry.created.date_naive());
    let asked = words.say_with("entries-half-on", &[("half", half.into()), ("on", on.into())]);
    let fields = Fields::new(words)
        .said("entries-part-half", &asked)
        .said("entries-part-reason", &answer.why)
        .said("entries-part-entails", &entails(words, answer))
        .list("entries-part-checks", answer.checks.iter().flat_map(|check| checked(words, check)))
        .named("entries-part-led-to", plan, &answer.led_to);
    Some(fields.under(&answer.whose))
}

/// What the job is thought to entail, and how surely.
fn entails(words: &Words, answer: &LotteryAnswer) -> String {
    let Some(confidence) = answer.confidence else { return answer.entails.clone() };
    let confidence = said::named(words, "entries-confidence", confidence);
    if answer.entails.trim().is_empty() {
        return confidence;
    }
    let both = [("entails", (&answer.entails).into()), ("confidence", confidence.into())];
    words.say_with("interchange-entails", &both)
}

/// What was right and what is otherwise, each with who said so.
fn checked(words: &Words, check: &Check) -> Vec<String> {
    let who = match check.on {
        Some(on) => {
            let both = [("who", (&check.who).into()), ("on", said::day(words, on).into())];
            words.say_with("entries-check-on", &both)
        }
        None => check.who.clone(),
    };
    let parts = [("entries-check-right", &check.right), ("entries-check-otherwise", &check.otherwise)];
    let said = parts.into_iter().filter(|(_, text)| !text.trim().is_empty());
    said.map(|(id, text)| words.say_with(id, &[("who", (&who).into()), ("words", text.into())])).collect()
}

pub(super) fn turning_point(plan: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::TurningPoint(point) = &entry.body else { return None };
    let fields = Fields::new(words)
        .said("entries-part-when", &point.when)
        .said("entries-part-instead", &point.instead)
        .said("entries-part-reason", &point.why)
        .named("entries-part-ground", plan, &point.rests);
    Some(fields.under(&point.choice))
}

/// What came of it stands with the other goals, passions and strengths.
pub(super) fn beginning(_: &Plan, words: &Words, entry: &Entry) -> Option<String> {
    let Body::Beginning(beginning) = &entry.body else { return None };
    let mind = block(&beginning.mind, "");
    let mind = if mind.is_empty() { mind } else { format!("{mind}\n\n") };
    let next = match beginning.next {
        Beginner::Through => String::new(),
        next => said::named(words, "entries-beginner", next),
    };
    Some(mind + &Fields::new(words).said("entries-part-next", &next).alone())
}
