//! Every command as the window calls it: what it takes is read from JSON, key by key, and handed to
//! the use case. The commands of the shell do the same and no more, with a file dialog in between.

mod opening;
mod reading;
mod sharing;
mod writing;

use crate::desk::Desk;
use app::wire::Problem;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Why a command gave nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Not {
    /// What it takes could not be read.
    Read,
    /// The program says why.
    Done(Problem),
}

pub(crate) type Given = Result<Value, Not>;

pub(crate) struct Command {
    pub(crate) name: &'static str,
    /// Whether it takes anything; what takes nothing has nothing to be hostile with.
    pub(crate) takes: bool,
    pub(crate) does: fn(&mut Desk, &Value) -> Given,
}

/// What a dialog would have chosen is given as these files.
pub(crate) const SAVED: &str = "saved";
pub(crate) const CHOSEN: &str = "chosen";

/// Those that have to do with the window or the process alone.
pub(crate) const OF_THE_SHELL: [&str; 3] = ["quit", "stay", "toggle_full_screen"];

pub(crate) fn commands() -> Vec<Command> {
    [opening::commands(), writing::commands(), sharing::commands(), reading::commands()]
        .into_iter()
        .flatten()
        .collect()
}

/// One command in a line: `name(key: Type, …) |desk| what it does;`
macro_rules! table {
    ($($name:ident($($key:ident: $type:ty),*) |$desk:ident| $does:expr;)*) => {
        vec![$($crate::commands::Command {
            name: stringify!($name),
            takes: !<[&str]>::is_empty(&[$(stringify!($key)),*]),
            does: |$desk, _sent| {
                $(let $key: $type = $crate::commands::read(_sent, stringify!($key))?;)*
                $crate::commands::answer($does)
            },
        }),*]
    };
}
use table;

/// What the window calls `atMost` is `at_most` here.
fn read<T: DeserializeOwned>(sent: &Value, key: &str) -> Result<T, Not> {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    let key = words.fold(first, |key, word| key + &word[..1].to_uppercase() + &word[1..]);
    serde_json::from_value(sent.get(&key).cloned().unwrap_or_default()).map_err(|_| Not::Read)
}

fn answer(given: Result<impl Serialize, Problem>) -> Given {
    given.map(|given| serde_json::to_value(given).expect("what is given is JSON")).map_err(Not::Done)
}
