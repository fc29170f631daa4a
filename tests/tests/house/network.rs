//! The program makes no network connection: nothing in it could.

use crate::checkout::{Source, no_line, read, sources};
use crate::code::names;
use crate::manifests::Workspace;

const IN_RUST: [&str; 9] = [
    "std::net",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "SocketAddr",
    "reqwest",
    "hyper",
    "ureq",
    "tokio::net",
];

const IN_THE_WINDOW: [&str; 8] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "RTCPeerConnection",
    "WebTransport",
    "importScripts",
];

/// Crates that speak over a network.
const SPEAKERS: [&str; 12] = [
    "reqwest",
    "hyper",
    "hyper-util",
    "ureq",
    "curl",
    "rustls",
    "native-tls",
    "isahc",
    "h2",
    "quinn",
    "tungstenite",
    "trust-dns-resolver",
];

/// The desktops the program is made for.
const DESKTOPS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

#[test]
fn no_shipped_crate_names_a_network_type() {
    let mut shipped = sources("src-tauri", &[".rs"]);
    shipped.retain(|source| !source.path.contains("/tests/"));
    no_line("a network type", &shipped, |_, line| IN_RUST.iter().any(|name| names(line, name)));
}

#[test]
fn the_window_names_no_way_out() {
    let window = sources("ui/src", &[".ts", ".svelte", ".js"]);
    no_line("a way out of the window", &window, |_, line| {
        let defined_here = line.contains("async fetch(") || line.contains("function fetch(");
        !defined_here && IN_THE_WINDOW.iter().any(|name| names(line, name))
    });
}

#[test]
fn the_window_loads_nothing_from_elsewhere() {
    let mut window: Vec<Source> = sources("ui/src", &[".ts", ".svelte", ".css"]);
    window.push(read("ui/index.html"));
    no_line("something from elsewhere", &window, |_, line| {
        let loads =
            ["src=", "href=", "url(", "@import", "from '", "import("].iter().any(|way| line.contains(way));
        loads && (line.contains("http://") || line.contains("https://"))
    });
}

#[test]
fn nothing_that_speaks_over_a_network_is_linked_into_the_programs() {
    for desktop in DESKTOPS {
        let workspace = Workspace::read_for(desktop);
        for program in ["throughline", "throughline-cli"] {
            let tree = workspace.tree(program);
            let speaks: Vec<&&str> = SPEAKERS.iter().filter(|name| tree.contains(**name)).collect();
            assert!(speaks.is_empty(), "{program} for {desktop} contains {speaks:?}");
        }
    }
}

#[test]
fn the_command_line_links_no_webview() {
    let tree = Workspace::read_for("x86_64-unknown-linux-gnu").tree("throughline-cli");
    let of_a_window = ["tauri", "wry", "tao", "webkit2gtk", "gtk", "javascriptcore-rs"];
    let found: Vec<&&str> = of_a_window.iter().filter(|name| tree.contains(**name)).collect();
    assert!(found.is_empty(), "throughline-cli contains {found:?}");
}
