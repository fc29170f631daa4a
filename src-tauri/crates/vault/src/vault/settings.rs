//! What the person has set, kept encrypted with everything else.

use super::Vault;
use crate::{Table, Trouble};
use chrono::{DateTime, Utc};
use serde::{Serialize, de::DeserializeOwned};

impl Vault {
    /// The value under a name; `None` where none was ever set. A value of another form than `T`
    /// is [`Trouble::Damaged`] and names the key.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Trouble> {
        self.database.setting(key)
    }

    /// Sets the value under a name.
    pub fn set_setting<T: Serialize>(
        &mut self,
        key: &str,
        value: &T,
        now: DateTime<Utc>,
    ) -> Result<(), Trouble> {
        let json = serde_json::to_string(value).map_err(|_| Trouble::row(Table::Settings, key))?;
        self.write(now, |writing| writing.put_setting(key, &json)).map(|_| ())
    }
}
