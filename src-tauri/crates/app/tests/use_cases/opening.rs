//! The way in: first start, unlocking, locking, what stands in the way.

use crate::{PASSPHRASE, add, code, goal, id, opened, program, titles};
use app::wire::{Code, Door, Sought};
use app::{Edit, Throughline};

#[test]
fn a_first_start_makes_a_vault_and_the_next_finds_it_locked() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = program(&folder);
    assert_eq!(first.door(), Door::New);
    first.create(PASSPHRASE).unwrap();
    assert_eq!(first.door(), Door::Open);
    drop(first);
    assert_eq!(program(&folder).door(), Door::Locked);
}

#[test]
fn what_was_acknowledged_is_there_after_unlocking() {
    let (folder, mut first) = opened();
    add(&mut first, 1, goal("Teach"));
    first.lock();
    let mut second = program(&folder);
    assert_eq!(code(second.unlock("another passphrase")), Code::WrongSecret);
    second.unlock(PASSPHRASE).unwrap();
    assert_eq!(titles(&second), ["Teach"]);
}

#[test]
fn the_recovery_code_opens_and_leads_to_a_new_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = program(&folder);
    let shown = program.create(PASSPHRASE).unwrap().code;
    assert!(program.confirm_recovery_code(&shown.to_lowercase()).unwrap());
    program.lock();
    program.unlock_with_code(&shown).unwrap();
    program.reset_passphrase(&shown, "a wholly different set of words").unwrap();
    program.lock();
    assert_eq!(code(program.unlock(PASSPHRASE)), Code::WrongSecret);
    program.unlock("a wholly different set of words").unwrap();
}

#[test]
fn a_slip_in_the_recovery_code_is_told_from_a_wrong_one() {
    let (_folder, mut program) = opened();
    program.lock();
    assert_eq!(code(program.unlock_with_code("7Q2M-7Q2M")), Code::Mistyped);
}

#[test]
fn a_new_recovery_code_is_in_force_only_once_it_was_typed_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = program(&folder);
    let old = program.create(PASSPHRASE).unwrap().code;
    assert_eq!(code(program.new_recovery_code("not the passphrase")), Code::WrongSecret);
    let new = program.new_recovery_code(PASSPHRASE).unwrap().code;
    assert!(!program.confirm_recovery_code(&old).unwrap());
    assert!(program.confirm_recovery_code(&new).unwrap());
    program.lock();
    assert_eq!(code(program.unlock_with_code(&old)), Code::WrongSecret);
    program.unlock_with_code(&new).unwrap();
}

#[test]
fn a_passphrase_that_is_soon_guessed_is_not_taken() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(code(program(&folder).create("password1")), Code::TooWeak);
    assert_eq!(program(&folder).door(), Door::New);
    assert!(Throughline::strength(PASSPHRASE).enough);
}

#[test]
fn a_second_program_over_the_same_vault_is_told_it_is_in_use() {
    let (folder, _first) = opened();
    assert_eq!(code(program(&folder).unlock(PASSPHRASE)), Code::InUse);
}

#[test]
fn a_vault_is_never_made_over_another() {
    let (folder, mut first) = opened();
    first.lock();
    assert_eq!(code(program(&folder).create("entirely other words for it")), Code::VaultExists);
}

#[test]
fn locked_answers_only_locked() {
    let (_folder, mut program) = opened();
    program.lock();
    assert_eq!(code(program.plan()), Code::Locked);
    assert_eq!(code(program.edit(&Edit::Trash { id: id(1) })), Code::Locked);
    assert_eq!(code(program.undo()), Code::Locked);
    assert_eq!(code(program.history(id(1))), Code::Locked);
    assert_eq!(code(program.search(&Sought::words("x"))), Code::Locked);
    assert_eq!(code(program.questions(id(1))), Code::Locked);
    assert_eq!(code(program.ledger()), Code::Locked);
    assert_eq!(code(program.settings()), Code::Locked);
    assert_eq!(code(program.check()), Code::Locked);
    assert_eq!(code(program.back_up()), Code::Locked);
    assert_eq!(code(program.preview_page(1, 0, 100)), Code::Locked);
}

#[test]
fn a_vault_without_its_database_or_keys_is_trouble_and_never_new() {
    for (file, expected) in [("vault.db", Code::DatabaseMissing), ("vault.keys", Code::KeysDamaged)] {
        let (folder, mut first) = opened();
        first.lock();
        let vault = folder.path().join("data/vault");
        std::fs::remove_file(vault.join(file)).unwrap();
        let _ = std::fs::remove_file(vault.join(format!("{file}.bak")));
        assert_eq!(program(&folder).door(), Door::Trouble { code: expected });
        assert_eq!(code(program(&folder).create(PASSPHRASE)), Code::VaultExists);
    }
}

#[test]
fn an_emptied_vault_is_trouble_and_a_backup_brings_it_back() {
    let (folder, mut first) = opened();
    add(&mut first, 1, goal("Teach"));
    first.back_up().unwrap();
    first.lock();
    std::fs::write(folder.path().join("data/vault/vault.db"), b"").unwrap();
    let mut second = program(&folder);
    assert_eq!(second.door(), Door::Trouble { code: Code::DatabaseDamaged });
    let name = second.backups().unwrap()[0].name.clone();
    second.restore(&name).unwrap();
    second.unlock(PASSPHRASE).unwrap();
    assert_eq!(titles(&second), ["Teach"]);
}
