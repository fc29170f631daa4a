//! Nothing a person wrote, and no secret, stands on the disk in the clear.

use crate::support::*;
use crate::writing::handover;
use plan::Body;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Cost, Passphrase, Reason, Secret, SystemRandom, Vault};

const CANARY: &str = "Quetzalcoatlus";

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let items = fs::read_dir(folder).unwrap().map(|item| item.unwrap().path());
    items.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// The canary as UTF-8 and UTF-16, in the forms search folds it to.
fn forms() -> Vec<Vec<u8>> {
    let texts = [CANARY.to_owned(), CANARY.to_lowercase(), CANARY.to_uppercase()];
    let wide = |text: &String| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    texts.iter().map(|text| text.clone().into_bytes()).chain(texts.iter().map(wide)).collect()
}

fn assert_clean(folder: &Path, when: &str) {
    for file in files_below(folder) {
        let bytes = fs::read(&file).unwrap();
        let found = forms().iter().any(|form| bytes.windows(form.len()).any(|window| window == form));
        assert!(!found, "{when}: {file:?}");
    }
}

#[test]
fn no_text_and_no_secret_is_found_on_the_disk() {
    let home = Home::new();
    let secret = Passphrase::new(format!("{CANARY} and stones")).unwrap();
    let made = Vault::create(&home.folder(), &secret, Cost::least(), &mut SystemRandom, day(0));
    let (mut vault, code) = made.unwrap();
    let mut full = plan::Goal::new(CANARY);
    full.notes = format!("All about {CANARY}");
    edit(&mut vault, &add(1, Body::Goal(full)), day(0));
    edit(&mut vault, &add(2, bedrock(CANARY)), day(0));
    let mut line = handover(3);
    line.recipient_name = CANARY.to_owned();
    line.file_name = CANARY.to_owned();
    vault.record(&line, day(1)).unwrap();
    vault.set_setting("name", &CANARY, day(1)).unwrap();
    vault.search(CANARY, &vault::Scope::default(), 5).unwrap();
    assert_clean(home.path(), "while open");

    vault.back_up(Reason::ByHand, day(2)).unwrap();
    vault.change_passphrase(Secret::RecoveryCode(&code), &secret, Cost::least(), &mut SystemRandom).unwrap();
    edit(&mut vault, &trash(1), day(3));
    vault.erase(&[id(1)], day(4)).unwrap();
    drop(vault);
    assert_clean(home.path(), "when locked");

    let shown = code.reveal();
    for file in files_below(home.path()) {
        let bytes = fs::read(&file).unwrap();
        assert!(
            !bytes.windows(9).any(|window| shown.as_bytes().windows(9).any(|part| part == window)),
            "{file:?}"
        );
    }
}

#[test]
fn the_search_for_the_canary_does_find_it_in_the_clear() {
    let home = Home::new();
    fs::create_dir_all(home.path()).unwrap();
    fs::write(home.file("clear"), format!("before {CANARY} after")).unwrap();
    let bytes = fs::read(home.file("clear")).unwrap();
    assert!(forms().iter().any(|form| bytes.windows(form.len()).any(|window| window == form)));
}

#[test]
fn what_is_shown_for_debugging_tells_nothing() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal(CANARY)), day(0));
    let shown = format!("{vault:?} {:?} {:?} {code:?}", home.folder(), passphrase());
    assert_eq!(shown, "Vault Folder Passphrase RecoveryCode");
}
