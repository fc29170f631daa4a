//! Things with labels: pairs and tables.

/// A label and what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pair {
    /// The program's word for it.
    pub(crate) label: String,
    /// The program's words on it, such as "8 of 10".
    pub(crate) said: String,
    /// The person's words; may be empty.
    pub(crate) words: String,
    /// Drawn beside it: so many of so many.
    pub(crate) gauge: Option<(u8, u8)>,
}

impl Pair {
    /// A label with the person's own words.
    pub(crate) fn of(label: impl Into<String>, words: impl Into<String>) -> Pair {
        Pair { label: label.into(), said: String::new(), words: words.into(), gauge: None }
    }

    /// Whether there is anything beside its label.
    pub(crate) fn says_something(&self) -> bool {
        !self.said.is_empty() || !self.words.trim().is_empty()
    }
}

/// A table with a header.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    /// One header for each column.
    pub(crate) headers: Vec<String>,
    /// How wide the columns are, as shares of the whole.
    pub(crate) shares: Vec<f32>,
    /// As many cells each as there are headers; the first names its row.
    pub(crate) rows: Vec<Vec<String>>,
}
