//! `look`: pictures of every screen with the example plan, and the pages of its PDF.

use crate::ground::{self, For};
use crate::{Step, say, sh, window};

pub(crate) fn look(arguments: &[String]) -> Step {
    ground::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    sh::run(&mut sh::cargo(&["build", "--workspace", "--features", "throughline/automation"]))?;
    let wanted = arguments.iter().filter(|a| *a != "look" && !a.starts_with("--"));
    sh::run(
        sh::cargo(&["run", "--quiet", "--package", "throughline-tests", "--bin", "look", "--"]).args(wanted),
    )?;
    say::line(&format!("Look at {}", sh::top().join("target/look").display()));
    Ok(())
}
