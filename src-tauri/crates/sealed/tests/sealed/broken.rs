//! Every way in which a file can be broken has its name, and none of them opens as something else.

use crate::{WORDS, disclosure, goal, opened, own_key, plan, questions, reply};
use disclosure::*;
use sealed::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

fn payload(contents: &Contents) -> Value {
    serde_json::from_str(&write(contents).unwrap()).unwrap()
}

/// Opens the payload of a plan after something was done to it.
fn after(alter: impl FnOnce(&mut Value)) -> Result<Contents, UnsealError> {
    let mut payload = payload(&plan("Teach"));
    alter(&mut payload);
    opened(payload.to_string().as_bytes())
}

#[expect(clippy::disallowed_methods, reason = "it measures how long an answer takes")]
fn within(most: Duration, act: impl FnOnce()) {
    let began = Instant::now();
    act();
    assert!(began.elapsed() < most);
}

fn sealed_plan() -> Vec<u8> {
    seal_for(&plan("Teach"), &own_key().public()).unwrap()
}

#[test]
fn no_age_file() {
    for bytes in [&b""[..], b"PDF", b"age-encryption.org/v2\n", &[0; 4096]] {
        assert_eq!(open_with_key(bytes, &own_key()), Err(UnsealError::NotSealed));
    }
}

#[test]
fn an_age_file_in_letters_is_none_of_ours() {
    let armored = b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3Yx\n";
    assert_eq!(open_with_key(armored, &own_key()), Err(UnsealError::NotSealed));
}

#[test]
fn cut_short_at_any_byte() {
    let file = sealed_plan();
    for length in 0..file.len() {
        assert!(open_with_key(&file[..length], &own_key()).is_err(), "{length} bytes");
    }
}

#[test]
fn longer_than_it_was() {
    let mut file = sealed_plan();
    file.extend(b"more");
    assert_eq!(open_with_key(&file, &own_key()), Err(UnsealError::Damaged));
}

#[test]
fn one_bit_turned_anywhere() {
    let file = sealed_plan();
    within(Duration::from_secs(120), || {
        for bit in 0..file.len() * 8 {
            let mut broken = file.clone();
            broken[bit / 8] ^= 1 << (bit % 8);
            let read = open_with_key(&broken, &own_key());
            assert!(read.is_err() || read == Ok(plan("Teach")), "bit {bit}");
        }
    });
}

#[test]
fn the_wrong_words() {
    let file = seal(&plan("Teach"), &SixWords::typed(WORDS)).unwrap();
    for words in ["", "maple orbit gentle river candle", "maple orbit gentle river candle old"] {
        assert_eq!(open(&file, &SixWords::typed(words)), Err(UnsealError::WrongWords));
    }
}

#[test]
fn more_work_than_a_friendly_file_would_ask_for() {
    let file = seal(&plan("Teach"), &SixWords::typed(WORDS)).unwrap();
    let asked = String::from_utf8_lossy(&file[..200]).into_owned();
    assert!(asked.contains(&format!(" {WORK}\n")), "the work stands in the header");
    let stanza = asked.find(" 18\n").unwrap();
    let mut greedy = file.clone();
    greedy[stanza + 1..stanza + 3].copy_from_slice(b"21");
    // It is refused before the work is done.
    within(Duration::from_secs(30), || {
        assert_eq!(open(&greedy, &SixWords::typed(WORDS)), Err(UnsealError::TooMuchWork));
    });
}

#[test]
fn too_large() {
    assert_eq!(opened(&vec![b' '; LARGEST_FILE + 1]), Err(UnsealError::TooLarge));
    let huge = vec![0; LARGEST_SEALED + 1];
    assert_eq!(open_with_key(&huge, &own_key()), Err(UnsealError::TooLarge));
    assert_eq!(lock_of(&huge), Err(UnsealError::TooLarge));
}

#[test]
fn too_deep() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(opened(deep.as_bytes()), Err(UnsealError::TooLarge));
}

#[test]
fn too_many() {
    let ground = json!({ "statement": "x" });
    let many = after(|p| p["holds"]["disclosure"]["grounds"] = vec![ground.clone(); MOST_ENTRIES].into());
    assert_eq!(many, Err(UnsealError::TooLarge));
    let objects = after(|p| p["holds"]["disclosure"]["grounds"] = vec![ground; MOST_OBJECTS].into());
    assert_eq!(objects, Err(UnsealError::TooLarge));
}

#[test]
fn a_text_that_is_too_long() {
    let long = "x".repeat(LONGEST_TEXT + 1);
    assert_eq!(after(|p| p["holds"]["disclosure"]["from"]["name"] = long.into()), Err(UnsealError::TooLarge));
}

#[test]
fn what_would_not_be_opened_is_not_sealed() {
    let long = plan(&"x".repeat(LONGEST_TEXT + 1));
    assert_eq!(seal_for(&long, &own_key().public()).err(), Some(SealError::TooLarge));
}

#[test]
fn another_version() {
    assert_eq!(after(|p| p["version"] = 2.into()), Err(UnsealError::Newer));
    assert_eq!(after(|p| p["version"] = "1".into()), Err(UnsealError::NotOurs));
    assert_eq!(after(|p| drop(p.as_object_mut().unwrap().remove("version"))), Err(UnsealError::NotOurs));
}

#[test]
fn another_format() {
    assert_eq!(opened(b"not json"), Err(UnsealError::NotOurs));
    assert_eq!(opened(b"{}"), Err(UnsealError::NotOurs));
    assert_eq!(after(|p| p["format"] = "throughline-disclosure".into()), Err(UnsealError::NotOurs));
    assert_eq!(after(|p| p["holds"]["is"] = "virus".into()), Err(UnsealError::NotOurs));
    assert_eq!(after(|p| p["holds"]["name"] = "../../etc".into()), Err(UnsealError::NotOurs));
}

#[test]
fn a_field_that_nobody_knows() {
    let places = ["", "/holds", "/holds/terms", "/holds/disclosure", "/holds/disclosure/items/0"];
    for place in places {
        let read = after(|p| p.pointer_mut(place).unwrap()["stranger"] = 1.into());
        assert_eq!(read, Err(UnsealError::NotOurs), "{place}");
    }
    for (contents, place) in [(reply(), "/holds/answers/0"), (questions(), "/holds")] {
        let mut payload = payload(&contents);
        payload.pointer_mut(place).unwrap()["stranger"] = 1.into();
        assert_eq!(opened(payload.to_string().as_bytes()), Err(UnsealError::NotOurs));
    }
}

#[test]
fn grounds_that_do_not_exist() {
    let read = after(|p| p["holds"]["disclosure"]["grounds"] = json!([]));
    assert_eq!(read, Err(UnsealError::NotOurs));
}

#[test]
fn a_key_that_is_none() {
    assert_eq!(after(|p| p["holds"]["answerTo"] = "age1nonsense".into()), Err(UnsealError::NotOurs));
}

#[test]
fn marks_that_could_deceive_a_reader_are_stripped() {
    let read = after(|p| {
        p["holds"]["disclosure"]["items"][0]["statement"] = "Te\u{202E}a\u{0007}c\u{2066}h\n\u{200F}".into();
    });
    assert_eq!(read, Ok(plan("Teach\n\u{200F}")));
}

#[test]
fn as_deep_as_a_plan_can_be_is_not_too_deep() {
    let mut deep = disclosure("Teach");
    deep.items = vec![goal("Teach", vec![chain(31)])];
    let Contents::Plan(plan) = plan("Teach") else { panic!("a plan") };
    let contents = Contents::Plan(SealedPlan { disclosure: deep, ..plan });
    let file = seal_for(&contents, &own_key().public()).unwrap();
    assert_eq!(open_with_key(&file, &own_key()), Ok(contents));
}

fn chain(layers: usize) -> WhyItem {
    let below = if layers > 1 { vec![chain(layers - 1)] } else { vec![] };
    WhyItem { asked: None, said: Said::Words { words: "x".into() }, below }
}
