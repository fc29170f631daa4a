//! The reading room's own memory: a file that waits, and what was inside it. Kept nowhere.

use crate::wire::Problem;
use sealed::{Contents, Lock};

/// What is in the reading room. Held in memory alone.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) waiting: Option<Result<Waiting, Problem>>,
    pub(crate) open: Option<Contents>,
}

/// A sealed file that waits to be opened.
#[derive(Clone)]
pub(crate) struct Waiting {
    pub(crate) file_name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) lock: Lock,
}
