//! What the program may notice or ask. Nothing here judges: it names, and the person decides.

pub mod bedrock;
pub mod footing;
mod likeness;
mod meaning;
pub mod pair_sort;
mod pattern;
pub mod questions;
pub mod similar;
