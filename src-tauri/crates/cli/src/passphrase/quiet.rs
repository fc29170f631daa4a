//! A terminal that does not show what is typed, from before it asks. rpassword turns that off only
//! after the prompt, which is too late for one that is pasted at once.

#[cfg(unix)]
mod unix {
    use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
    use std::fs::File;

    /// As long as this lives nothing is shown.
    pub(crate) struct Quiet {
        terminal: File,
        before: Termios,
    }

    impl Quiet {
        /// `None` where there is no terminal.
        pub(crate) fn terminal() -> Option<Quiet> {
            let terminal = File::open("/dev/tty").ok()?;
            let before = tcgetattr(&terminal).ok()?;
            let mut quiet = before.clone();
            quiet.local_modes.remove(LocalModes::ECHO);
            tcsetattr(&terminal, OptionalActions::Now, &quiet).ok()?;
            Some(Quiet { terminal, before })
        }
    }

    impl Drop for Quiet {
        fn drop(&mut self) {
            let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
        }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    /// The console hides what is typed by itself.
    pub(crate) struct Quiet;

    impl Quiet {
        pub(crate) fn terminal() -> Option<Quiet> {
            None
        }
    }
}

#[cfg(not(unix))]
pub(super) use elsewhere::Quiet;
#[cfg(unix)]
pub(super) use unix::Quiet;
