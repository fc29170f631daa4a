//! WebKitWebDriver and one session with it: the real program, the real window.

use crate::process::Process;
use crate::{PATIENCE, Stage, built, wait_for};
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

/// How often a session is tried for.
const TRIES: usize = 3;

/// The driver's process, its session, and what the session's calls run on.
pub(crate) struct Driver {
    pub(crate) client: Client,
    runtime: Runtime,
    process: Process,
}

impl Driver {
    /// Starts the program on a stage. It must be a build with the feature `automation`.
    ///
    /// The driver looks for a free port and leaves it to the program to take it: where another
    /// journey is quicker, there is no session. So it is begun anew, and what was started ends first.
    pub(crate) fn start(stage: &Stage) -> Driver {
        (0..TRIES).find_map(|_| Driver::try_start(stage)).expect("a session in one of a few tries")
    }

    fn try_start(stage: &Stage) -> Option<Driver> {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let port = free_port();
        let process = Process::start(
            stage
                .command("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .env("TAURI_WEBVIEW_AUTOMATION", "true"),
        );
        wait_for("the driver", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok());
        let Ok(session) = runtime.block_on(async { timeout(PATIENCE, connect(port)).await }) else {
            drop(process);
            stage.ends_programs();
            return None;
        };
        let client = session.unwrap_or_else(|error| {
            panic!(
                "no session with {}: {error}. Was it built with --features automation?",
                program().display()
            )
        });
        Some(Driver { client, runtime, process })
    }

    /// Carries out a call, at most for [`PATIENCE`].
    pub(crate) fn run<T>(&self, call: impl Future<Output = T>) -> T {
        in_time(&self.runtime, "the window to answer", call)
    }

    /// The same for what may fail: after a journey failed, nothing more is asked of it than it has.
    pub(crate) fn try_to<T>(&self, call: impl Future<Output = T>) -> Option<T> {
        self.runtime.block_on(async { timeout(PATIENCE, call).await.ok() })
    }

    /// Ends the window the way the driver does, without saving drafts.
    pub(crate) fn end(self) {
        let Driver { client, runtime, process } = self;
        let _ = runtime.block_on(async { timeout(PATIENCE, client.close()).await });
        drop(process);
    }
}

fn in_time<T>(runtime: &Runtime, what: &str, call: impl Future<Output = T>) -> T {
    let bounded = async { timeout(PATIENCE, call).await };
    runtime.block_on(bounded).unwrap_or_else(|_| panic!("waited in vain for {what}"))
}

async fn connect(port: u16) -> Result<Client, fantoccini::error::NewSessionError> {
    let options = json!({ "binary": program(), "args": [] });
    let capabilities = Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities).connect(&format!("http://127.0.0.1:{port}")).await
}

/// The program under test: beside this test, or where `THROUGHLINE_PROGRAM` says.
pub fn program() -> PathBuf {
    std::env::var_os("THROUGHLINE_PROGRAM").map_or_else(|| built().join("throughline"), PathBuf::from)
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("a bound socket has an address").port()
}
