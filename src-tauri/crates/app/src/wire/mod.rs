//! What crosses between the window and the program, and its TypeScript: one file for each room.
//!
//! No user text stands in an error: the window turns a [`Code`] into words.

mod digging;
mod keeping;
mod opening;
mod problem;
mod reading;
mod searching;
mod session;
mod sharing;
mod writing;

pub use digging::{GroundLook, Questions};
pub use keeping::{BackupLine, Format, Health, Settings, Theme};
pub use opening::{Clock, Door, NewCode, PassphraseStrength, Welcome};
pub use plan::insight::energy::SuggestedPassion;
pub use plan::insight::footing::{Footing, SharedGround};
pub use plan::insight::noticing::{Matter, Notice};
pub use plan::insight::pair_sort::{Pair, Ranked, Sorting};
pub use plan::insight::sweet_spot::{Meeting, Side, Sphere, Spotted, SweetSpot};
pub use plan::{PageLayout, PaperSize};
pub use problem::{Code, Problem};
pub use reading::{
    Answering, Begun, Forgotten, Keeping, Opened, OpenedAnswer, OpenedPlan, OpenedReply, OpenedSheet,
    SealWith, Sealed, SealedFile, SheetForm, Taking,
};
pub use searching::{Found, Passage, Run, Search, Sought};
pub use session::{InSight, LeftStep, LeftToDo, OngoingSession, Pad, PadNote, StepPlace};
pub use sharing::{Broken, Despite, Form, Given, Handed, Known, PictureForm, Preview, Saved};
pub use writing::{Act, Changed, Deed, Past, Whole};
