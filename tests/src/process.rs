//! A program started for a journey, ended with it.

use std::ops::{Deref, DerefMut};
use std::process::{Child, Command};

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
