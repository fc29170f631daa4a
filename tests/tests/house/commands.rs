//! Commands of the window: declared once, in the table of `app`, and what is made from it is fresh.

use crate::checkout::{no_line, read, sources};
use app::commands::{capability, typescript};
use serde_json::Value;

#[test]
fn the_capability_is_made_from_the_table() {
    let text = read("src-tauri/capabilities/main.json").text;
    assert!(text == capability(), "capabilities/main.json is stale. Renew it with: cargo xtask types");
}

#[test]
fn one_window_may_call_our_commands_and_hear_events_and_nothing_else() {
    let text = read("src-tauri/capabilities/main.json").text;
    let capability: Value = serde_json::from_str(&text).expect("capabilities are JSON");
    let permissions = capability["permissions"].as_array().expect("capabilities list permissions");
    let foreign = permissions.iter().filter_map(Value::as_str).filter(|name| !name.starts_with("allow-"));
    let foreign: Vec<&str> = foreign.collect();
    assert_eq!(foreign, ["core:event:allow-listen", "core:event:allow-unlisten"]);
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
    assert_eq!(capability.get("remote"), None, "no page from elsewhere may call");
}

#[test]
fn the_types_of_the_window_are_made_from_the_table() {
    let text = read("ui/src/shared/backend/generated.ts").text;
    assert!(text == typescript(), "generated.ts is stale. Renew it with: cargo xtask types");
}

#[test]
fn no_command_is_declared_beside_the_table() {
    no_line("a command of its own", &sources("src-tauri/src", &[".rs"]), |_, line| {
        line.contains("tauri::command") || line.contains("generate_handler")
    });
}
