//! State of the program: locked, open, or in session. Nothing else says whether a session goes on.

use crate::open::Open;
use crate::wire::{Code, Problem};
use chrono::{DateTime, NaiveDate, Utc};
use disclosure::Outcome;
use plan::EntryId;

/// Where the person stands, behind the door or before it.
#[derive(Default)]
pub(crate) enum State {
    #[default]
    Locked,
    Open(Box<Open>),
    /// While it goes on, nothing but the session is to be had.
    InSession(Box<InSession>),
}

/// An open plan in the course of a session.
pub(crate) struct InSession {
    pub(crate) open: Open,
    pub(crate) ongoing: Ongoing,
}

/// A session that goes on: what was seen when it began.
pub(crate) struct Ongoing {
    pub(crate) session: EntryId,
    pub(crate) began: DateTime<Utc>,
    pub(crate) agreed: Option<NaiveDate>,
    pub(crate) seen: Outcome,
    pub(crate) left: Vec<SeenStep>,
}

/// A step that is seen in the session: the talk it stands in, which of its steps it is, and whether
/// that talk was the last one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SeenStep {
    pub(crate) talk: EntryId,
    pub(crate) at: usize,
    pub(crate) last_time: bool,
}

impl State {
    /// The open plan, which nobody gets to while a session goes on.
    ///
    /// # Errors
    /// [`Code::Locked`], [`Code::InSession`].
    pub(crate) fn open(&self) -> Result<&Open, Problem> {
        match self {
            State::Locked => Err(Code::Locked.into()),
            State::Open(open) => Ok(open),
            State::InSession(_) => Err(Code::InSession.into()),
        }
    }

    /// The same, to change something.
    pub(crate) fn open_mut(&mut self) -> Result<&mut Open, Problem> {
        match self {
            State::Locked => Err(Code::Locked.into()),
            State::Open(open) => Ok(open),
            State::InSession(_) => Err(Code::InSession.into()),
        }
    }

    /// The session that goes on.
    ///
    /// # Errors
    /// [`Code::Locked`]; [`Code::Unknown`] where none does.
    pub(crate) fn session(&self) -> Result<&InSession, Problem> {
        match self {
            State::Locked => Err(Code::Locked.into()),
            State::Open(_) => Err(Code::Unknown.into()),
            State::InSession(session) => Ok(session),
        }
    }

    /// The same, to change something.
    pub(crate) fn session_mut(&mut self) -> Result<&mut InSession, Problem> {
        match self {
            State::Locked => Err(Code::Locked.into()),
            State::Open(_) => Err(Code::Unknown.into()),
            State::InSession(session) => Ok(session),
        }
    }

    /// The open plan, in a session or not: for what belongs to both.
    ///
    /// # Errors
    /// [`Code::Locked`].
    pub(crate) fn open_or_in_session(&mut self) -> Result<&mut Open, Problem> {
        match self {
            State::Locked => Err(Code::Locked.into()),
            State::Open(open) => Ok(open),
            State::InSession(session) => Ok(&mut session.open),
        }
    }

    /// A session begins, where the plan is open and none goes on.
    pub(crate) fn begin(&mut self, ongoing: Ongoing) {
        *self = match std::mem::take(self) {
            State::Open(open) => State::InSession(Box::new(InSession { open: *open, ongoing })),
            other => other,
        };
    }

    /// The session that goes on ends, and is remembered as the last one.
    pub(crate) fn end(&mut self) {
        *self = match std::mem::take(self) {
            State::InSession(session) => {
                let InSession { mut open, ongoing } = *session;
                open.after = Some(ongoing.session);
                State::Open(Box::new(open))
            }
            other => other,
        };
    }
}
