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
        let throughline = throughline(home);
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

#[cfg(not(feature = "automation"))]
fn throughline(home: Home) -> Throughline {
    Throughline::new(home)
}

/// A test build lives at the time that a journey gives it: so far ahead of the computer's clock, in
/// milliseconds.
#[cfg(feature = "automation")]
fn throughline(home: Home) -> Throughline {
    let given = std::env::var("THROUGHLINE_CLOCK_AHEAD").ok().and_then(|ahead| ahead.parse().ok());
    let ahead = app::TimeDelta::milliseconds(given.unwrap_or_default());
    Throughline::in_world(home, std::sync::Arc::new(app::AtAnotherTime { ahead }), None)
}
