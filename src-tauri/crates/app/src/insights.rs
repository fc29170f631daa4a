//! Insights: what the program asks, weighs and sees in a plan.

use crate::Throughline;
use crate::wire::{GroundLook, Problem, Questions};
use chrono::NaiveDate;
use plan::insight::energy::{self, SuggestedPassion};
use plan::insight::footing::{Footing, footing};
use plan::insight::pair_sort::{self, Sorting};
use plan::insight::sweet_spot::{SweetSpot, sweet_spot};
use plan::insight::{bedrock, questions, similar, together};
use plan::{EntryId, Way, Weighing};

impl Throughline {
    /// The questions that may be asked about an entry.
    pub fn questions(&self, about: EntryId) -> Result<Questions, Problem> {
        let plan = &self.open()?.plan;
        let of = |way| questions::questions(plan, about, way);
        Ok(Questions { down: of(Way::Down), doors: of(Way::Door), up: of(Way::Up) })
    }

    /// How far a sort by pairs has come, which pair to ask about next and the order so far. Looks
    /// at nothing but the sort itself.
    pub fn sort(&self, weighing: &Weighing) -> Result<Sorting, Problem> {
        self.open()?;
        Ok(pair_sort::sort(weighing))
    }

    /// Which goals rest on the same ground, and which on none.
    pub fn footing(&self) -> Result<Footing, Problem> {
        Ok(footing(&self.open()?.plan))
    }

    /// Where passion, strength and need meet, and where they might.
    pub fn sweet_spot(&self) -> Result<SweetSpot, Problem> {
        Ok(sweet_spot(&self.open()?.plan))
    }

    /// Whether what began on one day and ends on another had less than a quarter (B5).
    pub fn ends_early(&self, since: NaiveDate, until: NaiveDate) -> Result<bool, Problem> {
        self.open()?;
        Ok(together::ends_early(since, until))
    }

    /// What keeps giving energy and is no passion yet.
    pub fn suggested_passions(&self) -> Result<Vec<SuggestedPassion>, Problem> {
        Ok(energy::suggested_passions(&self.open()?.plan))
    }

    /// What the person did lately, each once, the latest first.
    pub fn recent_activities(&self, at_most: usize) -> Result<Vec<String>, Problem> {
        Ok(energy::recent_activities(&self.open()?.plan, at_most))
    }

    /// What may not be bedrock about a statement, and what reads like it. `except` leaves out
    /// the bedrock the statement itself stands in.
    pub fn look_at_ground(&self, statement: &str, except: Option<EntryId>) -> Result<GroundLook, Problem> {
        let plan = &self.open()?.plan;
        Ok(GroundLook {
            findings: bedrock::look(statement, plan),
            similar: similar::similar(statement, plan, except),
        })
    }
}
