//! What a vault promises, tried from outside.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

mod backups;
mod damage;
mod disk;
mod first_steps;
mod forgetting;
mod import;
mod keys;
mod kills;
mod large;
mod privacy;
mod search;
mod writing;
