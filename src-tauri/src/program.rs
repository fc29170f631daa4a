//! The one [`Throughline`] behind the window.

use app::{Home, Throughline};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Shared by all commands; one at a time.
pub(crate) struct Program(Mutex<Throughline>);

impl Program {
    pub(crate) fn new(home: Home) -> Program {
        Program(Mutex::new(Throughline::new(home)))
    }

    /// The use cases. A panic in an earlier command left no half-made edit behind (the vault's
    /// transaction was rolled back), so the lock is taken over.
    pub(crate) fn get(&self) -> MutexGuard<'_, Throughline> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
