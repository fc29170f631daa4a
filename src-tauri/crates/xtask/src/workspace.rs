//! The one build that everything is tested from: the program as journeys drive it, every test, and
//! the lint of the Rust code, with one set of features, so that nothing is built twice.
//!
//! Clippy is a compiler that also lints. Cargo's own `clippy` stops after the lint and throws away
//! what it knows; here the same compiler goes on and builds (`RUSTC_WORKSPACE_WRAPPER` is how
//! `cargo clippy` calls it, too).

use crate::{Step, sh};
use std::path::PathBuf;
use std::process::Command;

/// All packages with the features that journeys need.
const ALL: [&str; 3] = ["--workspace", "--features", "throughline/automation"];

/// Builds all there is and lints it on the way.
pub(crate) fn build() -> Step {
    sh::run(cargo("build").args(["--all-targets"]))
}

/// The core that tests of the window talk to.
const CORE: &str = "core-for-window";

/// Builds the core for tests of the window: less than half of all there is.
pub(crate) fn build_core() -> Step {
    sh::run(cargo("build").args(["--bin", CORE]))
}

/// Where [`build_core`] puts it.
pub(crate) fn core() -> PathBuf {
    sh::target().join("debug").join(format!("{CORE}{}", std::env::consts::EXE_SUFFIX))
}

/// A cargo command over what [`build`] has built.
pub(crate) fn cargo(command: &str) -> Command {
    let mut cargo = sh::cargo(&[command]);
    cargo.args(ALL);
    if let Some(clippy) = clippy_driver() {
        cargo.env("RUSTC_WORKSPACE_WRAPPER", clippy);
        cargo.env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");
    }
    cargo
}

/// The compiler that lints, beside the one that does not. Rust brings it along unless it was left
/// out; then the code is built without the lint, and the step says so.
pub(crate) fn clippy_driver() -> Option<PathBuf> {
    let sysroot = sh::output(&mut sh::program("rustc", &["--print", "sysroot"]))?;
    let name = if cfg!(windows) { "clippy-driver.exe" } else { "clippy-driver" };
    let driver = PathBuf::from(sysroot.trim()).join("bin").join(name);
    driver.exists().then_some(driver)
}
