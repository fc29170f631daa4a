//! Where the passphrase comes from: a file where one is named, otherwise the person, unseen.

mod quiet;

use crate::trouble::Wrong;
use quiet::Quiet;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use words::Words;
use zeroize::Zeroizing;

/// More than any passphrase has.
const LARGEST: u64 = 64 * 1024;

/// How passphrases are come by in this run.
pub(crate) struct Passphrases<'a> {
    file: Option<&'a Path>,
    words: Words,
}

impl<'a> Passphrases<'a> {
    pub(crate) fn new(file: Option<&'a Path>, words: Words) -> Passphrases<'a> {
        Passphrases { file, words }
    }

    /// Whether the person will be asked.
    pub(crate) fn are_asked(&self) -> bool {
        self.file.is_none()
    }

    /// The passphrase of a plan there is.
    pub(crate) fn known(&self) -> Result<Zeroizing<String>, Wrong> {
        match self.file {
            Some(file) => first_line(file),
            None => self.asked("cli-passphrase"),
        }
    }

    /// The words of a sealed file.
    pub(crate) fn six_words(&self) -> Result<Zeroizing<String>, Wrong> {
        match self.file {
            Some(file) => first_line(file),
            None => self.asked("cli-six-words"),
        }
    }

    /// The passphrase of a plan to be made: typed twice, since nobody sees what they type.
    pub(crate) fn fresh(&self) -> Result<Zeroizing<String>, Wrong> {
        if let Some(file) = self.file {
            return first_line(file);
        }
        let first = self.asked("cli-passphrase-new")?;
        let second = self.asked("cli-passphrase-again")?;
        if first == second { Ok(first) } else { Err(Wrong::NotTheSame) }
    }

    fn asked(&self, id: &str) -> Result<Zeroizing<String>, Wrong> {
        let prompt = format!("{} ", self.words.say(id));
        let _quiet = Quiet::terminal();
        rpassword::prompt_password(prompt).map(Zeroizing::new).map_err(|_| Wrong::NobodyToAsk)
    }
}

/// White space at either end belongs to the passphrase; the end of the line does not.
fn first_line(file: &Path) -> Result<Zeroizing<String>, Wrong> {
    let mut text = Zeroizing::new(String::new());
    let file = File::open(file).map_err(|_| Wrong::PassphraseFile)?;
    file.take(LARGEST).read_to_string(&mut text).map_err(|_| Wrong::PassphraseFile)?;
    let line = text.lines().next().unwrap_or_default();
    if line.is_empty() { Err(Wrong::PassphraseFile) } else { Ok(Zeroizing::new(line.to_owned())) }
}
