//! Strips on pages, with the foot of each.

use super::flow::Flow;
use super::strip::{Line, Mark, Shape, Strip};
use super::text::Frame;
use crate::PaperSize;
use crate::look::{self, Margins, Type};
use crate::model::Document;
use crate::options::size;
use std::collections::BTreeMap;
use std::ops::Range;
use words::Words;

/// A page with everything at its place. All is measured from its top left corner.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Page {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// In the order they are drawn in.
    pub(crate) marks: Vec<Placed>,
}

/// A mark, and from how far down the page it is measured.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    pub(crate) y: f32,
    pub(crate) mark: Mark,
}

/// How far an area reaches under the next, in points.
const UNDERLAP: f32 = 0.4;

/// The margins of a document.
pub(crate) fn margins(document: &Document) -> Margins {
    if document.dense { look::DENSE_MARGINS } else { look::MARGINS }
}

/// The height for strips.
pub(crate) fn room(paper: PaperSize, margins: Margins) -> f32 {
    size(paper).1 - margins.top - margins.bottom
}

/// The column in the middle of the sheet.
pub(crate) fn column(paper: PaperSize, margins: Margins) -> Frame {
    Frame { x: (size(paper).0 - margins.column) / 2.0, width: margins.column }
}

/// Places the strips of each page.
pub(crate) fn placed(
    strips: Vec<Strip>,
    cuts: &[Range<usize>],
    document: &Document,
    flow: &mut Flow<'_>,
) -> Vec<Page> {
    let anchors = anchors(&strips, cuts);
    let mut strips = strips.into_iter();
    let margins = margins(document);
    let width = flow.column.x * 2.0 + flow.column.width;
    let height = flow.room + margins.top + margins.bottom;
    let mut pages = Vec::new();
    for (number, cut) in cuts.iter().enumerate() {
        let mut marks = stacked(strips.by_ref().take(cut.len()).collect(), margins.top);
        marks.iter_mut().for_each(|placed| numbered(placed, &anchors, flow));
        let said = Numbered { number: number + 1, of: cuts.len() };
        marks.extend(foot(document, said, height, flow));
        pages.push(Page { width, height, marks });
    }
    pages
}

/// The page of each anchor, from 1.
fn anchors(strips: &[Strip], cuts: &[Range<usize>]) -> BTreeMap<usize, usize> {
    let on_page = |(number, cut): (usize, &Range<usize>)| {
        let marks = strips[cut.clone()].iter().flat_map(|strip| &strip.marks);
        let anchors =
            marks.filter_map(|mark| if let Mark::Anchor(anchor) = mark { Some(*anchor) } else { None });
        anchors.map(|anchor| (anchor, number + 1)).collect::<Vec<_>>()
    };
    cuts.iter().enumerate().flat_map(on_page).collect()
}

/// Sets the number of a page, where one is to be told.
fn numbered(placed: &mut Placed, anchors: &BTreeMap<usize, usize>, flow: &mut Flow<'_>) {
    let Mark::PageOf(page) = placed.mark else { return };
    let Some(number) = anchors.get(&page.anchor).map(usize::to_string) else { return };
    let width = flow.set.width(&number, look::PROSE) + 0.5;
    let frame = Frame { x: page.right - width, width: width + 1.0 };
    if let Some(line) = foot_line(&number, look::PROSE, frame, flow) {
        placed.mark = Mark::Line(Line { baseline: page.baseline, node: Some(page.node), ..line });
    }
}

/// Strips from the top margin down. Shapes come first, so that no line is painted over.
fn stacked(strips: Vec<Strip>, top: f32) -> Vec<Placed> {
    let mut y = top;
    let (last, mut shapes, mut others) = (strips.len().saturating_sub(1), Shapes::default(), Vec::new());
    for (number, strip) in strips.into_iter().enumerate() {
        y += if number == 0 { strip.edge_above } else { strip.gap };
        for mark in strip.marks {
            match mark {
                Mark::Shape(shape) => {
                    let above = if number == 0 { strip.edge_above } else { 0.0 };
                    let below = if number == last { strip.edge_below } else { 0.0 };
                    shapes.add(grown(shape, y, above, below));
                }
                mark => others.push(Placed { y, mark }),
            }
        }
        y += strip.height;
    }
    shapes.placed().chain(others).collect()
}

/// A shape on the page, reaching into the edges of a figure that goes on over the page.
fn grown(shape: Shape, top: f32, above: f32, below: f32) -> Shape {
    Shape { y: top + shape.y - above, height: shape.height + above + below, ..shape }
}

/// Shapes of a page. One that goes on under another of its kind becomes one with it, so that no
/// reader shows a seam between them.
#[derive(Default)]
struct Shapes(Vec<Shape>);

impl Shapes {
    fn add(&mut self, shape: Shape) {
        match self.0.iter_mut().rev().find(|above| goes_on(above, &shape)) {
            Some(above) => {
                above.height = shape.y + shape.height - above.y;
                above.corners = [above.corners[0], above.corners[1], shape.corners[2], shape.corners[3]];
            }
            None => self.0.push(shape),
        }
    }

    /// Each reaches a hair under the one below it, or a reader would let the paper shine through.
    fn placed(mut self) -> impl Iterator<Item = Placed> {
        for number in 0..self.0.len() {
            let (above, below) = self.0.split_at_mut(number + 1);
            if below.iter().any(|below| lies_under(below, &above[number])) {
                above[number].height += UNDERLAP;
            }
        }
        self.0.into_iter().map(|shape| Placed { y: 0.0, mark: Mark::Shape(shape) })
    }
}

fn lies_under(below: &Shape, above: &Shape) -> bool {
    let touching = (above.y + above.height - below.y).abs() < 0.01;
    touching && below.x < above.x + above.width && above.x < below.x + below.width
}

fn goes_on(above: &Shape, below: &Shape) -> bool {
    let alike = above.fill == below.fill && above.figure == below.figure;
    let in_line = (above.x - below.x).abs() < 0.01 && (above.width - below.width).abs() < 0.01;
    let touching = (above.y + above.height - below.y).abs() < 0.01;
    let square = above.corners[2..] == [0.0; 2] && below.corners[..2] == [0.0; 2];
    alike && in_line && touching && square
}

/// Which page it is.
#[derive(Debug, Clone, Copy)]
struct Numbered {
    number: usize,
    of: usize,
}

/// For whom and when at the start of the line, the page at its end.
fn foot(document: &Document, page: Numbered, height: f32, flow: &mut Flow<'_>) -> Vec<Placed> {
    let words = Words::new(&document.language);
    let numbers = [("page", page.number.into()), ("pages", page.of.into())];
    let count = words.say_with("paper-page", &numbers);
    let counted = flow.set.width(&count, look::FOOT);
    let column = flow.column;
    let start = foot_line(&document.foot, look::FOOT, column.inset(0.0, counted + 24.0), flow);
    let end = foot_line(&count, look::FOOT, column.inset(column.width - counted - 0.5, -2.0), flow);
    let place = |line: Line| {
        let y = height - look::FOOT_RISE - line.baseline;
        Placed { y, mark: Mark::Line(line) }
    };
    start.into_iter().chain(end).map(place).collect()
}

/// The first line of a text that is mere decoration: a long name must not fill the page's foot.
fn foot_line(text: &str, kind: Type, frame: Frame, flow: &mut Flow<'_>) -> Option<Line> {
    flow.set.set(text, kind, frame).into_iter().next()?.lines.into_iter().next()
}
