//! Where an entry comes to stand among its siblings.

use crate::index::key;
use crate::{Body, Entry, EntryId, Place, Plan, Position, Refusal};

/// A place found for an entry.
pub(crate) struct Standing {
    pub(crate) position: Position,
    /// The siblings that stood on one place and have to make room, with their new positions.
    pub(crate) pushed: Vec<(EntryId, Position)>,
    /// Whether the entry stands there already.
    pub(crate) is_where_it_stood: bool,
}

impl Plan {
    /// What lies in the trash keeps its place among the others, so that it comes back to it.
    pub(crate) fn standing(&self, id: EntryId, body: &Body, place: Place) -> Result<Standing, Refusal> {
        let siblings = self.index.siblings(body.kind(), body.parent());
        let others: Vec<&Entry> = siblings.iter().map(AsRef::as_ref).filter(|e| e.id != id).collect();
        let at = match place {
            Place::First => 0,
            Place::Last => others.len(),
            Place::Before { id } => index_of(&others, id)?,
            Place::After { id } => index_of(&others, id)? + 1,
        };
        let stood = siblings.iter().position(|e| e.id == id);
        let is_where_it_stood = stood.is_some_and(|stood| {
            let (from, to) = (stood.min(at), stood.max(at));
            !others[from..to].iter().any(|e| e.is_live())
        });
        Ok(Standing { is_where_it_stood, ..stand(&others, at) })
    }
}

fn index_of(others: &[&Entry], id: EntryId) -> Result<usize, Refusal> {
    others.iter().position(|e| e.id == id && e.is_live()).ok_or(Refusal::NotASibling)
}

/// Between two neighbours. Where these stand on one place (two computers may have chosen it),
/// those after move on, up to the next place that is taken.
fn stand(others: &[&Entry], at: usize) -> Standing {
    let before = at.checked_sub(1).map(|i| &others[i].position);
    let crowd = others[at..].iter().take_while(|e| Some(&e.position) == before).count();
    let after = others.get(at + crowd).map(|e| &e.position);
    let between = |low: Option<&Position>| {
        Position::between(low, after).expect("siblings are sorted, and equal ones were passed over")
    };
    let position = between(before);
    let mut last = position.clone();
    let mut pushed = Vec::with_capacity(crowd);
    for entry in &others[at..at + crowd] {
        last = between(Some(&last));
        pushed.push((entry.id, last.clone()));
    }
    debug_assert!(others.is_sorted_by_key(|e| key(e)), "the index keeps siblings sorted");
    Standing { position, pushed, is_where_it_stood: false }
}
