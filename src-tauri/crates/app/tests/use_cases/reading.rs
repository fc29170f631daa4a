//! Two people, two programs, two folders, and a file that goes there and another that comes back.

use crate::{PASSPHRASE, add, code, goal, id, opened, program};
use app::wire::{
    Answering, Code, Keeping, Opened, OpenedReply, PageLayout, PaperSize, Saved, SealWith, SheetForm, Taking,
};
use app::{Choice, Document, Edit, For, Throughline};
use disclosure::Saying;
use plan::{Agreement, Body, Kind, PassingOn, Person, Profile, Relationship, Strength};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) const MENTOR: u8 = 9;
pub(crate) const MENTEE: u8 = 8;
const STRENGTH: u8 = 3;
/// Words that stand in nothing but what is handed over or said about it.
pub(crate) const CANARY: &str = "kingfisher";

/// A program with a vault, and the folder its files go to.
pub(crate) struct Side {
    pub(crate) program: Throughline,
    pub(crate) folder: TempDir,
}

impl Side {
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn bodies(&self, kind: Kind) -> Vec<Body> {
        let entries = self.program.plan().unwrap().entries.into_iter();
        entries.filter(|e| e.is_live() && e.body.kind() == kind).map(|e| e.body).collect()
    }
}

pub(crate) fn side() -> Side {
    let (folder, program) = opened();
    Side { program, folder }
}

/// Someone with two goals, a strength, a mentor, and an agreement with them where given.
pub(crate) fn mentee(agreement: Option<Agreement>) -> Side {
    let mut mentee = side();
    let program = &mut mentee.program;
    add(program, 1, goal(&format!("Teach what I know about the {CANARY}")));
    add(program, 2, goal("Start my own company"));
    add(
        program,
        STRENGTH,
        Body::Strength(Strength { statement: "Explaining".into(), ..Strength::default() }),
    );
    add(program, 4, Body::Profile(Profile { name: "Noor".into(), ..Profile::default() }));
    add(program, MENTOR, Body::Person(Person::new("Ruth", Relationship::Mentor)));
    if let Some(agreement) = agreement {
        add(program, 5, Body::Agreement(agreement));
    }
    mentee
}

pub(crate) fn agreed() -> Agreement {
    let mut agreement = Agreement::new(id(MENTOR), "2026-11-01".parse().unwrap());
    agreement.shares = plan::Sharing::ALL.into();
    agreement.may_keep = true;
    agreement.pass_on = PassingOn::AskFirst;
    agreement
}

pub(crate) fn previewed(program: &mut Throughline) -> u32 {
    let entries: BTreeMap<_, _> = [1, STRENGTH].map(|n| (id(n), BTreeSet::new())).into();
    let recipient = For::Person { id: id(MENTOR) };
    let choice = Choice { document: Document::GrowthPlan, recipient, entries };
    program.preview(&choice, PaperSize::A4, PageLayout::Mentor).unwrap().number
}

/// The mentee seals for their mentor; gives the file and the words.
pub(crate) fn sealed(mentee: &mut Side) -> (PathBuf, String) {
    let (number, file) = (previewed(&mut mentee.program), mentee.file("for Ruth.throughline"));
    let sealed = mentee.program.seal(number, SealWith::Words, &file).unwrap();
    (file, sealed.words.unwrap())
}

pub(crate) fn read(program: &mut Throughline, file: &Path, words: Option<&str>) -> Opened {
    program.choose_sealed(file).unwrap();
    program.unseal(words).unwrap()
}

pub(crate) fn question(words: &str) -> Saying {
    Saying::Question { words: words.into() }
}

/// The mentor, with nothing but the program, answers three things.
pub(crate) fn answers() -> Vec<Answering> {
    let about = |about, saying| Answering { about, asked: None, saying };
    vec![
        about(Some(0), question("Whom would you teach first?")),
        about(Some(1), Saying::Recognition { words: "You made it clear to me".into() }),
        about(None, Saying::Story { words: "When I was new, I said nothing".into() }),
    ]
}

/// A reply from a mentor without a vault, opened by the mentee.
fn replied(mentee: &mut Side) -> OpenedReply {
    let (file, words) = sealed(mentee);
    let (reading, answer) = (tempfile::tempdir().unwrap(), mentee.file("answer.throughline"));
    let mut mentor = program(&reading);
    read(&mut mentor, &file, Some(&words));
    mentor.answer("Ruth", &answers(), &answer).unwrap();
    let Opened::Reply(reply) = read(&mut mentee.program, &answer, None) else { panic!("a reply") };
    reply
}

fn taking(numbers: &[usize]) -> Vec<Taking> {
    numbers.iter().map(|number| Taking { number: *number, strength: None }).collect()
}

#[test]
fn a_mentee_seals_a_mentor_answers_and_the_mentee_takes_in_two_of_three() {
    let mut mentee = mentee(Some(agreed()));
    let reply = replied(&mut mentee);
    assert_eq!((reply.from.as_str(), reply.person, reply.answers.len()), ("Ruth", Some(id(MENTOR)), 3));
    let about: Vec<_> = reply.answers.iter().map(|answer| answer.about).collect();
    assert_eq!(about, [Some(id(1)), Some(id(STRENGTH)), None]);
    let taken = mentee.program.take_in(id(MENTOR), &taking(&[0, 2])).unwrap();
    assert_eq!(taken.after.len(), 2);
    let remarks = mentee.bodies(Kind::Remark);
    let said = |body: &Body| matches!(body, Body::Remark(r) if r.from == id(MENTOR) && r.on == reply.made);
    assert!(remarks.len() == 2 && remarks.iter().all(said), "each says who and when: {remarks:?}");
    assert_eq!(mentee.bodies(Kind::Goal)[0], goal(&format!("Teach what I know about the {CANARY}")));
    mentee.program.undo().unwrap();
    assert!(mentee.bodies(Kind::Remark).is_empty(), "one act, taken back as one");
}

#[test]
fn what_was_taken_in_is_known_when_the_reply_is_opened_again() {
    let mut mentee = mentee(None);
    replied(&mut mentee);
    mentee.program.take_in(id(MENTOR), &taking(&[1])).unwrap();
    let answer = mentee.file("answer.throughline");
    let Opened::Reply(again) = read(&mut mentee.program, &answer, None) else { panic!("a reply") };
    assert_eq!(again.answers.iter().map(|a| a.taken).collect::<Vec<_>>(), [false, true, false]);
}

#[test]
fn the_ledger_knows_a_sealed_file_by_its_digest_and_never_its_words() {
    let mut mentee = mentee(None);
    let (file, words) = sealed(&mut mentee);
    let line = mentee.program.ledger().unwrap().remove(0);
    assert_eq!((line.form.as_str(), line.file_name.as_str()), ("sealed", "for Ruth.throughline"));
    assert_eq!(line.recipient_id, id(MENTOR));
    assert_eq!(line.titles.len(), 2);
    assert_eq!(words.split(' ').count(), 6);
    assert!(!format!("{line:?}").contains(&words));
    assert!(!std::fs::read(file).unwrap().windows(CANARY.len()).any(|w| w == CANARY.as_bytes()));
}

#[test]
fn nothing_but_what_was_chosen_is_in_a_sealed_file() {
    let mut mentee = mentee(Some(agreed()));
    let (file, words) = sealed(&mut mentee);
    let reading = tempfile::tempdir().unwrap();
    let Opened::Plan(plan) = read(&mut program(&reading), &file, Some(&words)) else { panic!("a plan") };
    let all = serde_json::to_string(&plan).unwrap();
    assert!(all.contains(CANARY) && !all.contains("company"), "{all}");
    assert_eq!(plan.disclosure.pieces().len(), 2);
    assert_eq!((plan.terms.may_keep, plan.terms.pass_on), (true, PassingOn::AskFirst));
    assert_eq!(plan.terms.agreed, Some(agreed().made));
    assert_eq!(plan.keeping, Keeping::NowhereToKeep);
    assert_eq!(std::fs::read_dir(reading.path()).unwrap().count(), 0, "nothing of it was written down");
}

#[test]
fn a_file_for_a_key_opens_in_the_vault_of_whoever_has_it_and_nowhere_else() {
    let (mut mentee, mut mentor) = (mentee(None), side());
    let number = previewed(&mut mentee.program);
    let file = mentee.file("for Ruth.throughline");
    assert_eq!(code(mentee.program.seal(number, SealWith::Key, &file)), Code::NoKey);
    let key = mentor.program.my_key().unwrap();
    let ruth = Person { key: Some(key.clone()), ..Person::new("Ruth", Relationship::Mentor) };
    mentee.program.edit(&Edit::Rewrite { id: id(MENTOR), body: Body::Person(ruth) }).unwrap();
    let sealed = mentee.program.seal(number, SealWith::Key, &file).unwrap();
    assert_eq!(sealed.words, None);
    assert!(matches!(read(&mut mentor.program, &file, None), Opened::Plan(_)));
    assert_eq!(mentor.program.my_key().unwrap(), key, "the key stays the same");
    assert_eq!(code(unsealed(&mut mentee.program, &file, None)), Code::NotUnsealed);
    mentor.program.lock();
    assert_eq!(code(unsealed(&mut mentor.program, &file, None)), Code::Locked);
}

pub(crate) fn unsealed(
    program: &mut Throughline,
    file: &Path,
    words: Option<&str>,
) -> Result<Opened, app::wire::Problem> {
    program.choose_sealed(file)?;
    program.unseal(words)
}

#[test]
fn wrong_words_open_nothing_and_may_be_tried_again() {
    let mut mentee = mentee(None);
    let (file, words) = sealed(&mut mentee);
    let program = &mut mentee.program;
    let refused = unsealed(program, &file, Some("six words that are not these")).err().unwrap();
    assert_eq!(refused.detail.as_deref(), Some("wrong-words"));
    assert!(matches!(program.unseal(Some(&words.to_uppercase())), Ok(Opened::Plan(_))));
    assert_eq!(code(program.unseal(Some(&words))), Code::Unknown, "it waits no longer");
}

#[test]
fn what_breaks_an_agreement_is_not_sealed_unless_the_person_says_why() {
    let mut narrow = agreed();
    narrow.shares.remove(&plan::Sharing::Strengths);
    let mut mentee = mentee(Some(narrow));
    let (number, file) = (previewed(&mut mentee.program), mentee.file("for Ruth.throughline"));
    assert_eq!(code(mentee.program.seal(number, SealWith::Words, &file)), Code::BreaksAgreement);
    assert!(!file.exists() && mentee.program.ledger().unwrap().is_empty());
    mentee.program.hand_despite(number, "She asked me to").unwrap();
    mentee.program.seal(number, SealWith::Words, &file).unwrap();
    assert!(mentee.program.ledger().unwrap()[0].despite.is_some());
    let asked = mentee.program.question_sheet(id(MENTOR), &[id(STRENGTH)]);
    assert_eq!(code(asked), Code::BreaksAgreement);
}

#[test]
fn a_file_that_is_none_is_named_and_waits_no_longer() {
    let mut side = side();
    let file = side.file("letter.throughline");
    std::fs::write(&file, "Dear Noor").unwrap();
    side.program.bring(&file);
    let refused = side.program.waiting_sealed().err().unwrap();
    assert_eq!((refused.code, refused.detail.as_deref()), (Code::NotUnsealed, Some("not-sealed")));
    assert_eq!(side.program.waiting_sealed(), Ok(None));
    assert_eq!(code(side.program.choose_sealed(&side.file("nowhere"))), Code::FileTrouble);
    assert_eq!(code(side.program.unseal(None)), Code::Unknown);
}

#[test]
fn the_file_of_an_answer_bears_the_name_of_whoever_asked_where_they_gave_one() {
    let (mut mentee, mut mentor) = (mentee(None), side());
    let (file, words) = sealed(&mut mentee);
    read(&mut mentor.program, &file, Some(&words));
    let today = mentor.program.today();
    assert_eq!(mentor.program.answer_name().unwrap(), format!("Answer, {today}"));
    let sheet = mentee.file("questions.throughline");
    let sealed = mentee.program.seal_questions(id(MENTOR), &[], SealWith::Words, &sheet).unwrap();
    read(&mut mentor.program, &sheet, sealed.words.as_deref());
    assert_eq!(mentor.program.answer_name().unwrap(), format!("Answer to Noor, {today}"));
}

#[test]
fn an_answer_says_something_about_something_that_is_there() {
    let mut mentee = mentee(None);
    let (file, words) = sealed(&mut mentee);
    let program = &mut mentee.program;
    let answer = file.with_file_name("answer.throughline");
    assert_eq!(code(program.answer("Ruth", &answers(), &answer)), Code::Unknown, "nothing is open");
    read(program, &file, Some(&words));
    let about = |about, words: &str| vec![Answering { about, asked: None, saying: question(words) }];
    assert_eq!(code(program.answer("Ruth", &about(Some(2), "What?"), &answer)), Code::Unknown);
    assert_eq!(code(program.answer("Ruth", &about(Some(0), " "), &answer)), Code::Refused);
    assert_eq!(code(program.answer(" ", &about(Some(0), "What?"), &answer)), Code::Refused);
    assert_eq!(code(program.answer("Ruth", &[], &answer)), Code::Refused);
    assert!(!answer.exists());
    program.put_away();
    assert_eq!(code(program.answer("Ruth", &answers(), &answer)), Code::Unknown);
}

#[test]
fn a_mentor_keeps_what_may_be_kept_and_reads_and_answers_it_again() {
    let (mut mentee, mut mentor) = (mentee(Some(agreed())), side());
    let (file, words) = sealed(&mut mentee);
    add(&mut mentor.program, MENTEE, Body::Person(Person::new("Noor", Relationship::Mentee)));
    let opened = read(&mut mentor.program, &file, Some(&words));
    let Opened::Plan(first) = opened else { panic!("a plan") };
    assert_eq!(first.keeping, Keeping::Possible);
    let kept = mentor.program.keep(id(MENTEE)).unwrap().after.remove(0).id;
    assert!(mentor.program.keep(id(MENTEE)).unwrap().after.is_empty(), "it is kept already");
    mentor.program.lock();
    mentor.program.unlock(PASSPHRASE).unwrap();
    let Opened::Plan(again) = mentor.program.received(kept).unwrap() else { panic!("a plan") };
    assert_eq!((again.disclosure, again.keeping), (first.disclosure, Keeping::Kept { id: kept }));
    mentor.program.answer("Ruth", &answers(), &mentor.file("answer.throughline")).unwrap();
}

#[test]
fn what_may_not_be_kept_is_not() {
    let (mut mentee, mut mentor) = (mentee(None), side());
    let (file, words) = sealed(&mut mentee);
    add(&mut mentor.program, MENTEE, Body::Person(Person::new("Noor", Relationship::Mentee)));
    let Opened::Plan(plan) = read(&mut mentor.program, &file, Some(&words)) else { panic!("a plan") };
    assert_eq!(plan.keeping, Keeping::NotAgreed);
    assert_eq!(code(mentor.program.keep(id(MENTEE))), Code::NotAgreed);
    assert!(mentor.bodies(Kind::Received).is_empty());
}

#[test]
fn stories_come_back_as_witnesses_of_strengths() {
    let mut noor = mentee(None);
    let (file, answer) = (noor.file("questions.throughline"), noor.file("stories.throughline"));
    let sheet = noor.program.question_sheet(id(MENTOR), &[id(STRENGTH)]).unwrap();
    assert_eq!((sheet.from.as_str(), sheet.strengths.as_slice()), ("Noor", &["Explaining".to_owned()][..]));
    let sealed = noor.program.seal_questions(id(MENTOR), &[id(STRENGTH)], SealWith::Words, &file).unwrap();
    let reading = tempfile::tempdir().unwrap();
    let mut colleague = program(&reading);
    assert_eq!(read(&mut colleague, &file, sealed.words.as_deref()), Opened::Questions(sheet.clone()));
    let story = |about, words: &str| Answering {
        about,
        asked: Some(0),
        saying: Saying::Story { words: words.into() },
    };
    let stories = [story(Some(0), "You drew it, and we saw it"), story(None, "You stayed calm")];
    colleague.answer("Ruth", &stories, &answer).unwrap();
    let Opened::Reply(reply) = read(&mut noor.program, &answer, None) else { panic!("a reply") };
    assert_eq!(reply.answers[0].asked.as_ref(), Some(&sheet.questions[0]));
    assert_eq!(reply.answers[0].about, Some(id(STRENGTH)));
    let second = Taking { number: 1, strength: Some(id(STRENGTH)) };
    noor.program.take_in(id(MENTOR), &[taking(&[0])[0], second]).unwrap();
    let Body::Strength(strength) = &noor.bodies(Kind::Strength)[0] else { panic!("a strength") };
    let seen: Vec<_> = strength.witnesses.iter().map(|w| (w.who.as_str(), w.said.as_str())).collect();
    assert_eq!(seen, [("Ruth", "You drew it, and we saw it"), ("Ruth", "You stayed calm")]);
    assert_eq!(noor.program.ledger().unwrap()[0].titles, ["Explaining"]);
}

#[test]
fn questions_can_be_asked_on_paper_too() {
    let mut noor = mentee(None);
    for (form, name, begins) in [(SheetForm::Pdf, "q.pdf", "%PDF-"), (SheetForm::Markdown, "q.md", "# ")] {
        let saved = noor.program.save_questions(id(MENTOR), &[id(STRENGTH)], form, &noor.file(name)).unwrap();
        assert!(matches!(saved, Saved::Handed { .. }));
        assert!(std::fs::read(noor.file(name)).unwrap().starts_with(begins.as_bytes()), "{name}");
    }
}

#[test]
fn what_needs_an_open_vault_answers_only_that_it_is_locked() {
    let mut side = mentee(None);
    let (file, _) = sealed(&mut side);
    let program = &mut side.program;
    program.lock();
    let strengths = [id(STRENGTH)];
    let answers = [
        code(program.my_key()),
        code(program.seal(1, SealWith::Words, &file)),
        code(program.take_in(id(MENTOR), &[])),
        code(program.keep(id(MENTOR))),
        code(program.received(id(1))),
        code(program.forget(id(MENTOR))),
        code(program.question_sheet(id(MENTOR), &strengths)),
        code(program.seal_questions(id(MENTOR), &strengths, SealWith::Words, &file)),
        code(program.save_questions(id(MENTOR), &strengths, SheetForm::Pdf, &file)),
        code(program.questions_name(id(MENTOR))),
    ];
    assert!(answers.iter().all(|code| *code == Code::Locked), "{answers:?}");
}
