//! Grants the window one permission for each command it may call, from the one list of them.

include!("src/commands/list.rs");

macro_rules! names {
    ($($command:ident),* $(,)?) => { &[$(stringify!($command)),*] };
}

const COMMANDS: &[&str] = with_commands!(names);

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json and the capabilities are well formed");
}
