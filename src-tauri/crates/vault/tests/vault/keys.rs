//! Changing what opens the vault.

use crate::support::*;
use vault::{
    Cost, Folder, KeysError, OpenError, Passphrase, Reason, RecoveryCode, Secret, SystemRandom, Vault,
};

fn new_passphrase() -> Passphrase {
    Passphrase::new("eight blue doors".to_owned()).unwrap()
}

fn opens(folder: &Folder, secret: Secret<'_>) -> bool {
    match Vault::open(folder, secret, day(2)) {
        Ok(_) => true,
        Err(OpenError::WrongSecret) => false,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_new_passphrase_opens_and_the_one_before_does_not() {
    let home = Home::new();
    let (mut vault, code) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let current = passphrase();
    let rekeyed = vault.change_passphrase(
        Secret::Passphrase(&current),
        &new_passphrase(),
        Cost::least(),
        &mut SystemRandom,
    );
    assert_eq!(rekeyed.unwrap().backups_left, 0);
    drop(vault);
    assert!(!opens(&home.folder(), Secret::Passphrase(&current)));
    assert!(opens(&home.folder(), Secret::Passphrase(&new_passphrase())));
    assert!(opens(&home.folder(), Secret::RecoveryCode(&code)));
}

#[test]
fn a_recovery_code_leads_to_a_new_passphrase() {
    let home = Home::new();
    let (vault, code) = home.create();
    drop(vault);
    let mut vault = Vault::open(&home.folder(), Secret::RecoveryCode(&code), day(1)).unwrap();
    vault
        .change_passphrase(Secret::RecoveryCode(&code), &new_passphrase(), Cost::least(), &mut SystemRandom)
        .unwrap();
    drop(vault);
    assert!(opens(&home.folder(), Secret::Passphrase(&new_passphrase())));
}

#[test]
fn nobody_changes_a_secret_without_another() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let wrong = new_passphrase();
    let changed =
        vault.change_passphrase(Secret::Passphrase(&wrong), &wrong, Cost::least(), &mut SystemRandom);
    assert_eq!(changed, Err(KeysError::WrongSecret));
    let code = RecoveryCode::make(&mut SystemRandom).unwrap();
    let changed = vault.change_recovery_code(Secret::RecoveryCode(&code), &code, &mut SystemRandom);
    assert_eq!(changed, Err(KeysError::WrongSecret));
    drop(vault);
    assert!(home.open().is_ok());
}

#[test]
fn a_new_recovery_code_replaces_the_one_before() {
    let home = Home::new();
    let (mut vault, old) = home.create();
    let new = RecoveryCode::make(&mut SystemRandom).unwrap();
    assert_eq!(vault.is_opened_by(Secret::RecoveryCode(&old)), Ok(true));
    assert_eq!(vault.is_opened_by(Secret::RecoveryCode(&new)), Ok(false));
    let current = passphrase();
    vault.change_recovery_code(Secret::Passphrase(&current), &new, &mut SystemRandom).unwrap();
    assert_eq!(vault.is_opened_by(Secret::RecoveryCode(&new)), Ok(true));
    drop(vault);
    assert!(!opens(&home.folder(), Secret::RecoveryCode(&old)));
    assert!(opens(&home.folder(), Secret::RecoveryCode(&new)));
}

#[test]
fn backups_open_with_the_new_passphrase() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    edit(&mut vault, &add(1, goal("Lead")), day(0));
    let name = vault.back_up(Reason::ByHand, day(1)).unwrap();
    let current = passphrase();
    vault
        .change_passphrase(Secret::Passphrase(&current), &new_passphrase(), Cost::least(), &mut SystemRandom)
        .unwrap();
    drop(vault);
    let folder = home.folder();
    assert_eq!(folder.look_into(name, Secret::Passphrase(&current)), Err(OpenError::WrongSecret));
    assert_eq!(folder.look_into(name, Secret::Passphrase(&new_passphrase())).unwrap().revision, 1);
}

#[test]
fn a_change_cut_short_between_the_two_key_files_is_finished_at_opening() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let before = std::fs::read(home.file("vault.keys.bak")).unwrap();
    let current = passphrase();
    vault
        .change_passphrase(Secret::Passphrase(&current), &new_passphrase(), Cost::least(), &mut SystemRandom)
        .unwrap();
    drop(vault);
    std::fs::write(home.file("vault.keys.bak"), &before).unwrap();
    assert!(opens(&home.folder(), Secret::Passphrase(&new_passphrase())));
    std::fs::remove_file(home.file("vault.keys")).unwrap();
    assert!(opens(&home.folder(), Secret::Passphrase(&new_passphrase())), "the copy was brought up to date");
    assert!(home.file("vault.keys").exists(), "the key file was made again from its copy");
}
