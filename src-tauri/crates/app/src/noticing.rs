//! What is worth noticing today, said once and remembered.

use crate::Throughline;
use crate::open::Open;
use crate::wire::{Notice, Problem};
use plan::insight::noticing::{self, Noticed};

/// Where in the vault it stands what was noticed when.
const NOTICED: &str = "noticed";

impl Throughline {
    /// What is worth noticing today. What is given here counts as shown.
    pub fn notices(&mut self) -> Result<Vec<Notice>, Problem> {
        let today = self.world.today();
        let noticed = self.open()?.noticed()?;
        let notices = noticing::notices(&self.open()?.plan, today, &noticed);
        self.remember(&noticed, |after| after.show(&notices, today))?;
        Ok(notices)
    }

    /// Lets a notice rest for a week.
    pub fn put_aside(&mut self, key: &str) -> Result<(), Problem> {
        let today = self.world.today();
        let noticed = self.open()?.noticed()?;
        self.remember(&noticed, |after| after.put_aside(key, today))
    }

    fn remember(&mut self, noticed: &Noticed, change: impl FnOnce(&mut Noticed)) -> Result<(), Problem> {
        let mut after = noticed.clone();
        change(&mut after);
        if after != *noticed {
            let now = self.world.now();
            self.open_mut()?.vault.set_setting(NOTICED, &after, now)?;
        }
        Ok(())
    }
}

impl Open {
    /// What cannot be read was written by another version, and is worth no more than a notice
    /// too many.
    fn noticed(&self) -> Result<Noticed, Problem> {
        let kept: Option<serde_json::Value> = self.vault.setting(NOTICED)?;
        Ok(kept.and_then(|json| serde_json::from_value(json).ok()).unwrap_or_default())
    }
}
