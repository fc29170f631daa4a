//! A table of contents: each heading with the page it is on, leading there.

use super::flow::Flow;
use super::readable::one_paragraph;
use super::strip::{Lead, Mark, PageOf, Strip};
use super::tree::{NodeId, Role};
use crate::look;
use crate::model::Heading;

/// Kept free for the number of the page.
const NUMBER: f32 = 40.0;
/// Between two entries.
const GAP: f32 = 4.0;

/// An entry for each heading that can be led to.
pub(super) fn strips(flow: &mut Flow<'_>, headings: &[Heading], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips: Vec<Strip> = Vec::new();
    for heading in headings {
        let Some(to) = heading.anchor else { continue };
        let mut entry = self::entry(flow, &heading.text, to, list);
        if let Some(first) = entry.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = GAP;
        }
        strips.append(&mut entry);
    }
    strips
}

fn entry(flow: &mut Flow<'_>, text: &str, to: usize, list: NodeId) -> Vec<Strip> {
    let item = flow.tree.add(list, Role::Item);
    let body = flow.tree.add(item, Role::ItemBody);
    let paragraph = flow.tree.add(body, Role::Paragraph);
    let node = flow.tree.add(paragraph, Role::Link);
    flow.tree.node_mut(node).alternative = Some(one_paragraph(text));
    let frame = flow.column.inset(0.0, NUMBER);
    let lines = flow.set.set(&one_paragraph(text), look::BODY, frame);
    let mut strips: Vec<Strip> = lines.into_iter().flat_map(|p| flow.lines(p, node)).collect();
    for strip in &mut strips {
        let (x, y, width, height) = (flow.column.x, 0.0, flow.column.width, strip.height);
        strip.marks.push(Mark::Lead(Lead { x, y, width, height, to, node }));
    }
    if let Some(last) = strips.last_mut() {
        let page = flow.tree.add(body, Role::Paragraph);
        let baseline =
            last.marks.iter().find_map(|m| if let Mark::Line(l) = m { Some(l.baseline) } else { None });
        let (baseline, right) = (baseline.unwrap_or_default(), flow.column.x + flow.column.width);
        last.marks.push(Mark::PageOf(PageOf { anchor: to, right, baseline, node: page }));
    }
    strips
}
