//! What the desktop tells: light or dark, sleep, screen lock. Everything works without it.

use tauri::AppHandle;

/// Listens from now on.
pub(crate) fn listen(app: &AppHandle) {
    #[cfg(target_os = "linux")]
    linux::listen(app);
    #[cfg(not(target_os = "linux"))]
    let _ = app;
}

/// Whether the desktop is dark, as far as it tells. WebKitGTK often does not say, so the portal
/// is asked.
pub(crate) fn is_dark(app: &AppHandle) -> bool {
    #[cfg(target_os = "linux")]
    if let Some(dark) = linux::portal_is_dark() {
        return dark;
    }
    use tauri::Manager;
    let theme = app.get_webview_window("main").and_then(|w| w.theme().ok());
    theme == Some(tauri::Theme::Dark)
}

#[cfg(target_os = "linux")]
mod linux {
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

    pub(super) fn portal_is_dark() -> Option<bool> {
        let portal = portal(&Connection::session().ok()?).ok()?;
        let value: OwnedValue = portal.call("ReadOne", &(APPEARANCE, "color-scheme")).ok()?;
        u32::try_from(value).ok().map(|scheme| scheme == DARK)
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
        for signal in portal(&Connection::session()?)?.receive_signal("SettingChanged")? {
            let body = signal.body();
            let (space, key, value): (String, String, Value) = body.deserialize()?;
            if space == APPEARANCE && key == "color-scheme" {
                let dark = u32::try_from(value).is_ok_and(|scheme| scheme == DARK);
                let _ = app.emit("desktop-scheme", dark);
            }
        }
        Ok(())
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
