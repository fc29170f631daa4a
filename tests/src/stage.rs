//! A private display, window manager and message bus, and a home for one program.

use crate::Clock;
use crate::process::{self, Process};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Everything a program needs around it; gone when dropped.
pub struct Stage {
    environment: BTreeMap<&'static str, OsString>,
    folder: TempDir,
    _manager: Process,
    _bus: Process,
    _display: Process,
}

impl Stage {
    /// A stage with a screen of 1400 × 1000.
    pub fn new() -> Stage {
        Stage::with_screen(1400, 1000)
    }

    /// A stage with a screen of this size.
    pub fn with_screen(width: u32, height: u32) -> Stage {
        let folder = tempfile::tempdir().expect("there is a folder for temporary things");
        let (display, number) = display(width, height, folder.path());
        let (bus, address) = bus();
        let mut environment = environment(folder.path());
        environment.insert("DISPLAY", format!(":{number}").into());
        environment.insert("DBUS_SESSION_BUS_ADDRESS", address.into());
        let manager = Process::start(quiet(&mut Command::new("openbox")).envs(&environment));
        Stage { environment, folder, _manager: manager, _bus: bus, _display: display }
    }

    /// A further variable for programs on this stage.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.environment.insert(name, value.into());
    }

    /// A command on this stage.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        quiet(&mut command).envs(&self.environment);
        command
    }

    /// The program's home, where its vault lies.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("throughline")
    }

    /// The vault's folder.
    pub fn vault(&self) -> PathBuf {
        self.home().join("data/vault")
    }

    /// A place for files a person saves.
    pub fn documents(&self) -> PathBuf {
        let documents = self.folder.path().join("documents");
        std::fs::create_dir_all(&documents).expect("the stage's own folder can be written");
        documents
    }

    /// The file in which the display keeps what is on its screen, in the form of `xwd`.
    pub fn frame_buffer(&self) -> PathBuf {
        self.folder.path().join("Xvfb_screen0")
    }

    /// Ends what was started over this stage's home by others than the stage, such as the program
    /// by its driver, and waits until it is gone: while it lives, a second start only brings its
    /// window forward.
    pub(crate) fn ends_programs(&self) {
        let home = self.home();
        crate::wait_for("the program to end", || {
            let alive = process::over(&home);
            alive.iter().for_each(|id| process::kill(id));
            alive.is_empty().then_some(())
        });
    }

    /// The display's name, such as `:7`.
    pub fn display(&self) -> &str {
        self.environment["DISPLAY"].to_str().expect("a display's name is ASCII")
    }
}

impl Default for Stage {
    fn default() -> Stage {
        Stage::new()
    }
}

fn environment(folder: &Path) -> BTreeMap<&'static str, OsString> {
    let at = |name: &str| OsString::from(folder.join(name));
    let clock = Clock::given();
    BTreeMap::from([
        ("HOME", at("home")),
        ("XDG_CONFIG_HOME", at("home/config")),
        ("XDG_DATA_HOME", at("home/data")),
        ("XDG_CACHE_HOME", at("home/cache")),
        ("XDG_STATE_HOME", at("home/state")),
        ("TMPDIR", folder.into()),
        ("THROUGHLINE_HOME", at("throughline")),
        ("TZ", clock.zone().into()),
        ("THROUGHLINE_CLOCK_AHEAD", clock.ahead().num_milliseconds().to_string().into()),
        ("THROUGHLINE_LANG", OsString::new()),
        // Without a GPU the first paint is 2.5 times faster this way.
        ("WEBKIT_DISABLE_DMABUF_RENDERER", "1".into()),
        ("GDK_BACKEND", "x11".into()),
        ("GTK_A11Y", "none".into()),
        ("NO_AT_BRIDGE", "1".into()),
        ("GTK_USE_PORTAL", "0".into()),
        ("LC_ALL", "C.UTF-8".into()),
    ])
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null())
}

/// Xvfb picks a free number and says which.
fn display(width: u32, height: u32, folder: &Path) -> (Process, String) {
    let screen = format!("{width}x{height}x24");
    let mut command = Command::new("Xvfb");
    quiet(&mut command).args(["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"]);
    command.arg("-fbdir").arg(folder);
    let mut display = Process::start(command.stdout(Stdio::piped()));
    let number = first_line(&mut display);
    (display, number)
}

fn bus() -> (Process, String) {
    let mut command = Command::new("dbus-daemon");
    quiet(&mut command).args(["--session", "--nofork", "--print-address=1"]);
    let mut bus = Process::start(command.stdout(Stdio::piped()));
    let address = first_line(&mut bus);
    (bus, address)
}

fn first_line(process: &mut Process) -> String {
    let output = process.stdout.take().expect("its output was asked for");
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).expect("it says its address");
    line.trim().to_owned()
}
