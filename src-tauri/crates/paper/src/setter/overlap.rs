//! Three circles that overlap: their common parts, and where in a part there is room.

/// A point, from the left of the sheet and the top of the strip.
pub(super) type Point = (f32, f32);

/// How many corners stand for a circle.
const CORNERS: usize = 90;
/// From one place that is tried to the next.
const STEP: f32 = 3.0;
/// Kept free between what stands in a part and its edge.
const AIR: f32 = 2.0;

/// Three circles of one size: two side by side, the third below and between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Circles {
    pub(super) centres: [Point; 3],
    pub(super) radius: f32,
}

/// A place for something: its top left corner and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) corner: Point,
    pub(super) size: (f32, f32),
}

impl Circles {
    /// Circles about a middle line, from `top` down.
    pub(super) fn about(middle: f32, top: f32, radius: f32) -> Circles {
        let apart = radius * 0.9;
        let (upper, lower) = (top + radius, top + radius + apart * 0.866);
        let centres = [(middle - apart / 2.0, upper), (middle + apart / 2.0, upper), (middle, lower)];
        Circles { centres, radius }
    }

    /// How high circles of a radius are together.
    pub(super) fn height(radius: f32) -> f32 {
        radius * (2.0 + 0.9 * 0.866)
    }

    /// The outline of what the named circles have in common; at least one is named.
    pub(super) fn common(&self, which: [bool; 3]) -> Vec<Point> {
        let named = self.centres.iter().zip(which).filter(|(_, is_in)| *is_in);
        let mut outlines = named.map(|(centre, _)| outline(*centre, self.radius));
        let first = outlines.next().unwrap_or_default();
        outlines.fold(first, |common, other| cut(&common, &other))
    }

    /// Where something of a size stands within the part that belongs to the named circles alone,
    /// closest to the middle of it. None where it is too small.
    pub(super) fn place(&self, which: [bool; 3], size: (f32, f32), within: Place) -> Option<Place> {
        let centres = grid(within).filter(|centre| self.is_in(which, *centre));
        let centres: Vec<Point> = centres.collect();
        let count = centres.len().max(1) as f32;
        let sum = centres.iter().fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let middle = (sum.0 / count, sum.1 / count);
        let fitting = centres.into_iter().filter(|centre| self.holds(which, *centre, size, within));
        let closest = fitting.min_by(|one, other| far(*one, middle).total_cmp(&far(*other, middle)))?;
        Some(Place { corner: (closest.0 - size.0 / 2.0, closest.1 - size.1 / 2.0), size })
    }

    fn is_in(&self, which: [bool; 3], point: Point) -> bool {
        let edges = self.centres.iter().zip(which);
        edges.into_iter().all(|(centre, is_in)| {
            let far = far(*centre, point);
            if is_in { far < self.radius - AIR } else { far > self.radius + AIR }
        })
    }

    /// Whether a rectangle about a point lies wholly in the part.
    fn holds(&self, which: [bool; 3], centre: Point, size: (f32, f32), within: Place) -> bool {
        let (left, top) = (centre.0 - size.0 / 2.0, centre.1 - size.1 / 2.0);
        let inside = left >= within.corner.0
            && top >= within.corner.1
            && left + size.0 <= within.corner.0 + within.size.0
            && top + size.1 <= within.corner.1 + within.size.1;
        inside
            && (0..=6).all(|x| {
                let x = left + size.0 * x as f32 / 6.0;
                (0..=6).all(|y| self.is_in(which, (x, top + size.1 * y as f32 / 6.0)))
            })
    }
}

fn grid(within: Place) -> impl Iterator<Item = Point> {
    let Place { corner, size } = within;
    let (columns, rows) = ((size.0 / STEP) as usize, (size.1 / STEP) as usize);
    let place = move |x: usize, y: usize| (corner.0 + x as f32 * STEP, corner.1 + y as f32 * STEP);
    (0..=rows).flat_map(move |y| (0..=columns).map(move |x| place(x, y)))
}

fn far(one: Point, other: Point) -> f32 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

fn outline(centre: Point, radius: f32) -> Vec<Point> {
    let corner = |number: usize| {
        let angle = number as f32 / CORNERS as f32 * std::f32::consts::TAU;
        (centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin())
    };
    (0..CORNERS).map(corner).collect()
}

/// What of one outline lies in another; neither has a dent, and both turn the same way.
fn cut(one: &[Point], by: &[Point]) -> Vec<Point> {
    let edges = by.iter().zip(by.iter().cycle().skip(1));
    edges.fold(one.to_vec(), |rest, (from, to)| beside(&rest, *from, *to))
}

/// What lies on the inner side of a line.
fn beside(outline: &[Point], from: Point, to: Point) -> Vec<Point> {
    let side = |p: Point| (to.0 - from.0) * (p.1 - from.1) - (to.1 - from.1) * (p.0 - from.0);
    let mut kept = Vec::new();
    for (here, next) in outline.iter().zip(outline.iter().cycle().skip(1)) {
        let (a, b) = (side(*here), side(*next));
        if a >= 0.0 {
            kept.push(*here);
        }
        if (a >= 0.0) != (b >= 0.0) {
            let share = a / (a - b);
            kept.push((here.0 + (next.0 - here.0) * share, here.1 + (next.1 - here.1) * share));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: Place = Place { corner: (0.0, 0.0), size: (209.0, 190.0) };

    fn parts() -> impl Iterator<Item = [bool; 3]> {
        (0..8).map(|n| [n & 1 != 0, n & 2 != 0, n & 4 != 0])
    }

    #[test]
    fn every_part_of_the_smallest_circles_has_room_for_a_range_of_numbers() {
        let circles = Circles::about(104.5, 10.0, 58.0);
        for which in parts() {
            assert!(circles.place(which, (27.0, 11.0), ALL).is_some(), "{which:?}");
        }
    }

    #[test]
    fn what_circles_have_in_common_is_smaller_than_each_of_them() {
        let circles = Circles::about(100.0, 0.0, 60.0);
        let all = circles.common([true; 3]);
        assert!(all.len() > 3 && all.iter().all(|p| far(*p, circles.centres[0]) <= 60.01));
    }

    proptest! {
        #[test]
        fn what_has_a_place_lies_in_its_part_alone(n in 0_u8..8, width in 5.0_f32..60.0, height in 5.0_f32..40.0) {
            let which = [n & 1 != 0, n & 2 != 0, n & 4 != 0];
            let circles = Circles::about(104.5, 10.0, 58.0);
            if let Some(place) = circles.place(which, (width, height), ALL) {
                for corner in [(0.0, 0.0), (width, 0.0), (0.0, height), (width, height)] {
                    let point = (place.corner.0 + corner.0, place.corner.1 + corner.1);
                    prop_assert!(circles.is_in(which, point));
                }
            }
        }
    }
}
