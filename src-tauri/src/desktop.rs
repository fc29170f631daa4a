//! What the desktop tells: light or dark, sleep, screen lock. Everything works without it.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use tauri::AppHandle;

/// Listens from now on.
pub(crate) fn listen(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::listen(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Whether the desktop is dark, as far as it has told by now. It may tell later, by the event
/// `desktop-scheme`: asking it must not hold up the first page.
pub(crate) fn is_dark(app: &AppHandle) -> bool {
    use tauri::Manager;
    let theme = app.get_webview_window("main").and_then(|w| w.theme().ok());
    PORTAL_SAYS_DARK.load(Relaxed) || theme == Some(tauri::Theme::Dark)
}

/// What the portal said last. WebKitGTK often does not know, so the portal is asked.
static PORTAL_SAYS_DARK: AtomicBool = AtomicBool::new(false);

#[cfg(target_os = "linux")]
mod linux {
    use super::{PORTAL_SAYS_DARK, Relaxed};
    use crate::leaving::ask_to_lock;
    use tauri::{AppHandle, Emitter};
    use zbus::blocking::{Connection, Proxy};
    use zbus::zvariant::{OwnedValue, Value};

    const APPEARANCE: &str = "org.freedesktop.appearance";
    /// The portal's word for "prefers dark".
    const DARK: u32 = 1;

    pub(super) fn listen(app: &AppHandle) {
        in_thread(app, follow_scheme);
        in_thread(app, lock_before_sleep);
        in_thread(app, lock_with_screen);
    }

    /// A desktop without the service ends the thread, and nothing else.
    fn in_thread(app: &AppHandle, follow: fn(&AppHandle) -> zbus::Result<()>) {
        let app = app.clone();
        std::thread::spawn(move || follow(&app));
    }

    fn portal(bus: &Connection) -> zbus::Result<Proxy<'static>> {
        Proxy::new(
            bus,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
        )
    }

    fn follow_scheme(app: &AppHandle) -> zbus::Result<()> {
        let portal = portal(&Connection::session()?)?;
        let signals = portal.receive_signal("SettingChanged")?;
        let now: OwnedValue = portal.call("ReadOne", &(APPEARANCE, "color-scheme"))?;
        tell(app, now.into());
        for signal in signals {
            let body = signal.body();
            let (space, key, value): (String, String, Value) = body.deserialize()?;
            if space == APPEARANCE && key == "color-scheme" {
                tell(app, value);
            }
        }
        Ok(())
    }

    fn tell(app: &AppHandle, scheme: Value<'_>) {
        let dark = u32::try_from(scheme).is_ok_and(|scheme| scheme == DARK);
        PORTAL_SAYS_DARK.store(dark, Relaxed);
        let _ = app.emit("desktop-scheme", dark);
    }

    fn lock_before_sleep(app: &AppHandle) -> zbus::Result<()> {
        let login = Proxy::new(
            &Connection::system()?,
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
        )?;
        lock_when_true(app, &login, "PrepareForSleep")
    }

    fn lock_with_screen(app: &AppHandle) -> zbus::Result<()> {
        let saver = Proxy::new(
            &Connection::session()?,
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver",
        )?;
        lock_when_true(app, &saver, "ActiveChanged")
    }

    fn lock_when_true(app: &AppHandle, proxy: &Proxy, signal: &'static str) -> zbus::Result<()> {
        for message in proxy.receive_signal(signal)? {
            if message.body().deserialize::<bool>()? {
                ask_to_lock(app);
            }
        }
        Ok(())
    }
}
