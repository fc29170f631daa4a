//! Finding words in any script, whatever is typed.

use crate::support::*;
use plan::{Audience, Body, Edit, Goal, Kind, Part, Person, Relationship, SeenBy};
use vault::{Hit, Run, Scope, Vault};

fn vault_of(home: &Home, statements: &[&str]) -> Vault {
    let (mut vault, _) = home.create();
    for (number, statement) in (0..).zip(statements) {
        edit(&mut vault, &add(number, goal(statement)), day(0));
    }
    vault
}

fn found(vault: &Vault, words: &str) -> Vec<Hit> {
    vault.search(words, &Scope::default(), 10).unwrap()
}

fn with_trash() -> Scope {
    Scope { trash: true, ..Scope::default() }
}

fn with_earlier() -> Scope {
    Scope { earlier: true, ..Scope::default() }
}

fn ids(hits: &[Hit]) -> Vec<plan::EntryId> {
    hits.iter().map(|hit| hit.id).collect()
}

fn text(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn hits_in(runs: &[Run]) -> Vec<String> {
    runs.iter().filter(|run| run.hit).map(|run| run.text.clone()).collect()
}

/// The words marked in each hit, best hit first.
fn marked(vault: &Vault, words: &str) -> Vec<Vec<String>> {
    let passages = |hit: &Hit| hit.passages.iter().flat_map(|p| hits_in(&p.runs)).collect::<Vec<_>>();
    found(vault, words).iter().map(|hit| [hits_in(&hit.title), passages(hit)].concat()).collect()
}

#[track_caller]
fn check(statement: &str, typed: &str, expected: &[&str]) {
    let home = Home::new();
    let vault = vault_of(&home, &[statement, "Something else"]);
    let found = marked(&vault, typed);
    assert_eq!(found, if expected.is_empty() { vec![] } else { vec![expected.to_vec()] }, "{typed}");
}

#[test]
fn words_are_found_without_case_and_accents() {
    check("Une équipe à Besançon", "besancon EQUIPE", &["équipe", "Besançon"]);
    check("Lead a small team", "team small", &["small", "team"]);
    check("Lead a small team", "team large", &[]);
}

#[test]
fn the_last_word_may_be_begun() {
    check("Leadership in small teams", "small lead", &["Leadership", "small"]);
    check("Leadership in small teams", "lead small", &[]);
}

#[test]
fn parts_of_a_sentence_are_found_in_scripts_without_spaces() {
    check("我想带领一个小团队", "团队", &["团队"]);
    check("我想带领一个小团队", "队团", &[]);
    check("チームを育てたい", "育て", &["育て"]);
    check("小さなチームリーダー", "リーダー", &["リーダー"]);
    check("작은 팀을 이끌고 싶다", "팀", &["팀"]);
    check("ฉันอยากเป็นผู้นำทีม", "ผู้นำ", &["ผู้นำ"]);
}

#[test]
fn words_are_found_in_every_other_script() {
    check("Хочу вести команду", "КОМАНД", &["команду"]);
    check("Ещё одна цель", "еще", &["Ещё"]);
    check("Θέλω να διδάξω", "διδαξω", &["διδάξω"]);
    check("मैं टीम का नेतृत्व करना चाहता हूँ", "नेतृत्व", &["नेतृत्व"]);
    check("İstanbul'da çalışmak", "CALISMAK istanbul", &["İstanbul'da", "çalışmak"]);
    check("Größe zählt", "grosse", &["Größe"]);
    check("Größe zählt", "GRÖSSE zaehlt", &[]);
    check("Få løs i Łódź", "los lodz", &["løs", "Łódź"]);
    check("cafe\u{301} crème", "café", &["cafe\u{301}"]);
}

#[test]
fn words_between_quotes_follow_one_another() {
    check("Lead people in a small team", "\"small team\"", &["small team"]);
    check("Lead people in a small team", "\"team small\"", &[]);
    check("Lead people in a small team", "\"people small\"", &[]);
    check("Lead people in a small team", "team “lead people”", &["Lead people", "team"]);
    check("Lead people in a small team", "\"small te", &["small team"]);
    check("Lead people in a small team", "\"small te\"", &[]);
    check("Lead people in a small-team world", "\"small team\"", &["small-team"]);
    check("我想带领一个小团队", "「小 团队」", &["小团队"]);
}

#[test]
fn arabic_and_hebrew_are_found_without_vowel_marks() {
    check("أُرِيدُ أَنْ أَقُودَ فَرِيقًا", "فريقا", &["فَرِيقًا"]);
    check("أريد أن أقود فريقاً", "اقود", &["أقود"]);
    check("להוביל צוות", "צוות", &["צוות"]);
}

#[test]
fn words_in_the_title_come_first() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut noted = Goal::new("Rest");
    noted.notes = "harbour".to_owned();
    edit(&mut vault, &add(1, Body::Goal(noted)), day(0));
    edit(&mut vault, &add(2, goal("A harbour")), day(0));
    assert_eq!(ids(&found(&vault, "harbour")), [id(2), id(1)]);
}

#[test]
fn words_may_stand_in_different_texts_of_one_entry() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut noted = Goal::new("Build a boat");
    noted.notes = "with Ines".to_owned();
    edit(&mut vault, &add(1, Body::Goal(noted)), day(0));
    let hits = found(&vault, "ines boat");
    assert_eq!((text(&hits[0].title), hits_in(&hits[0].title)), ("Build a boat".into(), vec!["boat".into()]));
    let passage = &hits[0].passages[0];
    assert_eq!((passage.part, text(&passage.runs)), (Part::Notes, "with Ines".into()));
    assert_eq!(hits_in(&passage.runs), ["Ines"]);
}

#[test]
fn every_piece_says_which_part_it_is_of() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut goal = Goal::new("Build a boat");
    goal.notes = "The shed is cold in winter".to_owned();
    goal.motivations.insert(plan::Motivation::Autonomy, "Away from every meeting".to_owned());
    goal.measures.push(plan::Measure { what: "Planks".into(), now: "three".into(), ..Default::default() });
    edit(&mut vault, &add(1, Body::Goal(goal)), day(0));
    let parts = |typed: &str| {
        let hits = found(&vault, typed);
        hits[0].passages.iter().map(|p| (p.part, text(&p.runs))).collect::<Vec<_>>()
    };
    assert_eq!(parts("boat"), []);
    assert_eq!(parts("winter"), [(Part::Notes, "The shed is cold in winter".into())]);
    assert_eq!(
        parts("boat winter meeting three"),
        [
            (Part::Motivations, "Away from every meeting".into()),
            (Part::Notes, "The shed is cold in winter".into()),
            (Part::Measures, "three".into()),
        ]
    );
    assert_eq!(text(&found(&vault, "planks")[0].title), "Build a boat");
}

#[test]
fn kinds_can_be_chosen() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["A quiet harbour"]);
    edit(&mut vault, &add(1, bedrock("Quiet is what I need")), day(0));
    let of = |kinds: &[Kind]| {
        let scope = Scope { kinds: kinds.iter().copied().collect(), ..Scope::default() };
        ids(&vault.search("quiet", &scope, 10).unwrap())
    };
    assert_eq!(of(&[Kind::Bedrock]), [id(1)]);
    assert_eq!(of(&[Kind::Goal]), [id(0)]);
    assert_eq!(of(&[Kind::Person]), []);
    assert_eq!(of(&[Kind::Goal, Kind::Bedrock]).len(), 2);
    assert_eq!(of(&[]).len(), 2);
}

#[test]
fn what_someone_may_see_can_be_told_from_what_nobody_else_may() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["A quiet harbour", "A quiet house"]);
    edit(&mut vault, &add(2, Body::Person(Person::new("Noor", Relationship::Mentor))), day(0));
    let audience = Audience::People { people: [id(2)].into() };
    edit(&mut vault, &Edit::Show { id: id(0), audience }, day(1));
    let seen_by = |who| {
        let scope = Scope { seen_by: who, ..Scope::default() };
        ids(&vault.search("quiet", &scope, 10).unwrap())
    };
    assert_eq!(seen_by(Some(SeenBy::Person { id: id(2) })), [id(0)]);
    assert_eq!(seen_by(Some(SeenBy::OnlyMe)), [id(1)]);
    assert_eq!(seen_by(Some(SeenBy::Person { id: id(9) })), []);
    assert_eq!(seen_by(None).len(), 2);
}

#[test]
fn what_was_said_earlier_is_found_when_it_is_asked_for() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["Build a boat"]);
    edit(&mut vault, &rewrite(0, goal("Build a house")), day(1));
    edit(&mut vault, &rewrite(0, goal("Build a small house")), day(2));
    assert_eq!(found(&vault, "boat"), []);
    let hits = vault.search("boat", &with_earlier(), 10).unwrap();
    assert_eq!((ids(&hits), hits[0].earlier), (vec![id(0)], Some(day(0))));
    assert_eq!(text(&hits[0].title), "Build a small house");
    assert_eq!(hits[0].passages[0].part, Part::Title);
    assert_eq!(hits_in(&hits[0].passages[0].runs), ["boat"]);
}

#[test]
fn an_earlier_wording_is_told_once_and_only_where_the_present_one_does_not_say_it() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["A boat", "A barge"]);
    for (number, words) in ["A boat today", "A boat tomorrow", "Stay"].into_iter().enumerate() {
        edit(&mut vault, &rewrite(0, goal(words)), day(number as i64 + 1));
    }
    edit(&mut vault, &rewrite(1, goal("A boat after all")), day(5));
    let hits = vault.search("boat", &with_earlier(), 10).unwrap();
    assert_eq!(ids(&hits), [id(1), id(0)]);
    assert_eq!(hits.iter().map(|hit| hit.earlier).collect::<Vec<_>>(), [None, Some(day(2))]);
    assert_eq!(vault.search("boat", &with_earlier(), 1).unwrap().len(), 1);
}

#[test]
fn what_was_said_earlier_stays_in_the_trash_and_goes_with_it() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["A boat"]);
    edit(&mut vault, &rewrite(0, goal("A house")), day(1));
    edit(&mut vault, &trash(0), day(2));
    let everywhere = Scope { trash: true, earlier: true, ..Scope::default() };
    assert_eq!(vault.search("boat", &with_earlier(), 10).unwrap(), []);
    assert_eq!(vault.search("boat", &everywhere, 10).unwrap().len(), 1);
    vault.erase(&[id(0)], day(3)).unwrap();
    assert_eq!(vault.search("boat", &everywhere, 10).unwrap(), []);
}

#[test]
fn the_index_follows_every_change() {
    let home = Home::new();
    let mut vault = vault_of(&home, &["Build a boat"]);
    edit(&mut vault, &rewrite(0, goal("Build a house")), day(1));
    assert_eq!(marked(&vault, "boat"), Vec::<Vec<String>>::new());
    assert_eq!(marked(&vault, "house"), [["house"]]);
    edit(&mut vault, &trash(0), day(2));
    assert_eq!(marked(&vault, "house"), Vec::<Vec<String>>::new());
    assert_eq!(vault.search("house", &with_trash(), 10).unwrap().len(), 1);
    vault.erase(&[id(0)], day(3)).unwrap();
    assert_eq!(vault.search("house", &with_trash(), 10).unwrap(), []);
}

#[test]
fn a_limit_is_kept() {
    let home = Home::new();
    let vault = vault_of(&home, &["one boat", "two boats", "three boats"]);
    assert_eq!(vault.search("boat", &Scope::default(), 2).unwrap().len(), 2);
    assert_eq!(vault.search("boat", &Scope::default(), 0).unwrap(), []);
}

#[test]
fn hostile_queries_find_nothing_and_harm_nothing() {
    let home = Home::new();
    let vault = vault_of(&home, &["Build a boat"]);
    let everywhere = Scope { trash: true, earlier: true, ..Scope::default() };
    let long = "a ".repeat(100_000);
    let quotes = "\"".repeat(10_000);
    let nested = "(".repeat(10_000);
    for typed in [
        "",
        " ",
        "\"",
        "\"\"\"",
        "*",
        "boat\"",
        "NEAR(",
        "title:",
        "- -",
        "^",
        "AND",
        "OR OR",
        "{title rest}:x",
        "\"boat\" *",
        "“„«boat",
        "boat\" OR \"1\" = \"1",
        "\u{0}boat",
        "'; DROP TABLE search; --",
        "%",
        "\u{202e}",
        "a\u{300}\u{300}",
        "\u{10ffff}",
        &long,
        &quotes,
        &nested,
    ] {
        vault.search(typed, &everywhere, 10).unwrap();
    }
    assert_eq!(marked(&vault, "boat\""), [["boat"]]);
    assert_eq!(marked(&vault, "(boat OR"), Vec::<Vec<String>>::new(), "OR is a word like any other");
    assert!(vault.check().unwrap().is_sound());
}
