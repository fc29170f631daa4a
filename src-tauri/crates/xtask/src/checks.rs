//! What is made from the types and committed: renewed here, and held fresh by tests.

use crate::{Step, output, sh, workspace};
use std::fs;

/// Each file, and what the example that prints it is told.
const WIRE: [(&str, &str); 2] = [
    ("ui/src/shared/backend/generated.ts", "typescript"),
    ("src-tauri/capabilities/main.json", "capability"),
];

/// Writes the TypeScript of the wire, the capability of the window and the JSON Schema of the open
/// format anew.
pub(crate) fn renew_types() -> Step {
    sh::run(workspace::cargo("build").args(["--quiet", "--example", "types"]))?;
    for (file, what) in WIRE {
        let printed = sh::output(sh::built("debug", "examples/types").arg(what));
        let text = printed.ok_or_else(|| format!("{file} cannot be printed"))?;
        fs::write(sh::top().join(file), text).map_err(|error| error.to_string())?;
        output::line(&format!("Renewed {file}"));
    }
    sh::run(workspace::cargo("test").args(["--quiet", "--test", "interchange", "schema"]).env("UPDATE", "1"))
}
