//! Things with labels: facts, pairs and steps.

use super::abreast::{abreast, shared};
use super::flow::Flow;
use super::strip::{Mark, Shape, Strip};
use super::text::Frame;
use super::tree::{NodeId, Role};
use crate::look;
use crate::model::Pair;

/// The column of labels beside words.
const LABELS: f32 = 104.0;
/// Pairs lower than this share of a page are not torn.
const WHOLE: f32 = 0.3;
/// The column of numbers before steps.
const NUMBERS: f32 = 22.0;
/// Below the baseline of a gauge.
const GAUGE_LEADING: f32 = 7.0;

/// Each fact in a column of its own, its label on top.
pub(super) fn facts(flow: &mut Flow<'_>, facts: &[Pair], parent: NodeId) -> Vec<Strip> {
    let columns = shared(flow.column, &vec![1.0; facts.len()]);
    let cells = facts.iter().zip(columns).map(|(fact, frame)| {
        let mut strips = flow.paragraphs(&fact.label, look::LABEL, frame, parent);
        let mut words = flow.paragraphs(&fact.words, look::BODY, frame, parent);
        words.iter_mut().for_each(|strip| strip.gap = 0.0);
        strips.append(&mut words);
        let said = flow.paragraphs(&fact.said, look::PROSE.in_colour(look::SOFT), frame, parent);
        strips.extend(said);
        strips
    });
    abreast(cells.collect())
}

/// Labels on the left, what belongs to them on the right.
pub(super) fn pairs(flow: &mut Flow<'_>, pairs: &[Pair], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips = Vec::new();
    for pair in pairs {
        let (label, body) = item(flow, list);
        let (left, right) = (Frame { width: LABELS - 10.0, ..flow.column }, flow.column.inset(LABELS, 0.0));
        let label = flow.paragraphs(&pair.label, look::PROSE, left, label);
        let mut row = abreast(vec![label, said_and_words(flow, pair, right, body)]);
        if let Some(first) = row.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = if flow.dense { 3.5 } else { 7.0 };
        }
        strips.append(&mut row);
    }
    let (last, whole) = (strips.len().saturating_sub(1), Strip::height_of(&strips) <= flow.room * WHOLE);
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next |= whole);
    strips
}

fn said_and_words(flow: &mut Flow<'_>, pair: &Pair, frame: Frame, body: NodeId) -> Vec<Strip> {
    let mut strips = flow.paragraphs(&pair.said, look::PROSE, frame, body);
    if let Some((of, all)) = pair.gauge {
        strips.insert(0, Strip { marks: gauge(frame.x, of, all).collect(), ..Strip::empty(GAUGE_LEADING) });
    }
    let kind = if flow.dense { look::SMALL_BODY } else { look::BODY };
    strips.append(&mut flow.paragraphs(&pair.words, kind, frame, body));
    strips
}

/// So many of so many, as a row of small bars on the line of the words that say the same.
fn gauge(x: f32, of: u8, all: u8) -> impl Iterator<Item = Mark> {
    let (y, width, height, step) = (-5.2, 13.0, 4.0, 15.5);
    (0..all).map(move |bar| {
        let fill = if bar < of { look::ACCENT } else { look::LINE };
        let (x, corners) = (x + f32::from(bar) * step, [2.0; 4]);
        Mark::Shape(Shape { x, y, width, height, fill, corners, figure: None })
    })
}

/// Numbered steps, one under the other.
pub(super) fn steps(flow: &mut Flow<'_>, steps: &[String], parent: NodeId) -> Vec<Strip> {
    let list = flow.tree.add(parent, Role::List);
    let mut strips = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        let (label, body) = item(flow, list);
        let measure = Frame { width: look::MEASURE, ..flow.column };
        let (left, right) = (Frame { width: NUMBERS, ..measure }, measure.inset(NUMBERS, 0.0));
        let number =
            flow.paragraphs(&format!("{}.", number + 1), look::PROSE.in_colour(look::SOFT), left, label);
        let mut row = abreast(vec![number, flow.paragraphs(step, look::PROSE, right, body)]);
        if let Some(first) = row.first_mut().filter(|_| !strips.is_empty()) {
            first.gap = 6.0;
        }
        strips.append(&mut row);
    }
    strips
}

fn item(flow: &mut Flow<'_>, list: NodeId) -> (NodeId, NodeId) {
    let item = flow.tree.add(list, Role::Item);
    (flow.tree.add(item, Role::ItemLabel), flow.tree.add(item, Role::ItemBody))
}
