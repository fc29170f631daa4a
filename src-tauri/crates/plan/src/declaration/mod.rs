//! The declaration of a kind: its fields, said once, in the order in which a person reads them.
//! Search, history, audit, choice, disclosure, paper, Markdown and the window's pages follow from it.

mod field;
mod list;
mod part;
mod record;
mod value;

pub use field::{Field, Leaves, Sort};
pub use list::{Chosen, Document, List, Listed};
pub use part::Part;
pub use record::{Cell, Column, Content, Holds, Record, Recorded};
pub(crate) use value::FieldValue;
pub use value::{AnswerTo, Scale, Value};

use crate::{EntryId, Kind, Sharing};

/// What a kind of entry says of itself, once. What it does not say does not happen: a kind that
/// declares nothing is in no document, and a field that declares nothing leaves nobody's hands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declaration {
    /// Which kind.
    pub kind: Kind,
    /// What its entries are shared as; none for kinds that no agreement is about.
    pub shared_as: Option<Sharing>,
    /// The document it is chosen for by itself; none for kinds that never leave so.
    pub document: Option<Document>,
    /// Whether it lies between the person and whoever it hangs under, and goes to those two alone.
    pub between: bool,
    /// Whether a plan has at most one of it.
    pub only_one: bool,
    /// Its fields, in the order in which a person reads them.
    pub fields: &'static [Field],
    /// What leaves with it and is kept elsewhere: the day it was written on, the whys under a goal,
    /// the energy notes that speak for a passion.
    pub gathered: &'static [Field],
}

impl Declaration {
    /// One that lets nothing out.
    pub(crate) const fn of(kind: Kind, fields: &'static [Field]) -> Declaration {
        Declaration {
            kind,
            fields,
            shared_as: None,
            document: None,
            between: false,
            only_one: false,
            gathered: &[],
        }
    }

    /// Chosen for a growth plan, and shared as this.
    pub(crate) const fn for_growth_plan(self, shared_as: Sharing) -> Declaration {
        Declaration { document: Some(Document::GrowthPlan), shared_as: Some(shared_as), ..self }
    }

    /// Shared as this wherever another entry carries its words out.
    pub(crate) const fn carried_as(self, shared_as: Sharing) -> Declaration {
        Declaration { shared_as: Some(shared_as), ..self }
    }

    /// Chosen for a page for two, and for those two alone.
    pub(crate) const fn for_both(self, document: Document) -> Declaration {
        Declaration { document: Some(document), between: true, ..self }
    }

    /// At most one of it in a plan.
    pub(crate) const fn once(self) -> Declaration {
        Declaration { only_one: true, ..self }
    }

    /// What leaves with it and is kept elsewhere.
    pub(crate) const fn with(self, gathered: &'static [Field]) -> Declaration {
        Declaration { gathered, ..self }
    }

    /// The field by whose words an entry is known.
    pub fn title(&self) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.part == Part::Title)
    }

    /// Its fields and what leaves with them, in order.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.fields.iter().chain(self.gathered)
    }

    /// The parts that are chosen by themselves, in order, each once.
    pub fn parts(&self) -> Vec<Part> {
        self.parts_that(|leaves| matches!(leaves, Leaves::Chosen | Leaves::ByItself))
    }

    /// The parts that a person chooses when they choose all of an entry: never notes, check-ins or
    /// whatever else is private unless it is named.
    pub fn summary(&self) -> Vec<Part> {
        self.parts_that(|leaves| leaves == Leaves::Chosen)
    }

    fn parts_that(&self, fits: impl Fn(Leaves) -> bool) -> Vec<Part> {
        let mut parts = Vec::new();
        for field in self.fields.iter().chain(self.gathered).filter(|field| fits(field.leaves)) {
            if !parts.contains(&field.part) {
                parts.push(field.part);
            }
        }
        parts
    }
}

/// A body that declared its fields: made by [`declare`].
pub(crate) trait Declared {
    /// What its kind says of itself.
    const DECLARATION: Declaration;

    /// Each declared field with what stands in it, in order.
    fn each<'b>(&'b self, look: &mut dyn FnMut(&'static Field, &'b dyn FieldValue));

    /// The same, to cut ties or move what rests.
    fn each_mut(&mut self, change: &mut dyn FnMut(&'static Field, &mut dyn FieldValue));
}

/// The same for a body of whatever kind.
pub(crate) trait AnyDeclared {
    fn declaration(&self) -> &'static Declaration;
    fn each_field<'b>(&'b self, look: &mut dyn FnMut(&'static Field, &'b dyn FieldValue));
    fn each_field_mut(&mut self, change: &mut dyn FnMut(&'static Field, &mut dyn FieldValue));
}

impl<D: Declared> AnyDeclared for D {
    fn declaration(&self) -> &'static Declaration {
        &D::DECLARATION
    }

    fn each_field<'b>(&'b self, look: &mut dyn FnMut(&'static Field, &'b dyn FieldValue)) {
        self.each(look);
    }

    fn each_field_mut(&mut self, change: &mut dyn FnMut(&'static Field, &mut dyn FieldValue)) {
        self.each_mut(change);
    }
}

/// Declares a kind: what holds for the whole, then each field of its struct with what it is.
/// A field that is not listed is nobody's business: it is not searched, shown or let out.
macro_rules! declare {
    ($kind:ident $(. $rule:ident ( $($argument:expr),* ))* { $($field:ident : $is:expr),* $(,)? }) => {
        impl $crate::declaration::Declared for $kind {
            const DECLARATION: $crate::declaration::Declaration =
                $crate::declaration::Declaration::of($crate::Kind::$kind, &[
                    $( $is.called(stringify!($field)) ),*
                ]) $( . $rule ( $($argument),* ) )*;

            #[allow(unused_variables, unused_mut, reason = "a kind may declare no field")]
            fn each<'b>(
                &'b self,
                look: &mut dyn FnMut(&'static $crate::Field, &'b dyn $crate::declaration::FieldValue),
            ) {
                let mut fields = Self::DECLARATION.fields.iter();
                $( if let Some(field) = fields.next() { look(field, &self.$field); } )*
            }

            #[allow(unused_variables, unused_mut, reason = "a kind may declare no field")]
            fn each_mut(
                &mut self,
                change: &mut dyn FnMut(&'static $crate::Field, &mut dyn $crate::declaration::FieldValue),
            ) {
                let mut fields = Self::DECLARATION.fields.iter();
                $( if let Some(field) = fields.next() { change(field, &mut self.$field); } )*
            }
        }
    };
}
pub(crate) use declare;

/// A closed list: its values in the order they are offered, and which [`List`] it is. One that is told
/// of by hand (because choosing touches something) leaves that out.
macro_rules! closed_list {
    ($(#[$about:meta])* $name:ident $(= $list:ident)? { $($(#[$doc:meta])* $value:ident),* $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $( $(#[$doc])* $value, )* }

        impl $name {
            /// All of them, in the order they are offered.
            pub const ALL: [$name; [ $( stringify!($value) ),* ].len()] = [ $( $name::$value ),* ];
        }

        $( impl $crate::Listed for $name {
            const LIST: $crate::List = $crate::List::$list;
            const VALUES: &'static [Self] = &$name::ALL;
        } )?
    };
}
pub(crate) use closed_list;

/// Whether an entry was erased, so that what tied to it is cut.
pub(crate) type IsGone<'f> = &'f dyn Fn(EntryId) -> bool;
