//! Commands: what the window may ask for, each declared once, in `table.rs`.
//!
//! A [`Program`] carries out a command by its name, with arguments and answers as JSON. What only a
//! desktop can do (dialogs, restarting, full screen) is asked of a [`Desktop`]. So the shell has one
//! handler for all commands, and tests call the very same without a window.

mod answer;
mod desktop;
mod kinds;
mod typescript;

pub use answer::{Answer, Bytes};
pub use desktop::{Desktop, FileKind};
pub use typescript::{capability, typescript};

use crate::wire::*;
use crate::{Choice, Edit, EntryId, Home, NaiveDate, Throughline, Weighing, WindowMemory};
use answer::{answer, taken};
use desktop::{plain, say};
use serde_json::Value;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use typescript::Declared;

/// A command, as far as its table says.
#[derive(Clone, Copy)]
pub struct Command {
    /// Its name, as the window calls it.
    pub name: &'static str,
    /// When it answers.
    pub answers: Answers,
    /// The names of what it takes, in Rust's spelling; the window's is camelCase.
    pub takes: &'static [&'static str],
    /// What it is for, in lines that each begin with a space.
    says: &'static [&'static str],
    declare: fn(&mut Declared),
    carry_out: fn(&Call<'_>, &mut Value) -> Result<Answer, Problem>,
}

/// When a command answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// Whatever the door: it knows nothing of the plan.
    Always,
    /// Not in a session, and asks the person with a dialog in between.
    Asking,
    /// Not in a session, with a locked vault too.
    Door,
    /// With an open plan, and not in a session.
    Open,
    /// In a session.
    Session,
}

impl Answers {
    /// Whether it answers in the course of a session too.
    pub fn in_session(self) -> bool {
        matches!(self, Answers::Always | Answers::Session)
    }
}

/// Binds what a command works on. Whoever asks the person must not hold the program meanwhile.
macro_rules! bound {
    (Always, $call:ident, $bound:ident, $does:expr) => {{
        let $bound = $call;
        $does
    }};
    (Asking, $call:ident, $bound:ident, $does:expr) => {
        bound!(Always, $call, $bound, $does)
    };
    ($within:ident, $call:ident, $bound:ident, $does:expr) => {{
        let $bound = &mut *$call.program();
        $does
    }};
}

macro_rules! commands {
    ($($(#[doc = $says:literal])* $name:ident($($key:ident: $takes:ty),*) -> $gives:ty
        |$bound:ident: $answers:ident| $does:expr;)*) => {
        /// Every command, in the order of the table.
        pub const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            answers: Answers::$answers,
            takes: &[$(stringify!($key)),*],
            says: &[$($says),*],
            declare: |declared| {
                $(declared.takes::<$takes>(stringify!($key));)*
                declared.gives::<$gives>();
            },
            carry_out: |call, _given| {
                $(let $key: $takes = taken(_given, stringify!($key))?;)*
                let gives: Result<$gives, Problem> = bound!($answers, call, $bound, $does);
                answer(gives?)
            },
        }),*];
    };
}

include!("commands/table.rs");

/// The one [`Throughline`] behind a window: one command at a time.
pub struct Program(Mutex<Throughline>);

impl Program {
    /// Over the folders of this person, with the computer's clock.
    pub fn new(home: Home) -> Program {
        Program::of(Throughline::new(home))
    }

    /// Over use cases that were begun already.
    pub fn of(throughline: Throughline) -> Program {
        Program(Mutex::new(throughline))
    }

    /// The use cases. A panic in an earlier command left no half-made edit behind (the vault's
    /// transaction was rolled back), so the lock is taken over.
    pub fn get(&self) -> MutexGuard<'_, Throughline> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Carries out a command; blocks while a dialog is open. In a session whatever is not the
    /// session's own is refused, before its arguments are looked at.
    ///
    /// # Errors
    /// [`Code::Unexpected`] for a command that there is not and for arguments that cannot be read;
    /// otherwise what the use case says.
    pub fn call(&self, desktop: &dyn Desktop, name: &str, mut given: Value) -> Result<Answer, Problem> {
        let command = COMMANDS.iter().find(|command| command.name == name).ok_or(Code::Unexpected)?;
        if !command.answers.in_session() && self.get().in_session() {
            return Err(Code::InSession.into());
        }
        (command.carry_out)(&Call { program: self, desktop }, &mut given)
    }
}

/// One call of a command: the program, and the desktop it is called on.
struct Call<'a> {
    program: &'a Program,
    desktop: &'a dyn Desktop,
}

impl Call<'_> {
    fn program(&self) -> MutexGuard<'_, Throughline> {
        self.program.get()
    }

    fn welcome(&self) -> Welcome {
        let desktop_is_dark = self.desktop.is_dark();
        let program = self.program();
        Welcome {
            door: program.door(),
            after: program.after_session(),
            theme: WindowMemory::recall(program.home()).theme,
            desktop_is_dark,
            language: words::chosen_language(),
            today: program.today(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    fn set_theme(&self, theme: Theme) -> Result<(), Problem> {
        let program = self.program();
        let memory = WindowMemory { theme, ..WindowMemory::recall(program.home()) };
        memory.keep(program.home()).map_err(|_| Code::FileTrouble.into())
    }

    fn lock(&self) {
        self.program().lock();
        self.desktop.begin_anew();
    }

    fn quit(&self) {
        self.program().lock();
        self.desktop.end();
    }

    /// Asks where to, under a name that is asked of the program first, and writes there; `None` when
    /// called off.
    fn save_as<T>(
        &self,
        name: impl FnOnce(&mut Throughline) -> Result<String, Problem>,
        kind: FileKind,
        write: impl FnOnce(&mut Throughline, &Path) -> Result<T, Problem>,
    ) -> Result<Option<T>, Problem> {
        let name = name(&mut self.program())?;
        let Some(file) = desktop::where_to_save(self.desktop, &name, kind) else { return Ok(None) };
        write(&mut self.program(), &file).map(Some)
    }

    /// Asks which file, and reads it; `None` when called off.
    fn open_which<T>(
        &self,
        kind: FileKind,
        read: impl FnOnce(&mut Throughline, &Path) -> Result<T, Problem>,
    ) -> Result<Option<T>, Problem> {
        let Some(file) = self.desktop.which_to_open(kind) else { return Ok(None) };
        read(&mut self.program(), &file).map(Some)
    }
}
