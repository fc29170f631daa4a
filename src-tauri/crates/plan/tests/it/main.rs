//! The rules of a plan, from outside.

mod bedrock;
mod edits;
mod footing;
mod joining;
mod laws;
mod life;
mod questions;
mod refusals;
mod similar;
mod support;
mod ties;
