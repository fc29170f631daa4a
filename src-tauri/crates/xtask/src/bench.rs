//! `bench`: speed as ratios, side by side in one run, on an optimised build.

use crate::ground::{self, For};
use crate::{Step, sh, window};

pub(crate) fn bench() -> Step {
    ground::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    sh::run(&mut sh::cargo(&["build", "--release", "--package", "throughline"]))?;
    sh::run(&mut sh::cargo(&[
        "run",
        "--release",
        "--quiet",
        "--package",
        "throughline-tests",
        "--bin",
        "bench",
    ]))
}
