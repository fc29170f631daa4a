//! A disclosure of everything a person can find out about themselves: shared by the tests and the
//! example.

use crate::build::{Leaving, item};
use crate::samples;
use chrono::NaiveDate;
use disclosure::{
    Charge, Check, Confidence, Disclosure, Energy, Given, Half, Item, Kind, Motivation, Part,
    PassionQuestion, Proof, Question, Ranked, Setting, TellingQuestion, Whose,
};

const MAPS: &str = "Maps, old and new";
const PLAIN: &str = "I make a tangled thing plain";
const CALM: &str = "I stay calm when it is loud";
const ALARMS: &str = "Alarms that say what to do";

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

/// The rich goals and one of every other kind, with every part chosen.
pub fn everything() -> Disclosure {
    let mut all = samples::rich();
    all.items.extend([undug(), motives(), weighing()]);
    all.items.extend(passions());
    all.items.extend(strengths());
    all.items.extend(needs());
    all.items.extend(opportunities());
    all.items.extend(lottery());
    all.items.push(turning_point());
    all
}

fn undug() -> Item {
    let why = samples::words(Question::IfYouCouldNot, "I would miss the walk home in daylight.", vec![]);
    samples::goal("Work four days a week", vec![why])
}

fn motives() -> Item {
    let pulls = [
        (Motivation::Influence, "To be asked before it is decided."),
        (Motivation::Growth, ""),
        (Motivation::Meaning, "Somebody has an easier day and never learns my name."),
    ];
    let told = [
        (TellingQuestion::HeardWithoutTitle, "Yes, mostly. It was when we moved the ledger."),
        (TellingQuestion::ControlWithoutImpact, "About a week."),
    ];
    item(Kind::Motives, "").answers(Part::Motivations, &pulls).answers(Part::Told, &told)
}

fn weighing() -> Item {
    let ranked = |motivation, first, last| Ranked { motivation, first, last };
    let order = vec![
        ranked(Motivation::Meaning, 1, 1),
        ranked(Motivation::Influence, 2, 3),
        ranked(Motivation::Growth, 2, 4),
        ranked(Motivation::Compensation, 3, 4),
    ];
    item(Kind::Weighing, "")
        .on(Part::On, on(2026, 10, 4))
        .named(Part::About, &["Teach internally, and have it count as work"])
        .with(Part::Order, Given::Order { order })
}

fn passions() -> [Item; 2] {
    let charge = |doing: &str, energy, on| Charge { doing: doing.into(), energy, on };
    let notes = vec![
        charge("Drawing last night’s outage until everyone nodded", Energy::Gave, on(2026, 11, 18)),
        charge("Drawing on the train home", Energy::Gave, on(2026, 11, 9)),
        charge("Choosing between two vendors", Energy::Took, on(2026, 10, 12)),
        charge("Drawing on the train home", Energy::Gave, on(2026, 10, 2)),
    ];
    let maps = item(Kind::Passion, MAPS)
        .choice(Part::Noticed, &PassionQuestion::LostTrackOfTime)
        .text(Part::Noticed, "I went to the library for an hour and came out in the dark.")
        .witnesses(Part::Others, &[("Inés", "You draw the way there even when nobody asked.")])
        .text(Part::Value, "Nobody should be lost in what others made.")
        .ground(0)
        .with(Part::Energy, Given::Energy { notes });
    [maps, item(Kind::Passion, "Bread")]
}

fn strengths() -> [Item; 2] {
    let proof = |what: &str, on| Proof { what: what.into(), on };
    let evidence = [
        proof("The refund form went from eleven fields to two.", Some(on(2025, 1, 8))),
        proof("Three teams asked me to look at their error messages.", None),
    ];
    let witnesses = [
        ("Jonas from the support desk", "We get half the calls since you touched that page."),
        ("", "It reads like a person wrote it."),
    ];
    let plain = item(Kind::Strength, PLAIN).records(Part::Evidence, &evidence);
    [plain.witnesses(Part::Witnesses, &witnesses), item(Kind::Strength, CALM)]
}

fn needs() -> [Item; 2] {
    let need = |statement: &str, whose| item(Kind::Need, statement).choice(Part::Whose, &whose);
    let notes = "We were woken nine times in May, and seven of them were nothing.";
    [
        need(ALARMS, Whose::Team).text(Part::Notes, notes),
        need("A map of the footpaths for the village", Whose::Outside),
    ]
}

fn opportunity(name: &str, passions: &[&str], strengths: &[&str], needs: &[&str]) -> Item {
    item(Kind::Opportunity, name)
        .named(Part::Passions, passions)
        .named(Part::Strengths, strengths)
        .named(Part::Needs, needs)
}

fn opportunities() -> [Item; 4] {
    [
        opportunity("A map of our alarms", &[MAPS], &[PLAIN, CALM], &[ALARMS])
            .choice(Part::Setting, &Setting::ThisTeam)
            .text(Part::FirstStep, "Ask whoever was on call last for ten of them.")
            .text(Part::Notes, "An afternoon a week would do."),
        opportunity("Lead the nights when it is loud", &[], &[CALM], &[ALARMS])
            .choice(Part::Setting, &Setting::ElsewhereHere),
        opportunity("The footpaths, drawn and printed", &[MAPS], &[PLAIN], &[])
            .choice(Part::Setting, &Setting::Outside),
        opportunity("Something with bread", &["Bread"], &[], &[]),
    ]
}

fn lottery() -> [Item; 2] {
    let asked = Check {
        who: "Wanjiru, who does it".into(),
        on: Some(on(2026, 6, 11)),
        right: "It is talking, and on most days she goes home glad.".into(),
        otherwise: "Half of it is chasing laptops and keys.".into(),
    };
    let answer = |whose, half: &Half, why| {
        let answer = item(Kind::LotteryAnswer, whose).choice(Part::Half, half).text(Part::Reason, why);
        answer.on(Part::On, on(2025, 1, 14))
    };
    let job = "Wanjiru’s, who shows the new people around";
    let want = answer(job, &Half::Want, "She meets them when everything is strange.")
        .text(Part::Entails, "Talking for most of the day.")
        .choice(Part::Entails, &Confidence::FairlySure)
        .records(Part::Checks, &[asked])
        .named(Part::LedTo, &["Teach internally, and have it count as work"]);
    let not_want = "I would have to be certain on days when I am not.";
    let not_want = answer("The head of sales", &Half::NotWant, not_want);
    [not_want.choice(Part::Entails, &Confidence::Guess), want]
}

fn turning_point() -> Item {
    item(Kind::TurningPoint, "I left physics for a job at a help desk.")
        .text(Part::When, "After the third year")
        .text(Part::Instead, "Staying on for the doctorate that everyone expected")
        .text(Part::Reason, "I liked the people who called more than I liked the equations.")
        .ground(0)
}

/// Opportunities that all lie inside, few and short enough to stand by their names.
pub fn named_sweet_spot() -> Disclosure {
    let all = opportunities().map(|one| one.choice(Part::Setting, &Setting::ThisTeam));
    samples::disclosure(all.into(), &[])
}

/// More of everything than a figure can hold, and words that fit nowhere.
pub fn crowded() -> Disclosure {
    let mut all = everything();
    let [plain, _] = strengths();
    all.items.extend((1..=40).map(|number| Item {
        title: format!("Strength number {number}, of which there are rather too many"),
        ..plain.clone()
    }));
    all.items.extend((0..60).map(|number| {
        let name = format!("Opportunity {number} {}", "with a name of three hundred letters ".repeat(8));
        let passions = vec![MAPS; usize::from(number % 3 == 0)];
        let strengths = vec![PLAIN; usize::from(number % 5 < 3)];
        let needs = vec![ALARMS; usize::from(number % 7 < 4)];
        let setting = if number % 2 == 0 { Setting::Outside } else { Setting::ThisTeam };
        opportunity(&name, &passions, &strengths, &needs).choice(Part::Setting, &setting)
    }));
    all
}

/// The same in letters from right to left, and in Han letters.
pub fn foreign() -> Disclosure {
    let mut all = samples::scripts();
    all.items.truncate(4);
    all.from.name = "نور حداد".into();
    let simple = "我把复杂的事情变得简单";
    all.items.extend([
        opportunity("منصة أبسط للجميع", &["الوضوح"], &[simple], &[]),
        opportunity("重新设计支付失败时客户看到的内容", &[], &[simple], &[]),
    ]);
    let witnesses = [("王芳", "你让一切都清楚了。"), ("ليلى", "شرحك واضح دائمًا.")];
    all.items.push(item(Kind::Strength, simple).witnesses(Part::Witnesses, &witnesses));
    all
}
