//! What goes out comes back as it was, and nothing else comes in.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod committed;
mod example;
mod hostile;
mod life;
mod markdown;
mod mutated;
mod round_trip;
mod schema;
mod table;
