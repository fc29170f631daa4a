//! Where pages end.
//!
//! A page takes strips until one does not fit. Then it ends at the last place before where the
//! strip above does not keep the next one with it: so no heading stands alone, no line of a
//! paragraph is left behind and no table row is torn. What must stay together but is taller than
//! a page is cut where the page is full.

use super::strip::Strip;
use std::ops::Range;

/// The strips of each page. `room` is the height of a page.
pub(crate) fn pages(strips: &[Strip], room: f32) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let mut start = 0;
    while start < strips.len() {
        let end = end_of_page(strips, start, room);
        pages.push(start..end);
        start = end;
    }
    pages
}

fn end_of_page(strips: &[Strip], start: usize, room: f32) -> usize {
    let mut used = 0.0;
    for (at, strip) in strips.iter().enumerate().skip(start) {
        let above = if at == start { strip.edge_above } else { strip.gap };
        let may_end = at > start && !strips[at - 1].keeps_next;
        let cramped = strip.wants.min(room) > room - used - above;
        if used + above + strip.height + strip.edge_below > room || (may_end && cramped) {
            return last_good_end(strips, start, at);
        }
        used += above + strip.height;
    }
    strips.len()
}

/// The last place up to `full` where a page may end; `full` itself where there is none.
fn last_good_end(strips: &[Strip], start: usize, full: usize) -> usize {
    let good = (start + 1..=full).rev().find(|at| !strips[at - 1].keeps_next);
    good.unwrap_or(full.max(start + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ROOM: f32 = 100.0;

    fn strip() -> impl Strategy<Value = Strip> {
        let sizes = (0.0_f32..20.0, 1.0_f32..40.0, 0.0_f32..60.0, 0.0_f32..5.0, 0.0_f32..5.0);
        (sizes, any::<bool>()).prop_map(|((gap, height, wants, edge_above, edge_below), keeps_next)| Strip {
            gap,
            height,
            wants,
            edge_above,
            edge_below,
            keeps_next,
            ..Strip::default()
        })
    }

    fn height(strips: &[Strip]) -> f32 {
        strips.first().map_or(0.0, |s| s.edge_above)
            + Strip::height_of(strips)
            + strips.last().map_or(0.0, |s| s.edge_below)
    }

    /// The strips from `at` on that must not be parted.
    fn chain(strips: &[Strip], at: usize) -> &[Strip] {
        let start = (0..at).rev().take_while(|i| strips[*i].keeps_next).last().unwrap_or(at);
        let end = (at..strips.len()).find(|i| !strips[*i].keeps_next).unwrap_or(strips.len() - 1);
        &strips[start..=end]
    }

    proptest! {
        #[test]
        fn every_strip_stands_once_and_in_order(strips in prop::collection::vec(strip(), 0..60)) {
            let cuts = pages(&strips, ROOM);
            let all: Vec<usize> = cuts.into_iter().flatten().collect();
            prop_assert_eq!(all, (0..strips.len()).collect::<Vec<_>>());
        }

        #[test]
        fn no_page_is_fuller_than_it_can_be(strips in prop::collection::vec(strip(), 1..60)) {
            for page in pages(&strips, ROOM) {
                prop_assert!(page.len() == 1 || height(&strips[page]) <= ROOM + 0.01);
            }
        }

        #[test]
        fn no_heading_stands_alone(strips in prop::collection::vec(strip(), 1..60)) {
            for page in pages(&strips, ROOM) {
                let last = page.end - 1;
                let torn = strips[last].keeps_next && page.end < strips.len();
                prop_assert!(!torn || height(chain(&strips, last)) > ROOM - 10.0);
            }
        }
    }

    #[test]
    fn what_wants_more_room_than_is_left_begins_a_new_page() {
        let small = Strip::empty(50.0);
        let large = Strip { wants: 60.0, ..Strip::empty(20.0) };
        assert_eq!(pages(&[small.clone(), large], ROOM), [0..1, 1..2]);
        assert_eq!(pages(&[small, Strip::empty(20.0)], ROOM).len(), 1);
    }
}
