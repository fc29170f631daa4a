//! Sealed files open for whom they are meant, and for nobody else.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::NaiveDate;
use disclosure::*;
use sealed::*;

fn disclosure(words: &str) -> Disclosure {
    Disclosure {
        document: Document::GrowthPlan,
        from: Introduction::default(),
        to: Some(Recipient { name: "Ada".into(), relationship: Relationship::Mentor }),
        made: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        items: vec![Item::Goal(GoalItem {
            statement: words.into(),
            whys: vec![WhyItem { asked: None, said: Said::Rests { on: 0 }, below: vec![] }],
            ..GoalItem::default()
        })],
        grounds: vec![Ground { statement: "To help".into() }],
    }
}

#[test]
fn what_was_sealed_with_a_passphrase_opens_with_it_and_with_no_other() {
    let file = seal(&disclosure("Teach"), "six words made by the program").unwrap();
    assert_eq!(open(&file, "six words made by the program"), Ok(disclosure("Teach")));
    assert_eq!(open(&file, "some other words"), Err(UnsealError::WrongKey));
    assert!(!file.windows(5).any(|w| w == b"Teach"));
}

#[test]
fn what_was_sealed_for_a_key_opens_with_it_and_with_no_other() {
    use age::secrecy::ExposeSecret;
    let (mine, other) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
    let file = seal_for(&disclosure("Teach"), &mine.to_public().to_string()).unwrap();
    assert_eq!(open_with_key(&file, mine.to_string().expose_secret()), Ok(disclosure("Teach")));
    assert_eq!(open_with_key(&file, other.to_string().expose_secret()), Err(UnsealError::WrongKey));
}

#[test]
fn a_key_that_is_none_is_refused() {
    assert_eq!(seal_for(&disclosure("Teach"), "age1nonsense"), Err(SealError::NotAKey));
}

/// Seals any payload for a fresh key and opens it: what is inside is as hostile as one likes.
fn opened(payload: &str) -> Result<Disclosure, UnsealError> {
    use age::secrecy::ExposeSecret;
    let key = age::x25519::Identity::generate();
    let file = age::encrypt(&key.to_public(), payload.as_bytes()).unwrap();
    open_with_key(&file, key.to_string().expose_secret())
}

fn payload(disclosure: &Disclosure) -> String {
    let json = serde_json::to_string(disclosure).unwrap();
    format!(r#"{{"format":"throughline-disclosure","version":1,"disclosure":{json}}}"#)
}

#[test]
fn marks_that_could_deceive_a_reader_are_stripped() {
    let read = opened(&payload(&disclosure("Te\u{202E}a\u{0007}ch\n"))).unwrap();
    assert_eq!(read, disclosure("Teach\n"));
}

#[test]
fn everything_beyond_the_limits_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(opened(&deep), Err(UnsealError::TooLarge));
    assert_eq!(opened(&payload(&disclosure(&"x".repeat(LONGEST_TEXT + 1)))), Err(UnsealError::TooLarge));
    let mut many = disclosure("Teach");
    many.grounds = vec![Ground { statement: "x".into() }; MOST_ITEMS + 1];
    assert_eq!(opened(&payload(&many)), Err(UnsealError::TooLarge));
    assert_eq!(opened(&" ".repeat(LARGEST_FILE + 1)), Err(UnsealError::TooLarge));
}

#[test]
fn every_way_of_being_something_else_has_its_name() {
    let good = payload(&disclosure("Teach"));
    assert_eq!(opened("not json"), Err(UnsealError::NotADisclosure));
    assert_eq!(opened(&good.replace("\"version\":1", "\"version\":2")), Err(UnsealError::Newer));
    assert_eq!(opened(&good.replace("\"version\":1", "\"version\":\"1\"")), Err(UnsealError::NotADisclosure));
    assert_eq!(opened(&good.replace("\"statement\"", "\"stranger\"")), Err(UnsealError::NotADisclosure));
    assert_eq!(opened(&good.replace("\"on\":0", "\"on\":7")), Err(UnsealError::NotADisclosure));
    assert_eq!(open(b"no age file at all", "words"), Err(UnsealError::NotSealed));
}

#[test]
fn a_file_with_one_bit_turned_never_opens_as_something_else() {
    use age::secrecy::ExposeSecret;
    let key = age::x25519::Identity::generate();
    let file = seal_for(&disclosure("Teach"), &key.to_public().to_string()).unwrap();
    for at in 0..file.len() {
        let mut broken = file.clone();
        broken[at] ^= 1;
        let read = open_with_key(&broken, key.to_string().expose_secret());
        assert!(read.is_err() || read == Ok(disclosure("Teach")), "byte {at}");
    }
}
