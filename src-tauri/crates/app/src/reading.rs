//! Reading what someone sealed: a file that waits, what was in it, and what is done with it. All
//! of it works locked and without a vault, but for what needs one; nothing is kept of it unless
//! the person says so.

mod answering;
mod begun;
mod forgetting;
mod keeping;
mod opened;
pub(crate) mod questions;
mod taking_in;
mod telling;

use crate::Throughline;
use crate::open::Open;
use crate::outside;
use crate::reading_room::{Reading, Waiting};
use crate::wire::{Code, Opened, Problem, SealedFile};
use sealed::{LARGEST_SEALED, Lock, OwnKey, SixWords, UnsealError};
use std::path::Path;

/// Under this name the vault keeps the person's own key.
const OWN_KEY: &str = "own-key";

impl Throughline {
    /// Lets a file wait to be opened: one that was double-clicked, given on the way in, or chosen.
    /// What is wrong with it shows when it is asked for.
    pub fn bring(&mut self, file: &Path) {
        self.reading.waiting = Some(waiting(file));
    }

    /// The file that waits. One that cannot be opened by anyone is told of once.
    pub fn waiting_sealed(&mut self) -> Result<Option<SealedFile>, Problem> {
        self.no_session()?;
        match self.reading.waiting.take() {
            Some(Ok(waiting)) => {
                let shown = waiting.shown();
                self.reading.waiting = Some(Ok(waiting));
                Ok(Some(shown))
            }
            Some(Err(problem)) => Err(problem),
            None => Ok(None),
        }
    }

    /// The file that the person chose, which waits from now on.
    pub fn choose_sealed(&mut self, file: &Path) -> Result<SealedFile, Problem> {
        self.no_session()?;
        self.bring(file);
        self.waiting_sealed()?.ok_or(Code::Unknown.into())
    }

    /// Opens the file that waits. Words open what was sealed with words; what was sealed for a key
    /// needs the open vault of whoever has it.
    pub fn unseal(&mut self, words: Option<&str>) -> Result<Opened, Problem> {
        self.no_session()?;
        let Some(Ok(waiting)) = &self.reading.waiting else { return Err(Code::Unknown.into()) };
        let contents = match waiting.lock {
            Lock::Words => sealed::open(&waiting.bytes, &SixWords::typed(words.unwrap_or_default()))?,
            Lock::Key => {
                let key = self.open()?.own_key()?.ok_or(UnsealError::WrongKey)?;
                sealed::open_with_key(&waiting.bytes, &key)?
            }
        };
        self.reading = Reading { waiting: None, open: Some(contents) };
        self.opened()
    }

    /// Forgets what was opened, and the file that waits.
    pub fn put_away(&mut self) {
        self.reading = Reading::default();
    }

    /// The public key that others seal for; made when it is first asked for.
    pub fn my_key(&mut self) -> Result<String, Problem> {
        if let Some(key) = self.open()?.own_key()? {
            return Ok(key.public().to_string());
        }
        let (now, mut random) = (self.world.now(), zeroize::Zeroizing::new([0; 32]));
        self.world.fill(&mut *random);
        let key = OwnKey::new(&random);
        self.open_mut()?.vault.set_setting(OWN_KEY, &*key.expose(), now)?;
        Ok(key.public().to_string())
    }
}

impl Open {
    pub(crate) fn own_key(&self) -> Result<Option<OwnKey>, Problem> {
        let written: Option<zeroize::Zeroizing<String>> =
            self.vault.setting::<String>(OWN_KEY)?.map(Into::into);
        Ok(written.and_then(|written| OwnKey::read(&written)))
    }
}

fn waiting(file: &Path) -> Result<Waiting, Problem> {
    let bytes = outside::read_whole(file, LARGEST_SEALED as u64)?.ok_or(UnsealError::TooLarge)?;
    let lock = sealed::lock_of(&bytes)?;
    let file_name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Waiting { file_name, bytes, lock })
}

impl Waiting {
    fn shown(&self) -> SealedFile {
        SealedFile { file_name: self.file_name.clone(), needs_words: self.lock == Lock::Words }
    }
}

impl From<UnsealError> for Problem {
    fn from(error: UnsealError) -> Problem {
        Problem::with(Code::NotUnsealed, error)
    }
}
