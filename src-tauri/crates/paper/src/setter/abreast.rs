//! Strips side by side.

use super::strip::{Mark, Strip, lowered};
use super::text::Frame;

/// Between columns.
const GUTTER: f32 = 18.0;

/// A frame in columns of these shares, with a gutter between.
pub(super) fn shared(frame: Frame, shares: &[f32]) -> Vec<Frame> {
    let all: f32 = shares.iter().sum();
    let free = frame.width - GUTTER * (shares.len().max(1) - 1) as f32;
    let mut x = frame.x;
    let column = |share: &f32| {
        let width = free * share / all;
        let column = Frame { x, width };
        x += width + GUTTER;
        column
    };
    shares.iter().map(column).collect()
}

/// Cells side by side, their first lines on one baseline. Their lines stay together.
pub(super) fn abreast(cells: Vec<Vec<Strip>>) -> Vec<Strip> {
    let count = cells.iter().map(Vec::len).max().unwrap_or(0);
    let mut cells: Vec<_> = cells.into_iter().map(Vec::into_iter).collect();
    let line = |number: usize| {
        let strips = cells.iter_mut().filter_map(Iterator::next).collect();
        Strip { keeps_next: number + 1 < count, ..joined(strips) }
    };
    (0..count).map(line).collect()
}

fn joined(strips: Vec<Strip>) -> Strip {
    let lowest = strips.iter().map(baseline).fold(0.0, f32::max);
    let mut all = Strip::default();
    for strip in strips {
        let by = lowest - baseline(&strip);
        all.height = all.height.max(strip.height + by);
        all.gap = all.gap.max(strip.gap);
        all.marks.extend(lowered(strip.marks, by));
    }
    all
}

fn baseline(strip: &Strip) -> f32 {
    let baselines = strip.marks.iter().filter_map(|mark| match mark {
        Mark::Line(line) => Some(line.baseline),
        _ => None,
    });
    baselines.fold(0.0, f32::max)
}

/// Adds room above and below strips.
pub(super) fn pad(strips: &mut [Strip], padding: f32) {
    if let Some(first) = strips.first_mut() {
        first.height += padding;
        first.marks = lowered(std::mem::take(&mut first.marks), padding);
    }
    if let Some(last) = strips.last_mut() {
        last.height += padding;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_never_torn() {
        let cells = vec![vec![Strip::empty(12.0)], vec![Strip::empty(16.0); 3]];
        let strips = abreast(cells);
        assert_eq!(strips.iter().map(|s| s.keeps_next).collect::<Vec<_>>(), [true, true, false]);
        assert_eq!(strips.iter().map(|s| s.height).collect::<Vec<_>>(), [16.0; 3]);
    }
}
