//! What the window remembers between two starts: where it stood and which theme. Kept in the
//! clear, so nothing else may ever be added.

use crate::Home;
use crate::wire::Theme;
use serde::{Deserialize, Serialize};

/// Geometry and theme only (safety.md).
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WindowMemory {
    /// Light, dark or as the desktop has it.
    pub theme: Theme,
    /// Where the window stood.
    pub geometry: Option<Geometry>,
}

/// A window's place on the desktop, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Geometry {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub maximized: bool,
}

impl WindowMemory {
    /// What was remembered; a missing or damaged file means nothing was.
    pub fn recall(home: &Home) -> WindowMemory {
        let text = std::fs::read(home.window_file()).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    /// Remembers it. Losing it costs a window's place, so a failure is only reported.
    pub fn keep(&self, home: &Home) -> std::io::Result<()> {
        let file = home.window_file();
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, serde_json::to_vec(self)?)
    }
}
