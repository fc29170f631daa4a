//! What the window may ask for: each command about one use case of `app`, and no rule of its own.

#[macro_use]
mod list;
mod carrying;
mod digging;
mod keeping;
mod opening;
mod reading;
mod sharing;
mod sitting;
mod throughline;
mod writing;

pub(crate) use carrying::*;
pub(crate) use digging::*;
pub(crate) use keeping::*;
pub(crate) use opening::*;
pub(crate) use reading::*;
pub(crate) use sharing::*;
pub(crate) use sitting::*;
pub(crate) use throughline::*;
pub(crate) use writing::*;

use crate::program::Program;
use app::wire::Problem;
use tauri::State;

/// What every command gives.
type Answer<T> = Result<T, Problem>;

/// The program, as a command is handed it.
type TheProgram<'a> = State<'a, Program>;
