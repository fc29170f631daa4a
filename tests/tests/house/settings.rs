//! The window is set up as promised: what it may load, what it keeps, who may drive it.

use crate::checkout::read;
use crate::manifests::Workspace;
use serde_json::{Value, json};

const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
    font-src 'self'; connect-src ipc: http://ipc.localhost; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'; object-src 'none'";

fn shipped() -> Value {
    serde_json::from_str(&read("src-tauri/tauri.conf.json").text).expect("tauri.conf.json is JSON")
}

#[test]
fn the_window_loads_only_what_is_its_own() {
    let security = &shipped()["app"]["security"];
    assert_eq!(security["csp"], CSP);
    assert_eq!(security["freezePrototype"], true);
    for looser in
        ["devCsp", "dangerousDisableAssetCspModification", "assetProtocol", "dangerousRemoteDomainIpcAccess"]
    {
        assert_eq!(security.get(looser), None, "{looser} would loosen it");
    }
}

#[test]
fn pages_are_given_no_tauri_of_their_own_and_no_address_to_load_from() {
    let settings = shipped();
    assert!([None, Some(&json!(false))].contains(&settings["app"].get("withGlobalTauri")));
    assert_eq!(settings["build"].get("devUrl"), None, "plain builds would open a blank page");
    assert_eq!(settings["app"]["windows"], json!([]), "the window is made in window.rs");
    assert_eq!(settings["plugins"].get("updater"), None);
}

#[test]
fn the_shipped_window_is_incognito_and_the_driven_one_is_not() {
    let text = read("src-tauri/src/window.rs").text;
    let shipped = text.split("#[cfg(not(feature = \"automation\"))]").nth(1).unwrap_or_default();
    let shipped = shipped.split("#[cfg(").next().unwrap_or_default();
    assert!(
        shipped.contains(".incognito(true)"),
        "src-tauri/src/window.rs: the shipped window must be incognito"
    );
    for refused in [".on_navigation(", ".on_new_window("] {
        assert!(text.contains(refused), "src-tauri/src/window.rs: {refused}…) is missing");
    }
}

#[test]
fn the_shipped_program_has_neither_tools_for_developers_nor_a_way_to_drive_it() {
    let declared = Workspace::read().declared("throughline");
    let tauri = declared.iter().find(|declared| declared.name == "tauri").expect("the shell uses tauri");
    for feature in ["devtools", "dangerous-settings-without-csp", "protocol-asset"] {
        assert!(!tauri.features.iter().any(|f| f == feature), "tauri's {feature} is on");
    }
    let manifest = read("src-tauri/Cargo.toml").text;
    assert!(!manifest.contains("default = ["), "src-tauri/Cargo.toml: automation must never be a default");
}
