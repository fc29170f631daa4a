//! Disclosures to set: shared by the tests and the example.

use chrono::NaiveDate;
use disclosure::{
    Disclosure, Document, GoalItem, GoalState, Ground, Horizon, Importance, Introduction, Item, Measure,
    Motivation, Pull, Question, Recipient, Relationship, Said, Setting, WhyItem,
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

pub fn disclosure(items: Vec<GoalItem>, grounds: &[&str]) -> Disclosure {
    Disclosure {
        document: Document::GrowthPlan,
        from: Introduction {
            name: "Robin Vale".into(),
            role: "Senior engineer".into(),
            organisation: "Payments".into(),
        },
        to: Some(Recipient { name: "Ada Okafor".into(), relationship: Relationship::Manager }),
        made: day(),
        items: items.into_iter().map(Item::Goal).collect(),
        grounds: grounds.iter().map(|statement| Ground { statement: (*statement).into() }).collect(),
    }
}

const SIMPLE: &str = "I love making hard things simple for other people.";

/// One goal on bedrock.
pub fn small() -> Disclosure {
    disclosure(vec![lead()], &[SIMPLE])
}

fn lead() -> GoalItem {
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
    GoalItem {
        statement: "I want to lead the platform team within two years.".into(),
        horizon: Some(Horizon::TwoYears),
        setting: Some(Setting::ElsewhereHere),
        state: Some(GoalState::Active),
        whys: vec![down],
        ..GoalItem::default()
    }
}

/// Goals with everything chosen, branches and shared ground.
pub fn rich() -> Disclosure {
    let grounds = [SIMPLE, "People should be able to trust what they depend on."];
    disclosure(vec![rich_lead(), teach(), book()], &grounds)
}

fn rich_lead() -> GoalItem {
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
    GoalItem {
        whys,
        motivations: vec![
            Pull {
                motivation: Motivation::Influence,
                words: "Choosing what gets built, and for whom, before the first line is written.".into(),
            },
            Pull { motivation: Motivation::Meaning, words: String::new() },
            Pull { motivation: Motivation::Compensation, words: "My parents’ roof.".into() },
        ],
        importance: Some(Importance {
            level: 8,
            why_not_lower: "Because I think about it on Sunday evenings, gladly.".into(),
        }),
        measures: vec![
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
        ],
        notes: "I would want a year beside the present lead before anything is announced.\n\nIt need not be \
                this team. What I would not want is the title without the roadmap."
            .into(),
        ..lead()
    }
}

fn teach() -> GoalItem {
    GoalItem {
        statement: "Teach internally, and have it count as work".into(),
        horizon: Some(Horizon::Year),
        setting: Some(Setting::ThisTeam),
        whys: vec![
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
        ],
        ..GoalItem::default()
    }
}

fn book() -> GoalItem {
    GoalItem {
        statement: "Write the book on migrations".into(),
        horizon: Some(Horizon::By { date: day() }),
        setting: Some(Setting::Outside),
        state: Some(GoalState::Exploring),
        ..GoalItem::default()
    }
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
        let statement =
            format!("Goal number {number}, said in a sentence that is as long as such sentences are");
        GoalItem { statement, whys: below, ..rich_lead() }
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
    let goal = GoalItem {
        statement: "Teach for a living, at least for a while".into(),
        whys: vec![words(Question::WhyThis, "I see it click for someone.", ways)],
        ..GoalItem::default()
    };
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
    let goal = |(statement, why): &(&str, &str)| GoalItem {
        statement: (*statement).into(),
        whys: vec![words(Question::WhyThis, why, vec![])],
        ..GoalItem::default()
    };
    disclosure(said.iter().map(goal).collect(), &[])
}

/// A goal in the language of a Han script.
pub fn in_language(statement: &str, why: &str) -> Disclosure {
    let goal = GoalItem {
        statement: statement.into(),
        whys: vec![words(Question::WhyThis, why, vec![])],
        ..GoalItem::default()
    };
    disclosure(vec![goal], &[])
}
