//! Whether a session is on the screen, for whoever must know without waiting for a use case.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

/// Whether a session goes on. Its copies all tell the same.
#[derive(Debug, Clone, Default)]
pub(crate) struct InSession(Arc<AtomicBool>);

impl InSession {
    /// Whether one goes on now.
    pub(crate) fn goes_on(&self) -> bool {
        self.0.load(SeqCst)
    }
}

/// A session on the screen, for as long as this is there: however it ends, by its end, a lock or
/// an error, the two cannot disagree.
pub(super) struct Shown(InSession);

impl Shown {
    pub(super) fn on(screen: InSession) -> Shown {
        screen.0.store(true, SeqCst);
        Shown(screen)
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.0.0.store(false, SeqCst);
    }
}
