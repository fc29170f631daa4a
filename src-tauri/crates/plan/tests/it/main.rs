//! The rules of a plan, from outside.

mod agreeing;
mod bedrock;
mod declared;
mod edits;
mod energy;
mod footing;
mod found;
mod joining;
mod laws;
mod life;
mod noticed;
mod noticing;
mod noticing_people;
mod pair_sort;
mod questions;
mod refusals;
mod similar;
mod steps;
mod support;
mod sweet_spot;
mod ties;
