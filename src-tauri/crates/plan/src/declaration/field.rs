//! Field: one thing an entry says, what it is and whether it leaves.

use super::{Column, List, Part};
use crate::{Kind, Sharing};

/// One field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// As the struct names it (`first_step`); on the wire in camel case.
    pub name: &'static str,
    /// The part of the entry it belongs to. Several fields may make up one part.
    pub part: Part,
    /// What it is.
    pub sort: Sort,
    /// Whether it leaves, and by what.
    pub leaves: Leaves,
    /// Its words are in Fluent as `entries-part-<label>`; the name of the part unless it has its own.
    pub label: &'static str,
    /// Whether the entry means nothing without it.
    pub needed: bool,
    /// What it is shared as by itself, whatever the entry is shared as.
    pub shared_as: Option<Sharing>,
    /// Whether it is somebody else's to tell wherever anything stands in it.
    pub of_others: bool,
}

/// What a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// The words the entry is known by.
    Title,
    /// Words in one line.
    Line,
    /// Words of any length.
    Text,
    /// Words, any number.
    Texts,
    /// One of a closed list, or none.
    Choice(List),
    /// Any of a closed list.
    Choices(List),
    /// Yes or no.
    Flag,
    /// A day, or none.
    Day,
    /// How much, of ten, with the person's words.
    Scale,
    /// Another entry, of this kind or of any.
    Tie(Option<Kind>),
    /// Other entries, of this kind or of any.
    Ties(Option<Kind>),
    /// The entry it hangs under, with which it goes and comes back.
    Under(Option<Kind>),
    /// A bedrock.
    Rests,
    /// Words to each of a closed list.
    Answers(List),
    /// Who saw it, and what they said.
    Witnesses,
    /// Lines of several columns.
    Records(&'static [Column]),
    /// What only this kind has, shown by its own code.
    Own,
}

/// Whether a field leaves, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaves {
    /// Never.
    Never,
    /// Whenever the entry does.
    WithEntry,
    /// When its part is chosen, or all of the entry.
    Chosen,
    /// When its part is chosen by itself: no summary act chooses it.
    ByItself,
}

impl Field {
    /// A field that never leaves.
    pub(crate) const fn new(part: Part, sort: Sort) -> Field {
        Field {
            name: "",
            part,
            sort,
            leaves: Leaves::Never,
            label: part.name(),
            needed: false,
            shared_as: None,
            of_others: false,
        }
    }

    /// The words the entry is known by, without which it means nothing. They leave with it.
    pub(crate) const fn title() -> Field {
        Field { needed: true, ..Field::new(Part::Title, Sort::Title).with_entry() }
    }

    /// Words in one line.
    pub(crate) const fn line(part: Part) -> Field {
        Field::new(part, Sort::Line)
    }

    /// Words of any length.
    pub(crate) const fn text(part: Part) -> Field {
        Field::new(part, Sort::Text)
    }

    /// Notes: they leave only by themselves.
    pub(crate) const fn notes() -> Field {
        Field::new(Part::Notes, Sort::Text).by_itself()
    }

    /// One of a closed list.
    pub(crate) const fn choice(part: Part, list: List) -> Field {
        Field::new(part, Sort::Choice(list))
    }

    /// The day on which the entry was written.
    pub(crate) const fn written_on() -> Field {
        Field::new(Part::On, Sort::Day).with_entry().called("on")
    }

    /// A bedrock it rests on.
    pub(crate) const fn rests() -> Field {
        Field::new(Part::Ground, Sort::Rests).chosen()
    }

    /// What others saw.
    pub(crate) const fn witnesses(part: Part) -> Field {
        Field { of_others: true, ..Field::new(part, Sort::Witnesses).chosen() }
    }

    /// Lines of several columns.
    pub(crate) const fn records(part: Part, columns: &'static [Column]) -> Field {
        Field::new(part, Sort::Records(columns))
    }

    /// What only this kind has.
    pub(crate) const fn own(part: Part) -> Field {
        Field::new(part, Sort::Own)
    }

    pub(crate) const fn with_entry(self) -> Field {
        Field { leaves: Leaves::WithEntry, ..self }
    }

    pub(crate) const fn chosen(self) -> Field {
        Field { leaves: Leaves::Chosen, ..self }
    }

    pub(crate) const fn by_itself(self) -> Field {
        Field { leaves: Leaves::ByItself, ..self }
    }

    /// May still be blank: it is asked bit by bit.
    pub(crate) const fn may_wait(self) -> Field {
        Field { needed: false, ..self }
    }

    /// Without it the entry says nothing.
    pub(crate) const fn needed(self) -> Field {
        Field { needed: true, ..self }
    }

    pub(crate) const fn shared_as(self, sharing: Sharing) -> Field {
        Field { shared_as: Some(sharing), ..self }
    }

    /// Somebody else's to tell.
    pub(crate) const fn of_others(self) -> Field {
        Field { of_others: true, ..self }
    }

    pub(crate) const fn labelled(self, label: &'static str) -> Field {
        Field { label, ..self }
    }

    pub(crate) const fn called(self, name: &'static str) -> Field {
        Field { name, ..self }
    }

    /// Its name on the wire and in files, such as `firstStep`.
    pub fn wire_name(&self) -> String {
        let mut words = self.name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        words.fold(first, |name, word| {
            let (head, tail) = word.split_at(word.len().min(1));
            name + &head.to_uppercase() + tail
        })
    }
}
