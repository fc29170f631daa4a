//! What a look at a statement names, and what it leaves alone.

use crate::support::{add, must, profile};
use plan::Plan;
use plan::insight::bedrock::{Aspect, look};

fn plan() -> Plan {
    let mut plan = Plan::default();
    must(&mut plan, add(1, profile("Meridian Labs GmbH")));
    plan
}

fn seen(statement: &str) -> Vec<(Aspect, Vec<String>)> {
    look(statement, &plan()).into_iter().map(|f| (f.aspect, f.words)).collect()
}

/// Every statement names this one aspect in these words, and nothing else.
fn names(aspect: Aspect, table: &[(&str, &str)]) {
    let wrong: Vec<_> = table
        .iter()
        .filter(|(statement, words)| {
            seen(statement) != [(aspect, words.split(" / ").map(str::to_owned).collect())]
        })
        .map(|(statement, words)| (statement, words, seen(statement)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn job_titles_are_named() {
    names(
        Aspect::JobTitle,
        &[
            ("I want to be a Tech Lead", "Tech Lead"),
            ("To be a manager", "manager"),
            ("Being an engineering manager of good people", "manager"),
            ("I want to become a director.", "director"),
            ("To be CTO one day", "CTO"),
            ("Vice President of Engineering", "Vice President"),
            ("I would like to be head of design", "head of design"),
            ("Head of People", "Head of People"),
            ("To make partner", "partner"),
            ("I want to be a partner at a law practice", "partner"),
            ("To be a staff engineer", "staff engineer"),
            ("Principal engineer, nothing less", "Principal engineer"),
            ("I want to be a lead", "lead"),
            ("To be a chief", "chief"),
            ("Chief of staff", "Chief of staff"),
            ("Working as a teacher", "teacher"),
            ("To be a really good designer", "designer"),
            ("I want to be known as a senior software developer", "senior software developer"),
            ("A job title that my father understands", "job title"),
            ("Going into management", "into management"),
            ("I want to be the boss", "boss"),
            ("我想当经理", "经理"),
            ("أريد أن أصبح مديرة", "مدير"),
        ],
    );
}

#[test]
fn companies_and_teams_are_named() {
    names(
        Aspect::Company,
        &[
            ("I want my team to be happy", "my team"),
            ("To stay in this company", "this company"),
            ("That our department is seen", "our department"),
            ("To work at Google", "Google"),
            ("I want to be part of Meridian Labs", "Meridian Labs"),
            ("Meridian Labs needs me", "Meridian Labs"),
            ("To own Northwind Ltd", "Northwind Ltd"),
            ("I belong with Siemens AG", "Siemens AG"),
            ("I want to work for Kestrel", "Kestrel"),
            ("To be like Apple", "Apple"),
            ("To build my own company", "my own company"),
            ("To work for the United Nations", "United Nations"),
            ("The company should thrive", "The company"),
            ("我想留在公司", "公司"),
        ],
    );
}

#[test]
fn dates_are_named() {
    names(
        Aspect::Date,
        &[
            ("To be calm by 2027", "by 2027"),
            ("To have peace by next year", "next year"),
            ("To be free within two years", "within two years"),
            ("To know myself in a few months", "in a few months"),
            ("I want to feel safe by the end of the year", "end of the year"),
            ("To rest in May", "May"),
            ("By March 2028 I am at peace", "March 2028"),
            ("To be whole in Q3", "Q3"),
            ("Before I am 40 I want to have loved", "Before I am 40"),
            ("To be at home somewhere by 50", "by 50"),
            ("Ten years from now I am kind", "Ten years from now"),
            ("Within 18 months I am steady", "Within 18 months"),
            ("By Christmas I have made peace", "By Christmas"),
            ("By 21.11.2026 I understand", "21.11.2026"),
            ("明年我要自由", "明年"),
        ],
    );
}

#[test]
fn one_more_rung_is_named() {
    names(
        Aspect::NextRung,
        &[
            ("To get promoted", "promoted"),
            ("I want the promotion", "promotion"),
            ("To reach the next level", "next level"),
            ("It is simply the next step up", "next step up"),
            ("To climb the career ladder", "career ladder"),
            ("One rung higher than before", "One rung higher"),
            ("A higher position", "higher position"),
            ("I want to be L5", "L5"),
            ("To be at level 6", "level 6"),
            ("To move up", "move up"),
            ("Seniority", "Seniority"),
            ("The next step in my career", "next step in my career"),
            ("昇進したい", "昇進"),
        ],
    );
}

#[test]
fn bedrock_is_left_alone() {
    let plain = [
        "I love to lead people to insight",
        "To lead by example",
        "I use my head and follow my heart",
        "To stay ahead of my fears",
        "My partner and I share everything",
        "To be a partner to those I love",
        "A good manager once listened to me, and I want people to be heard",
        "My manager trusts me",
        "A matter of principle",
        "My principal need is quiet",
        "My chief joy is to learn",
        "I want to be a good friend",
        "To be a calm presence",
        "To be a teacher at heart",
        "To be the architect of my own life",
        "I enjoy good company",
        "I like to be in the company of curious people",
        "To be part of a team that trusts one another",
        "Standing on firm ground",
        "I may fail and still be loved",
        "To march on when it is hard",
        "An august silence moves me",
        "One day at a time",
        "I want to have time for my children",
        "To see people grow over the years",
        "To take my craft to the next level",
        "To step up when somebody needs me",
        "The promotion of kindness",
        "To promote understanding",
        "I need to belong",
        "People come before titles",
        "To engineer beautiful things",
        "I love to teach",
        "To help 2000 people read",
        "Nobody should be alone in a crisis",
        "To be my own boss",
        "To stay with Anna",
        "To work with Kant's ideas",
        "Two years ago I lost my sense of self",
        "To grade papers fairly",
        "One level deeper",
        "A ladder to the stars",
        "To have a career that lasts",
        "To lead my staff well",
        "Truth",
        "我喜欢帮助别人成长",
        "أحب أن أساعد الناس على الفهم",
        "Ich führe Menschen gern zu Einsichten",
        "",
        "…",
    ];
    let named: Vec<_> =
        plain.into_iter().map(|s| (s, seen(s))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(named.is_empty(), "{named:#?}");
}

#[test]
fn a_statement_may_name_several_things_each_in_its_own_words() {
    let found = seen("By next year I want to be promoted to Tech Lead in my team at Google, a Tech Lead!");
    assert_eq!(
        found,
        [
            (Aspect::JobTitle, vec!["Tech Lead".to_owned()]),
            (Aspect::Company, vec!["my team".to_owned(), "Google".to_owned()]),
            (Aspect::Date, vec!["next year".to_owned()]),
            (Aspect::NextRung, vec!["promoted".to_owned()]),
        ]
    );
}

#[test]
fn an_organisation_that_is_a_plain_word_is_known_by_its_capital() {
    let mut plan = Plan::default();
    must(&mut plan, add(1, profile("Self")));
    assert!(look("To be at peace with self", &plan).is_empty());
    assert_eq!(look("To be seen at Self", &plan).len(), 1);
}
