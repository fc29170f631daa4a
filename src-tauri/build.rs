//! Grants the window one permission for each command it may call, from the one table of them.

macro_rules! commands {
    ($($(#[$says:meta])* $name:ident($($takes:tt)*) -> $gives:ty |$bound:ident: $when:ident| $does:expr;)*) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}

include!("crates/app/src/commands/table.rs");

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json and the capabilities are well formed");
}
