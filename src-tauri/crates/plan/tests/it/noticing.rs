//! What is worth noticing: each rule by itself.

use crate::support::{
    add, bedrock, day, edit, goal, id, minute, must, need, note_on, opportunity, strength, why, words,
};
use plan::insight::bedrock::Aspect;
use plan::insight::noticing::{Matter, Noticed, notices};
use plan::*;
use std::collections::BTreeMap;

/// Everything is written on day 0.
fn plan_of(bodies: impl IntoIterator<Item = (u8, Body)>) -> Plan {
    let mut plan = Plan::default();
    for (n, body) in bodies {
        edit(&mut plan, add(n, body), minute(0)).expect("a plain plan");
    }
    plan
}

fn matters(plan: &Plan, on: u32) -> Vec<Matter> {
    notices(plan, day(on), &Noticed::default()).into_iter().map(|notice| notice.matter).collect()
}

/// Noticed from this day on, and not the day before.
#[track_caller]
fn from_day(plan: &Plan, first: u32, matter: Matter) {
    if let Some(before) = first.checked_sub(1) {
        assert!(!matters(plan, before).contains(&matter), "the day before");
    }
    assert_eq!(matters(plan, first), [matter]);
}

#[track_caller]
fn never(plan: &Plan) {
    assert_eq!(matters(plan, 40), []);
}

fn rewrite(plan: &mut Plan, n: u8, body: Body) {
    edit(plan, Edit::Rewrite { id: id(n), body }, minute(1)).expect("a plain edit");
}

fn goal_with(change: impl FnOnce(&mut Goal)) -> Body {
    let mut goal = Goal::new("Lead");
    change(&mut goal);
    Body::Goal(goal)
}

/// Goal 1 that needs nothing more.
fn settled(goal: Body) -> Plan {
    plan_of([(1, goal), (2, why(id(1), words("Because")))])
}

#[test]
fn nothing_is_worth_noticing_in_an_empty_plan() {
    never(&Plan::default());
}

#[test]
fn a_wanted_goal_without_a_why_after_a_few_days() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    from_day(&plan, 3, Matter::WithoutWhy { goal: id(1) });
    for state in [GoalState::Resting, GoalState::Reached, GoalState::LetGo] {
        never(&plan_of([(1, goal_with(|g| g.state = state))]));
    }
    must(&mut plan, add(2, why(id(1), words("Because"))));
    never(&plan);
}

#[test]
fn a_question_put_off_for_a_week() {
    let mut plan = plan_of([(1, goal("Lead")), (2, why(id(1), Answer::NotSure))]);
    from_day(&plan, 7, Matter::PutOff { why: id(2) });
    rewrite(&mut plan, 1, goal_with(|g| g.state = GoalState::LetGo));
    never(&plan);
}

#[test]
fn a_goal_whose_day_has_passed_while_it_is_open() {
    let by = |state| goal_with(|g| (g.horizon, g.state) = (Some(Horizon::By { date: day(5) }), state));
    from_day(&settled(by(GoalState::Active)), 6, Matter::DayPassed { goal: id(1) });
    never(&settled(by(GoalState::Reached)));
    never(&settled(by(GoalState::Resting)));
}

#[test]
fn a_goal_that_is_only_a_should() {
    let wanting = |wanting| settled(goal_with(|g| g.wanting = Some(wanting)));
    from_day(&wanting(Wanting::Should), 0, Matter::OnlyShould { goal: id(1) });
    never(&wanting(Wanting::Both));
    never(&wanting(Wanting::NotSure));
}

#[test]
fn authority_that_nothing_tells_from_influence_yet() {
    let pulls = |told: &str| {
        Body::Motives(Motives {
            mix: BTreeMap::from([(Motivation::Authority, String::new())]),
            told: BTreeMap::from([(TellingQuestion::HeardWithoutTitle, told.to_owned())]),
        })
    };
    from_day(&plan_of([(1, pulls(" "))]), 0, Matter::NotToldApart);
    never(&plan_of([(1, pulls("They would listen"))]));
    let in_goal = goal_with(|g| drop(g.motivations.insert(Motivation::Authority, String::new())));
    from_day(&settled(in_goal), 0, Matter::NotToldApart);
    never(&plan_of([(1, Body::Motives(Motives::default()))]));
}

#[test]
fn bedrock_that_reads_like_another() {
    let plan =
        plan_of([(1, bedrock("I need freedom")), (2, bedrock("To be safe")), (3, bedrock("To be free"))]);
    from_day(&plan, 0, Matter::ReadsAlike { bedrock: id(3), other: id(1) });
    never(&plan_of([(1, bedrock("I need freedom")), (2, bedrock("To be safe"))]));
}

#[test]
fn bedrock_that_names_a_job_or_a_company() {
    let job = Matter::NamesWork { bedrock: id(1), aspect: Aspect::JobTitle };
    from_day(&plan_of([(1, bedrock("I want to be a tech lead"))]), 0, job);
    never(&plan_of([(1, bedrock("I love to see people reach insight"))]));
}

fn lottery(change: impl FnOnce(&mut LotteryAnswer)) -> Body {
    let mut answer = LotteryAnswer {
        half: Half::Want,
        whose: "Wanjiru’s".into(),
        why: String::new(),
        entails: "Talking all day".into(),
        confidence: Some(Confidence::Guess),
        checks: Vec::new(),
        led_to: None,
    };
    change(&mut answer);
    Body::LotteryAnswer(answer)
}

#[test]
fn what_a_job_entails_and_nobody_was_asked_about_after_a_month() {
    from_day(&plan_of([(1, lottery(|_| {}))]), 30, Matter::NobodyAsked { answer: id(1) });
    never(&plan_of([(1, lottery(|a| a.entails = " ".into()))]));
    never(&plan_of([(1, lottery(|a| a.checks = vec![Check::default()]))]));
    never(&plan_of([(1, lottery(|a| a.confidence = Some(Confidence::Know)))]));
}

#[test]
fn a_year_since_the_last_answer_to_the_lottery_question() {
    let mut plan = plan_of([(1, lottery(|a| a.entails = String::new()))]);
    from_day(&plan, 365, Matter::AYearSince { answer: id(1) });
    let half_a_year = minute(60 * 24 * 180);
    edit(&mut plan, add(2, lottery(|a| a.entails = String::new())), half_a_year).expect("a plain edit");
    from_day(&plan, 545, Matter::AYearSince { answer: id(2) });
}

#[test]
fn a_strength_that_nothing_shows_and_nobody_has_seen() {
    from_day(&plan_of([(1, strength("I listen"))]), 3, Matter::UnseenStrength { strength: id(1) });
    let witnesses = vec![Witness { who: "Ruth".into(), said: String::new() }];
    never(&plan_of([(
        1,
        Body::Strength(Strength { statement: "I listen".into(), witnesses, ..Strength::default() }),
    )]));
}

#[test]
fn a_passion_without_the_value_underneath() {
    let old_maps = Passion { statement: "Old maps".into(), ..Passion::default() };
    from_day(&plan_of([(1, Body::Passion(old_maps.clone()))]), 3, Matter::WithoutValue { passion: id(1) });
    never(&plan_of([(1, Body::Passion(Passion { value: "To find the way".into(), ..old_maps.clone() }))]));
    let rests = Body::Passion(Passion { rests: Some(id(1)), ..old_maps });
    let mut plan = plan_of([(1, bedrock("To find the way")), (2, rests)]);
    never(&plan);
    must(&mut plan, Edit::Trash { id: id(1) });
    from_day(&plan, 3, Matter::WithoutValue { passion: id(2) });
}

#[test]
fn an_activity_that_keeps_giving_energy() {
    let notes = (1..=3).map(|n| (n, note_on("Drawing", Energy::Gave, u32::from(n), None)));
    let notes_in_order = vec![id(3), id(2), id(1)];
    from_day(&plan_of(notes), 3, Matter::GivesEnergy { doing: "Drawing".into(), notes: notes_in_order });
}

#[test]
fn passions_strengths_and_needs_that_nothing_brings_together() {
    let value = "To find the way".into();
    let old_maps = Body::Passion(Passion { statement: "Old maps".into(), value, ..Passion::default() });
    let evidence = vec![Proof::default()];
    let listens = Body::Strength(Strength { statement: "I listen".into(), evidence, ..Strength::default() });
    let mut plan = plan_of([(1, old_maps), (2, listens)]);
    never(&plan);
    must(&mut plan, add(3, need("A guide", Whose::Team)));
    from_day(&plan, 0, Matter::NothingMeets);
    must(&mut plan, add(4, Body::Opportunity(opportunity(&[], &[], &[]))));
    never(&plan);
}

#[test]
fn what_lies_in_the_trash_is_not_noticed() {
    let mut plan = plan_of([(1, goal("Lead")), (2, strength("I listen")), (3, lottery(|_| {}))]);
    assert_eq!(matters(&plan, 400).len(), 4);
    (1..=3).for_each(|n| drop(must(&mut plan, Edit::Trash { id: id(n) })));
    assert_eq!(matters(&plan, 400), []);
}

#[test]
fn a_day_at_the_end_of_time_is_no_trouble() {
    let late = goal_with(|g| g.horizon = Some(Horizon::By { date: chrono::NaiveDate::MAX }));
    never(&settled(late));
}
