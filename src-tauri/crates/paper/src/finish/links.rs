//! Links within the document: from the short list on the first page to each goal.

use super::tags::Tagged;
use super::{Finishing, dictionary, name};
use crate::PaperError;
use crate::writer::PlacedLead;
use lopdf::{Object, ObjectId, text_string};

/// Adds all links to their pages, to the structure tree and to its way back.
pub(super) fn add(work: &mut Finishing<'_>, tagged: &Tagged) -> Result<(), PaperError> {
    let mut key = work.pages.len() as i64;
    for lead in work.written.leads.clone() {
        let Some((page, y)) = work.written.anchors.get(&lead.lead.to).copied() else { continue };
        let Some(element) = tagged.get(&lead.lead.node).copied() else { continue };
        let annotation = annotation(work, &lead, work.destination(page, y), key);
        hang(work, &lead, element, annotation)?;
        note_parent(work, key, element)?;
        key += 1;
    }
    let tree = tree(work)?;
    work.pdf.get_dictionary_mut(tree).map_err(|_| PaperError::File)?.set("ParentTreeNextKey", key);
    Ok(())
}

fn annotation(work: &mut Finishing<'_>, lead: &PlacedLead, destination: Object, key: i64) -> ObjectId {
    let page = &work.layout.pages[lead.page];
    let (left, top) = (lead.lead.x, page.height - lead.y - lead.lead.y);
    let sides = [left, top - lead.lead.height, left + lead.lead.width, top];
    let area: Vec<Object> = sides.into_iter().map(|side| side.round().into()).collect();
    let alternative = work.layout.tree.node(lead.lead.node).alternative.clone().unwrap_or_default();
    let none: Vec<Object> = vec![0.into(), 0.into(), 0.into()];
    work.pdf.add_object(dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", area.into()),
        ("Border", none.into()),
        // Printed like everything else, as a document that may be archived asks for.
        ("F", 4.into()),
        ("Contents", text_string(&alternative)),
        ("Dest", destination),
        ("StructParent", key.into()),
    ]))
}

fn hang(
    work: &mut Finishing<'_>,
    lead: &PlacedLead,
    element: ObjectId,
    annotation: ObjectId,
) -> Result<(), PaperError> {
    let on = work.pages[lead.page];
    append(work.page(lead.page)?, "Annots", annotation.into());
    let reference = dictionary([("Type", name("OBJR")), ("Pg", on.into()), ("Obj", annotation.into())]);
    let element = work.pdf.get_dictionary_mut(element).map_err(|_| PaperError::File)?;
    append(element, "K", reference.into());
    Ok(())
}

fn append(dictionary: &mut lopdf::Dictionary, key: &str, object: Object) {
    match dictionary.get_mut(key.as_bytes()) {
        Ok(Object::Array(array)) => array.push(object),
        _ => dictionary.set(key, vec![object]),
    }
}

fn note_parent(work: &mut Finishing<'_>, key: i64, element: ObjectId) -> Result<(), PaperError> {
    let tree = tree(work)?;
    let tree = work.pdf.get_dictionary(tree).map_err(|_| PaperError::File)?;
    let parents = tree.get(b"ParentTree").and_then(Object::as_reference).map_err(|_| PaperError::File)?;
    let parents = work.pdf.get_dictionary_mut(parents).map_err(|_| PaperError::File)?;
    append(parents, "Nums", key.into());
    append(parents, "Nums", element.into());
    Ok(())
}

fn tree(work: &mut Finishing<'_>) -> Result<ObjectId, PaperError> {
    let root = work.catalog()?.get(b"StructTreeRoot").and_then(Object::as_reference);
    root.map_err(|_| PaperError::File)
}
