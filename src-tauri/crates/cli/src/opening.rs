//! Making a plan, and opening the one there is.

use crate::passphrase::Passphrases;
use crate::printing::Printing;
use crate::trouble::Trouble;
use app::Throughline;
use app::wire::{Code, Door};

/// Makes a plan and shows its recovery code, which nothing shows again. Where there is one
/// already nobody is asked for a passphrase in vain.
pub(crate) fn init(
    program: &mut Throughline,
    passphrases: &Passphrases<'_>,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    match program.door() {
        Door::New => {}
        Door::Trouble { code } => return Err(Trouble::of(code)),
        Door::Locked | Door::Open | Door::InSession => return Err(Trouble::of(Code::VaultExists)),
    }
    if passphrases.are_asked() {
        printing.warn("secrets-hint", &[]);
    }
    let made = program.create(&passphrases.fresh()?)?;
    printing.say("cli-made", &[]);
    printing.out(&format!("\n    {}\n", made.code));
    printing.say("cli-made-code", &[]);
    Ok(())
}

/// Opens the plan there is.
pub(crate) fn unlock(program: &mut Throughline, passphrases: &Passphrases<'_>) -> Result<(), Trouble> {
    match program.door() {
        Door::New => return Err(Trouble::of(Code::NoVault)),
        Door::Trouble { code } => return Err(Trouble::of(code)),
        Door::Locked | Door::Open | Door::InSession => {}
    }
    Ok(program.unlock(&passphrases.known()?)?)
}

/// A crash must not write what is unlocked to the disk.
pub(crate) fn leave_no_core_dump() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let none = Rlimit { current: Some(0), maximum: Some(0) };
        let _ = setrlimit(Resource::Core, none);
    }
}
