//! `check`: what one asks after every change. Form, lint, types, and the tests that are done in
//! a moment.

use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window, workspace};

/// The tests that take longer than a person waits: whole windows, thousands of payloads, pages by
/// the hundred, keys derived as slowly as for real. A new test is fast until it stands here.
const SLOW: [&str; 7] = ["journeys", "hostile", "laws", "documents", "cli", "vault", "use_cases"];

pub(crate) fn check() -> Step {
    prerequisites::prepare(For::Testing)?;
    output::expect_steps(7);
    window::install()?;
    window::build()?;
    output::step("Form of the Rust code");
    sh::run(&mut sh::cargo(&["fmt", "--all", "--check"]))?;
    output::step("Lint and types of the window");
    window::lint_and_types()?;
    output::step("The program and its tests, with the lint of the Rust code");
    workspace::build()?;
    output::step("Fast tests of the Rust code");
    sh::run(workspace::cargo("test").args(["--quiet", "--lib"]).args(fast_tests()?))?;
    output::step("Tests of the window's parts that the last changes touch");
    sh::run(&mut window::tests(&["--", "--changed"]))?;
    output::end_steps();
    Ok(())
}

/// `--test NAME` for every integration test that is not slow.
fn fast_tests() -> Result<Vec<String>, String> {
    let tests = sh::integration_tests().into_iter().filter(|name| !SLOW.contains(&name.as_str()));
    Ok(tests.flat_map(|name| ["--test".to_owned(), name]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_called_slow_is_there_and_most_tests_are_fast() {
        let all = sh::integration_tests();
        for name in SLOW {
            assert!(all.iter().any(|test| test == name), "there is no test {name}");
        }
        assert!(all.len() > SLOW.len() + 5, "only {all:?}");
    }
}
