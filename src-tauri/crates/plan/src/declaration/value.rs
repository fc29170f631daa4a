//! Value: what stands in a field.

use super::list::{Chosen, Listed};
use super::record::{Record, Recorded};
use super::{IsGone, Sort};
use crate::{Answer, CheckIn, EntryId, Importance, PassingOn, Preference, Saying, SessionNote, Witness};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a field, whatever the kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Words of the person; may be blank.
    Text(String),
    /// Words, any number.
    Texts(Vec<String>),
    /// One of a closed list, where one was chosen.
    Choice(Option<Chosen>),
    /// Any of a closed list.
    Choices(Vec<Chosen>),
    /// Yes or no.
    Flag(bool),
    /// A day, where it is known.
    Day(Option<NaiveDate>),
    /// How much, of ten.
    Scale(Option<Scale>),
    /// Words to each of a closed list.
    Answers(Vec<AnswerTo>),
    /// Who saw it.
    Witnesses(Vec<Witness>),
    /// Lines of several columns.
    Records(Vec<Record>),
    /// Other entries, a bedrock among them.
    Ties(Vec<EntryId>),
    /// What only this kind has.
    Own,
}

/// How much of ten, and the person's words on it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct Scale {
    /// From 1 to 10.
    pub level: u8,
    /// Why not less; may be blank.
    pub words: String,
}

/// Words to one of a closed list; they may be blank.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
pub struct AnswerTo {
    /// Which.
    pub to: Chosen,
    /// In the person's words.
    pub words: String,
}

/// A type that can stand in a field.
pub(crate) trait FieldValue {
    /// What it comes to.
    fn value(&self) -> Value;

    /// The person's words in it, in order.
    fn texts(&self) -> Vec<&str> {
        Vec::new()
    }

    /// The entries it speaks of.
    fn ties(&self) -> Vec<EntryId> {
        Vec::new()
    }

    /// Cuts the ties to what is gone for ever.
    fn untie(&mut self, _is_gone: IsGone<'_>) {}

    /// The one entry it speaks of.
    fn tie_mut(&mut self) -> Option<&mut EntryId> {
        None
    }
}

impl FieldValue for String {
    fn value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn texts(&self) -> Vec<&str> {
        vec![self]
    }
}

impl FieldValue for Vec<String> {
    fn value(&self) -> Value {
        Value::Texts(self.clone())
    }

    fn texts(&self) -> Vec<&str> {
        self.iter().map(String::as_str).collect()
    }
}

impl<L: Listed> FieldValue for L {
    fn value(&self) -> Value {
        Value::Choice(Some(Chosen::of(self)))
    }
}

impl<L: Listed> FieldValue for Option<L> {
    fn value(&self) -> Value {
        Value::Choice(self.as_ref().map(Chosen::of))
    }
}

impl<L: Listed> FieldValue for BTreeSet<L> {
    fn value(&self) -> Value {
        Value::Choices(self.iter().map(Chosen::of).collect())
    }
}

impl FieldValue for bool {
    fn value(&self) -> Value {
        Value::Flag(*self)
    }
}

impl FieldValue for NaiveDate {
    fn value(&self) -> Value {
        Value::Day(Some(*self))
    }
}

impl FieldValue for Option<NaiveDate> {
    fn value(&self) -> Value {
        Value::Day(*self)
    }
}

impl FieldValue for Option<Importance> {
    fn value(&self) -> Value {
        let scale = |i: &Importance| Scale { level: i.level, words: i.why_not_lower.clone() };
        Value::Scale(self.as_ref().map(scale))
    }

    fn texts(&self) -> Vec<&str> {
        self.iter().map(|importance| importance.why_not_lower.as_str()).collect()
    }
}

impl FieldValue for EntryId {
    fn value(&self) -> Value {
        Value::Ties(vec![*self])
    }

    fn ties(&self) -> Vec<EntryId> {
        vec![*self]
    }
}

impl FieldValue for Option<EntryId> {
    fn value(&self) -> Value {
        Value::Ties(self.iter().copied().collect())
    }

    fn ties(&self) -> Vec<EntryId> {
        self.iter().copied().collect()
    }

    fn untie(&mut self, is_gone: IsGone<'_>) {
        *self = self.filter(|id| !is_gone(*id));
    }

    fn tie_mut(&mut self) -> Option<&mut EntryId> {
        self.as_mut()
    }
}

impl FieldValue for BTreeSet<EntryId> {
    fn value(&self) -> Value {
        Value::Ties(self.iter().copied().collect())
    }

    fn ties(&self) -> Vec<EntryId> {
        self.iter().copied().collect()
    }

    fn untie(&mut self, is_gone: IsGone<'_>) {
        self.retain(|id| !is_gone(*id));
    }
}

impl FieldValue for Vec<EntryId> {
    fn value(&self) -> Value {
        Value::Ties(self.clone())
    }

    fn ties(&self) -> Vec<EntryId> {
        self.clone()
    }

    fn untie(&mut self, is_gone: IsGone<'_>) {
        self.retain(|id| !is_gone(*id));
    }
}

impl<L: Listed + Ord> FieldValue for BTreeMap<L, String> {
    fn value(&self) -> Value {
        let answered = |(to, words): (&L, &String)| AnswerTo { to: Chosen::of(to), words: words.clone() };
        Value::Answers(self.iter().map(answered).collect())
    }

    fn texts(&self) -> Vec<&str> {
        self.values().map(String::as_str).collect()
    }
}

impl FieldValue for Vec<Witness> {
    fn value(&self) -> Value {
        Value::Witnesses(self.clone())
    }

    fn texts(&self) -> Vec<&str> {
        self.iter().flat_map(|witness| [witness.who.as_str(), &witness.said]).collect()
    }
}

impl<R: Recorded> FieldValue for Vec<R> {
    fn value(&self) -> Value {
        Value::Records(self.iter().map(Record::of).collect())
    }

    fn texts(&self) -> Vec<&str> {
        self.iter().flat_map(R::texts).collect()
    }
}

/// What only one kind has says just its words and its ties here.
macro_rules! own {
    ($type:ty, |$own:ident| $texts:expr) => {
        impl FieldValue for $type {
            fn value(&self) -> Value {
                Value::Own
            }

            fn texts(&self) -> Vec<&str> {
                let $own = self;
                $texts
            }
        }
    };
}

own!(Option<String>, |_key| Vec::new());
own!(Saying, |saying| saying.texts());
own!(Option<CheckIn>, |check_in| check_in.iter().map(|check_in| check_in.worry.as_str()).collect());
own!(Vec<Preference>, |_preferences| Vec::new());
own!(PassingOn, |pass_on| match pass_on {
    PassingOn::This { what, to } => vec![what, to],
    PassingOn::Nothing | PassingOn::AskFirst => Vec::new(),
});

impl FieldValue for Vec<SessionNote> {
    fn value(&self) -> Value {
        Value::Own
    }

    fn texts(&self) -> Vec<&str> {
        self.iter().flat_map(|note| note.saying.texts()).collect()
    }

    /// What was said about what is gone stays.
    fn untie(&mut self, is_gone: IsGone<'_>) {
        for note in self {
            note.about = note.about.filter(|id| !is_gone(*id));
        }
    }
}

impl FieldValue for Answer {
    fn value(&self) -> Value {
        Value::Own
    }

    fn texts(&self) -> Vec<&str> {
        self.words().into_iter().collect()
    }

    fn tie_mut(&mut self) -> Option<&mut EntryId> {
        match self {
            Answer::Rests { on } => Some(on),
            Answer::NotSure | Answer::Words { .. } => None,
        }
    }
}

impl Value {
    /// Whether it is what a field of this sort holds.
    pub fn fits(&self, sort: Sort) -> bool {
        match self {
            Value::Text(_) => matches!(sort, Sort::Title | Sort::Line | Sort::Text),
            Value::Texts(_) => matches!(sort, Sort::Texts),
            Value::Choice(one) => {
                matches!(sort, Sort::Choice(list) if one.as_ref().is_none_or(|one| one.list == list))
            }
            Value::Choices(all) => {
                matches!(sort, Sort::Choices(list) if all.iter().all(|one| one.list == list))
            }
            Value::Flag(_) => sort == Sort::Flag,
            Value::Day(_) => sort == Sort::Day,
            Value::Scale(_) => sort == Sort::Scale,
            Value::Answers(all) => {
                matches!(sort, Sort::Answers(list) if all.iter().all(|one| one.to.list == list))
            }
            Value::Witnesses(_) => sort == Sort::Witnesses,
            Value::Records(all) => {
                matches!(sort, Sort::Records(columns) if all.iter().all(|one| one.has(columns)))
            }
            Value::Ties(_) => {
                matches!(sort, Sort::Tie(_) | Sort::Ties(_) | Sort::Under(_) | Sort::Rests)
            }
            Value::Own => matches!(sort, Sort::Own | Sort::Title),
        }
    }
}
