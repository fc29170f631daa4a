//! A disclosure of everything a person can find out about themselves: shared by the tests and the
//! example.

use crate::samples;
use chrono::NaiveDate;
use disclosure::{
    Charge, Check, Confidence, Disclosure, Energy, GoalItem, Half, Item, LotteryItem, Motivation,
    MotivesItem, NeedItem, OpportunityItem, PassionItem, PassionQuestion, Proof, Pull, Question, Ranked,
    Setting, StrengthItem, TellingQuestion, Told, TurningPointItem, WeighingItem, Whose, Witness,
};

const MAPS: &str = "Maps, old and new";
const PLAIN: &str = "I make a tangled thing plain";
const CALM: &str = "I stay calm when it is loud";
const ALARMS: &str = "Alarms that say what to do";

fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day that exists")
}

fn witness(who: &str, said: &str) -> Witness {
    Witness { who: who.into(), said: said.into() }
}

/// The rich goals and one of every other kind, with every part chosen.
pub fn everything() -> Disclosure {
    let mut all = samples::rich();
    all.items.push(Item::Goal(undug()));
    all.items.extend([Item::Motives(motives()), Item::Weighing(weighing())]);
    all.items.extend(passions().map(Item::Passion));
    all.items.extend(strengths().map(Item::Strength));
    all.items.extend(needs().map(Item::Need));
    all.items.extend(opportunities().into_iter().map(Item::Opportunity));
    all.items.extend(lottery().map(Item::LotteryAnswer));
    all.items.push(Item::TurningPoint(turning_point()));
    all
}

fn undug() -> GoalItem {
    let why = samples::words(Question::IfYouCouldNot, "I would miss the walk home in daylight.", vec![]);
    GoalItem { statement: "Work four days a week".into(), whys: vec![why], ..GoalItem::default() }
}

fn motives() -> MotivesItem {
    let pull = |motivation, words: &str| Pull { motivation, words: words.into() };
    let told = |asked, words: &str| Told { asked, words: words.into() };
    MotivesItem {
        pulls: vec![
            pull(Motivation::Influence, "To be asked before it is decided."),
            pull(Motivation::Growth, ""),
            pull(Motivation::Meaning, "Somebody has an easier day and never learns my name."),
        ],
        told: vec![
            told(TellingQuestion::HeardWithoutTitle, "Yes, mostly. It was when we moved the ledger."),
            told(TellingQuestion::ControlWithoutImpact, "About a week."),
        ],
    }
}

fn weighing() -> WeighingItem {
    let ranked = |motivation, first, last| Ranked { motivation, first, last };
    WeighingItem {
        on: on(2026, 10, 4),
        about: "Teach internally, and have it count as work".into(),
        order: vec![
            ranked(Motivation::Meaning, 1, 1),
            ranked(Motivation::Influence, 2, 3),
            ranked(Motivation::Growth, 2, 4),
            ranked(Motivation::Compensation, 3, 4),
        ],
    }
}

fn passions() -> [PassionItem; 2] {
    let charge = |doing: &str, energy, on| Charge { doing: doing.into(), energy, on };
    let maps = PassionItem {
        statement: MAPS.into(),
        asked: Some(PassionQuestion::LostTrackOfTime),
        noticed: "I went to the library for an hour and came out in the dark.".into(),
        others: vec![witness("Inés", "You draw the way there even when nobody asked.")],
        value: "Nobody should be lost in what others made.".into(),
        rests: Some(0),
        energy: vec![
            charge("Drawing last night’s outage until everyone nodded", Energy::Gave, on(2026, 11, 18)),
            charge("Drawing on the train home", Energy::Gave, on(2026, 11, 9)),
            charge("Choosing between two vendors", Energy::Took, on(2026, 10, 12)),
            charge("Drawing on the train home", Energy::Gave, on(2026, 10, 2)),
        ],
    };
    [maps, PassionItem { statement: "Bread".into(), ..PassionItem::default() }]
}

fn strengths() -> [StrengthItem; 2] {
    let proof = |what: &str, on| Proof { what: what.into(), on };
    let plain = StrengthItem {
        statement: PLAIN.into(),
        evidence: vec![
            proof("The refund form went from eleven fields to two.", Some(on(2025, 1, 8))),
            proof("Three teams asked me to look at their error messages.", None),
        ],
        witnesses: vec![
            witness("Jonas from the support desk", "We get half the calls since you touched that page."),
            witness("", "It reads like a person wrote it."),
        ],
    };
    [plain, StrengthItem { statement: CALM.into(), ..StrengthItem::default() }]
}

fn needs() -> [NeedItem; 2] {
    let need = |statement: &str, whose, notes: &str| NeedItem {
        statement: statement.into(),
        whose,
        notes: notes.into(),
    };
    [
        need(ALARMS, Whose::Team, "We were woken nine times in May, and seven of them were nothing."),
        need("A map of the footpaths for the village", Whose::Outside, ""),
    ]
}

fn opportunities() -> Vec<OpportunityItem> {
    let all = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
    let one = |name: &str, passions: &[&str], strengths: &[&str], needs: &[&str], setting| OpportunityItem {
        name: name.into(),
        passions: all(passions),
        strengths: all(strengths),
        needs: all(needs),
        setting,
        ..OpportunityItem::default()
    };
    let maps_of_alarms =
        one("A map of our alarms", &[MAPS], &[PLAIN, CALM], &[ALARMS], Some(Setting::ThisTeam));
    let first_step = "Ask whoever was on call last for ten of them.".to_owned();
    let notes = "An afternoon a week would do.".to_owned();
    vec![
        OpportunityItem { first_step, notes, ..maps_of_alarms },
        one("Lead the nights when it is loud", &[], &[CALM], &[ALARMS], Some(Setting::ElsewhereHere)),
        one("The footpaths, drawn and printed", &[MAPS], &[PLAIN], &[], Some(Setting::Outside)),
        one("Something with bread", &["Bread"], &[], &[], None),
    ]
}

fn lottery() -> [LotteryItem; 2] {
    let asked = Check {
        who: "Wanjiru, who does it".into(),
        on: Some(on(2026, 6, 11)),
        right: "It is talking, and on most days she goes home glad.".into(),
        otherwise: "Half of it is chasing laptops and keys.".into(),
    };
    let want = LotteryItem {
        half: Half::Want,
        whose: "Wanjiru’s, who shows the new people around".into(),
        on: on(2025, 1, 14),
        why: "She meets them when everything is strange.".into(),
        entails: "Talking for most of the day.".into(),
        confidence: Some(Confidence::FairlySure),
        checks: vec![asked],
        led_to: "Teach internally, and have it count as work".into(),
    };
    let not_want = LotteryItem {
        half: Half::NotWant,
        whose: "The head of sales".into(),
        why: "I would have to be certain on days when I am not.".into(),
        entails: String::new(),
        confidence: Some(Confidence::Guess),
        checks: Vec::new(),
        led_to: String::new(),
        ..want.clone()
    };
    [not_want, want]
}

fn turning_point() -> TurningPointItem {
    TurningPointItem {
        choice: "I left physics for a job at a help desk.".into(),
        when: "After the third year".into(),
        instead: "Staying on for the doctorate that everyone expected".into(),
        why: "I liked the people who called more than I liked the equations.".into(),
        rests: Some(0),
    }
}

/// Opportunities that all lie inside, few and short enough to stand by their names.
pub fn named_sweet_spot() -> Disclosure {
    let all =
        opportunities().into_iter().map(|one| OpportunityItem { setting: Some(Setting::ThisTeam), ..one });
    let mut disclosure = samples::disclosure(Vec::new(), &[]);
    disclosure.items = all.map(Item::Opportunity).collect();
    disclosure
}

/// More of everything than a figure can hold, and words that fit nowhere.
pub fn crowded() -> Disclosure {
    let mut all = everything();
    let strengths = (1..=40).map(|number| StrengthItem {
        statement: format!("Strength number {number}, of which there are rather too many"),
        ..strengths()[0].clone()
    });
    all.items.extend(strengths.map(Item::Strength));
    let opportunities = (0..60).map(|number| OpportunityItem {
        name: format!("Opportunity {number} {}", "with a name of three hundred letters ".repeat(8)),
        setting: Some(if number % 2 == 0 { Setting::Outside } else { Setting::ThisTeam }),
        passions: vec![MAPS.into(); usize::from(number % 3 == 0)],
        strengths: vec![PLAIN.into(); usize::from(number % 5 < 3)],
        needs: vec![ALARMS.into(); usize::from(number % 7 < 4)],
        ..OpportunityItem::default()
    });
    all.items.extend(opportunities.map(Item::Opportunity));
    all
}

/// The same in letters from right to left, and in Han letters.
pub fn foreign() -> Disclosure {
    let mut all = samples::scripts();
    all.items.truncate(4);
    all.from.name = "نور حداد".into();
    let opportunities = [("منصة أبسط للجميع", true), ("重新设计支付失败时客户看到的内容", false)];
    all.items.extend(opportunities.map(|(name, passion)| {
        Item::Opportunity(OpportunityItem {
            name: name.into(),
            passions: if passion { vec!["الوضوح".into()] } else { Vec::new() },
            strengths: vec!["我把复杂的事情变得简单".into()],
            ..OpportunityItem::default()
        })
    }));
    let witnesses = vec![witness("王芳", "你让一切都清楚了。"), witness("ليلى", "شرحك واضح دائمًا.")];
    all.items.push(Item::Strength(StrengthItem {
        statement: "我把复杂的事情变得简单".into(),
        witnesses,
        ..StrengthItem::default()
    }));
    all
}
