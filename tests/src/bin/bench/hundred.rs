//! A hundred entries of every kind, in the shares that a person who writes on most evenings might
//! come to: many energy notes, whys under every goal, a few of everything else.

use crate::plans::{Writer, add};
use app::Throughline;
use plan::{
    Answer, Bedrock, Body, Check, Confidence, Edit, Energy, EnergyNote, EntryId, Half, LotteryAnswer,
    Motivation, Need, Opportunity, Passion, PassionQuestion, Preference, Proof, Pulls, Question, Setting,
    Strength, TurningPoint, Weighing, Whose, Why, Witness,
};

/// Adds them in one act.
pub(crate) fn write(person: &mut Throughline, writer: &mut Writer) {
    let mut hundred = Hundred { writer, edits: Vec::new() };
    let grounds = hundred.some(2, |w| Body::Bedrock(Bedrock { statement: w.sentence() }));
    let goals: Vec<_> = (0..8).map(|n| hundred.goal_with_whys(grounds[n % 2])).collect();
    let passions = hundred.some(5, |w| passion(w, grounds[0]));
    let strengths = hundred.some(5, strength);
    let needs = hundred.some(3, need);
    hundred.some(5, |w| opportunity(w, [&passions, &strengths, &needs]));
    hundred.some(30, |w| energy_note(w, &passions));
    hundred.some(5, |w| lottery_answer(w, goals[0]));
    hundred.some(3, |w| turning_point(w, grounds[1]));
    hundred.some(2, |w| weighing(w, goals[1]));
    let edits = hundred.edits;
    assert_eq!(edits.len(), 100, "a hundred are a hundred");
    person.edit(&Edit::Several { edits }).expect("ordinary words are a plan");
}

struct Hundred<'w> {
    writer: &'w mut Writer,
    edits: Vec<Edit>,
}

impl Hundred<'_> {
    fn some(&mut self, count: usize, mut body: impl FnMut(&mut Writer) -> Body) -> Vec<EntryId> {
        (0..count).map(|_| add(body(self.writer), &mut self.edits)).collect()
    }

    /// A full goal, three whys one under the other, and the ground they come to rest on.
    fn goal_with_whys(&mut self, ground: EntryId) -> EntryId {
        let goal = add(Body::Goal(self.writer.full_goal()), &mut self.edits);
        let mut under = goal;
        for _ in 0..3 {
            let answer = Answer::Words { words: self.writer.sentence() };
            under = add(Body::Why(Why { under, asked: Question::WhyThis, answer }), &mut self.edits);
        }
        let rests = Answer::Rests { on: ground };
        add(Body::Why(Why { under, asked: Question::WhatStays, answer: rests }), &mut self.edits);
        goal
    }
}

fn passion(writer: &mut Writer, ground: EntryId) -> Body {
    Body::Passion(Passion {
        statement: writer.sentence(),
        asked: Some(PassionQuestion::LostTrackOfTime),
        noticed: writer.paragraph(),
        others: vec![witness(writer)],
        value: writer.sentence(),
        rests: Some(ground),
    })
}

fn energy_note(writer: &mut Writer, passions: &[EntryId]) -> Body {
    let energy = if writer.number(3) == 0 { Energy::Took } else { Energy::Gave };
    let feeds = passions.get(writer.number(2 * passions.len())).copied();
    let day = format!("2025-{:02}-{:02}", 1 + writer.number(12), 1 + writer.number(28));
    let on = day.parse().expect("a day of every month");
    Body::EnergyNote(EnergyNote { doing: writer.sentence(), energy, on, feeds })
}

fn strength(writer: &mut Writer) -> Body {
    let evidence = (0..2).map(|_| Proof { what: writer.sentence(), on: None }).collect();
    let witnesses = vec![witness(writer)];
    Body::Strength(Strength { statement: writer.sentence(), asked: None, evidence, witnesses })
}

fn witness(writer: &mut Writer) -> Witness {
    Witness { who: "Somebody I know".into(), said: writer.sentence() }
}

fn need(writer: &mut Writer) -> Body {
    let whose = Whose::ALL[writer.number(Whose::ALL.len())];
    Body::Need(Need { statement: writer.sentence(), whose, notes: writer.sentence() })
}

fn opportunity(writer: &mut Writer, all: [&[EntryId]; 3]) -> Body {
    let [passions, strengths, needs] = all.map(|ids| [ids[writer.number(ids.len())]].into());
    Body::Opportunity(Opportunity {
        name: writer.sentence(),
        passions,
        strengths,
        needs,
        setting: Some(Setting::ElsewhereHere),
        first_step: writer.sentence(),
        notes: writer.paragraph(),
    })
}

fn lottery_answer(writer: &mut Writer, goal: EntryId) -> Body {
    let check = Check {
        who: "Somebody who does it".into(),
        on: None,
        right: writer.sentence(),
        otherwise: writer.sentence(),
    };
    Body::LotteryAnswer(LotteryAnswer {
        half: if writer.number(2) == 0 { Half::Want } else { Half::NotWant },
        whose: writer.sentence(),
        why: writer.paragraph(),
        entails: writer.paragraph(),
        confidence: Some(Confidence::SomeIdea),
        checks: vec![check],
        led_to: Some(goal),
    })
}

fn turning_point(writer: &mut Writer, ground: EntryId) -> Body {
    Body::TurningPoint(TurningPoint {
        choice: writer.sentence(),
        when: "After the move".into(),
        instead: writer.sentence(),
        why: writer.paragraph(),
        rests: Some(ground),
    })
}

/// Each of the eight held beside the next.
fn weighing(writer: &mut Writer, goal: EntryId) -> Body {
    let pulls = [Pulls::Left, Pulls::Right, Pulls::Alike];
    let pairs = Motivation::ALL.windows(2);
    let preferences =
        pairs.map(|pair| Preference { left: pair[0], right: pair[1], pulls: pulls[writer.number(3)] });
    Body::Weighing(Weighing {
        preferences: preferences.collect(),
        among: Motivation::ALL.into(),
        about: Some(goal),
    })
}
