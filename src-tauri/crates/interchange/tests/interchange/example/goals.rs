//! What Noor wants, and what is under it.

use super::story::{Story, pull};
use plan::{
    Body, GoalState, Horizon, Importance, Measure, Motivation, Profile, Question, Relationship, Setting,
    Wanting,
};

const SIMPLE: &str = "I love making hard things simple for other people.";
const SAFE: &str = "I want the people I love to feel safe.";

pub(super) fn the_first_evening(story: &mut Story) {
    story.on("2024-11-18", "19:42");
    let profile = Profile {
        name: "Noor Haddad".into(),
        role: "Senior software engineer".into(),
        organisation: "Payments".into(),
    };
    story.add(Body::Profile(profile));
    let lead = story.goal("I want to be promoted.");
    let next = story.answer(lead, Question::WhyThis, "Because it comes next, I suppose.");
    story.on("2024-11-19", "07:15").trash(next);
    story.rethink(lead, |goal| pull(goal, Motivation::NextRung, "It is what one does after four years."));
    story.remember("lead", lead);
}

pub(super) fn the_people(story: &mut Story) {
    story.on("2024-12-05", "18:20");
    let ruth = story.person(
        "Ruth Adeyemi",
        Relationship::Mentor,
        "Principal engineer, now retired",
        "Every third Thursday, along the canal when it is dry. She asks and hardly ever tells.",
    );
    let tomas = story.person(
        "Tomas Lindqvist",
        Relationship::Manager,
        "Engineering manager",
        "Fair, and short of time: one page, and say what I need from him.",
    );
    let ines = story.person(
        "Inés",
        Relationship::Peer,
        "",
        "Started the same week as me. Tells me when I am hiding.",
    );
    story.remember("ruth", ruth);
    story.remember("tomas", tomas);
    story.remember("inés", ines);
}

/// After the first walk with Ruth.
pub(super) fn down_to_the_ground(story: &mut Story) {
    let lead = story.id("lead");
    story.on("2024-12-20", "20:05");
    let choose = story.answer(lead, Question::WhyMatters, "I’d get to choose what we build.");
    let unused = story.answer(
        choose,
        Question::WhyThatMatters,
        "Too often we build things nobody can use. I want to stop that.",
    );
    let restless = story.not_sure(unused, Question::WhatsUnderneath);
    story.on("2025-01-11", "09:30");
    story.answer_anew(restless, "I get restless when people struggle with something that could be simple.");
    story.answer(
        restless,
        Question::AnExample,
        "The refund form. Eleven fields became two, and the support desk brought us a cake.",
    );
    let simple = story.reach(restless, Question::WhatIsItFor, SIMPLE);
    story.remember("simple", simple);
    story.remember("to choose", choose);
}

/// What came of the job she would want.
pub(super) fn teaching(story: &mut Story) {
    story.on("2025-02-07", "17:50");
    let teach = story.goal("I want to teach what I know to the people who start here.");
    story.leads_to("wanted", teach);
    let alone = story.answer(
        teach,
        Question::WhyMatters,
        "Nobody showed me around in my first year, and I nearly left.",
    );
    let moment = story.answer(
        alone,
        Question::WhatsUnderneath,
        "There is a moment when a face lights up. I live for it.",
    );
    story.rest(moment, Question::WhatStays, story.id("simple"));
    story.answer(
        teach,
        Question::WhatWouldBeMissing,
        "Half of what I know. I only understand a thing once I have explained it.",
    );
    story.rethink(teach, |goal| {
        goal.horizon = Some(Horizon::Year);
        goal.setting = Some(Setting::ThisTeam);
        goal.wanting = Some(Wanting::Want);
        pull(goal, Motivation::Meaning, "Somebody could have done it for me.");
        pull(goal, Motivation::Recognition, "");
    });
    story.remember("teach", teach);
    story.remember("alone at first", alone);
}

/// Promotion turned out to be a word for something else.
pub(super) fn said_anew(story: &mut Story) {
    let lead = story.id("lead");
    story.on("2025-03-22", "10:10").rethink(lead, |goal| {
        goal.statement = "I want to lead the platform team within two years.".into();
        goal.horizon = Some(Horizon::TwoYears);
        goal.setting = Some(Setting::ElsewhereHere);
        goal.state = GoalState::Active;
        goal.wanting = Some(Wanting::Both);
        goal.motivations.clear();
        pull(goal, Motivation::Influence, "To have a say in what we build, and in what we leave out.");
        pull(goal, Motivation::Growth, "");
    });
    let friend = story.answer(
        lead,
        Question::WhatAFriendWouldSay,
        "That I do half of it already and only lack the nerve to say so.",
    );
    story.not_sure(friend, Question::WhyThatMatters);
    story.rethink(lead, |goal| {
        let why = "On Sundays I catch myself drawing how it could work.";
        goal.importance = Some(Importance { level: 8, why_not_lower: why.into() });
    });
}

pub(super) fn a_room_of_strangers(story: &mut Story) {
    story.on("2025-06-15", "20:30");
    let talk = story.goal("Give one talk to a room of strangers.");
    story.answer(
        talk,
        Question::WhyThis,
        "I hide behind other people’s questions. On a stage I would have to begin.",
    );
    story.rethink(talk, |goal| {
        goal.horizon = Some(Horizon::Months);
        goal.setting = Some(Setting::Anywhere);
        goal.state = GoalState::Active;
        goal.importance =
            Some(Importance { level: 6, why_not_lower: "I said no three times and was sorry twice.".into() });
        pull(goal, Motivation::Growth, "To find out whether my voice holds.");
    });
    story.remember("talk", talk);
}

pub(super) fn something_of_her_own(story: &mut Story) {
    story.on("2025-07-30", "22:15");
    let own = story.goal("I want to build a small tool of my own that strangers are glad to pay for.");
    let whole = story.answer(
        own,
        Question::WhyThis,
        "I’d like to see one thing through, from the first sketch to the first bill.",
    );
    let aunt = story.answer(
        whole,
        Question::WhenLastFelt,
        "The weekend I made a planting calendar for my aunt. She still uses it.",
    );
    story.rest(aunt, Question::WhatIsItFor, story.id("simple"));
    story.not_sure(own, Question::IfYouCouldNot);
    story.rethink(own, |goal| {
        goal.horizon = Some(Horizon::FiveYears);
        goal.setting = Some(Setting::Outside);
        goal.importance = Some(Importance { level: 5, why_not_lower: "It comes back every summer.".into() });
        pull(goal, Motivation::Autonomy, "My own mornings.");
    });
    story.remember("own", own);
}

pub(super) fn the_house(story: &mut Story) {
    story.on("2025-10-02", "21:00");
    let house = story.goal("I want to earn enough to buy my parents the house they rent.");
    let moved = story.answer(
        house,
        Question::WhyMatters,
        "They moved four times so that I could stay at one school.",
    );
    let safe = story.reach(moved, Question::WhatDoesItProtect, SAFE);
    story.rethink(house, |goal| {
        goal.horizon = Some(Horizon::Someday);
        goal.setting = Some(Setting::Anywhere);
        goal.wanting = Some(Wanting::Both);
        goal.importance =
            Some(Importance { level: 9, why_not_lower: "I could not look them in the eye.".into() });
        pull(goal, Motivation::Compensation, "Their rent goes up every spring.");
    });
    story.remember("house", house);
    story.remember("safe", safe);
}

pub(super) fn the_talk_was_given(story: &mut Story) {
    let talk = story.id("talk");
    story.on("2025-11-21", "23:05").rethink(talk, |goal| {
        goal.state = GoalState::Reached;
        goal.notes = "Forty people and nine questions. My voice shook until the second slide, and \
            then I forgot that I had one."
            .into();
    });
}

pub(super) fn an_evening_degree(story: &mut Story) {
    story.on("2026-01-09", "18:45");
    let degree = story.goal("Take the evening degree in business.");
    story.answer(
        degree,
        Question::WhyMatters,
        "My father asks about it on every birthday, and I like it when he asks.",
    );
    story.rethink(degree, |goal| {
        goal.horizon = Some(Horizon::TwoYears);
        goal.setting = Some(Setting::Outside);
        goal.wanting = Some(Wanting::Should);
        pull(goal, Motivation::NextRung, "Everyone above me seems to have one.");
        pull(goal, Motivation::Authority, "");
    });
    story.remember("degree", degree);
}

pub(super) fn the_first_evenings(story: &mut Story) {
    let teach = story.id("teach");
    story.on("2026-02-13", "16:30").rethink(teach, |goal| {
        goal.state = GoalState::Active;
        goal.measures = vec![measure("Evenings held", "0", "2", "10")];
        goal.importance =
            Some(Importance { level: 7, why_not_lower: "I sleep well after those evenings.".into() });
    });
}

pub(super) fn let_go(story: &mut Story) {
    let degree = story.id("degree");
    story.on("2026-04-19", "21:40").rethink(degree, |goal| {
        goal.state = GoalState::LetGo;
        goal.notes = "I read the list of courses three times and looked forward to none of them. I \
            wanted to be asked for my opinion. For that I can simply give it."
            .into();
    });
}

pub(super) fn the_house_rests(story: &mut Story) {
    let house = story.id("house");
    story.on("2026-05-14", "08:40").rethink(house, |goal| {
        goal.state = GoalState::Resting;
        goal.notes =
            "They asked me to wait until my sister’s baby is here. So it rests, and that is all right."
                .into();
    });
}

/// One goal gets on, and a new one stands there all by itself.
pub(super) fn this_autumn(story: &mut Story) {
    let (lead, teach) = (story.id("lead"), story.id("teach"));
    story.on("2026-09-18", "11:05").rethink(lead, |goal| {
        goal.measures = vec![measure("Teams that use our tools without asking for help", "2", "5", "9")];
        goal.notes =
            "Tomas says the post may open in the spring. Ruth asks what I would do if it did not.".into();
    });
    story.rethink(teach, |goal| goal.measures[0].now = "6".into());
    let shorter = story.goal("Work four days a week for a while.");
    story.rethink(shorter, |goal| goal.setting = Some(Setting::ThisTeam));
}

fn measure(what: &str, start: &str, now: &str, target: &str) -> Measure {
    Measure { what: what.into(), start: start.into(), now: now.into(), target: target.into() }
}
