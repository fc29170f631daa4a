//! How it ended, as a number that a script can tell apart.

/// A class of endings; its number is the exit code and never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// What was asked was done.
    Done = 0,
    /// Something that should not happen.
    Unexpected = 1,
    /// The command was not understood, or did not say enough.
    Usage = 2,
    /// The passphrase does not open the plan.
    WrongPassphrase = 3,
    /// There is no plan here.
    NoVault = 4,
    /// The plan is not as it was left.
    Damaged = 5,
    /// Another program has it open.
    InUse = 6,
    /// A rule says no, or a file is not what it should be.
    Refused = 7,
    /// The disk, the memory or a file did not do what was asked.
    Disk = 8,
    /// Something is there already, and is left alone.
    Exists = 9,
}

impl Class {
    /// All of them, for the help.
    pub(crate) const ALL: [Class; 10] = [
        Class::Done,
        Class::Unexpected,
        Class::Usage,
        Class::WrongPassphrase,
        Class::NoVault,
        Class::Damaged,
        Class::InUse,
        Class::Refused,
        Class::Disk,
        Class::Exists,
    ];

    /// The exit code.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }
}
