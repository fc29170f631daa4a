//! Sealing, reading and answering from the terminal.

use crate::run::Desk;
use app::wire::Opened;

/// The six words stand alone on an indented line.
fn words(said: &str) -> &str {
    let six = |line: &&str| line.starts_with("    ") && line.split_whitespace().count() == 6;
    said.lines().find(six).unwrap().trim()
}

const FOR_RUTH: [&str; 6] = ["export", "sealed", "ruth.throughline", "--for", "Ruth Adeyemi", "--goal"];

#[test]
fn one_seals_the_other_reads_and_answers_and_the_answer_comes_back() {
    let (noor, ruth) = (Desk::with_plan(), Desk::bare());
    let sealed = noor.run(&[&FOR_RUTH[..], &["I want to lead"]].concat());
    sealed.well("Handed to Ruth Adeyemi").well("Tell them by another way");
    std::fs::write(ruth.path("words"), words(&sealed.said)).unwrap();
    std::fs::copy(noor.path("ruth.throughline"), ruth.path("noor.throughline")).unwrap();
    let read = ["open", "noor.throughline", "--words-file", "words"];
    ruth.run(&read).well("I want to lead the platform team");
    let answer = ["reply", "noor.throughline", "answer.throughline", "--words-file", "words"];
    let said = ["--from", "Ruth", "--about", "1", "--question", "Whom first?", "--story", "When I was new"];
    ruth.run(&[&answer[..], &said].concat()).well("Your answer is sealed in answer.throughline.");
    std::fs::copy(ruth.path("answer.throughline"), noor.path("answer.throughline")).unwrap();
    noor.run(&["open", "answer.throughline"]).well("(1) Asked: Whom first?").well("When I was new");
    let mut program = noor.opened();
    program.choose_sealed(&noor.path("answer.throughline")).unwrap();
    let Opened::Reply(reply) = program.unseal(None).unwrap() else { panic!("a reply") };
    assert_eq!(reply.answers.len(), 2);
}

#[test]
fn what_does_not_open_is_said_with_its_reason() {
    let desk = Desk::bare();
    std::fs::write(desk.path("letter"), "Dear Noor").unwrap();
    desk.run(&["open", "letter"]).refused(7, "That is no sealed file.");
    desk.run(&["open", "nowhere"]).refused(8, "could not be written or read");
    let reply = ["reply", "letter", "answer", "--from", "Ruth"];
    desk.run(&reply).refused(2, "Something is missing");
    desk.run(&[&reply[..], &["--question", "Why?"]].concat()).refused(7, "That is no sealed file.");
}

#[test]
fn a_key_that_nobody_gave_is_not_sealed_for() {
    let desk = Desk::with_plan();
    let asked = [&FOR_RUTH[..], &["I want to lead", "--their-key"]].concat();
    desk.run(&asked).refused(7, "There is no public key of theirs yet.");
    assert!(desk.opened().ledger().unwrap().is_empty() && !desk.path("ruth.throughline").exists());
}
