//! `look`: pictures of every screen with the example plan, and the pages of its PDF.

use crate::ground::{self, For};
use crate::{Step, say, sh, window};

/// All screens, or those that are named (`cargo xtask look share ladder`).
pub(crate) fn look(arguments: &[String]) -> Step {
    ground::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    say::step("The program as tests drive it");
    sh::run(&mut sh::cargo(&["build", "--workspace", "--features", "throughline/automation"]))?;
    say::step("Every screen, light and dark, wide and narrow");
    sh::run(sh::built("debug", "look").args(sh::names(arguments)))
}
