//! Running the program.

use app::{Body, Cost, Edit, Home, Place, ThisComputer, Throughline, World};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "seven quiet herons over the lake";

/// A home folder, and beside it whatever a person has lying around.
pub(crate) struct Desk {
    folder: TempDir,
}

/// What came of one run.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) said: String,
    pub(crate) warned: String,
}

impl Desk {
    /// Without a plan.
    pub(crate) fn bare() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().unwrap() };
        std::fs::write(desk.path("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        desk
    }

    /// With a plan in which nothing is written. It is made at the least cost, so that opening it
    /// takes a moment only.
    pub(crate) fn with_empty_plan() -> Desk {
        let desk = Desk::bare();
        desk.program().create(PASSPHRASE).unwrap();
        desk
    }

    /// With the plan of Noor Haddad.
    pub(crate) fn with_plan() -> Desk {
        let desk = Desk::bare();
        std::fs::write(desk.path("example.json"), app::example_plan()).unwrap();
        let mut program = desk.program();
        program.create(PASSPHRASE).unwrap();
        program.import(&desk.path("example.json")).unwrap();
        desk
    }

    /// With a peer called Ada, and a strength, an opportunity and a lottery answer.
    pub(crate) fn with_reflected_plan() -> Desk {
        let desk = Desk::with_empty_plan();
        let mut program = desk.opened();
        for body in reflected() {
            let (id, place) = (ThisComputer.id(), Place::Last);
            program.edit(&Edit::Add { id, body, place }).unwrap();
        }
        desk
    }

    /// The same use cases without the program in between.
    pub(crate) fn program(&self) -> Throughline {
        Throughline::in_world(Home::under(&self.home()), Arc::new(ThisComputer), Some(Cost::least()))
    }

    pub(crate) fn opened(&self) -> Throughline {
        let mut program = self.program();
        program.unlock(PASSPHRASE).unwrap();
        program
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    pub(crate) fn vault(&self) -> PathBuf {
        Home::under(&self.home()).vault()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs the program with the passphrase at hand.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        self.run_with("passphrase", arguments)
    }

    /// Runs it with a passphrase file of this name.
    pub(crate) fn run_with(&self, passphrase: &str, arguments: &[&str]) -> Ended {
        let more = ["--passphrase-file", passphrase];
        self.run_bare(&[arguments, &more].concat())
    }

    /// Runs it as it is, with nobody at a terminal.
    pub(crate) fn run_bare(&self, arguments: &[&str]) -> Ended {
        let mut command = Command::new(env!("CARGO_BIN_EXE_throughline-cli"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("THROUGHLINE_HOME", self.home()).env("THROUGHLINE_LANG", "en");
        ended(&without_terminal(command).output().unwrap())
    }
}

/// As the wire carries them.
fn reflected() -> Vec<Body> {
    let bodies = serde_json::json!([
        { "kind": "person", "name": "Ada", "relationship": "peer" },
        {
            "kind": "strength",
            "statement": "Making hard things simple",
            "evidence": [{ "what": "The release notes", "on": "2026-03-03" }],
        },
        { "kind": "opportunity", "name": "A guild", "firstStep": "Ask Ruth" },
        {
            "kind": "lottery-answer",
            "half": "want",
            "whose": "The head of design",
            "why": "She decides what gets simple.",
            "entails": "Many meetings",
        },
    ]);
    serde_json::from_value(bodies).unwrap()
}

/// Otherwise a passphrase would be asked for on the terminal the tests are run from.
fn without_terminal(command: Command) -> Command {
    if !Path::new("/usr/bin/setsid").exists() {
        return command;
    }
    let mut alone = Command::new("/usr/bin/setsid");
    alone.arg("--wait").arg(command.get_program()).args(command.get_args()).stdin(Stdio::null());
    alone.current_dir(command.get_current_dir().unwrap());
    alone.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    alone
}

pub(crate) fn ended(output: &Output) -> Ended {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Ended { code: output.status.code().unwrap(), said: text(&output.stdout), warned: text(&output.stderr) }
}

impl Ended {
    /// It went well and said this.
    pub(crate) fn well(&self, part: &str) -> &Ended {
        assert_eq!(self.code, 0, "{}", self.warned);
        assert!(self.said.contains(part), "{part:?} is not in {:?}", self.said);
        self
    }

    /// It ended in this class, said why on standard error and nothing on standard output.
    pub(crate) fn refused(&self, code: i32, why: &str) {
        assert_eq!((self.code, self.said.as_str()), (code, ""), "{}", self.warned);
        assert!(self.warned.contains(why), "{why:?} is not in {:?}", self.warned);
        assert!(!self.warned.contains('⟦') && !self.warned.contains("error:"), "{}", self.warned);
    }
}
