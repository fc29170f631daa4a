//! `look`: pictures of every screen with the example plan, and the pages of its PDF.

use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window, workspace};

/// All screens, or those that are named (`cargo xtask look share ladder`).
pub(crate) fn look(arguments: &[String]) -> Step {
    prerequisites::prepare(For::Testing)?;
    window::install()?;
    window::build()?;
    output::step("The program as tests drive it");
    workspace::build()?;
    output::step("Every screen, light and dark, wide and narrow");
    sh::run(sh::built("debug", "look").args(sh::names(arguments)))
}
