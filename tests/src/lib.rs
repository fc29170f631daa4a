//! The stage for journeys: the real program in its real window on a private display, and a person
//! who sees roles and names, clicks, types and waits for what they wait for.
//!
//! Nothing here knows how the window is made. A journey that fails leaves a picture and the page
//! in `target/journeys`, in a folder of its day.

#[cfg(debug_assertions)]
mod canaries;
mod clock;
mod driver;
mod file_dialog;
mod keys;
mod mentee;
mod pdf;
mod person;
mod plenty;
mod pointer;
mod process;
mod stage;
mod steps;
mod window_memory;
mod written;

#[cfg(debug_assertions)]
pub use canaries::{CANARY, canaries_in, write_canaries};
pub use clock::{Clock, example_day};
pub use driver::program;
pub use fantoccini::key::Key;
pub use mentee::Mentee;
pub use pdf::text_of_pdf;
pub use person::Person;
pub use plenty::write_plenty;
pub use process::Process;
pub use stage::Stage;
pub use steps::PASSPHRASE;
pub use written::{everything_in, write, write_vault};

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// As long as a person would wait before believing that something is broken. Key derivation in an
/// unoptimised build on a busy machine is the slowest thing waited for.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Looks again and again until something is there, at most for [`PATIENCE`].
#[expect(clippy::disallowed_methods, reason = "patience is measured by the real clock")]
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(40));
    }
}

/// The folder of the checkout.
pub fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the checkout")
}

/// The folder in which cargo puts programs: where this very test lies, without `deps`.
pub fn built() -> PathBuf {
    let this = std::env::current_exe().expect("a running test has a path");
    let folder = this.parent().expect("a file lies in a folder");
    let folder = if folder.ends_with("deps") { folder.parent() } else { Some(folder) };
    folder.expect("deps lies in a folder").to_owned()
}
