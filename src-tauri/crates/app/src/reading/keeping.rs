//! Keeping what someone gave to keep, where that was agreed; it stays theirs.

use crate::Throughline;
use crate::wire::{Changed, Code, Opened, Problem};
use plan::{Body, Change, Edit, EntryId, Place, Received};
use sealed::Contents;

impl Throughline {
    /// Keeps the open plan with this person. Nothing happens where it is kept already.
    pub fn keep(&mut self, person: EntryId) -> Result<Changed, Problem> {
        let (now, id) = (self.world.now(), self.world.id());
        let received = self.to_keep(person)?;
        let open = self.open_mut()?;
        let change = match received {
            None => Change::default(),
            Some(received) => {
                let body = Body::Received(received);
                open.carry_out(&Edit::Add { id, body, place: Place::Last }, now)?
            }
        };
        Ok(open.changed(&change))
    }

    /// Opens what was kept, to be read and answered as on the first day.
    pub fn received(&mut self, id: EntryId) -> Result<Opened, Problem> {
        let Some(Body::Received(kept)) = self.open()?.plan.entry(id).map(|entry| &entry.body) else {
            return Err(Code::Unknown.into());
        };
        self.reading.open = Some(sealed::read(&kept.contents)?);
        self.opened()
    }

    fn to_keep(&self, from: EntryId) -> Result<Option<Received>, Problem> {
        let open = self.open()?;
        let contents = self.contents()?;
        let Contents::Plan(plan) = contents else { return Err(Code::Unknown.into()) };
        if !plan.terms.may_keep {
            return Err(Code::NotAgreed.into());
        }
        if open.kept(&plan.name).is_some() {
            return Ok(None);
        }
        let name = plan.name.as_str().to_owned();
        Ok(Some(Received { from, on: self.today(), name, contents: sealed::write(contents)? }))
    }
}
