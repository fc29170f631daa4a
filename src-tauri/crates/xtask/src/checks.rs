//! What is made from the types and committed: renewed here, and held fresh by tests.

use crate::{Step, output, sh, workspace};
use std::fs;

const WIRE: &str = "ui/src/shared/backend/generated.ts";

/// Writes the TypeScript of the wire and the JSON Schema of the open format anew.
pub(crate) fn renew_types() -> Step {
    let text = wire()?;
    fs::write(sh::top().join(WIRE), text).map_err(|error| error.to_string())?;
    output::line(&format!("Renewed {WIRE}"));
    sh::run(workspace::cargo("test").args(["--quiet", "--test", "interchange", "schema"]).env("UPDATE", "1"))
}

/// Refuses a committed wire that is not that of the types.
pub(crate) fn wire_is_fresh() -> Step {
    let committed = fs::read_to_string(sh::top().join(WIRE)).map_err(|error| error.to_string())?;
    if committed == wire()? {
        Ok(())
    } else {
        Err(format!("{WIRE} is stale. Renew it with: cargo xtask types"))
    }
}

fn wire() -> Result<String, String> {
    sh::run(workspace::cargo("build").args(["--quiet", "--example", "types"]))?;
    sh::output(&mut sh::built("debug", "examples/types")).ok_or_else(|| "the types cannot be printed".into())
}
