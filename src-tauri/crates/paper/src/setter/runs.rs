//! What parley shaped, cluster by cluster in reading order.

use super::readable::leaves_no_trace;
use super::strip::{Cluster, Glyph};
use parley::GlyphRun;
use std::ops::Range;

/// Spaces are kept, so that words stay apart in what is copied; other traceless characters are not.
pub(super) fn is_shown(cluster: &Cluster) -> bool {
    cluster.text.chars().any(|c| !leaves_no_trace(c)) || cluster.text.contains([' ', '\u{a0}', '\u{3000}'])
}

/// The clusters of a run in reading order, each with its text and its glyphs at their places.
pub(super) fn placed_clusters(set: &GlyphRun<'_, ()>, text: &str, x: f32) -> Vec<Cluster> {
    let rtl = set.run().is_rtl();
    let place = |g: parley::Glyph| {
        // A glyph number beyond 16 bits does not occur: no font format here has so many.
        let id = u16::try_from(g.id).unwrap_or(0);
        (g.advance, Glyph { id, x: x + g.x, rise: set.baseline() - g.y })
    };
    let mut glyphs = set.positioned_glyphs().map(place);
    let mut cluster = |(range, count): (Range<usize>, usize)| Cluster {
        text: text.get(range).unwrap_or_default().to_owned(),
        glyphs: base_first(glyphs.by_ref().take(count).collect(), rtl),
    };
    let spans = spans(set);
    if rtl {
        let mut clusters: Vec<_> = spans.into_iter().rev().map(&mut cluster).collect();
        clusters.reverse();
        clusters
    } else {
        spans.into_iter().map(cluster).collect()
    }
}

/// The glyphs of a cluster, the one that bears its text first: of a right-to-left letter with
/// points, that is the letter.
fn base_first(mut glyphs: Vec<(f32, Glyph)>, rtl: bool) -> Vec<Glyph> {
    if rtl {
        glyphs.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    }
    glyphs.into_iter().map(|(_, glyph)| glyph).collect()
}

/// The text ranges of a run that have glyphs of their own, in reading order, with how many each
/// has. The letters of a ligature make one span.
fn spans(set: &GlyphRun<'_, ()>) -> Vec<(Range<usize>, usize)> {
    let mut spans: Vec<(Range<usize>, usize)> = Vec::new();
    for cluster in set.run().clusters() {
        let range = cluster.text_range();
        match spans.last_mut().filter(|_| cluster.is_ligature_continuation()) {
            Some(ligature) => ligature.0.end = range.end,
            None => spans.push((range, cluster.glyphs().count())),
        }
    }
    spans
}
