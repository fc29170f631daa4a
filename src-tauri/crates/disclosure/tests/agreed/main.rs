//! What leaves, held against what was agreed.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod between;
mod breaking;
mod clearing;
mod left;
mod plans;
mod seeing;
