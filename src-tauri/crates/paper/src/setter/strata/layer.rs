//! One layer: its question, its words, what was said beside it, and the ways on from it.

use super::{Place, ways};
use crate::look::{self, Colour, Type};
use crate::model::{Aside, Layer, Tone};
use crate::setter::abreast::pad;
use crate::setter::flow::Flow;
use crate::setter::one_paragraph;
use crate::setter::strip::{Lead, Mark, Shape, Strip};
use crate::setter::text::Frame;
use crate::setter::tree::{NodeId, Role};

/// Above and below the words of a layer.
const PADDING: f32 = 11.0;
/// The same where room is short.
const NARROW_PADDING: f32 = 9.0;
/// The same at the surface, where goals make a list.
const SURFACE_PADDING: f32 = 8.0;
/// A layer wider than this has its words as far from the side as any other.
const ROOMY: f32 = 190.0;
/// Between what was said and what was said beside it.
const BEFORE_ASIDE: f32 = 8.0;
/// How far asides stand in.
const ASIDE_INSET: f32 = 12.0;
/// What a layer that goes on over the page keeps free of words at the cut.
const EDGE: f32 = 9.0;
/// A layer lower than this share of a page is not torn.
const WHOLE: f32 = 0.3;

/// The strips of a layer and of all that branches off it.
pub(super) fn strips(flow: &mut Flow<'_>, layer: &Layer, place: &Place, list: NodeId) -> Vec<Strip> {
    let fill = fill(layer.tone);
    if let Tone::Seam(_) = layer.tone {
        return place.grounded(vec![Strip { keeps_next: true, ..Strip::empty(4.0) }], fill);
    }
    let item = flow.tree.add(list, Role::Item);
    let body = flow.tree.add(item, Role::ItemBody);
    let mut strips = place.grounded(said(flow, layer, place, body), fill);
    if !layer.branches.is_empty() {
        hold(&mut strips);
        strips.append(&mut ways::under(flow, &layer.branches, fill, place, body));
    }
    strips
}

/// The words of a layer, with room around them.
fn said(flow: &mut Flow<'_>, layer: &Layer, place: &Place, body: NodeId) -> Vec<Strip> {
    let frame = place.frame.inset(inset(place), if place.narrow { NARROW_PADDING } else { look::INSET });
    let label = look::LABEL.in_colour(label_colour(layer.tone));
    let mut strips = flow.paragraphs(&layer.label, label, frame, body);
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    let mut words = words(flow, layer, frame, place, body);
    if let Some(first) = words.first_mut().filter(|_| !strips.is_empty()) {
        first.gap = 2.0;
    }
    strips.append(&mut words);
    for aside in &layer.asides {
        strips.append(&mut beside(flow, aside, layer.tone, frame, body));
    }
    pad(&mut strips, padding(layer.tone, place));
    held_together(strips, flow.room)
}

fn padding(tone: Tone, place: &Place) -> f32 {
    match tone {
        Tone::Surface => SURFACE_PADDING,
        _ if place.narrow => NARROW_PADDING,
        _ => PADDING,
    }
}

fn inset(place: &Place) -> f32 {
    if place.frame.width < ROOMY { look::INSET * 0.72 } else { look::INSET }
}

fn words(flow: &mut Flow<'_>, layer: &Layer, frame: Frame, place: &Place, body: NodeId) -> Vec<Strip> {
    let kind = words_kind(layer.tone, place.narrow);
    let Some(to) = layer.leads_to else { return flow.paragraphs(&layer.words, kind, frame, body) };
    linked(flow, layer, kind, frame, (body, to))
}

/// Words that lead to a heading, all over their area.
fn linked(
    flow: &mut Flow<'_>,
    layer: &Layer,
    kind: Type,
    frame: Frame,
    (body, to): (NodeId, usize),
) -> Vec<Strip> {
    let paragraph = flow.tree.add(body, Role::Paragraph);
    let node = flow.tree.add(paragraph, Role::Link);
    flow.tree.node_mut(node).alternative = Some(one_paragraph(&layer.words));
    let lines = flow.set.set(&layer.words, kind, frame);
    let mut strips: Vec<Strip> = lines.into_iter().flat_map(|p| flow.lines(p, node)).collect();
    for strip in &mut strips {
        let (y, height) = (0.0, strip.height);
        strip.marks.push(Mark::Lead(Lead { x: frame.x, y, width: frame.width, height, to, node }));
    }
    strips
}

/// An aside, with a thin line along it.
fn beside(flow: &mut Flow<'_>, aside: &Aside, tone: Tone, frame: Frame, body: NodeId) -> Vec<Strip> {
    let inner = frame.inset(ASIDE_INSET, 0.0);
    let mut strips = flow.paragraphs(&aside.label, look::LABEL.in_colour(label_colour(tone)), inner, body);
    strips.iter_mut().for_each(|strip| strip.keeps_next = true);
    let kind = look::ASIDE.in_colour(words_kind(tone, true).colour);
    strips.append(&mut flow.paragraphs(&aside.words, kind, inner, body));
    let fill = look::mixed(fill(tone), label_colour(tone), 0.45);
    for strip in &mut strips {
        let (x, y, width, height) = (frame.x, -strip.gap, 1.2, strip.height + strip.gap);
        strip.marks.push(Mark::Shape(Shape { x, y, width, height, fill, corners: [0.0; 4], figure: None }));
    }
    if let Some(first) = strips.first_mut() {
        first.gap = BEFORE_ASIDE;
    }
    strips
}

/// Low layers stay whole; high ones may go on over the page, with an edge of earth at the cut.
fn held_together(mut strips: Vec<Strip>, room: f32) -> Vec<Strip> {
    let last = strips.len().saturating_sub(1);
    let whole = Strip::height_of(&strips) <= room * WHOLE;
    for (number, strip) in strips.iter_mut().enumerate() {
        strip.keeps_next |= whole && number < last;
        strip.edge_above = if number == 0 { 0.0 } else { EDGE };
        strip.edge_below = if number == last { 0.0 } else { EDGE };
    }
    strips
}

/// A layer stands on the same page as the first of what branches off it.
fn hold(strips: &mut [Strip]) {
    if let Some(last) = strips.last_mut() {
        last.keeps_next = true;
    }
}

pub(super) fn fill(tone: Tone) -> Colour {
    match tone {
        Tone::Surface => look::DAYLIGHT,
        Tone::Earth(depth) | Tone::Seam(depth) => look::earth(depth),
        Tone::Bedrock => look::BEDROCK,
    }
}

fn label_colour(tone: Tone) -> Colour {
    match tone {
        Tone::Surface => look::SOFT,
        Tone::Earth(_) | Tone::Seam(_) => look::LOAM,
        Tone::Bedrock => look::SOFT_ON_BEDROCK,
    }
}

fn words_kind(tone: Tone, narrow: bool) -> Type {
    match (tone, narrow) {
        (Tone::Bedrock, false) => look::BEDROCK_WORDS,
        (Tone::Bedrock, true) => look::NARROW_BEDROCK,
        (Tone::Surface, _) => look::SURFACE,
        (_, false) => look::LAYER,
        (_, true) => look::NARROW_LAYER,
    }
}
