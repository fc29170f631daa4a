//! The system packages each step stands on, by package manager.

/// A package manager: how it is asked and what it calls things.
pub(crate) struct Manager {
    /// The program that installs.
    pub(crate) program: &'static str,
    /// Before installing.
    pub(crate) refresh: Option<&'static [&'static str]>,
    /// Installing, before the names.
    pub(crate) install: &'static [&'static str],
    /// Asks whether one package is there; its name comes last.
    pub(crate) is_there: &'static [&'static str],
    /// Whether it wants root.
    pub(crate) as_root: bool,
    /// For building and running.
    pub(crate) to_run: &'static [&'static str],
    /// For the tests as well.
    pub(crate) to_test: &'static [&'static str],
}

/// Tried in this order; the first whose program is there is used.
pub(crate) const MANAGERS: [Manager; 5] = [
    Manager {
        program: "apt-get",
        refresh: Some(&["update"]),
        install: &["install", "-y", "--no-install-recommends"],
        is_there: &["dpkg-query", "-W", "-f=${db:Status-Status}"],
        as_root: true,
        to_run: &[
            "build-essential",
            "pkg-config",
            "perl",
            "libwebkit2gtk-4.1-dev",
            "librsvg2-dev",
            "libxdo-dev",
            "libssl-dev",
            "libayatana-appindicator3-dev",
        ],
        to_test: &[
            "webkit2gtk-driver",
            "xvfb",
            "openbox",
            "dbus",
            "dbus-x11",
            "xdotool",
            "imagemagick",
            "poppler-utils",
            "qpdf",
            "fonts-noto-core",
            "fonts-noto-cjk",
        ],
    },
    Manager {
        program: "dnf",
        refresh: None,
        install: &["install", "-y"],
        is_there: &["rpm", "-q"],
        as_root: true,
        to_run: &[
            "gcc",
            "gcc-c++",
            "make",
            "perl-core",
            "pkgconf-pkg-config",
            "webkit2gtk4.1-devel",
            "librsvg2-devel",
            "libxdo-devel",
            "openssl-devel",
            "libappindicator-gtk3-devel",
        ],
        to_test: &[
            "webkit2gtk-driver",
            "xorg-x11-server-Xvfb",
            "openbox",
            "dbus-daemon",
            "xdotool",
            "imagemagick",
            "poppler-utils",
            "qpdf",
            "google-noto-sans-fonts",
            "google-noto-sans-cjk-fonts",
        ],
    },
    Manager {
        program: "pacman",
        refresh: None,
        install: &["-S", "--needed", "--noconfirm"],
        is_there: &["pacman", "-Q"],
        as_root: true,
        to_run: &[
            "base-devel",
            "perl",
            "webkit2gtk-4.1",
            "librsvg",
            "xdotool",
            "openssl",
            "libappindicator-gtk3",
        ],
        to_test: &["xorg-server-xvfb", "openbox", "dbus", "poppler", "qpdf", "noto-fonts", "noto-fonts-cjk"],
    },
    Manager {
        program: "zypper",
        refresh: None,
        install: &["--non-interactive", "install"],
        is_there: &["rpm", "-q"],
        as_root: true,
        to_run: &[
            "gcc",
            "gcc-c++",
            "make",
            "perl",
            "pkg-config",
            "webkit2gtk3-devel",
            "librsvg-devel",
            "libopenssl-devel",
            "libappindicator3-devel",
        ],
        to_test: &[
            "xorg-x11-server-Xvfb",
            "openbox",
            "dbus-1",
            "xdotool",
            "imagemagick",
            "poppler-tools",
            "qpdf",
            "google-noto-sans-fonts",
            "noto-sans-cjk-fonts",
        ],
    },
    Manager {
        program: "brew",
        refresh: None,
        install: &["install"],
        is_there: &["brew", "list", "--versions"],
        as_root: false,
        to_run: &["pkg-config"],
        to_test: &["poppler", "qpdf"],
    },
];
