//! The outline: headings below the document's own, each under the one before of a higher rank.

use super::{Finishing, dictionary, name};
use crate::PaperError;
use crate::setter::Entry;
use lopdf::{Dictionary, Object, ObjectId, text_string};

/// An entry of the outline with what stands under it.
struct Branch {
    entry: Entry,
    destination: Object,
    below: Vec<Branch>,
}

/// Adds the outline, if there is anything to go to.
pub(super) fn add(work: &mut Finishing<'_>) -> Result<(), PaperError> {
    let mut entries = work.layout.outline.iter().filter(|entry| entry.level > 1).peekable();
    let mut branches = Vec::new();
    while let Some(branch) =
        entries.peek().map(|entry| entry.level).map(|level| branch(work, &mut entries, level))
    {
        branches.extend(branch);
    }
    if branches.is_empty() {
        return Ok(());
    }
    let root = work.pdf.new_object_id();
    let mut outline = dictionary([("Type", name("Outlines"))]);
    hang(work, &mut outline, root, branches);
    work.pdf.objects.insert(root, outline.into());
    let catalog = work.catalog()?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", name("UseOutlines"));
    Ok(())
}

/// The next entry and all that follow it at a lower rank. None where it is on no page.
fn branch<'e>(
    work: &Finishing<'_>,
    entries: &mut std::iter::Peekable<impl Iterator<Item = &'e Entry>>,
    level: u8,
) -> Option<Branch> {
    let entry = entries.next()?.clone();
    let mut below = Vec::new();
    while let Some(next) = entries.peek().map(|entry| entry.level).filter(|next| *next > level) {
        below.extend(branch(work, entries, next));
    }
    let (page, y) = work.written.begins.get(&entry.node).copied()?;
    Some(Branch { destination: work.destination(page, y), entry, below })
}

/// Hangs branches under a parent, each with its neighbours.
fn hang(work: &mut Finishing<'_>, parent: &mut Dictionary, id: ObjectId, branches: Vec<Branch>) {
    let ids: Vec<ObjectId> = branches.iter().map(|_| work.pdf.new_object_id()).collect();
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        parent.set("First", *first);
        parent.set("Last", *last);
        parent.set("Count", ids.len() as i64);
    }
    for (number, branch) in branches.into_iter().enumerate() {
        let mut item = dictionary([
            ("Title", text_string(&branch.entry.text)),
            ("Parent", id.into()),
            ("Dest", branch.destination),
        ]);
        if let Some(previous) = number.checked_sub(1).and_then(|n| ids.get(n)) {
            item.set("Prev", *previous);
        }
        if let Some(next) = ids.get(number + 1) {
            item.set("Next", *next);
        }
        hang(work, &mut item, ids[number], branch.below);
        // What is below an entry stays folded until it is asked for.
        if number_of_kids(&item) > 0 {
            let kids = number_of_kids(&item);
            item.set("Count", -kids);
        }
        work.pdf.objects.insert(ids[number], item.into());
    }
}

fn number_of_kids(item: &Dictionary) -> i64 {
    item.get(b"Count").and_then(Object::as_i64).unwrap_or(0)
}
