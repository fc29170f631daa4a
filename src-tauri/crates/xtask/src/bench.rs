//! `bench`: speed as ratios, side by side in one run, on an optimised build.

use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window};

/// What is measured: all, or the parts that are named (`cargo xtask bench window`).
pub(crate) fn bench(arguments: &[String]) -> Step {
    prerequisites::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    output::step("The program, optimised (this takes a while)");
    let packages = ["--package", "throughline", "--package", "throughline-tests"];
    sh::run(sh::cargo(&["build", "--release"]).args(packages))?;
    output::step("Ours against others, measured in turn");
    sh::run(sh::built("release", "bench").args(sh::names(arguments)))
}
