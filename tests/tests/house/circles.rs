//! Circles between files: one that knows another which knows it again can be read by nobody alone.

use crate::checkout::{Source, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Crates that are looked at.
const CRATES: [&str; 1] = ["app"];

/// Which file knows which.
type Edges = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_files_know_each_other_in_circles() {
    for room in CRATES {
        let folder = format!("src-tauri/crates/{room}/src");
        let circles = circles(&edges(&folder, &sources(&folder, &[".rs"])));
        assert!(circles.is_empty(), "{room}: {circles:#?}");
    }
}

/// Files that can be reached from one another, circle by circle.
fn circles(edges: &Edges) -> BTreeSet<BTreeSet<String>> {
    let reached: BTreeMap<_, _> = edges.keys().map(|file| (file, reachable(file, edges))).collect();
    let mutual = |file: &String| -> BTreeSet<String> {
        reached[file]
            .iter()
            .filter(|other| reached.get(other).is_some_and(|r| r.contains(file)))
            .cloned()
            .collect()
    };
    edges.keys().map(mutual).filter(|circle| circle.len() > 1).collect()
}

fn reachable(from: &str, edges: &Edges) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo = vec![from];
    while let Some(next) = todo.pop() {
        for other in edges.get(next).into_iter().flatten() {
            if seen.insert(other.clone()) {
                todo.push(other);
            }
        }
    }
    seen
}

fn edges(folder: &str, sources: &[Source]) -> Edges {
    let modules: BTreeSet<String> = sources.iter().map(|source| module(folder, &source.path)).collect();
    let known = |source: &Source| {
        let own = module(folder, &source.path);
        let named = uses(&source.text).into_iter().filter_map(|path| absolute(&own, &path));
        let known = named.map(|path| file_of(&path, &modules)).filter(|file| *file != own).collect();
        (own, known)
    };
    sources.iter().map(known).collect()
}

/// `…/src/reading/opened.rs` → `reading::opened`; the crate itself is empty.
fn module(folder: &str, path: &str) -> String {
    let path = path.trim_start_matches(folder).trim_start_matches('/').trim_end_matches(".rs");
    let path = path.trim_end_matches("/mod");
    if ["lib", "main", "mod"].contains(&path) { String::new() } else { path.replace('/', "::") }
}

/// Every path that is used, one by one.
fn uses(text: &str) -> Vec<String> {
    let begins = |line: &str| {
        let line = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub(super) ")).unwrap_or(line);
        line.strip_prefix("pub ").unwrap_or(line).strip_prefix("use ").map(str::to_owned)
    };
    let mut lines = text.lines();
    let mut paths = Vec::new();
    while let Some(line) = lines.next() {
        let Some(mut statement) = begins(line) else { continue };
        while !statement.contains(';') {
            statement += lines.next().unwrap_or(";").trim();
        }
        paths.extend(spread(statement.split(';').next().unwrap_or_default()));
    }
    paths
}

/// `a::{b, c::{d, e}}` → `a::b`, `a::c::d`, `a::c::e`.
fn spread(path: &str) -> Vec<String> {
    let Some((head, rest)) = path.split_once('{') else { return vec![path.trim().to_owned()] };
    let inside = rest.rsplit_once('}').map_or(rest, |(inside, _)| inside);
    parts(inside).iter().flat_map(|part| spread(part)).map(|part| format!("{}{part}", head.trim())).collect()
}

/// What stands between commas, groups left whole.
fn parts(list: &str) -> Vec<String> {
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for sign in list.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        match (sign, parts.last_mut()) {
            (',', _) if depth == 0 => parts.push(String::new()),
            (_, Some(part)) => part.push(sign),
            _ => {}
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// A path from the crate's top; none for another crate, and for what a file takes from below itself.
fn absolute(own: &str, path: &str) -> Option<String> {
    if let Some(rest) = path.strip_prefix("crate::") {
        return Some(rest.to_owned());
    }
    let mut above: Vec<&str> = own.split("::").collect();
    let mut rest = path;
    while let Some(further) = rest.strip_prefix("super::") {
        above.pop();
        rest = further;
    }
    (rest != path).then(|| [above.join("::"), rest.to_owned()].join("::").trim_start_matches("::").to_owned())
}

/// The file that a path leads into: the longest module that it begins with.
fn file_of(path: &str, modules: &BTreeSet<String>) -> String {
    let mut path = path;
    loop {
        if modules.contains(path) {
            return path.to_owned();
        }
        match path.rsplit_once("::") {
            Some((above, _)) => path = above,
            None => return String::new(),
        }
    }
}

#[test]
fn a_circle_is_found_however_the_files_name_each_other() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let sources = [
        source("x/src/lib.rs", "mod a;\nmod b;\nmod c;\n"),
        source("x/src/a.rs", "use crate::{\n    b::{One, Two},\n    c,\n};\n"),
        source("x/src/b.rs", "mod d;\nuse std::fmt;\n"),
        source("x/src/b/d.rs", "use super::One;\npub(crate) use super::super::a::Three;\n"),
        source("x/src/c.rs", "use crate::Nothing;\n"),
    ];
    let mut edges = edges("x/src", &sources);
    assert_eq!(edges["a"], BTreeSet::from(["b".to_owned(), "c".to_owned()]));
    assert_eq!(edges["b::d"], BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    assert_eq!(circles(&edges), BTreeSet::new());
    edges.entry("b".into()).or_default().insert("b::d".into());
    let circle = ["a", "b", "b::d"].map(str::to_owned);
    assert_eq!(circles(&edges), BTreeSet::from([BTreeSet::from(circle)]));
}
