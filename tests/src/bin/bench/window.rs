//! How long it takes from starting the program until its window is painted, and until nothing on
//! it moves any more, against a bare WebKitGTK window of the same size.

use crate::compared::Compared;
use crate::screen::Screen;
use crate::{floor, folder};
use app::{Home, Throughline};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use throughline_tests::{PASSPHRASE, Process, Stage, built};

const ROUNDS: usize = 7;

/// What has not changed for so long has come to rest.
const REST: Duration = Duration::from_millis(1200);

/// Fewer pixels than this are a blinking caret.
const CARET: usize = 30;

const PATIENCE: Duration = Duration::from_secs(40);

/// Milliseconds since the start.
struct Painted {
    first: f64,
    at_rest: f64,
}

/// Throughline opens at its door here: with a vault that waits for its passphrase.
pub(crate) fn measure() -> Vec<Compared> {
    let bare = floor::bare_window();
    let home = folder("window");
    Throughline::new(Home::under(&home)).create(PASSPHRASE).expect("a vault can be made");
    let both = || (start(&built().join("throughline"), &home), start(&bare, &home));
    let rounds: Vec<(Painted, Painted)> = (0..=ROUNDS).map(|_| both()).skip(1).collect();
    let compared = |what: &str, of: fn(&Painted) -> f64| Compared {
        what: what.into(),
        against: "a bare WebKitGTK window".into(),
        ours: rounds.iter().map(|(ours, _)| of(ours)).collect(),
        theirs: rounds.iter().map(|(_, bare)| of(bare)).collect(),
    };
    vec![
        compared("the window, from start to first paint", |painted| painted.first),
        compared("the window, from start until nothing moves any more", |painted| painted.at_rest),
    ]
}

/// Starts a program on a stage of its own.
fn start(program: &Path, home: &Path) -> Painted {
    let mut stage = Stage::with_screen(1400, 1000);
    stage.set("THROUGHLINE_HOME", home.to_str().expect("the checkout's path is text"));
    wait_for_an_empty_screen(&stage);
    let mut command = stage.command(program);
    watch(&Screen::of(&stage), &mut command)
}

/// The window manager is there when nothing changes any more.
fn wait_for_an_empty_screen(stage: &Stage) {
    let named = || stage.command("xdotool").args(["get_num_desktops"]).status();
    throughline_tests::wait_for("the window manager", || named().ok()?.success().then_some(()));
}

#[expect(clippy::disallowed_methods, reason = "a bench measures itself")]
fn watch(screen: &Screen, program: &mut Command) -> Painted {
    let empty = screen.look();
    let begun = Instant::now();
    let _running = Process::start(program);
    let (mut first, mut changed, mut last) = (None, Duration::ZERO, empty.clone());
    loop {
        let (look, now) = (screen.look(), begun.elapsed());
        if look.changed(&last) > CARET {
            changed = now;
        }
        if first.is_none() && look.is_painted(&empty) {
            first = Some(now);
        }
        if let Some(first) = first.filter(|_| now - changed > REST) {
            return Painted { first: milliseconds(first), at_rest: milliseconds(changed) };
        }
        assert!(now < PATIENCE, "waited in vain for {program:?} to paint");
        last = look;
        std::thread::sleep(Duration::from_millis(3));
    }
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}
