//! Open steps, which earlier talks left to do: all of it before a session, and in it what the other may read.

use crate::Throughline;
use crate::open::Open;
use crate::state::{InSession, Ongoing, SeenStep};
use crate::wire::{Code, LeftStep, LeftToDo, Problem, StepPlace};
use chrono::NaiveDate;
use disclosure::may_read_step;
use plan::insight::steps::{Standing, left_to_do};
use plan::{Body, Edit, EntryId, Session};

impl Throughline {
    /// What the talks before a session left to do.
    pub fn left_to_do(&self, session: EntryId) -> Result<LeftToDo, Problem> {
        let (open, today) = (self.open()?, self.world.today());
        let place = |one: Standing<'_>| StepPlace {
            session: one.session,
            at: one.at,
            seen: may_read_step(&open.plan, &one, today),
        };
        let left = left_to_do(&open.plan, session);
        Ok(LeftToDo {
            last: left.last.into_iter().map(place).collect(),
            carried: left.carried.into_iter().map(place).collect(),
        })
    }

    /// Says in the session whether a step of an earlier talk was done. `number` counts in
    /// [`crate::wire::OngoingSession::left`].
    pub fn tick_step(&mut self, number: usize, done: bool) -> Result<(), Problem> {
        let now = self.world.now();
        let InSession { open, ongoing } = self.state.session_mut()?;
        let SeenStep { talk: id, at, .. } = ongoing.left.get(number).copied().ok_or(Code::Unknown)?;
        let body = Body::Session(ticked(open.session(id)?, at, done)?);
        open.carry_out(&Edit::Rewrite { id, body }, now)?;
        Ok(())
    }
}

impl Ongoing {
    /// What stands on the screen of what was left to do.
    pub(super) fn left(&self, open: &Open) -> Result<Vec<LeftStep>, Problem> {
        let step = |seen: &SeenStep| {
            let step = open.session(seen.talk)?.steps.get(seen.at).ok_or(Code::Unknown)?;
            Ok(LeftStep { step: step.clone(), last_time: seen.last_time })
        };
        self.left.iter().map(step).collect()
    }
}

/// What the other may read of what was left to do before a session.
pub(super) fn seen_steps(open: &Open, session: EntryId, today: NaiveDate) -> Vec<SeenStep> {
    let left = left_to_do(&open.plan, session);
    let seen = |last_time| {
        move |one: Standing<'_>| {
            let seen = SeenStep { talk: one.session, at: one.at, last_time };
            may_read_step(&open.plan, &one, today).then_some(seen)
        }
    };
    let last = left.last.into_iter().filter_map(seen(true));
    last.chain(left.carried.into_iter().filter_map(seen(false))).collect()
}

fn ticked(session: &Session, at: usize, done: bool) -> Result<Session, Problem> {
    let mut session = session.clone();
    session.steps.get_mut(at).ok_or(Code::Unknown)?.done = done;
    Ok(session)
}
