//! What is sealed opens with the right words or the right key.

use crate::{WORDS, own_key, plan, questions, reply};
use sealed::*;

#[test]
fn what_was_sealed_with_words_opens_with_them_and_with_no_others() {
    let file = seal(&plan("Teach"), &SixWords::typed(WORDS)).unwrap();
    assert_eq!(open(&file, &SixWords::typed(&WORDS.to_uppercase().replace(' ', "-"))), Ok(plan("Teach")));
    assert_eq!(open(&file, &SixWords::typed("some other words")), Err(UnsealError::WrongWords));
    assert_eq!(open_with_key(&file, &own_key()), Err(UnsealError::WrongKey));
    assert!(!file.windows(5).any(|w| w == b"Teach"), "nothing of it stands in clear");
}

#[test]
fn what_was_sealed_for_a_key_opens_with_it_and_with_no_other() {
    for contents in [plan("Teach"), reply(), questions()] {
        let file = seal_for(&contents, &own_key().public()).unwrap();
        assert_eq!(open_with_key(&file, &own_key()), Ok(contents));
        assert_eq!(open_with_key(&file, &OwnKey::new(&[8; 32])), Err(UnsealError::WrongKey));
        assert_eq!(open(&file, &SixWords::typed(WORDS)), Err(UnsealError::WrongWords));
    }
}

#[test]
fn a_file_tells_what_opens_it_and_nothing_else() {
    let with_words = seal(&questions(), &SixWords::typed(WORDS)).unwrap();
    let for_a_key = seal_for(&questions(), &own_key().public()).unwrap();
    assert_eq!(lock_of(&with_words), Ok(Lock::Words));
    assert_eq!(lock_of(&for_a_key), Ok(Lock::Key));
    assert_eq!(lock_of(b"no age file at all"), Err(UnsealError::NotSealed));
}

#[test]
fn a_key_that_is_none_is_refused() {
    assert_eq!(PublicKey::read("age1nonsense").err(), Some(SealError::NotAKey));
    assert!(OwnKey::read("AGE-SECRET-KEY-1NONSENSE").is_none());
}

#[test]
fn an_own_key_is_made_of_chance_alone_and_reads_back() {
    let key = OwnKey::new(&[7; 32]);
    assert_eq!(*key.expose(), *OwnKey::new(&[7; 32]).expose());
    assert_eq!(*key.expose(), *OwnKey::read(&key.expose()).unwrap().expose());
    assert!(key.public().to_string().starts_with("age1"));
    assert_eq!(format!("{key:?} {:?}", key.public()), "OwnKey PublicKey");
}

#[test]
fn two_files_of_the_same_are_not_alike() {
    let sealed = || seal_for(&plan("Teach"), &own_key().public()).unwrap();
    assert_ne!(sealed(), sealed());
}

#[test]
fn what_may_be_kept_is_read_under_the_same_limits() {
    for contents in [plan("Teach"), reply(), questions()] {
        assert_eq!(read(&write(&contents).unwrap()), Ok(contents));
    }
    assert_eq!(read("{}"), Err(UnsealError::NotOurs));
}

#[test]
fn a_name_is_sixteen_bytes_and_nothing_else() {
    assert_eq!(Name::new([0xab; 16]).as_str(), "ab".repeat(16));
    for text in ["", "ab", &"AB".repeat(16), &"zz".repeat(16), &"a".repeat(33)] {
        assert_eq!(Name::try_from(text.to_owned()), Err(NotAName), "{text}");
    }
}
