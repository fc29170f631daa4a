//! Who may know whom in the window: shared ← features ← app, and no feature another.

use crate::checkout::{Source, no_line, sources};

#[test]
fn no_feature_imports_another() {
    no_line("a feature that knows another", &modules("ui/src/features"), |source, line| {
        let own = room(&source.path);
        imports(source, line).iter().any(|path| path.starts_with("ui/src/features/") && room(path) != own)
    });
}

#[test]
fn no_feature_imports_the_frame() {
    no_line("a feature that knows the frame", &modules("ui/src/features"), |source, line| {
        imports(source, line).iter().any(|path| path.starts_with("ui/src/app"))
    });
}

#[test]
fn shared_imports_neither_features_nor_the_frame() {
    no_line("something shared that knows more", &modules("ui/src/shared"), |source, line| {
        let beyond = |path: &String| path.starts_with("ui/src/features") || path.starts_with("ui/src/app");
        imports(source, line).iter().any(beyond)
    });
}

#[test]
fn only_the_backend_talks_to_the_program() {
    no_line("a second way to the program", &modules("ui/src"), |source, line| {
        let backend = source.path.starts_with("ui/src/shared/backend/");
        !backend && imports(source, line).iter().any(|path| path.starts_with("@tauri-apps/"))
    });
}

fn modules(folder: &str) -> Vec<Source> {
    sources(folder, &[".ts", ".svelte", ".js"])
}

/// `ui/src/features/goals/…` → `goals`.
fn room(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/features/")?.split('/').next()
}

/// What a line imports, as paths from the top of the checkout; packages stay as they are.
fn imports(source: &Source, line: &str) -> Vec<String> {
    ["from '", "from \"", "import '", "import \"", "import('", "import(\""]
        .iter()
        .flat_map(|way| line.match_indices(way).map(|(at, _)| &line[at + way.len()..]))
        .filter_map(|rest| rest.split(['\'', '"']).next())
        .map(|target| resolve(&source.path, target))
        .collect()
}

fn resolve(from: &str, target: &str) -> String {
    if let Some(rest) = target.strip_prefix("$shared") {
        return format!("ui/src/shared{rest}");
    }
    if !target.starts_with('.') {
        return target.to_owned();
    }
    let mut path: Vec<&str> = from.split('/').collect();
    path.pop();
    for step in target.split('/') {
        match step {
            "." => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path.join("/")
}

#[test]
fn an_import_is_followed_to_where_it_leads() {
    let from = "ui/src/features/goals/list/Row.svelte";
    assert_eq!(resolve(from, "../../share/Sheet.svelte"), "ui/src/features/share/Sheet.svelte");
    assert_eq!(resolve(from, "./depth"), "ui/src/features/goals/list/depth");
    assert_eq!(resolve(from, "$shared/state"), "ui/src/shared/state");
    assert_eq!(resolve(from, "svelte"), "svelte");
}
