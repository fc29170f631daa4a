//! A PDF as its reader's programs see it.

use std::path::Path;
use std::process::Command;

/// The text a reader would copy out of a PDF, white space folded.
pub fn text_of_pdf(file: &Path) -> String {
    let output = Command::new("pdftotext").arg(file).arg("-").output().expect("pdftotext is installed");
    assert!(output.status.success(), "pdftotext reads {}", file.display());
    let text = String::from_utf8_lossy(&output.stdout);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
