//! Which statements read like one another.

use crate::support::{add, bedrock, dug, goal, id, must, why};
use plan::insight::similar::similar;
use plan::{Answer, Edit, Plan};

fn are_alike(one: &str, other: &str) -> bool {
    let mut plan = Plan::default();
    must(&mut plan, add(1, bedrock(other)));
    !similar(one, &plan, None).is_empty()
}

fn wrong(pairs: &[(&'static str, &'static str)], alike: bool) -> Vec<(&'static str, &'static str)> {
    let is_wrong = |(a, b): &&(&str, &str)| are_alike(a, b) != alike || are_alike(b, a) != alike;
    pairs.iter().filter(is_wrong).copied().collect()
}

#[test]
fn a_person_would_call_these_the_same() {
    let pairs = [
        ("I love to lead people to insight", "Leading others to insights is what I love"),
        ("I love to see people reach insight", "It makes me happy when someone understands"),
        ("I need freedom", "To be free"),
        ("Autonomy", "I want to be independent"),
        ("I want to choose my own way", "I need to decide for myself"),
        ("To help people grow", "Helping others to develop"),
        ("I want to be seen", "Recognition matters to me"),
        ("To feel safe", "I need security"),
        ("My family should be safe", "To give my children safety"),
        ("I want to belong", "To be part of a community"),
        ("Learning new things keeps me alive", "I am alive when I learn"),
        ("To make a difference in the world", "I want my work to have impact"),
        ("I want to create beautiful things", "Building something beautiful"),
        ("To be honest with myself", "Truthfulness"),
        ("Fairness", "I want everyone to be treated fairly"),
        ("Being trusted", "I need people to trust me"),
        ("To do meaningful work", "My work should have a purpose"),
        ("I need calm", "Peace and quiet"),
        ("Curiosity drives me", "I am curious about everything"),
        ("To pass on what I know, to teach", "I love teaching"),
        ("i need people around me who think", "I need people around me who think!"),
        ("Menschen zu Einsichten führen", "Ich führe Menschen gern zur Einsicht"),
        ("Ich brauche Freiheit", "Freiheit ist mir wichtig"),
        ("我喜欢帮助别人成长", "帮助别人成长让我快乐"),
        ("自由地选择", "我想自由选择"),
        ("أحب مساعدة الناس", "مساعدة الناس على الفهم"),
        ("人の成長を助けたい", "人の成長を助けることが好き"),
        ("Я хочу быть свободным", "Мне важно быть свободной"),
        ("자유롭게 선택하고 싶다", "자유롭게 선택하는 것"),
    ];
    assert_eq!(wrong(&pairs, true), []);
}

#[test]
fn a_person_would_not_call_these_the_same() {
    let pairs = [
        ("I need freedom", "I need security"),
        ("I want to be seen", "I want to be left in peace"),
        ("To help people grow", "To be paid well"),
        ("I love to lead people to insight", "People exhaust me"),
        ("To feel safe", "To risk everything once"),
        ("I want to belong", "I want to be different"),
        ("To create beautiful things", "To understand how things work"),
        ("My family comes first", "My work comes first"),
        ("I need people around me", "I need time for myself"),
        ("To be trusted", "To be feared"),
        ("I want to be seen", "I do not want to be seen"),
        ("Work should be fun", "Work should pay"),
        ("To learn all my life", "To spend my life outdoors"),
        ("To be honest", "To be kind"),
        ("To know what is true", "To know many people"),
        ("I want to decide", "I want others to decide for me, not me"),
        ("Time with my children", "Time to think"),
        ("To be good at what I do", "To do good"),
        ("Order", "Adventure"),
        ("我喜欢帮助别人", "我想要自由"),
        ("自由", "安全"),
        ("أحب الحرية", "أحب الهدوء"),
        ("Ich brauche Ruhe", "Ich brauche Menschen"),
        ("I want to", "I need freedom"),
        ("…", "I need freedom"),
    ];
    assert_eq!(wrong(&pairs, false), []);
}

#[test]
fn the_likest_come_first_and_at_most_three() {
    let mut plan = Plan::default();
    let statements =
        ["Freedom", "I need freedom to choose", "Freedom of the press", "To be free and safe", "Bread"];
    for (n, statement) in (1..).zip(statements) {
        must(&mut plan, add(n, bedrock(statement)));
    }
    let found = similar("freedom", &plan, None);
    assert_eq!(found.len(), 3);
    assert_eq!(found[0].statement, "Freedom");
}

#[test]
fn each_comes_with_the_goals_that_rest_on_it() {
    let mut plan = dug();
    must(&mut plan, add(9, why(id(5), Answer::Rests { on: id(4) })));
    must(&mut plan, add(10, goal("Rest")));
    let found = similar("I love it when people reach insights", &plan, None);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].bedrock, id(4));
    assert_eq!(found[0].goals, [id(1), id(5)]);
}

#[test]
fn a_bedrock_is_not_compared_with_itself_nor_with_what_lies_in_the_trash() {
    let mut plan = dug();
    let statement = "I love to see people reach insight";
    assert_eq!(similar(statement, &plan, Some(id(4))), []);
    assert_eq!(similar(statement, &plan, None).len(), 1);
    must(&mut plan, Edit::Trash { id: id(4) });
    assert_eq!(similar(statement, &plan, None), []);
}
