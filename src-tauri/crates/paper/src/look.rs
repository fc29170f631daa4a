//! Colours, type and measures: the tokens of the window, for paper.

use parley::{FontStyle, FontWeight};

/// An opaque colour, red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// What the person wrote.
pub(crate) const INK: Colour = Colour(0x23, 0x26, 0x2b);
/// What the program says.
pub(crate) const SOFT: Colour = Colour(0x5f, 0x64, 0x6c);
/// Hairlines.
pub(crate) const LINE: Colour = Colour(0xe8, 0xe3, 0xd9);
/// The one accent.
pub(crate) const ACCENT: Colour = Colour(0x2b, 0x6a, 0x5c);
/// Labels on earth: dark enough on the deepest layer too.
pub(crate) const LOAM: Colour = Colour(0x40, 0x30, 0x1d);
/// Daylight above the ground: goals.
pub(crate) const DAYLIGHT: Colour = Colour(0xfa, 0xf8, 0xf3);
/// Bedrock.
pub(crate) const BEDROCK: Colour = Colour(0x6f, 0x52, 0x38);
/// A block within bedrock.
pub(crate) const LIGHT_BEDROCK: Colour = Colour(0x80, 0x60, 0x42);
/// A line down through the earth.
pub(crate) const ROOT: Colour = Colour(0x9a, 0x7b, 0x52);
/// The paper itself.
pub(crate) const WHITE: Colour = Colour(0xff, 0xff, 0xff);
/// Circles of a drawing: passion, strength, need.
pub(crate) const CIRCLES: [Colour; 3] =
    [Colour(0xf6, 0xe6, 0xd6), Colour(0xdd, 0xea, 0xe5), Colour(0xe6, 0xe4, 0xf0)];
/// Where all three of them meet.
pub(crate) const SWEET_SPOT: Colour = Colour(0xfb, 0xf3, 0xd4);
/// Words on bedrock.
pub(crate) const ON_BEDROCK: Colour = Colour(0xfd, 0xf9, 0xf1);
/// Labels on bedrock.
pub(crate) const SOFT_ON_BEDROCK: Colour = Colour(0xea, 0xdb, 0xc4);
/// The layers of the ground, from the surface down.
const EARTH: [Colour; 4] =
    [Colour(0xf4, 0xee, 0xe3), Colour(0xea, 0xdf, 0xcb), Colour(0xda, 0xc6, 0xa6), Colour(0xbf, 0xa0, 0x78)];

/// The colour of the earth at a depth, 0 just below the surface and 1 just above bedrock.
pub(crate) fn earth(depth: f32) -> Colour {
    let place = depth.clamp(0.0, 1.0) * 3.0;
    let above = (place.floor() as usize).min(2);
    mixed(EARTH[above], EARTH[above + 1], place - above as f32)
}

/// A colour between two: `share` of the second.
pub(crate) fn mixed(a: Colour, b: Colour, share: f32) -> Colour {
    let channel = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * share).round() as u8;
    Colour(channel(a.0, b.0), channel(a.1, b.1), channel(a.2, b.2))
}

/// Whose words they are: the person's are set in a serif, the program's are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Newsreader.
    Person,
    /// Inter.
    Program,
}

/// How a text is set. Sizes in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    pub(crate) voice: Voice,
    pub(crate) weight: FontWeight,
    pub(crate) slope: FontStyle,
    pub(crate) size: f32,
    /// From one baseline to the next.
    pub(crate) leading: f32,
    pub(crate) colour: Colour,
}

impl Type {
    const fn person(size: f32, leading: f32) -> Type {
        let (weight, slope) = (FontWeight::NORMAL, FontStyle::Normal);
        Type { voice: Voice::Person, weight, slope, size, leading, colour: INK }
    }

    const fn program(size: f32, leading: f32) -> Type {
        Type { voice: Voice::Program, colour: SOFT, ..Type::person(size, leading) }
    }

    pub(crate) const fn in_colour(self, colour: Colour) -> Type {
        Type { colour, ..self }
    }

    const fn in_weight(self, weight: FontWeight) -> Type {
        Type { weight, ..self }
    }

    pub(crate) const fn in_italics(self) -> Type {
        Type { slope: FontStyle::Italic, ..self }
    }
}

/// The name of the document.
pub(crate) const TITLE: Type = Type::person(31.0, 36.0).in_weight(FontWeight::MEDIUM);
/// A goal.
pub(crate) const HEADING: Type = Type::person(20.0, 25.0).in_weight(FontWeight::MEDIUM);
/// The same where room is short.
pub(crate) const SMALL_HEADING: Type = Type::person(16.0, 20.0).in_weight(FontWeight::MEDIUM);
/// What an entry is known by, within the section of its kind.
pub(crate) const ENTRY: Type = Type::person(13.5, 18.0).in_weight(FontWeight::MEDIUM);
/// The same where room is short.
pub(crate) const SMALL_ENTRY: Type = Type::person(12.0, 15.5).in_weight(FontWeight::MEDIUM);
/// A heading of the program's within a section, small and firm.
pub(crate) const SUBHEADING: Type = Type::program(9.0, 13.0).in_weight(FontWeight::SEMI_BOLD).in_colour(INK);
/// What the person wrote, in running text.
pub(crate) const BODY: Type = Type::person(11.5, 16.0);
/// What the person wrote, where room is short.
pub(crate) const SMALL_BODY: Type = Type::person(10.5, 14.5);
/// What the person wrote in a layer of the ground.
pub(crate) const LAYER: Type = Type::person(13.0, 18.0);
/// The same where layers stand side by side.
pub(crate) const NARROW_LAYER: Type = Type::person(11.5, 15.5);
/// What was said beside a layer.
pub(crate) const ASIDE: Type = Type::person(11.5, 15.5).in_italics();
/// What stands at the bottom.
pub(crate) const BEDROCK_WORDS: Type =
    Type::person(13.5, 18.5).in_weight(FontWeight::MEDIUM).in_colour(ON_BEDROCK);
/// The same where layers stand side by side.
pub(crate) const NARROW_BEDROCK: Type =
    Type::person(12.0, 16.0).in_weight(FontWeight::MEDIUM).in_colour(ON_BEDROCK);
/// Goals in the short list of the first page.
pub(crate) const SURFACE: Type = Type::person(13.0, 18.0);
/// A label over or beside what the person wrote.
pub(crate) const LABEL: Type = Type::program(8.5, 12.0);
/// What the program says in running text.
pub(crate) const PROSE: Type = Type::program(9.5, 14.5).in_colour(INK);
/// The foot of the page.
pub(crate) const FOOT: Type = Type::program(8.0, 11.0);
/// A goal at the surface of a drawing.
pub(crate) const PILL: Type = Type::person(10.5, 13.0);
/// Bedrock in a drawing.
pub(crate) const BLOCK: Type = Type::person(11.5, 15.0).in_weight(FontWeight::MEDIUM).in_colour(ON_BEDROCK);
/// A name within a drawing.
pub(crate) const NAME: Type = Type::person(9.0, 10.5);
/// A number within a drawing.
pub(crate) const NUMBER: Type = Type::program(8.0, 10.0).in_weight(FontWeight::SEMI_BOLD).in_colour(INK);
/// Ground in few lines.
pub(crate) const GIST_GROUND: Type =
    Type::person(10.5, 14.5).in_weight(FontWeight::SEMI_BOLD).in_colour(BEDROCK);
/// A recovery code.
pub(crate) const CODE: Type = Type::program(22.0, 34.0).in_weight(FontWeight::MEDIUM).in_colour(INK);

/// Where things stand on a sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Margins {
    /// The width of everything.
    pub(crate) column: f32,
    /// From the edge of the sheet to the first line.
    pub(crate) top: f32,
    /// From the last line to the edge of the sheet.
    pub(crate) bottom: f32,
}

/// With [`LAYER`] inside of its padding, a line has 68 characters or so.
pub(crate) const MARGINS: Margins = Margins { column: 430.0, top: 74.0, bottom: 82.0 };
/// The same where room is short.
pub(crate) const DENSE_MARGINS: Margins = Margins { column: 464.0, top: 56.0, bottom: 68.0 };
/// The widest a line of running text may be.
pub(crate) const MEASURE: f32 = 372.0;
/// From the foot's baseline to the edge of the sheet.
pub(crate) const FOOT_RISE: f32 = 44.0;
/// From the side of a layer to its words.
pub(crate) const INSET: f32 = 18.0;
/// How far a branch stands in from the layer it hangs under.
pub(crate) const BRANCH: f32 = 20.0;
/// The corners of a figure.
pub(crate) const ROUNDING: f32 = 7.0;

#[cfg(test)]
mod tests {
    use super::*;

    fn brightness(Colour(r, g, b): Colour) -> f32 {
        let channel = |c: u8| {
            let c = f32::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
    }

    fn contrast(one: Colour, other: Colour) -> f32 {
        let (one, other) = (brightness(one) + 0.05, brightness(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn all_words_stand_out_from_their_ground_as_wcag_asks() {
        let white = Colour(0xff, 0xff, 0xff);
        let on_earth = (0..=10).map(|depth| earth(depth as f32 / 10.0)).flat_map(|e| [(INK, e), (LOAM, e)]);
        let others = [
            (INK, white),
            (SOFT, white),
            (INK, DAYLIGHT),
            (SOFT, DAYLIGHT),
            (ON_BEDROCK, BEDROCK),
            (ON_BEDROCK, LIGHT_BEDROCK),
            (BEDROCK, white),
            (INK, SWEET_SPOT),
            (SOFT_ON_BEDROCK, BEDROCK),
        ];
        for (words, ground) in on_earth.chain(others) {
            assert!(contrast(words, ground) >= 4.5, "{words:?} on {ground:?}");
        }
    }
}
