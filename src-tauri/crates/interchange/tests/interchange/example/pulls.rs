//! What pulls Noor, which jobs she would and would not want, and where her road turned.

use super::story::{Story, day};
use plan::{
    Body, Check, Confidence, Half, LotteryAnswer, Motivation, Motives, Preference, Pulls, TellingQuestion,
    TurningPoint, Weighing,
};
use std::collections::BTreeMap;

pub(super) fn everyone_else_won(story: &mut Story) {
    story.on("2025-01-14", "21:20");
    let wanted = story.add(Body::LotteryAnswer(LotteryAnswer {
        entails: "Talking for most of the day, and a great deal of patience.".into(),
        confidence: Some(Confidence::Guess),
        ..answer(
            Half::Want,
            "Wanjiru’s, who shows the new people around",
            "She meets them when everything is strange, and again when they no longer need her.",
        )
    }));
    story.add(Body::LotteryAnswer(LotteryAnswer {
        entails: "Budgets, hiring, and being the one who says no.".into(),
        confidence: Some(Confidence::SomeIdea),
        ..answer(
            Half::NotWant,
            "Tomas’s",
            "He is in a different room every half hour and thinks his own thoughts at night.",
        )
    }));
    story.remember("wanted", wanted);
}

pub(super) fn everyone_else_won_again(story: &mut Story) {
    story.on("2026-01-18", "20:10");
    story.add(Body::LotteryAnswer(LotteryAnswer {
        entails: "Less code than I picture, and many evenings of writing down why not.".into(),
        confidence: Some(Confidence::SomeIdea),
        ..answer(
            Half::Want,
            "Whoever leads the platform team",
            "They decide what a hundred people no longer have to think about.",
        )
    }));
    story.add(Body::LotteryAnswer(LotteryAnswer {
        entails: "Trains, dinners, and a number on a wall every Friday.".into(),
        confidence: Some(Confidence::Guess),
        ..answer(Half::NotWant, "The head of sales", "I would have to be certain on days when I am not.")
    }));
}

fn answer(half: Half, whose: &str, why: &str) -> LotteryAnswer {
    LotteryAnswer {
        half,
        whose: whose.into(),
        why: why.into(),
        entails: String::new(),
        confidence: None,
        checks: Vec::new(),
        led_to: None,
    }
}

pub(super) fn asked_someone_who_does_it(story: &mut Story) {
    let wanted = story.id("wanted");
    story.on("2026-06-11", "13:50").rewrite(wanted, |body| {
        let Body::LotteryAnswer(answer) = body else { return };
        answer.confidence = Some(Confidence::FairlySure);
        answer.checks.push(Check {
            who: "Wanjiru".into(),
            on: Some(day("2026-06-11")),
            right: "It is talking, and on most days she goes home glad.".into(),
            otherwise: "Half of it is chasing laptops and keys, and nobody ever sees that half.".into(),
        });
    });
}

pub(super) fn away_from_physics(story: &mut Story) {
    story.on("2025-01-26", "16:00");
    let rests = Some(story.id("simple"));
    story.add(Body::TurningPoint(TurningPoint {
        choice: "I left physics for a job at a help desk.".into(),
        when: "After the third year".into(),
        instead: "Staying on for the doctorate that everyone expected".into(),
        why: "I liked the people who called more than I liked the equations.".into(),
        rests,
    }));
}

pub(super) fn back_to_town(story: &mut Story) {
    story.on("2025-11-02", "17:25");
    let rests = Some(story.id("safe"));
    story.add(Body::TurningPoint(TurningPoint {
        choice: "I moved back to the town my parents live in.".into(),
        when: "The year my father was ill".into(),
        instead: "A post abroad with twice the pay".into(),
        why: "I wanted to be near enough to bring soup.".into(),
        rests,
    }));
}

pub(super) fn what_pulls(story: &mut Story) {
    story.on("2025-02-15", "10:40");
    let motives = story.add(Body::Motives(Motives {
        mix: own_words([
            (Motivation::Influence, "To be asked before it is decided."),
            (Motivation::Growth, "A week in which I understood nothing new feels long."),
            (Motivation::Meaning, "Somebody has an easier day and never learns my name."),
            (Motivation::NextRung, ""),
        ]),
        told: BTreeMap::new(),
    }));
    story.remember("motives", motives);
}

/// A year later, with the questions that tell alike pulls apart.
pub(super) fn told_apart(story: &mut Story) {
    let motives = story.id("motives");
    story.on("2026-02-21", "09:15").rewrite(motives, |body| {
        let Body::Motives(motives) = body else { return };
        motives.mix.remove(&Motivation::NextRung);
        motives.mix.extend(own_words([
            (Motivation::Recognition, "Less than I thought. One thank you from the support desk lasts a month."),
            (Motivation::Autonomy, "Mornings without meetings. Nobody but me can plan them."),
            (Motivation::Compensation, "My parents’ rent, and not having to think about mine."),
        ]));
        motives.told.extend(own_words([
            (
                TellingQuestion::HeardWithoutTitle,
                "Nearly. When we moved the refunds I had no say on paper, and they waited for what I thought.",
            ),
            (
                TellingQuestion::TitleWithoutBeingHeard,
                "Nothing I would miss. I was release lead for a year and signed what others had settled.",
            ),
            (
                TellingQuestion::ImpactInOtherHands,
                "Good. Wanjiru uses my notes with every new group, and nothing is missing because I am not in the room.",
            ),
            (
                TellingQuestion::BlameThatComesAlong,
                "For people I chose, on any day. For a budget, not yet.",
            ),
        ]));
    });
}

fn own_words<K: Ord, const N: usize>(words: [(K, &str); N]) -> BTreeMap<K, String> {
    words.into_iter().map(|(key, words)| (key, words.to_owned())).collect()
}

pub(super) fn weighed_first(story: &mut Story) {
    use Motivation::{Autonomy, Compensation, Growth, Influence, Meaning, Recognition};
    story.on("2025-02-15", "10:55");
    weigh(
        story,
        &[
            (Influence, Recognition, Pulls::Left),
            (Growth, Autonomy, Pulls::Left),
            (Meaning, Compensation, Pulls::Left),
            (Influence, Growth, Pulls::Left),
            (Recognition, Autonomy, Pulls::Alike),
            (Influence, Meaning, Pulls::Left),
            (Growth, Meaning, Pulls::Right),
            (Recognition, Compensation, Pulls::Left),
            (Recognition, Growth, Pulls::Right),
        ],
    );
}

/// Meaning has come before influence, and mornings before applause.
pub(super) fn weighed_again(story: &mut Story) {
    use Motivation::{Autonomy, Compensation, Growth, Influence, Meaning, Recognition};
    story.on("2026-02-21", "09:40");
    weigh(
        story,
        &[
            (Influence, Recognition, Pulls::Left),
            (Growth, Autonomy, Pulls::Left),
            (Meaning, Compensation, Pulls::Left),
            (Influence, Growth, Pulls::Left),
            (Recognition, Autonomy, Pulls::Right),
            (Influence, Meaning, Pulls::Right),
            (Growth, Meaning, Pulls::Right),
            (Recognition, Compensation, Pulls::Left),
            (Influence, Autonomy, Pulls::Left),
        ],
    );
}

fn weigh(story: &mut Story, preferred: &[(Motivation, Motivation, Pulls)]) {
    let preference = |(left, right, pulls): &_| Preference { left: *left, right: *right, pulls: *pulls };
    let preferences: Vec<_> = preferred.iter().map(preference).collect();
    let among = preferences.iter().flat_map(|p| [p.left, p.right]).collect();
    story.add(Body::Weighing(Weighing { among, preferences, about: None }));
}
