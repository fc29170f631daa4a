//! What a person can do, over an open or a locked vault. Knows no window and no command line.
//!
//! [`Throughline`] is the whole of it: each use case is one method, in one file for each room of
//! the program. It serves the window and `throughline-cli` alike, takes time and chance from a
//! [`World`], and answers with [`wire`] types whose errors hold codes and no user text.

#[cfg(feature = "draw")]
pub mod commands;
mod digest;
mod home;
mod import_export;
mod insights;
mod maintenance;
mod noticing;
mod open;
mod opening;
mod outside;
mod picturing;
mod previews;
mod problem;
mod reading;
mod reading_room;
mod remembering;
mod session;
mod sharing;
mod state;
mod strength;
mod undo;
pub mod wire;
mod world;
mod writing;

pub use chrono::{NaiveDate, TimeDelta};
pub use disclosure::{Because, Breach, Choice, Document, For, Part, Saying};
pub use home::Home;
pub use import_export::example_plan;
pub use opening::Throughline;
pub use plan::{
    Agreement, Body, Declaration, Edit, Entry, EntryId, Goal, Kind, Person, Place, Plan, Relationship, Rung,
    Sharing, Weighing,
};
pub use remembering::{Geometry, WindowMemory};
#[cfg(feature = "draw")]
pub use sharing::Drawn;
pub use vault::Cost;
pub use world::{AtAnotherTime, ThisComputer, World, moment};
