//! What goes out comes back as it was, and nothing else comes in.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod committed;
mod drafts;
mod drafts_any;
mod drafts_talk;
mod example;
mod full;
mod hostile;
mod hostile_kinds;
mod hostile_talk;
mod life;
mod loud;
mod markdown;
mod mutated;
mod older;
mod round_trip;
mod schema;
mod table;
