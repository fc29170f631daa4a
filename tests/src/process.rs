//! A program started for a journey, ended with it.

use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Killed and waited for when dropped.
pub struct Process(Child);

impl Process {
    /// Starts it; a program that cannot be started fails the test.
    pub fn start(command: &mut Command) -> Process {
        let name = format!("{:?}", command.get_program());
        Process(command.spawn().unwrap_or_else(|error| panic!("{name} does not start: {error}")))
    }
}

impl Deref for Process {
    type Target = Child;

    fn deref(&self) -> &Child {
        &self.0
    }
}

impl DerefMut for Process {
    fn deref_mut(&mut self) -> &mut Child {
        &mut self.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The ids of all `throughline` processes with this home.
pub(crate) fn over(home: &Path) -> Vec<String> {
    let wanted = format!("THROUGHLINE_HOME={}", home.display());
    let ours = |id: &String| {
        let name = fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
        let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        name.trim() == "throughline" && environment.split(|byte| *byte == 0).any(|v| v == wanted.as_bytes())
    };
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    all.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(ours).collect()
}

/// Kills a process as a pulled plug would.
pub(crate) fn kill(id: &str) {
    let _ = Command::new("kill").args(["-KILL", id]).stderr(Stdio::null()).status();
}
