//! The one [`Throughline`] behind the window.

use app::{Home, InSession, Throughline};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Shared by all commands; one at a time.
pub(crate) struct Program {
    throughline: Mutex<Throughline>,
    in_session: InSession,
}

impl Program {
    pub(crate) fn new(home: Home) -> Program {
        let throughline = Throughline::new(home);
        let in_session = throughline.in_session().clone();
        Program { throughline: Mutex::new(throughline), in_session }
    }

    /// Whether a session goes on. Waits for no other command.
    pub(crate) fn in_session(&self) -> bool {
        self.in_session.goes_on()
    }

    /// The use cases. A panic in an earlier command left no half-made edit behind (the vault's
    /// transaction was rolled back), so the lock is taken over.
    pub(crate) fn get(&self) -> MutexGuard<'_, Throughline> {
        self.throughline.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
