//! What a person can do, over an open or a locked vault. Knows no window and no command line.

pub mod wire;
