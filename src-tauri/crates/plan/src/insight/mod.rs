//! What the program may notice or ask. Nothing here judges: it names, and the person decides.

pub mod agreeing;
pub mod bedrock;
mod common_words;
pub mod energy;
pub mod footing;
mod likeness;
mod meaning;
mod meeting;
pub mod noticing;
pub mod pair_sort;
mod pattern;
pub mod questions;
pub mod similar;
pub mod steps;
pub mod sweet_spot;
pub mod together;
