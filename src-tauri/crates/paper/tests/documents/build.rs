//! Items made by hand: shared by the tests and the example. What is empty is left out, as in every
//! disclosure, and fields stand in the order in which their kind declared them.

use chrono::NaiveDate;
use disclosure::{
    AnswerTo, Chosen, Field, Given, Item, ItemField, Kind, Listed, Part, Record, Recorded, Scale, Sort,
    WhyItem, Witness,
};

/// An item of which nothing but its title leaves.
pub fn item(kind: Kind, title: &str) -> Item {
    Item { kind, title: title.into(), fields: Vec::new() }
}

/// What more leaves of an item, each by its part.
pub trait Leaving: Sized {
    /// Something in the field of a part that holds it.
    fn with(self, part: Part, given: Given) -> Self;

    fn text(self, part: Part, words: &str) -> Self {
        if words.is_empty() { self } else { self.with(part, Given::Text { words: words.into() }) }
    }

    fn choice(self, part: Part, one: &impl Listed) -> Self {
        self.with(part, Given::Choice { one: Chosen::of(one) })
    }

    fn choices<L: Listed>(self, part: Part, all: &[L]) -> Self {
        self.with(part, Given::Choices { all: all.iter().map(Chosen::of).collect() })
    }

    fn on(self, part: Part, day: NaiveDate) -> Self {
        self.with(part, Given::Day { day })
    }

    fn flag(self, part: Part, yes: bool) -> Self {
        self.with(part, Given::Flag { yes })
    }

    fn scale(self, part: Part, level: u8, words: &str) -> Self {
        self.with(part, Given::Scale { scale: Scale { level, words: words.into() } })
    }

    fn answers<L: Listed>(self, part: Part, all: &[(L, &str)]) -> Self {
        let answered = |(to, words): &(L, &str)| AnswerTo { to: Chosen::of(to), words: (*words).into() };
        self.with(part, Given::Answers { all: all.iter().map(answered).collect() })
    }

    fn witnesses(self, part: Part, all: &[(&str, &str)]) -> Self {
        let witness = |(who, said): &(&str, &str)| Witness { who: (*who).into(), said: (*said).into() };
        self.with(part, Given::Witnesses { all: all.iter().map(witness).collect() })
    }

    fn records<R: Recorded>(self, part: Part, all: &[R]) -> Self {
        self.with(part, Given::Records { all: all.iter().map(Record::of).collect() })
    }

    fn named(self, part: Part, all: &[&str]) -> Self {
        let given = Given::Named { all: all.iter().map(|words| (*words).to_owned()).collect() };
        if all.is_empty() { self } else { self.with(part, given) }
    }

    fn ground(self, on: usize) -> Self {
        self.with(Part::Ground, Given::Ground { on })
    }

    fn whys(self, whys: Vec<WhyItem>) -> Self {
        if whys.is_empty() { self } else { self.with(Part::Whys, Given::Whys { whys }) }
    }
}

impl Leaving for Item {
    fn with(mut self, part: Part, given: Given) -> Item {
        let declared: Vec<&'static Field> = self.kind.declaration().all_fields().collect();
        let field = declared.iter().find(|field| field.part == part && holds(field.sort, &given));
        let field = field.unwrap_or_else(|| panic!("{:?} has no {part:?} for {given:?}", self.kind));
        self.fields.retain(|other| other.field != *field);
        self.fields.push(ItemField::new(field, given));
        self.fields.sort_by_key(|one| declared.iter().position(|field| *field == one.field));
        self
    }
}

fn holds(sort: Sort, given: &Given) -> bool {
    match given {
        Given::Text { .. } => matches!(sort, Sort::Line | Sort::Text),
        Given::Texts { .. } => sort == Sort::Texts,
        Given::Choice { one } => sort == Sort::Choice(one.list),
        Given::Choices { all } => all.iter().all(|one| sort == Sort::Choices(one.list)),
        Given::Flag { .. } => sort == Sort::Flag,
        Given::Day { .. } => sort == Sort::Day,
        Given::Scale { .. } => sort == Sort::Scale,
        Given::Answers { all } => all.iter().all(|one| sort == Sort::Answers(one.to.list)),
        Given::Witnesses { .. } => sort == Sort::Witnesses,
        Given::Records { all } => {
            matches!(sort, Sort::Records(columns) if all.iter().all(|one| one.has(columns)))
        }
        Given::Named { .. } => matches!(sort, Sort::Tie(_) | Sort::Ties(_)),
        Given::Ground { .. } => sort == Sort::Rests,
        Given::Whys { .. }
        | Given::Order { .. }
        | Given::Energy { .. }
        | Given::CheckIn { .. }
        | Given::Said { .. }
        | Given::PassOn { .. } => sort == Sort::Own,
    }
}
