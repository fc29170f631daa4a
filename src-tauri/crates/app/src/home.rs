//! Where things lie on this computer.

use std::path::{Path, PathBuf};

/// The program's folders. `THROUGHLINE_HOME` puts all of them under one folder, for portable
/// use and for tests; otherwise they follow the custom of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    data: PathBuf,
    config: PathBuf,
    state: PathBuf,
}

impl Home {
    /// As the environment says; `None` where the system knows no home folder.
    pub fn of_this_person() -> Option<Home> {
        match std::env::var_os("THROUGHLINE_HOME").filter(|v| !v.is_empty()) {
            Some(folder) => Some(Home::under(Path::new(&folder))),
            None => Home::by_custom(),
        }
    }

    /// Everything below one folder.
    pub fn under(folder: &Path) -> Home {
        Home { data: folder.join("data"), config: folder.join("config"), state: folder.join("state") }
    }

    /// A short name for this home, the same for every start over the same folders.
    pub fn mark(&self) -> String {
        crate::digest::sha256(self.data.as_os_str().as_encoded_bytes()).chars().take(16).collect()
    }

    fn by_custom() -> Option<Home> {
        let ours = |folder: PathBuf| folder.join("throughline");
        Some(Home {
            data: ours(dirs::data_dir()?),
            config: ours(dirs::config_dir()?),
            state: ours(dirs::state_dir().or_else(dirs::data_local_dir)?),
        })
    }

    /// The vault's folder.
    pub fn vault(&self) -> PathBuf {
        self.data.join("vault")
    }

    /// Geometry and theme of the window, and nothing else.
    pub fn window_file(&self) -> PathBuf {
        self.config.join("window.json")
    }

    /// Codes and places only, never a word of a person's.
    pub fn log_file(&self) -> PathBuf {
        self.state.join("throughline.log")
    }
}
