//! Circles that overlap, with each opportunity where it belongs: by name in the parts that have
//! room for all their names, else by number; the list under the figure has the same numbers.
//!
//! What lies outside of the company has circles of its own, beside those of what lies inside.

use super::flow::Flow;
use super::overlap::{Circles, Place, Point};
use super::path::Path;
use super::strip::{Line, Mark, Shape, Strip};
use super::text::{Frame, Paragraph};
use super::tree::{NodeId, Role};
use crate::look::{self, Colour, Type};
use crate::model::{Chance, SweetSpot};

/// The radius of circles that have the whole width.
const LARGE: f32 = 106.0;
/// The same where room is short.
const DENSE_LARGE: f32 = 60.0;
/// The radius of circles that share it.
const SMALL: f32 = 58.0;
/// Between the halves.
const GUTTER: f32 = 10.0;
/// The row of a label.
const ROW: f32 = 15.0;
/// Above the first row and below the last.
const PADDING: f32 = 9.0;
/// How wide names are tried.
const WIDTHS: [f32; 6] = [72.0, 84.0, 62.0, 54.0, 48.0, 96.0];
/// More names than this are not tried in one part, nor are longer ones.
const MOST_NAMES: usize = 4;
const LONGEST_NAME: usize = 80;
/// Between two names.
const BETWEEN: f32 = 6.0;
/// The disc of a number, and the room it takes.
const DISC: f32 = 14.0;
const ROOM: f32 = 16.5;
/// The parts of three circles, what is common to most last, as they are painted.
const PARTS: [[bool; 3]; 7] = [
    [true, false, false],
    [false, true, false],
    [false, false, true],
    [true, true, false],
    [true, false, true],
    [false, true, true],
    [true, true, true],
];

/// The figure, all on one page.
pub(super) fn strips(flow: &mut Flow<'_>, figure: &SweetSpot, parent: NodeId) -> Vec<Strip> {
    let node = flow.tree.add(parent, Role::Figure);
    flow.tree.node_mut(node).alternative = Some(figure.alternative.clone());
    let halves = halves(flow, figure);
    let mut painting = Painting { flow, node, marks: Vec::new() };
    for half in &halves {
        painting.half(figure, half);
        for (which, here) in half.parts() {
            painting.part(half, which, &here);
        }
    }
    let height = halves.first().map_or(0.0, |half| half.area.size.1);
    vec![Strip { marks: painting.marks, ..Strip::empty(height) }]
}

/// Circles with what lies in them.
struct Half<'d> {
    title: &'d str,
    area: Place,
    circles: Circles,
    /// With their numbers.
    chances: Vec<(usize, &'d Chance)>,
    is_outside: bool,
}

/// One half, as wide as the column, where all lies on one side; else two.
fn halves<'d>(flow: &Flow<'_>, figure: &'d SweetSpot) -> Vec<Half<'d>> {
    let sides = [(false, figure.inside.as_str()), (true, figure.outside.as_str())];
    let numbered = || figure.chances.iter().enumerate().map(|(number, one)| (number + 1, one));
    let on = |side: bool| numbered().filter(|(_, one)| one.outside == side).collect::<Vec<_>>();
    let sides: Vec<_> = sides.into_iter().filter(|(side, _)| !on(*side).is_empty()).collect();
    let large = if flow.dense { DENSE_LARGE } else { LARGE };
    let radius = if sides.len() > 1 { SMALL } else { large };
    let count = sides.len().max(1) as f32;
    let width = (flow.column.width - GUTTER * (count - 1.0)) / count;
    let half = |(place, (is_outside, title)): (usize, (bool, &'d str))| {
        let x = flow.column.x + (width + GUTTER) * place as f32;
        let rows = if title.is_empty() { ROW } else { ROW * 2.0 };
        let top = PADDING + rows;
        let area = Place { corner: (x, 0.0), size: (width, top + Circles::height(radius) + ROW + PADDING) };
        let circles = Circles::about(x + width / 2.0, top, radius);
        Half { title, area, circles, chances: on(is_outside), is_outside }
    };
    sides.into_iter().enumerate().map(half).collect()
}

/// A part of the circles with what lies in it.
type Part<'d> = ([bool; 3], Vec<(usize, &'d Chance)>);

/// Words at their place.
struct Name {
    paragraph: Paragraph,
    top: f32,
}

/// Numbers at their place: one by one, or from the first to the last.
struct Numbers {
    first: usize,
    last: usize,
    place: Place,
    /// How many stand side by side; none where only the first and the last are told.
    abreast: Option<usize>,
    which: [bool; 3],
}

impl Half<'_> {
    /// What lies in each part, by the part.
    fn parts(&self) -> Vec<Part<'_>> {
        let none = std::iter::once([false; 3]);
        let parts = none.chain(PARTS).map(|which| {
            let here = self.chances.iter().filter(|(_, one)| one.within == which).copied();
            (which, here.collect::<Vec<_>>())
        });
        parts.filter(|(_, here)| !here.is_empty()).collect()
    }

    /// Between the labels.
    fn within(&self) -> Place {
        let top = self.circles.centres[0].1 - self.circles.radius;
        let (x, _) = self.area.corner;
        Place {
            corner: (x + 6.0, top),
            size: (self.area.size.0 - 12.0, Circles::height(self.circles.radius)),
        }
    }

    /// All names of a part at their places. None where they do not fit.
    fn names(&self, flow: &mut Flow<'_>, which: [bool; 3], here: &[(usize, &Chance)]) -> Option<Vec<Name>> {
        let names: Vec<&str> = here.iter().map(|(_, one)| one.name.as_str()).collect();
        let is_long = |name: &&str| name.chars().count() > LONGEST_NAME;
        if names.len() > MOST_NAMES || names.iter().any(is_long) {
            return None;
        }
        WIDTHS.iter().find_map(|width| self.stacked(flow, which, &names, *width))
    }

    /// Names of one part, one under the other.
    fn stacked(
        &self,
        flow: &mut Flow<'_>,
        which: [bool; 3],
        names: &[&str],
        width: f32,
    ) -> Option<Vec<Name>> {
        let height = |paragraph: &Paragraph| paragraph.leading * paragraph.lines.len() as f32;
        let frame = Frame { x: 0.0, width };
        let set: Option<Vec<_>> =
            names.iter().map(|name| flow.set.centred(name, look::NAME, frame)).collect();
        let set = set?;
        let all = set.iter().map(height).sum::<f32>() + BETWEEN * (set.len() - 1) as f32;
        let place = self.circles.place(which, (width, all), self.within())?;
        let frame = Frame { x: place.corner.0, width };
        let mut top = place.corner.1;
        let at = |name: &&str| {
            let paragraph = flow.set.centred(name, look::NAME, frame)?;
            let name = Name { top, paragraph };
            top += height(&name.paragraph) + BETWEEN;
            Some(name)
        };
        names.iter().map(at).collect()
    }

    /// The numbers of one part as a block of discs, as square as can be; where it is too small,
    /// the first and the last.
    fn numbers(&self, which: [bool; 3], here: &[(usize, &Chance)]) -> Option<Numbers> {
        let (first, last) = (here.first()?.0, here.last()?.0);
        let square = (here.len() as f32).sqrt().ceil() as usize;
        let columns = (1..=here.len()).collect::<Vec<_>>();
        let mut columns: Vec<usize> = columns.into_iter().filter(|columns| *columns <= 8).collect();
        columns.sort_by_key(|columns| columns.abs_diff(square));
        let block = columns.into_iter().find_map(|columns| {
            let size = (columns as f32 * ROOM, here.len().div_ceil(columns) as f32 * ROOM);
            let place = self.circles.place(which, size, self.within())?;
            Some(Numbers { first, last, place, abreast: Some(columns), which })
        });
        let range = || {
            let place = self.circles.place(which, (27.0, 11.0), self.within())?;
            Some(Numbers { first, last, place, abreast: None, which })
        };
        block.or_else(range)
    }
}

/// The figure as it grows.
struct Painting<'d, 'f> {
    flow: &'d mut Flow<'f>,
    node: NodeId,
    marks: Vec<Mark>,
}

impl Painting<'_, '_> {
    /// The ground, the circles and what they are called.
    fn half(&mut self, figure: &SweetSpot, half: &Half<'_>) {
        self.ground(half);
        for which in PARTS {
            let area = Path::polygon(&half.circles.common(which), self.node);
            self.marks.push(Mark::Path(area.filled(fill(which))));
        }
        for (number, centre) in half.circles.centres.iter().enumerate() {
            let edge = look::mixed(look::CIRCLES[number], look::INK, 0.35);
            let line = Path::polygon(&half.circles.common(PARTS[number]), self.node);
            let line = Path { knots: line.knots.iter().chain(line.knots.first()).copied().collect(), ..line };
            self.marks.push(Mark::Path(line.edged(edge, 0.75)));
            self.label(&figure.circles[number], self::label_place(half, number, *centre));
        }
        let firm = Type { colour: look::INK, ..look::LABEL };
        if !half.title.is_empty() {
            let middle = half.area.corner.0 + half.area.size.0 / 2.0;
            self.centred(half.title, firm, (middle, PADDING), half.area.size.0 - 16.0);
        }
    }

    /// What lies inside of the company stands on ground of its own.
    fn ground(&mut self, half: &Half<'_>) {
        let ((x, y), (width, height)) = (half.area.corner, half.area.size);
        if half.is_outside {
            let edge = Path::rounded((x, y), (width, height), look::ROUNDING, self.node);
            self.marks.push(Mark::Path(edge.filled(look::WHITE).edged(look::LINE, 1.0)));
            return;
        }
        let (fill, corners) = (look::DAYLIGHT, [look::ROUNDING; 4]);
        self.marks.push(Mark::Shape(Shape { x, y, width, height, fill, corners, figure: Some(self.node) }));
    }

    fn label(&mut self, text: &str, at: Point) {
        self.centred(text, look::LABEL, at, 130.0);
    }

    /// A word or two about a point, below it.
    fn centred(&mut self, text: &str, kind: Type, (x, y): Point, width: f32) {
        let frame = Frame { x: x - width / 2.0, width };
        if let Some(paragraph) = self.flow.set.centred(text, kind, frame) {
            self.lines(paragraph, y);
        }
    }

    /// What lies in a part: its names, or else its numbers.
    fn part(&mut self, half: &Half<'_>, which: [bool; 3], here: &[(usize, &Chance)]) {
        match half.names(self.flow, which, here) {
            Some(names) => names.into_iter().for_each(|name| self.lines(name.paragraph, name.top)),
            None => half.numbers(which, here).iter().for_each(|numbers| self.numbers(half, numbers)),
        }
    }

    /// The words of a figure belong to it, and its alternative stands for them.
    fn lines(&mut self, paragraph: Paragraph, top: f32) {
        for (number, line) in paragraph.lines.into_iter().enumerate() {
            let down = top + paragraph.leading * number as f32;
            self.marks.push(Mark::Line(Line { node: Some(self.node), ..line }).lowered(down));
        }
    }

    fn numbers(&mut self, half: &Half<'_>, numbers: &Numbers) {
        let Place { corner: (left, top), size } = numbers.place;
        let Some(abreast) = numbers.abreast else {
            let range = format!("{}–{}", numbers.first, numbers.last);
            return self.centred(&range, look::NUMBER, (left + size.0 / 2.0, top + 0.5), half.area.size.0);
        };
        for (place, number) in (numbers.first..=numbers.last).enumerate() {
            let x = left + ROOM * ((place % abreast) as f32 + 0.5);
            let y = top + ROOM * ((place / abreast) as f32 + 0.5);
            self.disc(number, (x, y), numbers.which == [true; 3]);
        }
    }

    fn disc(&mut self, number: usize, centre: Point, is_sweet: bool) {
        let (fill, colour) = if is_sweet { (look::ACCENT, look::WHITE) } else { (look::WHITE, look::INK) };
        let disc = Path::circle(centre, DISC / 2.0, self.node).filled(fill).edged(look::ACCENT, 0.9);
        self.marks.push(Mark::Path(disc));
        let kind = look::NUMBER.in_colour(colour);
        self.centred(&number.to_string(), kind, (centre.0, centre.1 - kind.leading / 2.0), 40.0);
    }
}

/// Passion and strength over their circles, need under its own.
fn label_place(half: &Half<'_>, number: usize, centre: Point) -> Point {
    let radius = half.circles.radius;
    match number {
        0 => (centre.0 - radius * 0.2, centre.1 - radius - ROW + 1.0),
        1 => (centre.0 + radius * 0.2, centre.1 - radius - ROW + 1.0),
        _ => (centre.0, centre.1 + radius + 3.0),
    }
}

/// The colour of a part: of its circle, between those of its circles, or of the sweet spot.
fn fill(which: [bool; 3]) -> Colour {
    if which == [true; 3] {
        return look::SWEET_SPOT;
    }
    let mut colours =
        look::CIRCLES.into_iter().zip(which).filter(|(_, is_in)| *is_in).map(|(colour, _)| colour);
    let first = colours.next().unwrap_or(look::WHITE);
    colours.next().map_or(first, |other| look::mixed(look::mixed(first, other, 0.5), look::INK, 0.05))
}
