//! Record: a line of several columns, such as a time when a strength showed and its day.

use crate::{Check, Measure, NextStep, Proof, Raise};
use chrono::NaiveDate;
use serde::Serialize;

/// A column of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its name on the wire, such as `what`.
    pub name: &'static str,
    /// What stands in it.
    pub holds: Holds,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// Words of the person.
    Words,
    /// A day, or none.
    Day,
    /// Yes or no.
    Flag,
}

/// A line of cells, in the order of its columns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "RecordLine")]
pub struct Record {
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// What stands in one column of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Cell {
    /// The name of the column.
    pub column: &'static str,
    /// What stands in it.
    pub content: Content,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
#[ts(rename = "CellContent")]
pub enum Content {
    /// Words of the person; may be blank.
    Words {
        /// Those words.
        words: String,
    },
    /// A day, where it is known.
    Day {
        /// That day.
        day: Option<NaiveDate>,
    },
    /// Yes or no.
    Flag {
        /// Which.
        yes: bool,
    },
}

/// A type that is kept as a line of columns.
pub trait Recorded {
    /// Its columns, in order.
    const COLUMNS: &'static [Column];

    /// What stands in them.
    fn cells(&self) -> Vec<Cell>;

    /// The words among them.
    fn texts(&self) -> Vec<&str>;
}

impl Record {
    /// A value as a line.
    pub fn of<R: Recorded>(value: &R) -> Record {
        Record { cells: value.cells() }
    }

    /// The columns that have words, with them, in order.
    pub fn words(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.cells.iter().filter_map(|cell| match &cell.content {
            Content::Words { words } => Some((cell.column, words.as_str())),
            Content::Day { .. } | Content::Flag { .. } => None,
        })
    }

    /// The first day in it.
    pub fn day(&self) -> Option<NaiveDate> {
        self.cells.iter().find_map(|cell| match cell.content {
            Content::Day { day } => day,
            Content::Words { .. } | Content::Flag { .. } => None,
        })
    }

    /// Whether these are its columns.
    pub fn has(&self, columns: &[Column]) -> bool {
        self.cells.iter().map(|cell| cell.column).eq(columns.iter().map(|column| column.name))
    }
}

/// `words what, day on` as columns, cells and texts of a type.
macro_rules! recorded {
    ($type:ty: $($holds:ident $field:ident),* $(,)?) => {
        impl Recorded for $type {
            const COLUMNS: &'static [Column] =
                &[ $( Column { name: stringify!($field), holds: recorded!(@holds $holds) } ),* ];

            fn cells(&self) -> Vec<Cell> {
                vec![ $( Cell { column: stringify!($field), content: recorded!(@cell $holds, self.$field) } ),* ]
            }

            fn texts(&self) -> Vec<&str> {
                [ $( recorded!(@text $holds, self.$field) ),* ].into_iter().flatten().collect()
            }
        }
    };
    (@holds words) => { Holds::Words };
    (@holds day) => { Holds::Day };
    (@holds flag) => { Holds::Flag };
    (@cell words, $value:expr) => { Content::Words { words: $value.clone() } };
    (@cell day, $value:expr) => { Content::Day { day: $value } };
    (@cell flag, $value:expr) => { Content::Flag { yes: $value } };
    (@text words, $value:expr) => { Some($value.as_str()) };
    (@text $other:ident, $value:expr) => { None };
}

recorded!(Proof: words what, day on);
recorded!(Check: words who, day on, words right, words otherwise);
recorded!(Measure: words what, words start, words now, words target);
recorded!(NextStep: words cue, words act, day by, flag done);
recorded!(Raise: words what, words to);
