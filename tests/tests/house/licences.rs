//! Everything that is used may be used, and given on, under the program's own licence.

use crate::checkout::read;
use crate::licensed::allows;
use crate::manifests::Workspace;
use serde_json::Value;

/// Permissive ones, those for fonts and data, and one that keeps to its own files (MPL).
const ALLOWED: [&str; 19] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "BSD-1-Clause",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "0BSD",
    "ISC",
    "Zlib",
    "MPL-2.0",
    "OFL-1.1",
    "Unicode-3.0",
    "CC0-1.0",
    "BSL-1.0",
    "Unlicense",
    "BlueOak-1.0.0",
    "CDLA-Permissive-2.0",
    // SQLite's own, which gives everything away, and that of a script in the sources of SQLCipher.
    "blessing",
    "WTFPL",
];

/// Packages that name no licence in their manifest but bring the text of one.
const BRING_A_TEXT: [(&str, &str); 1] = [("node_modules/svelte-toolbelt", "MIT")];

#[test]
fn every_crate_may_be_given_on() {
    for package in Workspace::read().packages() {
        let licence = &package.licence;
        assert!(allows(licence, &ALLOWED), "Cargo.lock: {} is under “{licence}”", package.name);
    }
}

#[test]
fn every_package_of_the_window_may_be_given_on() {
    let lock: Value =
        serde_json::from_str(&read("ui/package-lock.json").text).expect("the lock file is JSON");
    for (name, package) in lock["packages"].as_object().expect("the lock file lists packages") {
        let brought = BRING_A_TEXT.iter().find(|(known, _)| known == name).map(|(_, licence)| *licence);
        let licence = package["license"].as_str().or(brought).unwrap_or_default();
        assert!(allows(licence, &ALLOWED), "ui/package-lock.json: {name} is under “{licence}”");
    }
}

#[test]
fn the_lock_file_of_the_window_names_no_registry() {
    let lock = read("ui/package-lock.json");
    let named = lock.lines().find(|(_, line)| line.contains("\"resolved\""));
    assert_eq!(named, None, "ui/package-lock.json");
}

#[test]
fn every_font_brings_its_licence() {
    for font in ["Inter", "Newsreader"] {
        let text = read(&format!("src-tauri/crates/paper/fonts/{font}-OFL.txt")).text;
        assert!(text.contains("SIL OPEN FONT LICENSE"), "{font}");
    }
}
