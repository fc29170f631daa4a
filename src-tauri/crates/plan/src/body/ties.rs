//! What an entry speaks of besides what it hangs under: loose ties, which may be cut.

use super::{Answer, Body, Why};
use crate::{EntryId, Kind};

impl Body {
    /// The entries this one speaks of and the kind each must be. They may lie in the trash: a tie
    /// waits there to come back.
    pub fn ties(&self) -> Vec<(EntryId, Kind)> {
        match self {
            Body::Weighing(weighing) => weighing.ties(),
            Body::Passion(passion) => passion.ties(),
            Body::EnergyNote(note) => note.ties(),
            Body::Opportunity(opportunity) => opportunity.ties(),
            Body::LotteryAnswer(answer) => answer.ties(),
            Body::TurningPoint(point) => point.ties(),
            Body::Beginning(beginning) => beginning.ties(),
            Body::Agreement(agreement) => vec![(agreement.with, Kind::Person)],
            Body::Session(session) => session.ties(),
            Body::Remark(remark) => remark.ties(),
            Body::Preparation(preparation) => preparation.ties(),
            Body::Received(received) => received.ties(),
            _ => Vec::new(),
        }
    }

    /// The bedrock on which the way down ends. Such a why has no words but those of its ground;
    /// other kinds may name a ground besides words of their own.
    pub fn way_ends_on(&self) -> Option<EntryId> {
        match self {
            Body::Why(Why { answer: Answer::Rests { on }, .. }) => Some(*on),
            _ => None,
        }
    }

    /// The bedrock it rests on, for kinds that can.
    pub(crate) fn ground_mut(&mut self) -> Option<&mut EntryId> {
        match self {
            Body::Why(Why { answer: Answer::Rests { on }, .. }) => Some(on),
            Body::Passion(passion) => passion.rests.as_mut(),
            Body::TurningPoint(point) => point.rests.as_mut(),
            _ => None,
        }
    }

    /// Cuts the ties to what is gone for ever.
    pub(crate) fn untie(&mut self, is_gone: &dyn Fn(EntryId) -> bool) {
        match self {
            Body::Weighing(weighing) => weighing.untie(is_gone),
            Body::Passion(passion) => passion.untie(is_gone),
            Body::EnergyNote(note) => note.untie(is_gone),
            Body::Opportunity(opportunity) => opportunity.untie(is_gone),
            Body::LotteryAnswer(answer) => answer.untie(is_gone),
            Body::TurningPoint(point) => point.untie(is_gone),
            Body::Beginning(beginning) => beginning.untie(is_gone),
            Body::Session(session) => session.untie(is_gone),
            Body::Remark(remark) => remark.about = remark.about.filter(|id| !is_gone(*id)),
            Body::Preparation(preparation) => preparation.untie(is_gone),
            _ => {}
        }
    }
}
