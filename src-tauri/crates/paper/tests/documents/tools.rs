//! Readers and checkers that other people wrote: poppler-utils and qpdf. `cargo xtask test`
//! installs them, so a test that needs one fails where it is missing.

use std::process::Command;

/// Runs a tool on a file with these bytes and gives back what it says.
fn run(tool: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("document.pdf");
    std::fs::write(&file, bytes).expect("a file");
    let output = Command::new(tool).args(before).arg(&file).args(after).output();
    let output = output.unwrap_or_else(|trouble| panic!("{tool} does not run: {trouble}"));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complained = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && complained.is_empty(), "{tool} says {said}{complained}");
    said
}

/// All text, with white space as it falls taken for single spaces, and without direction marks.
pub fn text_of(bytes: &[u8]) -> String {
    let text = run("pdftotext", &[], bytes, &["-"]);
    let direction = |c: &char| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
    let plain: String = text.chars().filter(direction).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Complains of anything amiss in the file's structure.
pub fn check(bytes: &[u8]) {
    let said = run("qpdf", &["--check"], bytes, &[]);
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
}

/// The fonts of a file: the name of each, and whether it is embedded, cut down and tells its text.
pub fn fonts_of(bytes: &[u8]) -> Vec<[String; 4]> {
    let said = run("pdffonts", &[], bytes, &[]);
    let font = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let at = words.len() - 5;
        [words[0], words[at], words[at + 1], words[at + 2]].map(str::to_owned)
    };
    said.lines().skip(2).map(font).collect()
}
