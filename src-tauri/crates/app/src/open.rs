//! Open plan: what exists only while the vault is open.

use crate::World;
use crate::previews::Previews;
use crate::undo::Acts;
use crate::wire::{Problem, Settings};
use plan::{EntryId, Plan};
use std::sync::Arc;
use vault::Vault;

/// An open vault and the plan in it.
pub(crate) struct Open {
    world: Arc<dyn World>,
    pub(crate) vault: Vault,
    pub(crate) plan: Plan,
    pub(crate) acts: Acts,
    pub(crate) previews: Previews,
    /// The session that ended last.
    pub(crate) after: Option<EntryId>,
}

impl Open {
    /// What is in a vault.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn of(vault: Vault, world: Arc<dyn World>) -> Result<Open, Problem> {
        let plan = vault.plan()?;
        let (acts, previews) = Default::default();
        Ok(Open { world, vault, plan, acts, previews, after: None })
    }

    /// The day where the person is.
    pub(crate) fn today(&self) -> chrono::NaiveDate {
        self.world.today()
    }

    pub(crate) fn settings(&self) -> Result<Settings, Problem> {
        Ok(self.vault.setting("settings")?.unwrap_or_default())
    }
}
