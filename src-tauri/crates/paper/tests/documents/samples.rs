//! Disclosures to set: shared by the tests and the example.

use crate::build::{Leaving, item};
use chrono::NaiveDate;
use disclosure::{
    Disclosure, Document, GoalState, Ground, Horizon, Introduction, Item, Kind, Measure, Motivation, Part,
    Question, Recipient, Relationship, Said, Setting, WhyItem,
};

/// The day everything is made on.
pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day that exists")
}

pub fn words(asked: Question, words: &str, below: Vec<WhyItem>) -> WhyItem {
    WhyItem { asked: Some(asked), said: Said::Words { words: words.into() }, below }
}

pub fn rests(asked: Question, on: usize) -> WhyItem {
    WhyItem { asked: Some(asked), said: Said::Rests { on }, below: Vec::new() }
}

pub fn goal(statement: &str, whys: Vec<WhyItem>) -> Item {
    item(Kind::Goal, statement).whys(whys)
}

pub fn disclosure(items: Vec<Item>, grounds: &[&str]) -> Disclosure {
    Disclosure {
        document: Document::GrowthPlan,
        from: Introduction {
            name: "Robin Vale".into(),
            role: "Senior engineer".into(),
            organisation: "Payments".into(),
        },
        to: Some(Recipient { name: "Ada Okafor".into(), relationship: Relationship::Manager }),
        made: day(),
        items,
        grounds: grounds.iter().map(|statement| Ground { statement: (*statement).into() }).collect(),
    }
}

const SIMPLE: &str = "I love making hard things simple for other people.";

/// One goal on bedrock.
pub fn small() -> Disclosure {
    disclosure(vec![lead()], &[SIMPLE])
}

fn lead() -> Item {
    let restless = "I get restless when people struggle with something that could be simple.";
    let nobody = "Too often we build things nobody can use. I want to stop that.";
    let down = words(
        Question::WhyThis,
        "I’d get to choose what we build.",
        vec![words(
            Question::WhyMatters,
            nobody,
            vec![words(Question::WhatsUnderneath, restless, vec![rests(Question::WhyThatMatters, 0)])],
        )],
    );
    goal("I want to lead the platform team within two years.", vec![down])
        .choice(Part::Horizon, &Horizon::TwoYears)
        .choice(Part::Setting, &Setting::ElsewhereHere)
        .choice(Part::State, &GoalState::Active)
}

/// Goals with everything chosen, branches and shared ground.
pub fn rich() -> Disclosure {
    let grounds = [SIMPLE, "People should be able to trust what they depend on."];
    disclosure(vec![rich_lead(), teach(), book()], &grounds)
}

fn rich_lead() -> Item {
    let on_call = words(
        Question::WhyMatters,
        "My friends stopped liking their work in the year of the outages.",
        vec![words(
            Question::WhatDoesItProtect,
            "A team that sleeps does better work, and is kinder to each other.",
            vec![rests(Question::WhyThatMatters, 1)],
        )],
    );
    let choose = words(
        Question::WhyMatters,
        "Too often we build things nobody can use. I want to stop that.",
        vec![
            words(
                Question::AnExample,
                "The deployment console: eleven screens for what takes three questions.",
                vec![],
            ),
            words(
                Question::WhatsUnderneath,
                "I get restless when people struggle with something that could be simple.",
                vec![rests(Question::WhyThatMatters, 0)],
            ),
        ],
    );
    let whys = vec![words(Question::WhyThis, "I’d get to choose what we build.", vec![choose, on_call])];
    let influence = "Choosing what gets built, and for whom, before the first line is written.";
    let pulls = [
        (Motivation::Influence, influence),
        (Motivation::Meaning, ""),
        (Motivation::Compensation, "My parents’ roof."),
    ];
    lead()
        .whys(whys)
        .answers(Part::Motivations, &pulls)
        .scale(Part::Importance, 8, "Because I think about it on Sunday evenings, gladly.")
        .records(Part::Measures, &measures())
        .text(
            Part::Notes,
            "I would want a year beside the present lead before anything is announced.\n\nIt need not be \
             this team. What I would not want is the title without the roadmap.",
        )
}

fn measures() -> [Measure; 2] {
    [
        Measure {
            what: "Teams that deploy without asking us".into(),
            start: "2 of 14".into(),
            now: "5 of 14".into(),
            target: "12 of 14".into(),
        },
        Measure {
            what: "Nights on which somebody was woken".into(),
            start: "9 a month".into(),
            now: "4 a month".into(),
            target: "1 a month, and never the same person twice".into(),
        },
    ]
}

fn teach() -> Item {
    let whys = vec![
        words(
            Question::WhyThis,
            "I see it click for someone, and for a moment the room is lighter.",
            vec![rests(Question::WhyThatMatters, 0)],
        ),
        words(
            Question::WhenLastFelt,
            "In March, when Jo explained my own design back to me, better.",
            vec![rests(Question::WhyThatMatters, 0)],
        ),
    ];
    goal("Teach internally, and have it count as work", whys)
        .choice(Part::Horizon, &Horizon::Year)
        .choice(Part::Setting, &Setting::ThisTeam)
}

fn book() -> Item {
    goal("Write the book on migrations", vec![])
        .choice(Part::Horizon, &Horizon::By { date: day() })
        .choice(Part::Setting, &Setting::Outside)
        .choice(Part::State, &GoalState::Exploring)
}

/// Many goals with deep whys: about a dozen pages.
pub fn long() -> Disclosure {
    let goals = (0..14).map(|number| {
        let below = (0..4).rev().fold(vec![rests(Question::WhyThatMatters, number % 3)], |below, depth| {
            let text = format!(
                "Reason {depth} of goal {number}: because the way we work shapes what we make, and what \
                 we make shapes the days of people who never meet us."
            );
            vec![words(Question::WhyMatters, &text, below)]
        });
        let title = format!("Goal number {number}, said in a sentence that is as long as such sentences are");
        Item { title, ..rich_lead().whys(below) }
    });
    disclosure(goals.collect(), &[SIMPLE, "People should be able to trust what they depend on.", "Learning."])
}

/// Four ways down, with branches of their own and much to say.
pub fn branches() -> Disclosure {
    let long = "When I look back at the last three years, the days I remember are the ones on which \
                somebody left the room able to do what they could not do in the morning, and needed me less.";
    let ends = |on| vec![rests(Question::WhyThatMatters, on)];
    let inner = vec![
        words(Question::WhyMatters, "It is how I was taught.", ends(0)),
        words(
            Question::WhenLastFelt,
            "In the workshop in May.",
            vec![words(Question::WhatStays, long, ends(1))],
        ),
    ];
    let ways = vec![
        words(Question::WhyMatters, "It gives the quiet ones a way in.", inner),
        words(Question::IfYouCouldNot, "I would do it in the evenings.", ends(0)),
        words(Question::WhatAFriendWouldSay, long, vec![words(Question::WhyMatters, long, ends(1))]),
        words(Question::WhatDoYouEnvy, "The calm of those who teach for a living.", vec![]),
    ];
    let whys = vec![words(Question::WhyThis, "I see it click for someone.", ways)];
    let goal = goal("Teach for a living, at least for a while", whys);
    disclosure(vec![goal], &[SIMPLE, "People should be able to trust what they depend on."])
}

/// A goal in each of the scripts that are set, and one that mixes them.
pub fn scripts() -> Disclosure {
    let said = [
        ("أريد أن أقود فريق المنصة خلال سنتين", "لأن العمل البسيط يُريح الناس، وأنا أحب الوضوح."),
        ("אני רוצה להוביל את צוות הפלטפורמה", "כי דברים פשוטים משחררים אנשים לעבוד טוב יותר."),
        ("मैं दो साल में टीम का नेतृत्व करना चाहता हूँ", "क्योंकि मुझे कठिन चीज़ों को सरल बनाना अच्छा लगता है।"),
        ("我想在两年内带领平台团队", "因为我喜欢把复杂的事情变得简单，让每个人都能理解。"),
        ("Хочу руководить командой платформы", "Потому что простое освобождает людей."),
        ("Θέλω να ηγηθώ της ομάδας πλατφόρμας", "Γιατί μου αρέσει να κάνω τα δύσκολα απλά."),
        ("I want to lead the פלטפורמה team, فريق, 团队", "Because 3 + 4 = 7 in every שפה."),
    ];
    let said = said.map(|(statement, why)| goal(statement, vec![words(Question::WhyThis, why, vec![])]));
    disclosure(said.into(), &[])
}

/// A goal in the language of a Han script.
pub fn in_language(statement: &str, why: &str) -> Disclosure {
    disclosure(vec![goal(statement, vec![words(Question::WhyThis, why, vec![])])], &[])
}
