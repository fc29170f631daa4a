//! Session mode: while two people look at one screen, the window can ask for what both may see,
//! and for nothing else.
//!
//! The one gate is [`crate::state::State`]: as long as a session goes on, the open plan is not to be
//! had from it, whatever the use case. What is shown is taken from the plan once, when the
//! session begins, as a [`disclosure::Disclosure`].

mod open_steps;
mod pad;

use crate::Throughline;
use crate::open::Open;
use crate::state::{InSession, Ongoing};
use crate::wire::{Code, InSight, OngoingSession, Pad, Problem, Settings};
use chrono::{DateTime, Utc};
use disclosure::{Outcome, disclose, visible_to};
use open_steps::seen_steps;
use plan::insight::agreeing;
use plan::{Body, Edit, EntryId, Session};

/// The least of minutes without a touch after which a vault locks in the course of a talk.
const LISTENING: u16 = 60;

impl Throughline {
    /// Begins a session that has not ended. From now on nothing but the session answers, and the
    /// ledger knows what the other was shown.
    pub fn begin_session(&mut self, id: EntryId) -> Result<(), Problem> {
        let (line, began, today) = (self.world.id(), self.world.now(), self.world.today());
        let open = self.open_mut()?;
        let session = open.session(id)?.clone();
        if session.ended.is_some() {
            return Err(Problem::with(Code::Unknown, "ended"));
        }
        let visible = visible_to(&open.plan, session.with, today)?;
        let seen = disclose(&open.plan, &visible.choice, today)?;
        let agreed = agreeing::in_force(&open.plan, session.with, today).map(|a| a.agreement.made);
        open.record_shown(line, began, (&visible.choice, &seen))?;
        let left = seen_steps(open, id, today);
        self.state.begin(Ongoing { session: id, began, agreed, seen, left });
        Ok(())
    }

    /// What someone would see in a session that begins now, and what would stay out.
    pub fn in_sight(&self, person: EntryId) -> Result<InSight, Problem> {
        let visible = visible_to(&self.open()?.plan, person, self.world.today())?;
        Ok(InSight { seen: visible.choice.entries.into_keys().collect(), withheld: visible.withheld })
    }

    /// The session that goes on.
    pub fn ongoing_session(&self) -> Result<OngoingSession, Problem> {
        self.state.session()?.view(self.world.now())
    }

    /// Puts down what was put down, durably.
    pub fn write_pad(&mut self, pad: &Pad) -> Result<(), Problem> {
        self.write_session(|session, ongoing| pad::written(session, pad, &ongoing.seen.pieces))
    }

    /// Sets whether single letters are keys in a session, in the course of one too.
    pub fn set_letter_keys(&mut self, on: bool) -> Result<(), Problem> {
        let now = self.world.now();
        let open = self.state.open_or_in_session()?;
        let settings = Settings { letter_keys: on, ..open.settings()? };
        Ok(open.vault.set_setting("settings", &settings, now)?)
    }

    /// Ends the session. The plan can be asked for again.
    pub fn end_session(&mut self) -> Result<(), Problem> {
        let now = self.world.now();
        self.write_session(|session, _| Ok(Session { ended: Some(now), ..session.clone() }))?;
        self.state.end();
        Ok(())
    }

    /// The session that ended last since the vault was opened.
    pub fn after_session(&self) -> Option<EntryId> {
        self.open().ok()?.after
    }

    fn write_session(
        &mut self,
        change: impl FnOnce(&Session, &Ongoing) -> Result<Session, Problem>,
    ) -> Result<(), Problem> {
        let now = self.world.now();
        let InSession { open, ongoing } = self.state.session_mut()?;
        let id = ongoing.session;
        let body = Body::Session(change(open.session(id)?, ongoing)?);
        open.carry_out(&Edit::Rewrite { id, body }, now)?;
        Ok(())
    }
}

impl InSession {
    fn view(&self, now: DateTime<Utc>) -> Result<OngoingSession, Problem> {
        let InSession { open, ongoing } = self;
        let session = open.session(ongoing.session)?;
        let Outcome { disclosure, pieces, .. } = &ongoing.seen;
        let to = disclosure.to.as_ref().ok_or(Code::NoRecipient)?;
        Ok(OngoingSession {
            with: to.name.clone(),
            relationship: to.relationship,
            on: session.on,
            minutes: session.minutes,
            passed: u32::try_from((now - ongoing.began).num_seconds()).unwrap_or_default(),
            agreed: ongoing.agreed,
            talk_about: session.talk_about.iter().filter_map(|id| pad::number_of(*id, pieces)).collect(),
            left: ongoing.left(open)?,
            pad: pad::pad(session, pieces),
            letter_keys: open.settings()?.letter_keys,
            idle_minutes: open.idle_minutes(session.minutes)?,
            disclosure: disclosure.clone(),
        })
    }
}

impl Open {
    fn session(&self, id: EntryId) -> Result<&Session, Problem> {
        let entry = self.plan.entry(id).filter(|entry| entry.is_live()).ok_or(Code::Unknown)?;
        match &entry.body {
            Body::Session(session) => Ok(session),
            _ => Err(Code::Unknown.into()),
        }
    }

    /// Two people who listen to one another touch nothing for a long while.
    fn idle_minutes(&self, minutes: Option<u16>) -> Result<u16, Problem> {
        let set = self.settings()?.idle_minutes;
        Ok(if set == 0 { 0 } else { set.max(minutes.unwrap_or(LISTENING)).max(LISTENING) })
    }
}
