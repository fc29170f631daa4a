//! A look at what is kept: by the commands, or where these do not answer,
//! locked or in a session, on the disk. What was acknowledged is there.

use crate::{Stage, unexpected};
use app::wire::Door;
use app::{Home, WindowMemory};
use serde_json::{Value, json};
use std::path::Path;
use vault::{Folder, RecoveryCode, Secret, Vault};

/// Entries, ledger, settings, theme.
pub(crate) fn look(stage: &Stage) -> Result<Value, String> {
    let theme = WindowMemory::recall(stage.program.get().home()).theme;
    let door = stage.program.get().door();
    let kept = match door {
        Door::Open => by_commands(stage),
        Door::InSession | Door::Locked => on_the_disk(stage)?,
        _ => json!({ "entries": [], "ledger": [], "settings": null }),
    };
    Ok(json!({ "theme": theme, "door": door, "kept": kept }))
}

fn by_commands(stage: &Stage) -> Value {
    let asked = |command: &str| stage.call(command, Value::Null)["answer"].take();
    json!({ "entries": asked("plan")["entries"], "ledger": asked("ledger"), "settings": asked("settings") })
}

fn on_the_disk(stage: &Stage) -> Result<Value, String> {
    let copy = tempfile::tempdir().map_err(unexpected)?;
    let from = Home::under(&stage.folder.path().join("home")).vault();
    for name in ["vault.db", "vault.keys", "vault.seen"] {
        std::fs::copy(from.join(name), copy.path().join(name)).map_err(unexpected)?;
    }
    let vault = open(copy.path(), stage)?;
    let plan = vault.plan().map_err(unexpected)?;
    let entries: Vec<_> = plan.entries().collect();
    let settings: Value = vault.setting("settings").map_err(unexpected)?.unwrap_or_default();
    Ok(json!({ "entries": entries, "ledger": [], "settings": settings }))
}

fn open(folder: &Path, stage: &Stage) -> Result<Vault, String> {
    use app::World;
    let code = RecoveryCode::parse(&stage.code).map_err(unexpected)?;
    Vault::open(&Folder::new(folder), Secret::RecoveryCode(&code), stage.world.now()).map_err(unexpected)
}
