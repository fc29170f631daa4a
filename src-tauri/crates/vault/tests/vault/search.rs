//! Finding words in any script, whatever is typed.

use crate::support::*;
use vault::{Scope, Vault};

fn vault_of(home: &Home, statements: &[&str]) -> Vault {
    let (mut vault, _) = home.create();
    for (number, statement) in (0..).zip(statements) {
        edit(&mut vault, &add(number, goal(statement)), day(0));
    }
    vault
}

/// The words marked in each snippet, best hit first.
fn marked(vault: &Vault, words: &str) -> Vec<Vec<String>> {
    let hits = vault.search(words, Scope::Live, 10).unwrap();
    let words =
        |hit: &vault::Hit| hit.marks.iter().map(|mark| hit.snippet[mark.clone()].to_owned()).collect();
    hits.iter().map(words).collect()
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
fn arabic_and_hebrew_are_found_without_vowel_marks() {
    check("أُرِيدُ أَنْ أَقُودَ فَرِيقًا", "فريقا", &["فَرِيقًا"]);
    check("أريد أن أقود فريقاً", "اقود", &["أقود"]);
    check("להוביל צוות", "צוות", &["צוות"]);
}

#[test]
fn words_in_the_title_come_first() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut noted = plan::Goal::new("Rest");
    noted.notes = "harbour".to_owned();
    edit(&mut vault, &add(1, plan::Body::Goal(noted)), day(0));
    edit(&mut vault, &add(2, goal("A harbour")), day(0));
    let hits = vault.search("harbour", Scope::Live, 10).unwrap();
    assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [id(2), id(1)]);
    assert_eq!(hits[1].snippet, "harbour");
}

#[test]
fn words_may_stand_in_different_texts_of_one_entry() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut noted = plan::Goal::new("Build a boat");
    noted.notes = "with Ines".to_owned();
    edit(&mut vault, &add(1, plan::Body::Goal(noted)), day(0));
    assert_eq!(marked(&vault, "boat ines"), [["boat"]]);
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
    assert_eq!(vault.search("house", Scope::WithTrash, 10).unwrap().len(), 1);
    vault.erase(&[id(0)], day(3)).unwrap();
    assert_eq!(vault.search("house", Scope::WithTrash, 10).unwrap(), []);
}

#[test]
fn a_limit_is_kept() {
    let home = Home::new();
    let vault = vault_of(&home, &["one boat", "two boats", "three boats"]);
    assert_eq!(vault.search("boat", Scope::Live, 2).unwrap().len(), 2);
    assert_eq!(vault.search("boat", Scope::Live, 0).unwrap(), []);
}

#[test]
fn hostile_queries_find_nothing_and_harm_nothing() {
    let home = Home::new();
    let vault = vault_of(&home, &["Build a boat"]);
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
        vault.search(typed, Scope::WithTrash, 10).unwrap();
    }
    assert_eq!(marked(&vault, "boat\""), [["boat"]]);
    assert_eq!(marked(&vault, "(boat OR"), Vec::<Vec<String>>::new(), "OR is a word like any other");
    assert!(vault.check().unwrap().is_sound());
}
