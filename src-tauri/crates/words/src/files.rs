//! The Fluent files, compiled in.

/// One Fluent file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct File {
    /// The language it is in: the name of its folder.
    pub language: &'static str,
    /// The part of the program it speaks for: its name without the ending.
    pub area: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// Listed by `build.rs`.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// All Fluent files, by language and name.
pub fn files() -> impl Iterator<Item = File> {
    FILES.iter().map(|&(language, area, text)| File { language, area, text })
}
