//! Empty vaults to begin with: one for each passphrase, made once and laid down again and again, for
//! making one takes longer than opening it.

use crate::unexpected;
use crate::world::TestWorld;
use app::{Cost, World};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use vault::{Folder, Passphrase, Random, RecoveryCode, Vault};

/// What an empty vault consists of; the rest is taken on when it is opened.
const FILES: [&str; 4] = ["vault.db", "vault.keys", "vault.keys.bak", "vault.seen"];

/// An empty vault, and the code that opens it.
struct Model {
    folder: TempDir,
    code: String,
}

thread_local! {
    static MODELS: RefCell<BTreeMap<String, Model>> = RefCell::default();
}

/// Lays an empty vault down in a folder; gives its recovery code.
pub(crate) fn lay_down(folder: &Path, passphrase: &str, world: &Arc<TestWorld>) -> Result<String, String> {
    MODELS.with_borrow_mut(|models| {
        if !models.contains_key(passphrase) {
            models.insert(passphrase.to_owned(), Model::make(passphrase, world)?);
        }
        let model = models.get(passphrase).ok_or("it was just made")?;
        model.copy_to(folder)?;
        Ok(model.code.clone())
    })
}

impl Model {
    fn make(passphrase: &str, world: &Arc<TestWorld>) -> Result<Model, String> {
        let folder = tempfile::tempdir().map_err(unexpected)?;
        let passphrase = Passphrase::new(passphrase.to_owned()).map_err(unexpected)?;
        let mut chance = Chance(world.clone());
        let made = Folder::new(folder.path());
        let made = Vault::create(&made, &passphrase, Cost::least(), &mut chance, world.now());
        let (_, code) = made.map_err(unexpected)?;
        Ok(Model { folder, code: code.reveal().to_string() })
    }

    fn copy_to(&self, folder: &Path) -> Result<(), String> {
        std::fs::create_dir_all(folder).map_err(unexpected)?;
        for name in FILES {
            let from = self.folder.path().join(name);
            if from.exists() {
                std::fs::copy(from, folder.join(name)).map_err(unexpected)?;
            }
        }
        Ok(())
    }
}

/// A recovery code that opens nothing here.
pub(crate) fn other_code(world: &Arc<TestWorld>) -> Result<String, String> {
    // Past what the first vault was made of.
    world.fill(&mut [0; 512]);
    let code = RecoveryCode::make(&mut Chance(world.clone())).map_err(unexpected)?;
    Ok(code.reveal().to_string())
}

/// The world's chance, as a vault draws it.
struct Chance(Arc<TestWorld>);

impl Random for Chance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), vault::NoRandomness> {
        self.0.fill(bytes);
        Ok(())
    }
}
