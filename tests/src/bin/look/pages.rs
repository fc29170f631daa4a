//! The pages of the example plan's PDF, as `throughline-cli` writes it and poppler draws it.

use crate::album::Album;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;
use throughline_tests::{PASSPHRASE, built, checkout};

/// Everything that a manager may be told.
const TO: [&str; 7] = [
    "--for",
    "My manager",
    "--as",
    "manager",
    "--all-goals",
    "--with",
    "whys,horizon,setting,state,motivations,importance,measures,name,role,organisation",
];

const DOTS_PER_INCH: &str = "90";

/// Leaves `pdf-1.png` and so on, and the PDF itself.
pub(crate) fn picture(album: &mut Album) {
    if !album.wants("pdf") {
        return;
    }
    let home = tempfile::tempdir().expect("there is a folder for temporary things");
    let secret = home.path().join("passphrase");
    fs::write(&secret, PASSPHRASE).expect("a temporary folder can be written");
    let example = checkout().join("src-tauri/crates/interchange/example/example-plan.json");
    let pdf = album.folder().join("plan.pdf");
    cli(&home, &["init"]);
    cli(&home, &["import", text(&example)]);
    cli(&home, &[&["export", "pdf", text(&pdf), "--replace"], TO.as_slice()].concat());
    album.count(draw(&pdf));
}

fn draw(pdf: &Path) -> usize {
    let pages = pdf.with_file_name("pdf");
    let drawn = Command::new("pdftoppm").args(["-r", DOTS_PER_INCH, "-png"]).arg(pdf).arg(&pages).status();
    assert!(drawn.is_ok_and(|status| status.success()), "pdftoppm draws {}", pdf.display());
    let names = fs::read_dir(pages.parent().expect("a file lies in a folder")).expect("it can be read");
    names.flatten().filter(|e| e.file_name().to_string_lossy().starts_with("pdf-")).count()
}

fn cli(home: &TempDir, arguments: &[&str]) {
    let program = built().join("throughline-cli");
    let mut command = Command::new(&program);
    command.args(arguments).arg("--passphrase-file").arg(home.path().join("passphrase"));
    let status = command.env("THROUGHLINE_HOME", home.path()).stdout(Stdio::null()).status();
    let status = status.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    assert!(status.success(), "throughline-cli {arguments:?}");
}

fn text(path: &Path) -> &str {
    path.to_str().expect("the checkout's path is text")
}
