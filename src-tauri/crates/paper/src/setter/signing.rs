//! Lines to sign on, side by side.

use super::abreast::{abreast, shared};
use super::flow::Flow;
use super::room;
use super::strip::Strip;
use super::text::Frame;
use super::tree::NodeId;
use crate::look::Type;
use crate::model::Signing;

/// From one line to sign on to the next.
const LEADING: f32 = 46.0;
/// From a line to what stands below it.
const BELOW: f32 = 3.0;

/// The columns with their lines, all on one page.
pub(super) fn strips(flow: &mut Flow<'_>, Signing(columns): &Signing, parent: NodeId) -> Vec<Strip> {
    let frames = shared(flow.column, &vec![1.0; columns.len()]);
    let column = |(lines, frame): (&Vec<(String, Type)>, Frame)| {
        lines.iter().flat_map(|(below, kind)| line(flow, below, *kind, frame, parent)).collect()
    };
    let mut strips = abreast(columns.iter().zip(frames).map(column).collect());
    let last = strips.len().saturating_sub(1);
    strips.iter_mut().take(last).for_each(|strip| strip.keeps_next = true);
    strips
}

fn line(flow: &mut Flow<'_>, below: &str, kind: Type, frame: Frame, parent: NodeId) -> Vec<Strip> {
    let mut strips = vec![room::line(frame, LEADING)];
    let mut words = flow.paragraphs(below, kind, frame, parent);
    match words.first_mut() {
        Some(first) => first.gap = BELOW,
        None => words.push(Strip::empty(kind.leading + BELOW)),
    }
    strips.append(&mut words);
    strips
}
