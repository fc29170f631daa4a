//! Item: a chosen entry as it leaves, in owned words, with numbered grounds and no ids.

use crate::given::{Given, WhyItem};
use chrono::NaiveDate;
use plan::{AnswerTo, Chosen, Document, Field, Kind, Part, Record, Relationship, Scale, Witness};
use serde::{Deserialize, Serialize};

/// The exact selection handed to one person, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Disclosure {
    /// What kind of document it is.
    pub document: Document,
    /// Who hands it over, as far as chosen.
    pub from: Introduction,
    /// To whom; nobody where the person keeps it themselves.
    pub to: Option<Recipient>,
    /// On which day.
    pub made: NaiveDate,
    /// What was chosen, in the plan's order.
    pub items: Vec<Item>,
    /// The bedrock that chosen whys rest on, each once, by [`GroundNumber`].
    pub grounds: Vec<Ground>,
}

/// Who hands it over; what was not chosen is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Introduction {
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: String,
    /// Where.
    pub organisation: String,
}

/// The one other person it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Recipient {
    /// As the person calls them.
    pub name: String,
    /// What they are to the person.
    pub relationship: Relationship,
}

/// Index of a bedrock in [`Disclosure::grounds`].
pub type GroundNumber = usize;

/// A bedrock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ground {
    /// In the person's words.
    pub statement: String,
}

/// A chosen entry of whatever kind, as far as it was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// Its kind.
    pub kind: Kind,
    /// The words it is known by; empty for kinds that are known by none.
    pub title: String,
    /// What else leaves, in the order in which a person reads it. What is empty is not here.
    pub fields: Vec<ItemField>,
}

/// What leaves of one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemField {
    /// The part it was chosen by, or belongs to.
    pub part: Part,
    /// Its words are in Fluent as `entries-part-<label>`.
    pub label: &'static str,
    /// What leaves.
    pub given: Given,
    /// As its kind declared it.
    #[serde(skip)]
    #[ts(skip)]
    pub field: &'static Field,
}

impl ItemField {
    /// What leaves of a field.
    pub fn new(field: &'static Field, given: Given) -> ItemField {
        ItemField { part: field.part, label: field.label, given, field }
    }
}

impl Disclosure {
    /// Whether every ground that something rests on is there: true of all that
    /// [`crate::disclose`] made, and to be asked of what came from outside.
    pub fn grounds_hold(&self) -> bool {
        let holds = |field: &ItemField| field.given.grounds().iter().all(|on| *on < self.grounds.len());
        self.items.iter().flat_map(|item| &item.fields).all(holds)
    }

    /// The items of a kind, in their order.
    pub fn of(&self, kind: Kind) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.kind == kind)
    }
}

/// What the first field of a part holds, where it holds that.
macro_rules! first {
    ($item:ident, $part:ident, $given:pat => $found:expr) => {
        $item.given($part).find_map(|given| if let $given = given { Some($found) } else { None })
    };
}

/// Reading an item by its parts: what was not chosen is empty or none.
impl Item {
    /// All that leaves by a part.
    pub fn given(&self, part: Part) -> impl Iterator<Item = &Given> {
        self.fields.iter().filter(move |field| field.part == part).map(|field| &field.given)
    }

    /// The words of a part.
    pub fn words(&self, part: Part) -> &str {
        first!(self, part, Given::Text { words } => words.as_str()).unwrap_or_default()
    }

    /// What was chosen from a closed list.
    pub fn choice(&self, part: Part) -> Option<&Chosen> {
        first!(self, part, Given::Choice { one } => one)
    }

    /// All that was chosen from a closed list.
    pub fn choices(&self, part: Part) -> &[Chosen] {
        first!(self, part, Given::Choices { all } => all.as_slice()).unwrap_or_default()
    }

    /// Whether yes was said.
    pub fn flag(&self, part: Part) -> bool {
        first!(self, part, Given::Flag { yes } => *yes).unwrap_or_default()
    }

    /// The day.
    pub fn day(&self, part: Part) -> Option<NaiveDate> {
        first!(self, part, Given::Day { day } => *day)
    }

    /// How much of ten.
    pub fn scale(&self, part: Part) -> Option<&Scale> {
        first!(self, part, Given::Scale { scale } => scale)
    }

    /// Words to each of a closed list.
    pub fn answers(&self, part: Part) -> &[AnswerTo] {
        first!(self, part, Given::Answers { all } => all.as_slice()).unwrap_or_default()
    }

    /// Who saw it.
    pub fn witnesses(&self, part: Part) -> &[Witness] {
        first!(self, part, Given::Witnesses { all } => all.as_slice()).unwrap_or_default()
    }

    /// Lines of several columns.
    pub fn records(&self, part: Part) -> &[Record] {
        first!(self, part, Given::Records { all } => all.as_slice()).unwrap_or_default()
    }

    /// The words of other entries it names.
    pub fn named(&self, part: Part) -> &[String] {
        first!(self, part, Given::Named { all } => all.as_slice()).unwrap_or_default()
    }

    /// The chosen whys under it.
    pub fn whys(&self) -> &[WhyItem] {
        let part = Part::Whys;
        first!(self, part, Given::Whys { whys } => whys.as_slice()).unwrap_or_default()
    }
}
