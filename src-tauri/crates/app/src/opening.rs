//! The door: making a vault, opening it, locking it, and its secrets.

use crate::open::Open;
use crate::reading_room::Reading;
use crate::state::State;
use crate::strength;
use crate::wire::{Clock, Code, Door, NewCode, PassphraseStrength, Problem, Settings};
use crate::{Home, ThisComputer, World};
use std::sync::Arc;
use vault::{Cost, Folder, Missing, Passphrase, Presence, RecoveryCode, Secret, Vault};
use zeroize::Zeroizing;

/// The program, with or without an open vault.
pub struct Throughline {
    pub(crate) home: Home,
    pub(crate) world: Arc<dyn World>,
    cost: Option<Cost>,
    pub(crate) state: State,
    /// The code shown last, until the window has had it typed back and printed.
    fresh_code: Option<FreshCode>,
    pub(crate) reading: Reading,
}

impl Throughline {
    /// Over the folders of this person, with the computer's clock and randomness.
    pub fn new(home: Home) -> Throughline {
        Throughline::in_world(home, Arc::new(ThisComputer), None)
    }

    /// The same in a world of the caller's, with a fixed cost of deriving keys where given:
    /// for tests and benches.
    pub fn in_world(home: Home, world: Arc<dyn World>, cost: Option<Cost>) -> Throughline {
        let reading = Reading::default();
        Throughline { home, world, cost, state: State::Locked, fresh_code: None, reading }
    }

    /// The program's folders.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The day where the person is.
    pub fn today(&self) -> chrono::NaiveDate {
        self.world.today()
    }

    /// The day and the moment, for whoever has no clock.
    pub fn clock(&self) -> Clock {
        Clock { today: self.world.today(), now: self.world.now() }
    }

    /// Where the person stands.
    pub fn door(&self) -> Door {
        match &self.state {
            State::InSession(_) => Door::InSession,
            State::Open(_) => Door::Open,
            State::Locked => self.locked_door(),
        }
    }

    fn locked_door(&self) -> Door {
        match self.folder().state() {
            Presence::Absent | Presence::Unfinished => Door::New,
            Presence::Present => Door::Locked,
            Presence::Damaged(missing) => Door::Trouble { code: trouble(missing) },
            Presence::Unreachable(_) => Door::Trouble { code: Code::ReadOnly },
        }
    }

    /// How hard a passphrase is to guess.
    pub fn strength(passphrase: &str) -> PassphraseStrength {
        strength::strength(passphrase)
    }

    /// Makes a vault where there is none and opens it.
    pub fn create(&mut self, passphrase: &str) -> Result<NewCode, Problem> {
        self.no_session()?;
        let passphrase = strong(passphrase)?;
        let now = self.world.now();
        let (vault, code) = Vault::create(&self.folder(), &passphrase, self.cost(), &mut self.chance(), now)?;
        self.enter(vault)?;
        Ok(self.show_code(code, None))
    }

    /// Opens the vault with its passphrase.
    pub fn unlock(&mut self, passphrase: &str) -> Result<(), Problem> {
        self.no_session()?;
        let passphrase = given(passphrase)?;
        self.unlock_with(Secret::Passphrase(&passphrase))
    }

    /// Opens the vault with its recovery code.
    pub fn unlock_with_code(&mut self, code: &str) -> Result<(), Problem> {
        self.no_session()?;
        let code = typed(code)?;
        self.unlock_with(Secret::RecoveryCode(&code))
    }

    /// Takes the vault as it is although a later one was seen, when the person says that this
    /// is the one they want. It still opens only with its secret.
    pub fn accept_older(&mut self) -> Result<(), Problem> {
        self.no_session()?;
        Ok(self.folder().accept_older()?)
    }

    /// Closes the vault and forgets all of it, and what was opened beside it.
    pub fn lock(&mut self) {
        self.state = State::Locked;
        self.fresh_code = None;
        self.put_away();
    }

    /// Gives the vault another passphrase.
    pub fn change_passphrase(&mut self, current: &str, next: &str) -> Result<(), Problem> {
        self.open()?;
        let current = given(current)?;
        self.rekey(Secret::Passphrase(&current), next)
    }

    /// Gives the vault another passphrase on the strength of the recovery code.
    pub fn reset_passphrase(&mut self, code: &str, next: &str) -> Result<(), Problem> {
        self.open()?;
        let code = typed(code)?;
        self.rekey(Secret::RecoveryCode(&code), next)
    }

    /// Makes another recovery code. It takes the place of the one before once it was typed back.
    pub fn new_recovery_code(&mut self, passphrase: &str) -> Result<NewCode, Problem> {
        self.open()?;
        let passphrase = given(passphrase)?;
        if !self.open()?.vault.is_opened_by(Secret::Passphrase(&passphrase))? {
            return Err(Code::WrongSecret.into());
        }
        let code = RecoveryCode::make(&mut self.chance()).map_err(|_| Code::Unexpected)?;
        Ok(self.show_code(code, Some(passphrase)))
    }

    /// Whether the person typed back the code that was shown last. A new one is in force from
    /// then on.
    pub fn confirm_recovery_code(&mut self, code: &str) -> Result<bool, Problem> {
        self.open()?;
        let code = typed(code)?;
        let mut chance = self.chance();
        let fresh = self.fresh_code.as_mut().ok_or(Code::Unknown)?;
        if fresh.code != code {
            return Ok(false);
        }
        if let Some(proof) = fresh.instead_by.take() {
            let open = self.state.open_mut()?;
            open.vault.change_recovery_code(Secret::Passphrase(&proof), &code, &mut chance)?;
        }
        Ok(true)
    }

    /// The code shown last, grouped, for the recovery sheet.
    pub(crate) fn fresh_code(&self) -> Result<Zeroizing<String>, Problem> {
        self.no_session()?;
        Ok(self.fresh_code.as_ref().ok_or(Code::Unknown)?.code.reveal())
    }

    /// What the person has set.
    pub fn settings(&self) -> Result<Settings, Problem> {
        self.open()?.settings()
    }

    /// Sets it.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<(), Problem> {
        let now = self.world.now();
        Ok(self.open_mut()?.vault.set_setting("settings", settings, now)?)
    }

    pub(crate) fn folder(&self) -> Folder {
        Folder::new(self.home.vault())
    }

    /// The open plan, which nobody gets to while a session goes on.
    pub(crate) fn open(&self) -> Result<&Open, Problem> {
        self.state.open()
    }

    /// The same, to change something.
    pub(crate) fn open_mut(&mut self) -> Result<&mut Open, Problem> {
        self.state.open_mut()
    }

    /// For use cases that need no open vault, and yet are not for a session.
    pub(crate) fn no_session(&self) -> Result<(), Problem> {
        match self.in_session() {
            true => Err(Code::InSession.into()),
            false => Ok(()),
        }
    }

    /// Whether a session goes on.
    pub fn in_session(&self) -> bool {
        matches!(self.state, State::InSession(_))
    }

    fn unlock_with(&mut self, secret: Secret<'_>) -> Result<(), Problem> {
        if self.open().is_ok() {
            return Ok(());
        }
        let vault = Vault::open(&self.folder(), secret, self.world.now())?;
        self.enter(vault)
    }

    /// Enters a vault that is open already, such as one that a test has filled.
    ///
    /// # Errors
    /// Where what is in it cannot be read.
    pub fn enter_by(&mut self, vault: Vault) -> Result<(), Problem> {
        self.no_session()?;
        self.enter(vault)
    }

    /// Whoever was being forgotten is forgotten to the end, and a backup of the day is made, on the
    /// way in; that one of them failed is no reason to stay outside.
    fn enter(&mut self, vault: Vault) -> Result<(), Problem> {
        let (mut open, now) = (Open::of(vault, self.world.clone())?, self.world.now());
        let _ = open.finish_forgetting(now);
        let _ = open.vault.back_up_if_due(now);
        self.state = State::Open(Box::new(open));
        Ok(())
    }

    fn rekey(&mut self, proof: Secret<'_>, next: &str) -> Result<(), Problem> {
        let next = strong(next)?;
        let (cost, mut chance) = (self.cost(), self.chance());
        self.open_mut()?.vault.change_passphrase(proof, &next, cost, &mut chance)?;
        Ok(())
    }

    fn show_code(&mut self, code: RecoveryCode, instead_by: Option<Passphrase>) -> NewCode {
        let shown = NewCode { code: code.reveal().to_string() };
        self.fresh_code = Some(FreshCode { code, instead_by });
        shown
    }

    fn cost(&self) -> Cost {
        self.cost.unwrap_or_else(Cost::calibrated)
    }

    fn chance(&self) -> Chance {
        Chance(self.world.clone())
    }
}

/// The world's randomness, as the vault takes it.
struct Chance(Arc<dyn World>);

impl vault::Random for Chance {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), vault::NoRandomness> {
        self.0.fill(bytes);
        Ok(())
    }
}

/// A code shown to the person and not yet typed back.
struct FreshCode {
    code: RecoveryCode,
    /// The passphrase that allows it to replace the one in force; `None` when it is in force.
    instead_by: Option<Passphrase>,
}

/// A passphrase to try. An empty one fits nothing.
fn given(passphrase: &str) -> Result<Passphrase, Problem> {
    Passphrase::new(passphrase.to_owned()).map_err(|_| Code::WrongSecret.into())
}

/// A passphrase to set.
fn strong(passphrase: &str) -> Result<Passphrase, Problem> {
    if !Throughline::strength(passphrase).enough {
        return Err(Code::TooWeak.into());
    }
    Passphrase::new(passphrase.to_owned()).map_err(|_| Code::TooWeak.into())
}

fn typed(code: &str) -> Result<RecoveryCode, Problem> {
    RecoveryCode::parse(code).map_err(|_| Code::Mistyped.into())
}

fn trouble(missing: Missing) -> Code {
    match missing {
        Missing::Keys | Missing::SoundKeys => Code::KeysDamaged,
        Missing::Database => Code::DatabaseMissing,
        Missing::Contents => Code::DatabaseDamaged,
    }
}
