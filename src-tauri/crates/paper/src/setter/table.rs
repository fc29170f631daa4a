//! Tables: headers on a hairline, rows that are never torn.

use super::abreast::{abreast, pad, shared};
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look::{self, Type};
use crate::model::Table;

/// A table lower than this share of a page is not torn at all.
const WHOLE: f32 = 0.4;
/// Above and below the words of a row.
const ROW_PADDING: f32 = 5.5;

/// A table: headers on a hairline, a hairline under each row.
pub(super) fn strips(flow: &mut Flow<'_>, table: &Table, parent: NodeId) -> Vec<Strip> {
    let node = flow.tree.add(parent, Role::Table);
    let mut strips = row(flow, &table.headers, &table.shares, node, Cells::Headers);
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    for cells in &table.rows {
        strips.append(&mut row(flow, cells, &table.shares, node, Cells::Words));
    }
    let (last, whole) = (strips.len().saturating_sub(1), Strip::height_of(&strips) <= flow.room * WHOLE);
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next |= whole);
    strips
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cells {
    Headers,
    Words,
}

impl Cells {
    fn role(self, column: usize) -> Role {
        match (self, column) {
            (Cells::Headers, _) => Role::ColumnHeader,
            (Cells::Words, 0) => Role::RowHeader,
            (Cells::Words, _) => Role::Cell,
        }
    }

    fn kind(self) -> Type {
        match self {
            Cells::Headers => look::LABEL,
            Cells::Words => look::SMALL_BODY,
        }
    }
}

fn row(flow: &mut Flow<'_>, cells: &[String], shares: &[f32], table: NodeId, which: Cells) -> Vec<Strip> {
    let node = flow.tree.add(table, Role::Row);
    let columns = shared(flow.column, shares);
    let set = |(number, (text, frame)): (usize, (&String, Frame))| {
        let cell = flow.tree.add(node, which.role(number));
        flow.paragraphs(text, which.kind(), frame, cell)
    };
    let mut strips = abreast(cells.iter().zip(columns).enumerate().map(set).collect());
    pad(&mut strips, ROW_PADDING);
    if let Some(last) = strips.last_mut() {
        let (y, height, corners) = (last.height, 0.75, [0.0; 4]);
        let Frame { x, width } = flow.column;
        last.marks.push(Mark::Shape(Shape { x, y, width, height, fill: look::LINE, corners, figure: None }));
    }
    strips
}
