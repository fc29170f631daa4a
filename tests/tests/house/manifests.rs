//! The workspace as cargo sees it.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use throughline_tests::checkout;

/// What cargo says about packages and how they depend on each other.
pub(crate) struct Workspace(Value);

/// A dependency as a manifest declares it.
pub(crate) struct Declared {
    pub(crate) name: String,
    pub(crate) features: Vec<String>,
    pub(crate) default_features: bool,
    /// Needed by the crate itself, and not only by its tests.
    pub(crate) shipped: bool,
}

/// A package in the lock file.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) licence: String,
}

/// The rooms: every package of the workspace that is not the tests.
pub(crate) const ROOMS: [&str; 12] = [
    "app",
    "disclosure",
    "interchange",
    "paper",
    "plan",
    "sealed",
    "throughline",
    "throughline-cli",
    "vault",
    "words",
    "xtask",
    "throughline-tests",
];

impl Workspace {
    /// For all platforms together.
    pub(crate) fn read() -> Workspace {
        Workspace::read_with(&[])
    }

    /// As it is built for one platform.
    pub(crate) fn read_for(platform: &str) -> Workspace {
        Workspace::read_with(&["--filter-platform", platform])
    }

    fn read_with(arguments: &[&str]) -> Workspace {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--format-version", "1", "--locked"])
            .args(arguments)
            .current_dir(checkout())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Workspace(serde_json::from_slice(&output.stdout).expect("cargo writes JSON"))
    }

    /// The packages of the workspace itself.
    pub(crate) fn members(&self) -> BTreeSet<String> {
        let ours = |package: &&Value| package["source"].is_null();
        list(&self.0["packages"]).iter().filter(ours).map(|package| text(&package["name"])).collect()
    }

    /// What a member declares, tests and build included.
    pub(crate) fn declared(&self, member: &str) -> Vec<Declared> {
        list(&self.package(member)["dependencies"]).iter().map(Declared::read).collect()
    }

    /// Every package that is used, by any member.
    pub(crate) fn packages(&self) -> Vec<Package> {
        let read = |package: &Value| Package {
            name: format!("{} {}", text(&package["name"]), text(&package["version"])),
            licence: package["license"].as_str().unwrap_or_default().to_owned(),
        };
        list(&self.0["packages"]).iter().map(read).collect()
    }

    /// The names of all packages that end up in a member, without what only tests and builds use.
    pub(crate) fn tree(&self, member: &str) -> BTreeSet<String> {
        let nodes: BTreeMap<&str, &Value> =
            list(&self.0["resolve"]["nodes"]).iter().map(|node| (id(node), node)).collect();
        let mut todo = vec![id(self.package(member))];
        let mut seen = BTreeSet::new();
        while let Some(next) = todo.pop() {
            if seen.insert(next) {
                todo.extend(shipped_by(nodes[next]));
            }
        }
        let inside = |package: &&Value| seen.contains(id(package));
        list(&self.0["packages"]).iter().filter(inside).map(|package| text(&package["name"])).collect()
    }

    fn package(&self, member: &str) -> &Value {
        let wanted = |package: &&Value| package["source"].is_null() && package["name"] == member;
        let found = list(&self.0["packages"]).iter().find(wanted);
        found.unwrap_or_else(|| panic!("there is no package {member}"))
    }
}

impl Declared {
    fn read(value: &Value) -> Declared {
        Declared {
            name: text(&value["name"]),
            features: list(&value["features"]).iter().map(text).collect(),
            default_features: value["uses_default_features"] == true,
            shipped: value["kind"].is_null(),
        }
    }
}

fn shipped_by(node: &Value) -> impl Iterator<Item = &str> {
    let shipped = |edge: &&Value| list(&edge["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
    list(&node["deps"]).iter().filter(shipped).filter_map(|edge| edge["pkg"].as_str())
}

fn id(value: &Value) -> &str {
    value["id"].as_str().expect("cargo names every package")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).expect("cargo writes lists")
}

fn text(value: &Value) -> String {
    value.as_str().expect("cargo writes names").to_owned()
}
