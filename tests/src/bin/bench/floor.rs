//! The least that a program with a WebKitGTK window does: `tests/bench/bare_window.c`, compiled
//! here with the C compiler that building Throughline takes anyway.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use throughline_tests::{Stage, checkout};

/// Compiles it and says where it lies.
pub(crate) fn bare_window() -> PathBuf {
    let folder = checkout().join("target/bench");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let program = folder.join("bare_window");
    let source = checkout().join("tests/bench/bare_window.c");
    let mut compiler = Command::new("cc");
    compiler.arg("-O2").arg(source).arg("-o").arg(&program).args(libraries());
    assert!(compiler.status().is_ok_and(|status| status.success()), "the bare window cannot be compiled");
    program
}

fn libraries() -> Vec<String> {
    let asked = Command::new("pkg-config").args(["--cflags", "--libs", "webkit2gtk-4.1"]).output();
    let asked = asked.expect("pkg-config is installed");
    assert!(asked.status.success(), "pkg-config knows webkit2gtk-4.1");
    String::from_utf8_lossy(&asked.stdout).split_whitespace().map(str::to_owned).collect()
}

/// Prints a page to a PDF with WebKit and says how many milliseconds that took, once the page was
/// loaded.
pub(crate) fn print(program: &Path, stage: &Stage, page: &Path, pdf: &Path) -> f64 {
    let mut printer = stage.command(program);
    let output = printer.arg("--print").args([page, pdf]).stdout(Stdio::piped()).output();
    let said = output.expect("the bare window starts").stdout;
    String::from_utf8_lossy(&said).trim().parse().expect("it says how long printing took")
}
