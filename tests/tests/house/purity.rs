//! `plan` is pure: it does no IO, reads no clock, draws no lots, so it cannot fail by itself.

use crate::checkout::{no_line, sources};
use crate::code::{is_comment, names};
use crate::manifests::Workspace;

/// What it may use: types, text and the forms of text. Each with the features it may ask for.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("chrono", &["std", "serde"]),
    ("rust-stemmers", &[]),
    ("schemars", &["derive", "std", "uuid1", "chrono04"]),
    ("serde", &["derive"]),
    ("serde_json", &[]),
    ("thiserror", &[]),
    ("ts-rs", &["serde-compat", "chrono-impl", "uuid-impl", "no-serde-warnings"]),
    ("unicode-normalization", &[]),
    ("unicode-segmentation", &[]),
    ("uuid", &["serde"]),
];

/// What reaches out of a computation.
const REACHES_OUT: [&str; 21] = [
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::io",
    "std::thread",
    "File",
    "Command",
    "TcpStream",
    "UdpSocket",
    "SystemTime",
    "Instant",
    "Utc::now",
    "Local",
    "getrandom",
    "rand",
    "RandomState",
    "now_v7",
    "new_v4",
    "println",
    "eprintln",
];

#[test]
fn plan_uses_nothing_that_could_read_clock_disk_or_chance() {
    for declared in Workspace::read().declared("plan").into_iter().filter(|declared| declared.shipped) {
        let name = &declared.name;
        let (_, may_ask) = MAY_USE.iter().find(|(allowed, _)| allowed == name).unwrap_or_else(|| {
            panic!("src-tauri/crates/plan/Cargo.toml: {name} is not among what plan may use")
        });
        for feature in &declared.features {
            assert!(may_ask.contains(&feature.as_str()), "plan asks {name} for {feature}");
        }
    }
}

#[test]
fn plan_leaves_the_clock_of_chrono_switched_off() {
    let declared = Workspace::read().declared("plan");
    let chrono = declared.iter().find(|declared| declared.name == "chrono").expect("plan knows days");
    assert!(!chrono.default_features, "the default features of chrono bring its clock");
}

#[test]
fn plan_does_no_io_reads_no_clock_and_makes_no_randomness() {
    let plan = sources("src-tauri/crates/plan/src", &[".rs"]);
    no_line("plan reaches out", &plan, |_, line| {
        !is_comment(line) && REACHES_OUT.iter().any(|name| names(line, name))
    });
}
