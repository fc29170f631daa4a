//! Marked content: which pieces of a page belong to which node of the structure tree.

use crate::setter::{Lead, NodeId, Shape};
use printpdf::{DictItem, Op};
use std::collections::BTreeMap;

/// Where the pieces of all nodes are, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) marked: Vec<Marked>,
    pub(crate) leads: Vec<PlacedLead>,
    /// The page of each anchor and how far down it is.
    pub(crate) anchors: BTreeMap<usize, (usize, f32)>,
    /// How far down its page each node begins.
    pub(crate) begins: BTreeMap<NodeId, (usize, f32)>,
    /// What each figure covers on each page.
    pub(crate) areas: BTreeMap<(NodeId, usize), Area>,
}

/// A part of a page, from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
}

/// A piece of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) node: NodeId,
    pub(crate) page: usize,
    /// Its number on that page.
    pub(crate) number: i64,
}

/// An area on a page that leads somewhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct PlacedLead {
    pub(crate) page: usize,
    /// From the top of the page down to where the lead's own measures begin.
    pub(crate) y: f32,
    pub(crate) lead: Lead,
}

impl Area {
    /// What a shape covers. `y` is what it is measured from.
    pub(super) fn of(shape: &Shape, y: f32) -> Area {
        let (left, top) = (shape.x, y + shape.y);
        Area { left, top, right: left + shape.width, bottom: top + shape.height }
    }
}

impl Content {
    /// Notes that a figure covers an area of a page.
    pub(super) fn covers(&mut self, figure: NodeId, page: usize, area: Area) {
        let all = self.areas.entry((figure, page)).or_insert(area);
        all.left = all.left.min(area.left);
        all.top = all.top.min(area.top);
        all.right = all.right.max(area.right);
        all.bottom = all.bottom.max(area.bottom);
    }

    /// The operation that begins a piece of a node on a page. `actual` is what it says, where its
    /// glyphs do not tell it themselves.
    pub(super) fn begin(&mut self, node: NodeId, page: usize, actual: Option<&str>) -> Op {
        let number = self.marked.iter().rev().take_while(|m| m.page == page).count() as i64;
        self.marked.push(Marked { node, page, number });
        let id = ("MCID".to_owned(), DictItem::Int(number));
        let actual = actual.map(|text| ("ActualText".to_owned(), utf16(text)));
        let properties = DictItem::Dict { map: std::iter::once(id).chain(actual).collect() };
        Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties }
    }
}

/// The operation that begins what is no part of the document's text.
pub(super) fn begin_artifact() -> Op {
    Op::BeginMarkedContent { tag: "Artifact".to_owned() }
}

fn utf16(text: &str) -> DictItem {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    DictItem::String { data: units.flat_map(u16::to_be_bytes).collect(), literal: false }
}
