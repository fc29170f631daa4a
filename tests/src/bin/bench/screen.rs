//! What stands on a display, read from the file in which Xvfb keeps its pixels: looking costs the
//! display nothing.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use throughline_tests::Stage;

/// Every so many rows and columns are looked at.
const EVERY_ROW: usize = 4;
const EVERY_COLUMN: usize = 2;

/// What a window manager may draw around a window, in pixels: above, and on the other sides.
const ABOVE: usize = 40;
const AROUND: usize = 12;

/// The share of a window that must differ from its ground before something is painted on it.
const PAINTED: f64 = 0.001;

/// A display's pixels.
pub(crate) struct Screen {
    file: File,
    first: u64,
    row: usize,
    width: usize,
    height: usize,
}

/// Some of its pixels, at one moment.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Look {
    pixels: Vec<u32>,
    columns: usize,
}

impl Screen {
    /// Reads the head of the file, which is that of `xwd`: 25 numbers, then the colours.
    pub(crate) fn of(stage: &Stage) -> Screen {
        let file = File::open(stage.frame_buffer()).expect("the display keeps its pixels in a file");
        let mut head = [0; 100];
        read_at(&file, 0, &mut head).expect("the file has a head");
        let number = |at: usize| {
            let bytes = head[at * 4..at * 4 + 4].try_into().expect("four bytes are four bytes");
            u32::from_be_bytes(bytes) as usize
        };
        let first = (number(0) + number(19) * 12) as u64;
        Screen { file, first, row: number(12), width: number(4), height: number(5) }
    }

    /// What stands there now.
    pub(crate) fn look(&self) -> Look {
        let mut pixels = Vec::with_capacity(self.width * self.height / EVERY_ROW / EVERY_COLUMN);
        let mut row = vec![0; self.row];
        for at in (0..self.height).step_by(EVERY_ROW) {
            read_at(&self.file, self.first + (at * self.row) as u64, &mut row).expect("a row is there");
            let four = row.chunks_exact(4).take(self.width).step_by(EVERY_COLUMN);
            pixels.extend(four.map(|p| u32::from_ne_bytes([p[0], p[1], p[2], 0])));
        }
        Look { pixels, columns: self.width.div_ceil(EVERY_COLUMN) }
    }
}

fn read_at(mut file: &File, place: u64, bytes: &mut [u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(place))?;
    file.read_exact(bytes)
}

impl Look {
    /// How many pixels are others than in an earlier look.
    pub(crate) fn changed(&self, earlier: &Look) -> usize {
        self.pixels.iter().zip(&earlier.pixels).filter(|(a, b)| a != b).count()
    }

    /// Whether a window has come up since `empty`, and something stands on its ground.
    pub(crate) fn is_painted(&self, empty: &Look) -> bool {
        let Some((rows, columns)) = self.inside(empty) else { return false };
        let pixels = || rows.clone().flat_map(|row| &self.pixels[row * self.columns..][columns.clone()]);
        let Some(ground) = pixels().next() else { return false };
        let other = pixels().filter(|pixel| *pixel != ground).count();
        other as f64 > PAINTED * (rows.len() * columns.len()) as f64
    }

    /// The rows and columns inside the frame of what has come up since.
    fn inside(&self, empty: &Look) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
        let differs = |at: &usize| self.pixels[*at] != empty.pixels[*at];
        let places: Vec<usize> = (0..self.pixels.len()).filter(differs).collect();
        let (first, last) = (places.first()? / self.columns, places.last()? / self.columns);
        let left = places.iter().map(|at| at % self.columns).min()?;
        let right = places.iter().map(|at| at % self.columns).max()?;
        let rows = first + ABOVE / EVERY_ROW..(last + 1).saturating_sub(AROUND / EVERY_ROW);
        let columns = left + AROUND / EVERY_COLUMN..(right + 1).saturating_sub(AROUND / EVERY_COLUMN);
        (rows.start < rows.end && columns.start < columns.end).then_some((rows, columns))
    }
}
