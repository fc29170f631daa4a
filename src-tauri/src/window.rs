//! The one window: where it stands, what it may load, and that there is only one.

use crate::{desktop, log, sealed_files};
use app::commands::Program;
use app::{Geometry, Home, WindowMemory};
use tauri::plugin::TauriPlugin;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};

/// A second start over the same folders brings the first window forward and ends.
pub(crate) fn one_window_for(home: &Home) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::Builder::new()
        .callback(|app, given, folder| {
            sealed_files::bring(app, &given, &folder);
            come_forward(app);
        })
        .dbus_id(format!("org.throughline.home{}", home.mark()))
        .build()
}

fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// Opens it where it stood last.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    let memory = WindowMemory::recall(app.state::<Program>().get().home());
    let window = builder(app, &memory).build()?;
    if memory.geometry.is_some_and(|g| g.maximized) {
        window.maximize()?;
    }
    desktop::listen(app);
    Ok(())
}

fn builder<'a>(app: &'a AppHandle, memory: &WindowMemory) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let size = memory.geometry.map_or((1280.0, 800.0), |g| (g.width, g.height));
    let builder = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Throughline")
        .inner_size(size.0, size.1)
        .min_inner_size(360.0, 480.0)
        .prevent_overflow()
        .disable_drag_drop_handler()
        .on_navigation(only_ours(app))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    let builder = match memory.geometry {
        Some(g) => builder.position(g.x, g.y),
        None => builder.center(),
    };
    private(builder)
}

/// WebKitGTK would otherwise keep local storage and databases in clear text on the disk.
#[cfg(not(feature = "automation"))]
fn private<'a>(
    builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    builder.incognito(true)
}

/// An incognito view cannot be driven by a test, so a test build keeps its web data in a folder
/// that goes away.
#[cfg(feature = "automation")]
fn private<'a>(
    builder: WebviewWindowBuilder<'a, Wry, AppHandle>,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    builder.data_directory(std::env::temp_dir().join(format!("throughline-test-{}", std::process::id())))
}

/// Only the program's own pages are ever loaded; in a build for `xtask run --hot`, those of the one
/// server that its settings name.
fn only_ours(app: &AppHandle) -> impl Fn(&Url) -> bool + Send + 'static {
    let server = app.config().build.dev_url.clone();
    move |url| {
        let own = url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost");
        let ours = own || server.as_ref().is_some_and(|server| server.origin() == url.origin());
        if !ours {
            log::note("window", "a navigation was refused");
        }
        ours
    }
}

/// Remembers where the window stands.
pub(crate) fn remember(app: &AppHandle) {
    let Some(window) = app.get_webview_window("main") else { return };
    let program = app.state::<Program>();
    let program = program.get();
    let mut memory = WindowMemory::recall(program.home());
    memory.geometry = geometry(&window).ok().or(memory.geometry);
    if memory.keep(program.home()).is_err() {
        log::note("window", "its place could not be remembered");
    }
}

fn geometry(window: &WebviewWindow) -> tauri::Result<Geometry> {
    let scale = window.scale_factor()?;
    let place = window.outer_position()?.to_logical::<f64>(scale);
    let size = window.inner_size()?.to_logical::<f64>(scale);
    let maximized = window.is_maximized()?;
    Ok(Geometry { x: place.x, y: place.y, width: size.width, height: size.height, maximized })
}
