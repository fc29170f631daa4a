//! A plan as Markdown, whatever stands in its texts.

use chrono::{DateTime, NaiveDate, TimeDelta};
use interchange::{EXAMPLE, markdown, read};
use plan::{
    Beginning, Body, Check, Confidence, Edit, Energy, EnergyNote, Goal, Half, LotteryAnswer, Motivation,
    Motives, Need, Opportunity, Passion, Plan, Proof, Strength, TellingQuestion, TurningPoint, Whose,
    Witness,
};
use std::collections::BTreeMap;
use words::Words;

use crate::committed;
use crate::life::Life;

fn example() -> String {
    let document = read(EXAMPLE.as_bytes()).unwrap();
    markdown(&Plan::of(document.entries), &Words::new("en"))
}

/// Whether these lines stand in the text one right after the other.
fn check(text: &str, lines: &[&str]) {
    let expected = lines.join("\n");
    assert!(text.contains(&expected), "{expected}\n\nis not in\n\n{text}");
}

#[test]
fn the_whole_of_it_reads_as_it_was_committed() {
    committed::check("tests/interchange/example/in-words.md", &example());
}

#[test]
fn it_begins_with_who_it_is_about() {
    check(
        &example(),
        &["# The plan of Noor Haddad", "", "Senior software engineer, Payments", "", "## Goals"],
    );
}

#[test]
fn goals_stand_by_state_with_all_that_belongs_to_them() {
    let text = example();
    check(&text, &["### Active", "", "#### I want to lead the platform team within two years."]);
    check(&text, &["### Resting", "", "#### I want to earn enough"]);
    check(
        &text,
        &[
            "- When: Within two years",
            "- Where: Elsewhere here",
            "- Want or should: Some of each",
            "- Importance: 8 of 10. Why not lower: On Sundays I catch myself drawing how it could work.",
            "- What pulls:",
            "  - Influence: To have a say in what we build, and in what we leave out.",
            "  - Growth and mastery",
        ],
    );
    check(&text, &["- Teams that use our tools without asking for help: from 2 to 9, now 5"]);
}

#[test]
fn whys_are_a_nested_list_down_to_bedrock() {
    check(
        &example(),
        &[
            "- *Why does that matter to you?* I’d get to choose what we build.",
            "  - *And why does that matter?* Too often we build things nobody can use. I want to stop that.",
            "    - *What’s underneath that?* I get restless when people struggle with something that could be simple.",
            "      - *Can you think of an example?* The refund form. Eleven fields became two, and the support desk brought us a cake.",
            "      - *What is it for, in the end?* **Bedrock: I love making hard things simple for other people.**",
        ],
    );
}

#[test]
fn a_place_kept_open_says_so() {
    check(&example(), &["- *What if you could not?* Not sure yet"]);
}

#[test]
fn bedrock_names_the_goals_on_it() {
    let text = example();
    check(
        &text,
        &["- **I love making hard things simple for other people.**", "  - Under:", "    - I want to lead"],
    );
    check(
        &text,
        &["- **I want the people I love to feel safe.**", "  - Under:", "    - I want to earn enough"],
    );
}

#[test]
fn people_come_last() {
    check(&example(), &["- Tomas Lindqvist, Manager, Engineering manager\\", "  Fair, and short of time"]);
}

#[test]
fn what_lies_in_the_trash_stays_out() {
    assert!(!example().contains("Because it comes next"));
}

#[test]
fn a_persons_words_stay_words() {
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    let goal = Goal { notes: "# loud\n\n<script>".into(), ..Goal::new("*Shine* & [go](x)\n- on") };
    life.add(Body::Goal(goal), plan::Place::Last).unwrap();
    let text = markdown(&life.plan, &Words::new("en"));
    check(&text, &["#### \\*Shine\\* \\& \\[go\\](x) - on", "", "\\# loud", "", "\\<script\\>"]);
}

#[test]
fn an_empty_plan_has_a_title_and_nothing_else() {
    assert_eq!(markdown(&Plan::default(), &Words::new("en")), "# My plan\n");
}

#[test]
fn every_word_of_the_program_is_in_the_language_asked_for() {
    let document = read(EXAMPLE.as_bytes()).unwrap();
    let text = markdown(&Plan::of(document.entries), &Words::new(words::PSEUDO));
    for english in [
        "## Goals",
        "### Active",
        "- When:",
        "Bedrock:",
        "## People",
        "Not sure",
        "Manager",
        "## Passions",
        "over Recognition",
        "between places",
        "Gave energy",
        "A first step",
        "(Fairly sure)",
        "right:",
    ] {
        assert!(!text.contains(english), "{english}");
    }
    assert!(!text.contains('⟦'));
}

#[test]
fn every_kind_has_a_section_of_its_own_and_people_stand_at_the_end() {
    let text = example();
    let headings: Vec<_> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(
        headings,
        [
            "Goals",
            "Bedrock",
            "What pulls you",
            "Motivations weighed",
            "Passions",
            "Energy notes",
            "Strengths",
            "Needs",
            "Opportunities",
            "Lottery answers",
            "Turning points",
            "People",
        ]
    );
}

/// Letters that would become a heading, a link, a tag or an item if they were not escaped.
const LOUD: &str = "# *Shine* [go](x) <b>";
const ESCAPED: &str = "\\# \\*Shine\\* \\[go\\](x) \\<b\\>";

#[test]
fn words_of_every_kind_stay_words_wherever_they_stand() {
    let loud = || LOUD.to_owned();
    let seen = || vec![Witness { who: loud(), said: loud() }];
    let check = Check { who: loud(), on: None, right: loud(), otherwise: loud() };
    let told = BTreeMap::from([(TellingQuestion::DecisionOfYourOwn, loud())]);
    let mut life = Life::begun(DateTime::UNIX_EPOCH);
    for (body, times) in [
        (Body::Motives(Motives { mix: BTreeMap::from([(Motivation::Growth, loud())]), told }), 2),
        (
            Body::Passion(Passion {
                statement: loud(),
                asked: None,
                noticed: loud(),
                others: seen(),
                value: loud(),
                rests: None,
            }),
            5,
        ),
        (
            Body::EnergyNote(EnergyNote {
                doing: loud(),
                energy: Energy::Gave,
                on: NaiveDate::default(),
                feeds: None,
            }),
            1,
        ),
        (
            Body::Strength(Strength {
                statement: loud(),
                asked: None,
                evidence: vec![Proof { what: loud(), on: None }],
                witnesses: seen(),
            }),
            4,
        ),
        (Body::Need(Need { statement: loud(), whose: Whose::Team, notes: loud() }), 2),
        (
            Body::Opportunity(Opportunity {
                name: loud(),
                first_step: loud(),
                notes: loud(),
                ..Opportunity::default()
            }),
            3,
        ),
        (
            Body::LotteryAnswer(LotteryAnswer {
                half: Half::Want,
                whose: loud(),
                why: loud(),
                entails: loud(),
                confidence: Some(Confidence::Guess),
                checks: vec![check],
                led_to: None,
            }),
            7,
        ),
        (
            Body::TurningPoint(TurningPoint {
                choice: loud(),
                when: loud(),
                instead: loud(),
                why: loud(),
                rests: None,
            }),
            4,
        ),
        (Body::Beginning(Beginning { mind: loud(), ..Beginning::default() }), 1),
    ] {
        let kind = body.kind();
        let id = life.add(body, plan::Place::Last).unwrap();
        let text = markdown(&life.plan, &Words::new("en"));
        assert_eq!(text.matches(ESCAPED).count(), times, "{kind:?}\n{text}");
        assert!(!text.contains(LOUD), "{kind:?}\n{text}");
        life.now += TimeDelta::seconds(1);
        life.edit(&Edit::Trash { id }).unwrap();
        life.now += TimeDelta::seconds(1);
    }
}

#[test]
fn what_lies_in_the_trash_is_not_named_by_what_speaks_of_it() {
    let document = read(EXAMPLE.as_bytes()).unwrap();
    let mut plan = Plan::of(document.entries);
    let plain = plan.live(plan::Kind::Strength)[0].id;
    let change = plan.draft(&Edit::Trash { id: plain }, document.exported).unwrap();
    plan.take(&change).unwrap();
    assert!(!markdown(&plan, &Words::new("en")).contains("tangled"));
}
