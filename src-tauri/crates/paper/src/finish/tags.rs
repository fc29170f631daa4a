//! The structure tree, from the pieces of the layout and where they were written.

use super::{Finishing, dictionary, name};
use crate::PaperError;
use crate::setter::{NodeId, Role};
use crate::writer::Marked;
use lopdf::{Dictionary, Object, ObjectId, text_string};
use std::collections::{BTreeMap, BTreeSet};

/// The structure elements of the nodes that hold something.
pub(super) type Tagged = BTreeMap<NodeId, ObjectId>;

/// Adds the tree to the document.
pub(super) fn add(work: &mut Finishing<'_>) -> Result<Tagged, PaperError> {
    let tree = work.pdf.new_object_id();
    let holding = holding(work);
    let nodes = work.layout.tree.iter().map(|(id, _)| id).filter(|id| holding.contains(id));
    let nodes: Vec<NodeId> = nodes.collect();
    let tagged: Tagged = nodes.iter().map(|id| (*id, work.pdf.new_object_id())).collect();
    for id in &nodes {
        let element = element(work, *id, &tagged, tree);
        work.pdf.objects.insert(tagged[id], element.into());
    }
    let parents = parent_tree(work, &tagged);
    let root = tagged.get(&work.layout.tree.root()).copied().ok_or(PaperError::File)?;
    let next = work.pages.len() as i64;
    let entries = [
        ("Type", name("StructTreeRoot")),
        ("K", root.into()),
        ("ParentTree", parents.into()),
        ("ParentTreeNextKey", next.into()),
    ];
    work.pdf.objects.insert(tree, dictionary(entries).into());
    let catalog = work.catalog()?;
    catalog.set("StructTreeRoot", tree);
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    Ok(tagged)
}

/// The nodes that hold a piece of a page, themselves or further down.
fn holding(work: &Finishing<'_>) -> BTreeSet<NodeId> {
    let tree = &work.layout.tree;
    let mut holding = BTreeSet::new();
    for marked in &work.written.marked {
        let mut at = Some(marked.node);
        while let Some(id) = at.filter(|id| holding.insert(*id)) {
            at = tree.node(id).parent;
        }
    }
    holding
}

fn element(work: &Finishing<'_>, id: NodeId, tagged: &Tagged, tree: ObjectId) -> Dictionary {
    let node = work.layout.tree.node(id);
    let parent = node.parent.and_then(|parent| tagged.get(&parent)).copied().unwrap_or(tree);
    let mut element = dictionary([
        ("Type", name("StructElem")),
        ("S", name(structure_type(node.role))),
        ("P", parent.into()),
        ("K", kids(work, id, tagged).into()),
    ]);
    if let Some(language) = node.language {
        element.set("Lang", text_string(language));
    }
    if let Some(alternative) = node.alternative.as_ref().filter(|_| node.role == Role::Figure) {
        element.set("Alt", text_string(alternative));
    }
    element.extend(&attributes(work, id));
    element
}

/// What a node holds: pieces of pages first, then other nodes. None has both.
fn kids(work: &Finishing<'_>, id: NodeId, tagged: &Tagged) -> Vec<Object> {
    let own = work.written.marked.iter().filter(|m| m.node == id).map(|m| piece(work, m));
    let children = work.layout.tree.node(id).children.iter();
    let children = children.filter_map(|child| tagged.get(child)).map(|id| Object::from(*id));
    own.chain(children).collect()
}

fn piece(work: &Finishing<'_>, marked: &Marked) -> Object {
    let page = work.pages[marked.page];
    dictionary([("Type", name("MCR")), ("Pg", page.into()), ("MCID", marked.number.into())]).into()
}

fn attributes(work: &Finishing<'_>, id: NodeId) -> Dictionary {
    let scope = |scope| dictionary([("O", name("Table")), ("Scope", name(scope))]);
    let attributes = match work.layout.tree.node(id).role {
        Role::ColumnHeader => Some(scope("Column")),
        Role::RowHeader => Some(scope("Row")),
        Role::Figure => bounds(work, id),
        _ => None,
    };
    attributes.map(|a| dictionary([("A", a.into())])).unwrap_or_default()
}

/// Where a figure is, if it is on one page.
fn bounds(work: &Finishing<'_>, id: NodeId) -> Option<Dictionary> {
    let mut areas = work.written.areas.iter().filter(|((node, _), _)| *node == id);
    let (((_, page), area), None) = (areas.next()?, areas.next()) else { return None };
    let height = work.layout.pages[*page].height;
    let sides = [area.left, height - area.bottom, area.right, height - area.top];
    let bounds: Vec<Object> = sides.into_iter().map(|side| side.round().into()).collect();
    Some(dictionary([("O", name("Layout")), ("Placement", name("Block")), ("BBox", bounds.into())]))
}

/// From the pieces of each page back to their elements.
fn parent_tree(work: &mut Finishing<'_>, tagged: &Tagged) -> ObjectId {
    let mut numbers: Vec<Object> = Vec::new();
    for page in 0..work.pages.len() {
        let here = work.written.marked.iter().filter(|marked| marked.page == page);
        let elements: Vec<Object> =
            here.filter_map(|m| tagged.get(&m.node)).map(|id| Object::from(*id)).collect();
        numbers.extend([Object::from(page as i64), elements.into()]);
    }
    work.pdf.add_object(dictionary([("Nums", numbers.into())]))
}

fn structure_type(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::Item => "LI",
        Role::ItemLabel => "Lbl",
        Role::ItemBody => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Link => "Link",
    }
}
