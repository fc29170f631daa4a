//! `timings`: how long a newcomer and a developer wait, measured here and now. What is cold is
//! built in a folder of its own; crates and packages that were downloaded stay downloaded.

use crate::output::{in_words, now};
use crate::prerequisites::{self, For};
use crate::{Step, output, sh, window};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// What was measured: the clock on the wall, and the time of all processors together.
struct Took {
    clock: Duration,
    processors: Option<Duration>,
}

type Measure = fn() -> Result<Took, String>;

const ROWS: [(&str, &str, Measure); 6] = [
    ("run", "cold: `xtask run` without a display", run_without_a_display),
    ("window", "cold: `xtask run` with a display, to the window", run_to_the_window),
    ("release", "cold: release build of program and command line", release_build),
    ("rule", "warm: one changed rule in `plan` to its test's answer", changed_rule),
    ("hot", "warm: one changed Svelte file to seen in the window", changed_page),
    ("check", "warm: `xtask check`", check),
];

/// All rows, or those that are named (`cargo xtask timings rule check`).
pub(crate) fn timings(arguments: &[String]) -> Step {
    prerequisites::prepare(For::Testing)?;
    let wanted: Vec<&String> = sh::names(arguments).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|wanted| *wanted == name);
    let rows: Vec<_> = ROWS.into_iter().filter(|(name, ..)| is_wanted(name)).collect();
    // Packages and pages of the window come first.
    output::expect_steps(rows.len() + 2);
    window::install()?;
    window::build()?;
    let mut table = Vec::new();
    for (_, words, measure) in rows {
        output::step(words);
        table.push(line(words, measure()));
    }
    output::end_steps();
    output::line(&format!("\n{:<56}{:>14}{:>20}", "what", "clock", "processor time"));
    table.iter().for_each(|line| output::line(line));
    Ok(())
}

fn line(words: &str, took: Result<Took, String>) -> String {
    match took {
        Ok(Took { clock, processors }) => {
            let processors = processors.map_or("-".into(), in_words);
            format!("{words:<56}{:>14}{processors:>20}", in_words(clock))
        }
        Err(why) => format!("{words:<56}{why}"),
    }
}

/// Runs it and waits; what it and all it started took.
fn timed(command: &mut Command) -> Result<Took, String> {
    let (begun, before) = (now(), processor_time());
    sh::run(command)?;
    let processors = processor_time().zip(before).map(|(after, before)| after - before);
    Ok(Took { clock: begun.elapsed(), processors })
}

/// The processor time of all that this process started and waited for, where the system says.
fn processor_time() -> Option<Duration> {
    /// What Linux counts in, on every platform of ours (`getconf CLK_TCK`).
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let after_name = stat.rsplit_once(')')?.1;
    // From proc(5): fields 16 and 17, counted from 1; the name was the second.
    let ticks: f64 =
        after_name.split_whitespace().skip(13).take(2).filter_map(|n| n.parse::<f64>().ok()).sum();
    Some(Duration::from_secs_f64(ticks / TICKS_A_SECOND))
}

/// A folder to build in from nothing, gone afterwards.
struct Cold(PathBuf);

impl Cold {
    fn folder() -> Result<Cold, String> {
        let folder = sh::target().join("timings");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        Ok(Cold(folder))
    }

    fn builds(&self, mut command: Command) -> Command {
        command.env("CARGO_TARGET_DIR", &self.0).env_remove("RUSTC_WORKSPACE_WRAPPER");
        command
    }
}

impl Drop for Cold {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run_without_a_display() -> Result<Took, String> {
    let cold = Cold::folder()?;
    let mut run = cold.builds(sh::xtask(&["run", "--yes"]));
    timed(run.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY"))
}

fn run_to_the_window() -> Result<Took, String> {
    let (cold, display) = (Cold::folder()?, Display::open()?);
    let (begun, before) = (now(), processor_time());
    // The pages are built anew as well.
    let _ = fs::remove_dir_all(sh::top().join("ui/dist"));
    let mut run = cold.builds(sh::xtask(&["run", "--yes"]));
    let run = sh::Companion::start(display.shows(&mut run))?;
    display.window()?;
    let clock = begun.elapsed();
    display.close(run)?;
    let processors = processor_time().zip(before).map(|(after, before)| after - before);
    Ok(Took { clock, processors })
}

fn release_build() -> Result<Took, String> {
    let cold = Cold::folder()?;
    let packages = ["build", "--release", "--package", "throughline", "--package", "throughline-cli"];
    timed(&mut cold.builds(sh::cargo(&packages)))
}

fn changed_rule() -> Result<Took, String> {
    let asks = || sh::cargo(&["test", "--quiet", "--package", "plan", "--test", "it", "sweet_spot"]);
    sh::run(&mut asks())?;
    let _changed = Changed::file("src-tauri/crates/plan/src/insight/sweet_spot.rs", |text| {
        format!("{text}\n/// For `xtask timings` alone.\npub const TIMED: bool = true;\n")
    })?;
    timed(&mut asks())
}

fn check() -> Result<Took, String> {
    sh::run(&mut sh::xtask(&["check"]))?;
    timed(&mut sh::xtask(&["check"]))
}

/// From saving a page to another picture on the screen.
fn changed_page() -> Result<Took, String> {
    let display = Display::open()?;
    let run = sh::Companion::start(display.shows(&mut sh::xtask(&["run", "--hot", "--yes"])))?;
    display.window()?;
    let before = display.at_rest();
    let begun = now();
    let _changed = Changed::file("ui/src/features/welcome/FirstRun.svelte", |text| {
        text.replacen("\n<style>", "\n<p>This line was not here.</p>\n\n<style>", 1)
    })?;
    while display.picture() == before {
        if begun.elapsed() > PATIENCE {
            return Err("no change was seen".into());
        }
    }
    let clock = begun.elapsed();
    display.close(run)?;
    Ok(Took { clock, processors: None })
}

/// A file that is as it was once this is gone.
struct Changed {
    path: PathBuf,
    before: String,
}

impl Changed {
    fn file(path: &str, change: impl FnOnce(&str) -> String) -> Result<Changed, String> {
        let path = sh::top().join(path);
        let before = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        fs::write(&path, change(&before)).map_err(|error| error.to_string())?;
        Ok(Changed { path, before })
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        let _ = fs::write(&self.path, &self.before);
    }
}

/// For as long as a cold build on a slow machine may take.
const PATIENCE: Duration = Duration::from_secs(3600);

/// A private display, with a home for one program.
struct Display {
    name: String,
    home: PathBuf,
    _server: sh::Companion,
}

impl Display {
    fn open() -> Result<Display, String> {
        use std::io::{BufRead, BufReader};
        let home = std::env::temp_dir().join(format!("throughline-timings-{}", std::process::id()));
        fs::create_dir_all(&home).map_err(|error| error.to_string())?;
        let mut server = sh::program("Xvfb", &["-displayfd", "1", "-screen", "0", "1400x1000x24"]);
        let mut server = sh::Companion::start(server.stdout(Stdio::piped()).stderr(Stdio::null()))?;
        let says = server.0.stdout.take().expect("its output was asked for");
        let number = BufReader::new(says).lines().next().and_then(Result::ok);
        let number = number.ok_or("Xvfb opens no display")?;
        Ok(Display { name: format!(":{number}"), home, _server: server })
    }

    fn shows<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.env("DISPLAY", &self.name).env("THROUGHLINE_HOME", &self.home).env_remove("WAYLAND_DISPLAY")
    }

    /// Waits until the window is on the screen; its number.
    fn window(&self) -> Result<String, String> {
        let begun: Instant = now();
        while begun.elapsed() < PATIENCE {
            let mut search = sh::program("xdotool", &["search", "--onlyvisible", "--name", "^Throughline$"]);
            if let Some(found) = sh::output(self.shows(&mut search)) {
                return Ok(found.lines().next().unwrap_or_default().to_owned());
            }
            sleep(Duration::from_millis(50));
        }
        Err("no window opened".into())
    }

    fn picture(&self) -> Vec<u8> {
        let mut import = sh::program("import", &["-window", "root", "rgb:-"]);
        let output = self.shows(&mut import).stderr(Stdio::null()).output();
        output.map(|output| output.stdout).unwrap_or_default()
    }

    /// The picture, once it has not changed for two seconds and is not blank.
    fn at_rest(&self) -> Vec<u8> {
        let mut last = self.picture();
        loop {
            sleep(Duration::from_secs(2));
            let next = self.picture();
            let blank = next.iter().all(|byte| Some(byte) == next.first());
            if next == last && !blank {
                return next;
            }
            last = next;
        }
    }

    /// Ends the program in the window, and waits for whatever started it.
    fn close(&self, mut run: sh::Companion) -> Step {
        let window = self.window()?;
        let mut pid = sh::program("xdotool", &["getwindowpid", &window]);
        let pid = sh::output(self.shows(&mut pid)).ok_or("the window has no process")?;
        let _ = sh::succeeds(&mut sh::program("kill", &[pid.trim()]));
        let _ = run.0.wait();
        Ok(())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all::<&Path>(&self.home);
    }
}
