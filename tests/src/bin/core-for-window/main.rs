//! The core for tests of the window: the very commands that the shell carries out, over a real vault
//! in a temporary folder, without a desktop. Not shipped.
//!
//! It reads one request a line and answers each with a line, both JSON. A request is a command as the
//! window sends it (`{"command": …, "arguments": …}`), or sets the stage ([`Staging`]). Whatever holds
//! a rule is the core's own; only time, chance and what dialogs answer are given.
#![expect(clippy::print_stdout, reason = "answers are printed")]

mod dialogs;
mod look;
mod model;
mod sealing;
mod start;
mod world;

use app::commands::{Answer, Program};
use app::wire::{Code, Problem};
use dialogs::Dialogs;
use sealing::Inside;
use serde::Deserialize;
use serde_json::{Value, json};
use start::Start;
use std::io::BufRead;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use world::TestWorld;

/// What a test asks for besides commands.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
enum Staging {
    /// Begins afresh; answers with the recovery code.
    Begin(Start),
    /// What is kept, a session or not.
    Look {},
    /// Sets the day, or moves the clock ahead by so many seconds.
    Clock { today: Option<app::NaiveDate>, ahead: Option<i64> },
    /// What the next dialogs answer: a name to save under, a sealed file to open.
    Dialogs { saves_to: Option<String>, opens: Option<String> },
    /// Seals this into a file of this name.
    Seal { name: String, inside: Box<Inside> },
    /// The desktop brings the file of this name.
    Bring { name: String },
    /// What stands in the answer that was sealed last.
    Answered {},
    /// A recovery code of some other vault.
    OtherCode {},
}

/// What there is between two beginnings.
struct Stage {
    folder: TempDir,
    world: Arc<TestWorld>,
    program: Program,
    dialogs: Dialogs,
    /// What opens the vault besides the passphrase.
    code: String,
}

impl Stage {
    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn call(&self, command: &str, arguments: Value) -> Value {
        match self.program.call(&self.dialogs, command, arguments) {
            Ok(Answer::Json(written)) => {
                json!({ "answer": serde_json::from_str::<Value>(&written).unwrap_or_default() })
            }
            Ok(Answer::Bytes(bytes)) => json!({ "bytes": bytes }),
            Err(problem) => json!({ "problem": problem }),
        }
    }
}

fn main() {
    let mut stage = None;
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        println!("{}", answered(&mut stage, &line));
    }
}

/// What cannot be read or done is said, so that the test fails with it.
fn answered(stage: &mut Option<Stage>, line: &str) -> Value {
    let mut request: Value = serde_json::from_str(line).unwrap_or_default();
    let command = request["command"].as_str().map(str::to_owned);
    if let (Some(command), Some(stage)) = (command, &*stage) {
        return stage.call(&command, request["arguments"].take());
    }
    let staging = serde_json::from_value(request).map_err(|error| format!("{error}: {line:.2000}"));
    match staging.and_then(|staging| set(stage, staging)) {
        Ok(answer) => json!({ "answer": answer }),
        Err(words) => json!({ "broken": words }),
    }
}

fn set(stage: &mut Option<Stage>, staging: Staging) -> Result<Value, String> {
    if let Staging::Begin(start) = staging {
        let begun = stage.insert(start::begin(start)?);
        return Ok(json!(begun.code));
    }
    let stage = stage.as_mut().ok_or("nothing has begun")?;
    match staging {
        Staging::Begin(_) => {}
        Staging::Look {} => return look::look(stage),
        Staging::Clock { today, ahead } => stage.world.set(today, ahead),
        Staging::Dialogs { saves_to, opens } => {
            let (saves_to, opens) =
                (saves_to.map(|name| stage.file(&name)), opens.map(|name| stage.file(&name)));
            stage.dialogs = Dialogs::new(saves_to, opens);
        }
        Staging::Seal { name, inside } => sealing::seal(stage, &stage.file(&name), *inside)?,
        Staging::Bring { name } => stage.program.get().bring(&stage.file(&name)),
        Staging::Answered {} => return sealing::answered(stage),
        Staging::OtherCode {} => return model::other_code(&stage.world).map(Value::from),
    }
    Ok(Value::Null)
}

/// Words for a problem that no test means.
fn words(problem: Problem) -> String {
    let Problem { code, detail } = problem;
    format!("{code:?} {}", detail.unwrap_or_default())
}

/// The same, for whatever else goes wrong.
fn unexpected(error: impl std::fmt::Display) -> String {
    format!("{:?}: {error}", Code::Unexpected)
}
