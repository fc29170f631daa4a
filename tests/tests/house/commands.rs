//! What the window may ask for is declared once, and the four places that name it agree.

use crate::checkout::{read, sources};
use serde_json::Value;

#[test]
fn capabilities_allow_every_command_and_nothing_else() {
    let text = read("src-tauri/capabilities/main.json").text;
    let capability: Value = serde_json::from_str(&text).expect("capabilities are JSON");
    let permissions = capability["permissions"].as_array().expect("capabilities list permissions");
    let (events, commands): (Vec<&str>, Vec<&str>) =
        permissions.iter().filter_map(Value::as_str).partition(|name| name.starts_with("core:"));
    let allowed: Vec<String> = declared().iter().map(|c| format!("allow-{}", c.replace('_', "-"))).collect();
    assert_eq!(commands, allowed, "capabilities/main.json against commands/list.rs");
    assert_eq!(events, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability.get("remote"), None, "no page from elsewhere may call");
}

#[test]
fn the_window_names_every_command_once() {
    let text = read("ui/src/shared/backend/ipc.ts").text;
    let body = text.split("export type Commands = {").nth(1).and_then(|rest| rest.split("\n};").next());
    let body = body.expect("ipc.ts declares Commands");
    let named: Vec<&str> =
        body.lines().filter_map(|line| line.split_once(": { takes")).map(|(name, _)| name.trim()).collect();
    assert_eq!(named, declared(), "ipc.ts against commands/list.rs");
}

#[test]
fn every_command_is_one_function() {
    let mut functions: Vec<String> =
        sources("src-tauri/src", &[".rs"]).iter().flat_map(|source| functions(&source.text)).collect();
    let mut declared = declared();
    functions.sort();
    declared.sort();
    assert_eq!(functions, declared, "#[tauri::command] against commands/list.rs");
}

/// The names in commands/list.rs, in their order.
fn declared() -> Vec<String> {
    let text = read("src-tauri/src/commands/list.rs").text;
    let list = text.split("$use!(").nth(1).and_then(|rest| rest.split(')').next());
    let list = list.expect("list.rs lists the commands");
    list.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The functions under `#[tauri::command…]`.
fn functions(text: &str) -> Vec<String> {
    text.split("#[tauri::command")
        .skip(1)
        .filter_map(|rest| rest.split("fn ").nth(1)?.split(['(', '<']).next().map(str::to_owned))
        .collect()
}
