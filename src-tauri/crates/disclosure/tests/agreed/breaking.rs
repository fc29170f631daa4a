//! What breaks an agreement, why, and what would make it fit.

use crate::plans::*;
use disclosure::{Because, Breach, Document, Fit, For, Part, disclose};
use plan::*;

/// Nothing but this, for an entry.
#[track_caller]
fn check(breaches: &[Breach], n: u8, because: &Because, fits: &[Fit]) {
    let found: Vec<_> = breaches.iter().map(|b| (b.id, &b.because, b.fits.as_slice())).collect();
    assert_eq!(found, [(id(n), because, fits)]);
}

const OUT: [Fit; 2] = [Fit::LeaveOut, Fit::ChangeAgreement];

fn part_out(part: Part) -> [Fit; 3] {
    [Fit::LeaveOutPart { part }, Fit::LeaveOut, Fit::ChangeAgreement]
}

fn not_shared(sharing: Sharing, part: Option<Part>) -> Because {
    Because::NotShared { sharing, part }
}

fn touches(topic: Topic, part: Option<Part>) -> Because {
    Because::Topic { topic, part, entry: None }
}

fn says(word: &str, n: u8, part: Option<Part>) -> Because {
    Because::Word { word: word.into(), part, entry: id(n) }
}

#[test]
fn where_nothing_was_agreed_nothing_is_broken_and_the_outcome_says_so() {
    let plan = plan_of([(1, goal("Leave for Acme"))]);
    let outcome = choose(&plan, &[(1, &[])]);
    assert_eq!((outcome.agreed, outcome.breaches), (None, vec![]));
}

#[test]
fn what_is_shared_breaks_nothing_and_the_outcome_says_since_when() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    agree(&mut plan, open_agreement());
    let outcome = choose(&plan, &[(1, &[])]);
    assert_eq!((outcome.agreed, outcome.breaches), (Some(day()), vec![]));
}

#[test]
fn an_agreement_that_has_ended_is_not_broken() {
    let ended = Agreement { until: Some(day()), ..Agreement::new(id(MENTOR), day()) };
    assert_eq!(broken(plan_of([(1, goal("Lead"))]), ended, &[(1, &[])]), []);
}

#[test]
fn what_was_agreed_with_someone_else_is_not_broken() {
    let other = Agreement { with: id(MANAGER), ..Agreement::new(id(MANAGER), day()) };
    assert_eq!(broken(plan_of([(1, goal("Lead"))]), other, &[(1, &[])]), []);
}

#[test]
fn a_copy_for_oneself_breaks_nothing() {
    let mut plan = plan_of([(1, goal("Lead"))]);
    agree(&mut plan, Agreement::new(id(MENTOR), day()));
    let choice = choice(Document::GrowthPlan, For::Myself, &[(1, &[])]);
    assert_eq!(disclose(&plan, &choice, day()).unwrap().breaches, []);
}

#[test]
fn an_entry_breaks_it_when_its_kind_is_not_shared() {
    let passion = Passion { statement: "Old maps".into(), ..Passion::default() };
    let plan = plan_of([(1, goal("Lead")), (2, Body::Passion(passion))]);
    let breaches = broken(plan, without(Sharing::Passions), &[(1, &[]), (2, &[])]);
    check(&breaches, 2, &not_shared(Sharing::Passions, None), &OUT);
}

#[test]
fn whys_are_shared_apart_from_their_goal() {
    let plan = plan_of([(1, goal("Lead")), (2, why(1, "To choose")), (3, why(2, "To be free"))]);
    let breaches = broken(plan, without(Sharing::Whys), &[(1, &[]), (3, &[])]);
    check(&breaches, 3, &not_shared(Sharing::Whys, None), &OUT);
    assert_eq!(breaches[0].title, "To be free");
}

fn pulled(by: Motivation) -> Body {
    Body::Goal(Goal { motivations: [(by, "much".into())].into(), ..Goal::new("Lead") })
}

#[test]
fn what_pulls_towards_a_goal_is_shared_as_motivations() {
    let plan = || plan_of([(1, pulled(Motivation::Meaning))]);
    let breaches = broken(plan(), without(Sharing::Motivations), &[(1, &[Part::Motivations])]);
    let because = not_shared(Sharing::Motivations, Some(Part::Motivations));
    check(&breaches, 1, &because, &part_out(Part::Motivations));
    assert_eq!(broken(plan(), without(Sharing::Motivations), &[(1, &[])]), []);
}

#[test]
fn compensation_among_what_pulls_speaks_of_pay() {
    let chosen: &[(u8, &[Part])] = &[(1, &[Part::Motivations])];
    let breaches = broken(plan_of([(1, pulled(Motivation::Compensation))]), never(Topic::Pay), chosen);
    check(&breaches, 1, &touches(Topic::Pay, Some(Part::Motivations)), &part_out(Part::Motivations));
    assert_eq!(broken(plan_of([(1, pulled(Motivation::Meaning))]), never(Topic::Pay), chosen), []);
}

#[test]
fn compensation_in_what_pulls_as_a_whole_speaks_of_pay() {
    let motives = Motives { mix: [(Motivation::Compensation, String::new())].into(), ..Motives::default() };
    let breaches = broken(plan_of([(1, Body::Motives(motives))]), never(Topic::Pay), &[(1, &[])]);
    check(&breaches, 1, &touches(Topic::Pay, None), &OUT);
}

#[test]
fn a_goal_outside_speaks_of_leaving() {
    let goal = |setting| Body::Goal(Goal { setting: Some(setting), ..Goal::new("Lead") });
    let chosen: &[(u8, &[Part])] = &[(1, &[Part::Setting])];
    let breaches = broken(plan_of([(1, goal(Setting::Outside))]), never(Topic::Leaving), chosen);
    check(&breaches, 1, &touches(Topic::Leaving, Some(Part::Setting)), &part_out(Part::Setting));
    assert_eq!(broken(plan_of([(1, goal(Setting::ThisTeam))]), never(Topic::Leaving), chosen), []);
    assert_eq!(broken(plan_of([(1, goal(Setting::Outside))]), never(Topic::Leaving), &[(1, &[])]), []);
}

#[test]
fn an_opportunity_outside_speaks_of_leaving() {
    let opportunity =
        Opportunity { name: "A firm".into(), setting: Some(Setting::Outside), ..Opportunity::default() };
    let plan = plan_of([(1, Body::Opportunity(opportunity))]);
    let breaches = broken(plan, never(Topic::Leaving), &[(1, &[Part::Setting])]);
    check(&breaches, 1, &touches(Topic::Leaving, Some(Part::Setting)), &part_out(Part::Setting));
}

#[test]
fn what_others_said_or_noticed_is_about_other_people() {
    let witness = || vec![Witness { who: "Ada".into(), said: "Calm".into() }];
    let passion = Passion { statement: "Maps".into(), others: witness(), ..Passion::default() };
    let strength = Strength { statement: "Calm".into(), witnesses: witness(), ..Strength::default() };
    for (body, part) in [(Body::Passion(passion), Part::Others), (Body::Strength(strength), Part::Witnesses)]
    {
        let breaches = broken(plan_of([(1, body)]), never(Topic::OtherPeople), &[(1, &[part])]);
        check(&breaches, 1, &touches(Topic::OtherPeople, Some(part)), &part_out(part));
    }
}

#[test]
fn a_marked_entry_breaks_it_until_the_mark_is_taken_away() {
    let mut plan = plan_of([(1, goal("Sleep more"))]);
    mark(&mut plan, 1, Topic::Health);
    let breaches = broken(plan.clone(), never(Topic::Health), &[(1, &[])]);
    let because = Because::Topic { topic: Topic::Health, part: None, entry: Some(id(1)) };
    let fits = [Fit::TakeMarkAway { topic: Topic::Health }, Fit::LeaveOut, Fit::ChangeAgreement];
    check(&breaches, 1, &because, &fits);
    assert_eq!(broken(plan, never(Topic::Pay), &[(1, &[])]), []);
}

#[test]
fn a_why_on_marked_bedrock_breaks_it_by_the_mark_of_the_bedrock() {
    let mut plan = plan_of([(9, bedrock("My back")), (1, goal("Sleep more")), (2, rests(1, 9))]);
    mark(&mut plan, 9, Topic::Health);
    let breaches = broken(plan, never(Topic::Health), &[(1, &[]), (2, &[])]);
    let because = Because::Topic { topic: Topic::Health, part: None, entry: Some(id(9)) };
    let fits = [Fit::TakeMarkAway { topic: Topic::Health }, Fit::LeaveOut, Fit::ChangeAgreement];
    check(&breaches, 2, &because, &fits);
}

#[test]
fn what_leaves_with_a_passion_breaks_it_by_that_part() {
    let passion = Passion { statement: "Maps".into(), rests: Some(id(9)), ..Passion::default() };
    let note = EnergyNote { doing: "Argued".into(), energy: Energy::Gave, on: day(), feeds: Some(id(1)) };
    let bodies = [(9, bedrock("Order")), (1, Body::Passion(passion)), (2, Body::EnergyNote(note))];
    let mut plan = plan_of(bodies);
    mark(&mut plan, 2, Topic::OtherPeople);
    let chosen: &[(u8, &[Part])] = &[(1, &[Part::Energy, Part::Ground])];
    let found = broken(plan.clone(), never(Topic::OtherPeople), chosen);
    let marked = Because::Topic { topic: Topic::OtherPeople, part: Some(Part::Energy), entry: Some(id(2)) };
    assert_eq!(found.iter().map(|b| &b.because).collect::<Vec<_>>(), [&marked]);
    let found = broken(plan, without(Sharing::Whys), chosen);
    check(&found, 1, &not_shared(Sharing::Whys, Some(Part::Ground)), &part_out(Part::Ground));
}

#[test]
fn a_word_that_must_never_leave_is_found_in_the_part_it_stands_in() {
    let goal = Body::Goal(Goal { notes: "Acme's offer".into(), ..Goal::new("Lead at ACME") });
    let breaches = broken(plan_of([(1, goal)]), never_say("Acme"), &[(1, &[Part::Notes])]);
    let found: Vec<_> = breaches.iter().map(|b| (&b.because, b.fits.as_slice())).collect();
    let (in_title, in_notes) = (says("Acme", 1, None), says("Acme", 1, Some(Part::Notes)));
    let reword = [Fit::Reword, Fit::LeaveOut, Fit::ChangeAgreement];
    let out = Fit::LeaveOutPart { part: Part::Notes };
    let notes = [out, Fit::Reword, Fit::LeaveOut, Fit::ChangeAgreement];
    assert_eq!(found, [(&in_title, reword.as_slice()), (&in_notes, notes.as_slice())]);
}

#[test]
fn a_word_in_what_stays_breaks_nothing() {
    let goal = Body::Goal(Goal { notes: "Acme's offer".into(), ..Goal::new("Lead") });
    assert_eq!(broken(plan_of([(1, goal)]), never_say("Acme"), &[(1, &[])]), []);
}

#[test]
fn a_word_in_bedrock_is_the_bedrocks_to_reword() {
    let plan = plan_of([(9, bedrock("Acme made me")), (1, goal("Lead")), (2, rests(1, 9))]);
    let breaches = broken(plan, never_say("acme"), &[(1, &[]), (2, &[])]);
    check(&breaches, 2, &says("acme", 9, None), &[Fit::Reword, Fit::LeaveOut, Fit::ChangeAgreement]);
}

#[test]
fn a_word_in_the_introduction_breaks_it() {
    let profile = Profile { name: "Noor".into(), organisation: "Acme".into(), ..Profile::default() };
    let plan = plan_of([(1, Body::Profile(profile))]);
    let breaches = broken(plan, never_say("Acme"), &[(1, &[Part::Organisation])]);
    assert_eq!(breaches[0].because, says("Acme", 1, Some(Part::Organisation)));
}

#[test]
fn an_entry_can_break_it_in_several_ways() {
    let mut plan = plan_of([(1, pulled(Motivation::Compensation))]);
    mark(&mut plan, 1, Topic::Pay);
    let agreement = Agreement { never: [Topic::Pay].into(), ..Agreement::new(id(MENTOR), day()) };
    assert_eq!(broken(plan, agreement, &[(1, &[Part::Motivations])]).len(), 4);
}
