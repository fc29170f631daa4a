//! A plan as Markdown, whatever stands in its texts.

use chrono::DateTime;
use interchange::{EXAMPLE, markdown, read};
use plan::{Body, Edit, Goal, Plan};
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
fn people_come_last_with_what_is_between_them() {
    let text = example();
    check(
        &text,
        &[
            "### Tomas Lindqvist",
            "",
            "- Relationship: Manager",
            "- Role: Engineering manager",
            "- Mentorship or coaching: Coaching",
            "- How often: Every other week",
            "- Since: 1 September 2025",
        ],
    );
    check(&text, &["#### Agreed on 16 January 2025, until 20 August 2026", ""]);
    check(&text, &["- What is never shared:", "  - Pay", "  - Leaving", "  - Health"]);
    check(
        &text,
        &["- What may be passed on: That I am looking for someone who leads a platform team, to people"],
    );
}

#[test]
fn a_session_tells_what_was_said_in_which_way_and_what_comes_next() {
    let text = example();
    check(&text, &["#### Session on 17 September 2026", "", "- How long: 60 minutes"]);
    check(
        &text,
        &["- Coming in:", "  - Energy: Little", "  - Rest: Little", "  - Three releases in one month."],
    );
    check(
        &text,
        &["  - Question: What would you do if the post did not open in the spring? (about: I want to lead"],
    );
    check(
        &text,
        &["  - Feedback: You answered for Tomas before I had finished asking.\\", "    I heard what"],
    );
    check(
        &text,
        &[
            "- Next steps:",
            "  - If I write a plan for the spring, then I write a second one without the post in it · by 15 October 2026 · done",
        ],
    );
    check(
        &text,
        &[
            "- To raise elsewhere:",
            "  - Three releases in one month wear people out (the round of team leads)",
        ],
    );
    check(&text, &["- How it left you:", "  - I was stuck, and now I see a way", "  - I was told something"]);
}

#[test]
fn what_someone_said_stands_with_them() {
    check(
        &example(),
        &[
            "#### Said on 2 October 2026",
            "",
            "- What they said: Question: What would have to be true for you to begin before anybody says you may?",
            "- About: I want to lead the platform team within two years.",
        ],
    );
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
        "Every month",
        "Agreed on",
        "Session on",
        "Playback:",
        "60 minutes",
        "· done",
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
            "Preparations",
            "Reframes",
            "People",
        ]
    );
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
