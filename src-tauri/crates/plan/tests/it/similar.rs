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
        ("I love making hard things simple", "Making hard things simple for other people"),
        ("I want the people I love to feel safe", "The people I love should be safe"),
        ("To be useful", "I need to be of use to someone: to help"),
        ("I want to be respected", "Respect"),
        ("I need to be heard", "I want people to hear me"),
        ("To master a craft", "Mastery"),
        ("I want to get better every year", "To keep improving"),
        ("Justice", "I cannot stand unfairness: things should be fair"),
        ("I want to be there for my children", "Being there for my kids"),
        ("I want to leave something behind", "To leave something that stays behind me"),
        ("To be trusted with hard things", "I want others to trust me with what is hard"),
        ("I want to understand how things work", "Understanding how it all works"),
        ("To have enough money", "I need enough pay"),
        ("To be independent of anyone’s money", "Independence"),
        ("I want time for myself", "Time alone, for myself"),
        ("Quiet mornings", "I need quiet in the morning"),
        ("To be creative", "I need to create"),
        ("I want to feel alive", "Feeling alive"),
        ("Kindness", "I want to be kind to everyone"),
        ("Friendship at work", "I want friends at work"),
        ("To grow old in good health", "Health, also when I am old"),
        ("I want to be proud of what I made", "Being proud of my work when it is made"),
        ("To laugh with people", "I need to laugh together with others"),
        ("A sense of purpose", "Purpose"),
        ("To protect those who are weak", "I want to protect weaker people"),
        ("I want to teach what I learned", "Teaching others what I have learned"),
        ("My word should count", "I want my word to count for something"),
        ("Ich möchte anderen helfen", "Anderen Menschen helfen"),
        ("Sicherheit für meine Familie", "Meine Familie soll in Sicherheit sein"),
        ("Aider les autres", "Je veux aider les autres à grandir"),
        ("Quiero ser libre", "Necesito ser libre de elegir"),
        ("我想要自由", "自由对我很重要"),
        ("Мне важно помогать людям", "Помогать людям"),
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
        ("I love making hard things simple", "I love making music"),
        ("I want the people I love to feel safe", "I want people to see what I do"),
        ("I want the people I love to feel safe", "I love making hard things simple for other people"),
        ("I love to see people grow", "I love the sea"),
        ("To be useful", "To be free"),
        ("I want to be respected", "I want to be rich"),
        ("I need to be heard", "I need to be alone"),
        ("To master a craft", "To see the world"),
        ("I want to get better every year", "I want to slow down"),
        ("Justice", "Beauty"),
        ("I want to be there for my children", "I want to be at the top of my field"),
        ("To leave something behind", "To be left in peace"),
        ("To have enough money", "To have enough sleep"),
        ("To explore what nobody knows", "To belong to a place"),
        ("Quiet mornings", "Loud evenings"),
        ("I need to create", "I need to compete"),
        ("I want to feel alive", "I want to feel safe"),
        ("Kindness", "Courage"),
        ("Friendship", "Independence"),
        ("To grow old in good health", "To grow a company"),
        ("I want to be proud of my work", "I want to be kind"),
        ("To laugh", "To win"),
        ("A sense of purpose", "A sense of humour"),
        ("To protect the weak", "To be strong"),
        ("I want to teach", "I want to travel"),
        ("I need other people", "I need no one"),
        ("Everyone should be treated fairly", "I should be treated better"),
        ("To work with my hands", "To work with children"),
        ("I want to be admired", "I want to be understood"),
        ("To be outdoors", "To be in charge"),
        ("Honesty", "Success"),
        ("I want to stop worrying about money", "I want to make a difference"),
        ("To keep my promises", "To keep moving"),
        ("I never want to hurt anyone", "I want to help everyone"),
        ("Ich brauche Freiheit", "Ich brauche Sicherheit"),
        ("Meine Familie", "Meine Arbeit"),
        ("Je veux être libre", "Je veux être reconnue"),
        ("Quiero ayudar", "Quiero descansar"),
        ("我想要安静", "我想要成功"),
        ("人を助けたい", "世界を見たい"),
        ("Мне важна свобода", "Мне важна семья"),
    ];
    assert_eq!(wrong(&pairs, false), []);
}

/// Where it errs: a table of words knows no meaning. Where it finds one too many, a person is asked
/// and says no.
#[test]
fn these_it_cannot_tell() {
    let one_too_many = ("I want to understand how things work", "I want to understand myself");
    let one_too_few = ("To explore what nobody knows", "I want to explore the unknown");
    assert!(are_alike(one_too_many.0, one_too_many.1));
    assert!(!are_alike(one_too_few.0, one_too_few.1));
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
