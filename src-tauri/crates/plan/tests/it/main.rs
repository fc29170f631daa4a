//! The rules of a plan, from outside.

mod bedrock;
mod edits;
mod laws;
mod life;
mod questions;
mod refusals;
mod similar;
mod support;
mod ties;
