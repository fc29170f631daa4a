//! The built program over a folder of its own, as a person or a script runs it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod carrying;
mod exit_codes;
mod handing;
mod help;
mod keeping;
mod reading;
mod run;
#[cfg(target_os = "linux")]
mod terminal;
