//! Fields of a chosen entry, as far as they leave: of every kind by what it declared.

use super::selection::Selection;
use crate::given::Given;
use crate::item::{Item, ItemField};
use plan::{Entry, EntryId, Field, Leaves, Part, Sort, Value};

impl Selection<'_> {
    /// An entry as it leaves; none where nothing would be said, or where it lies between the person
    /// and someone else.
    pub(super) fn item(&mut self, entry: &Entry) -> Option<Item> {
        let declaration = entry.body.declaration();
        if declaration.between && !entry.body.parent().is_some_and(|other| self.is_between(other)) {
            return None;
        }
        let (kind, title) = (declaration.kind, entry.body.title().to_owned());
        let mut item = Item { kind, title, fields: self.fields(entry) };
        if !says_something(&item) {
            return None;
        }
        self.goes(entry.id);
        item.fields.extend(self.gathered(entry));
        Some(item)
    }

    fn fields(&mut self, entry: &Entry) -> Vec<ItemField> {
        let fields = entry.body.fields().into_iter().filter(|(field, _)| field.part != Part::Title);
        let fields = fields.filter_map(|(field, value)| {
            let given = self.leaves_by(entry.id, field).then(|| self.given(entry, field, value)).flatten();
            given.map(|given| ItemField::new(field, given))
        });
        fields.collect()
    }

    fn gathered(&mut self, entry: &Entry) -> Vec<ItemField> {
        let fields = entry.body.declaration().gathered.iter();
        let fields = fields.filter_map(|field| {
            let given = self.leaves_by(entry.id, field).then(|| self.gather(entry, field)).flatten();
            given.map(|given| ItemField::new(field, given))
        });
        fields.collect()
    }

    fn leaves_by(&self, id: EntryId, field: &Field) -> bool {
        match field.leaves {
            Leaves::Never => false,
            Leaves::WithEntry => true,
            Leaves::Chosen | Leaves::ByItself => self.has(id, field.part),
        }
    }

    /// What leaves of a value; none where it is empty.
    fn given(&mut self, entry: &Entry, field: &Field, value: Value) -> Option<Given> {
        match value {
            Value::Text(words) => (!words.trim().is_empty()).then_some(Given::Text { words }),
            Value::Texts(all) => (!all.is_empty()).then_some(Given::Texts { all }),
            Value::Choice(one) => one.map(|one| Given::Choice { one }),
            Value::Choices(all) => (!all.is_empty()).then_some(Given::Choices { all }),
            Value::Flag(yes) => Some(Given::Flag { yes }),
            Value::Day(day) => day.map(|day| Given::Day { day }),
            Value::Scale(scale) => scale.map(|scale| Given::Scale { scale }),
            Value::Answers(all) => (!all.is_empty()).then_some(Given::Answers { all }),
            Value::Witnesses(all) => (!all.is_empty()).then_some(Given::Witnesses { all }),
            Value::Records(all) => (!all.is_empty()).then_some(Given::Records { all }),
            Value::Ties(ids) if field.sort == Sort::Rests => ids.first().and_then(|on| self.rest(*on)),
            Value::Ties(ids) => self.all_named(ids),
            Value::Own => self.own(entry, field),
        }
    }

    /// The ground something rests on, where it is not in the trash.
    fn rest(&mut self, on: EntryId) -> Option<Given> {
        self.plan.entry(on).filter(|e| e.is_live())?;
        self.ground(on).map(|on| Given::Ground { on })
    }

    fn all_named(&self, ids: Vec<EntryId>) -> Option<Given> {
        let all: Vec<_> = ids.into_iter().filter_map(|id| self.named(id)).collect();
        (!all.is_empty()).then_some(Given::Named { all })
    }

    /// The words of another entry; none unless it was chosen itself.
    fn named(&self, id: EntryId) -> Option<String> {
        let entry = self.plan.entry(id).filter(|e| e.is_live() && self.is_chosen(id))?;
        let words = entry.body.title().to_owned();
        (!words.is_empty()).then_some(words)
    }
}

/// Whether what its kind needs is there, and anything at all.
fn says_something(item: &Item) -> bool {
    let is_there = |field: &Field| match field.part {
        Part::Title => !item.title.trim().is_empty(),
        part => item.given(part).next().is_some(),
    };
    let needed = item.kind.declaration().fields.iter().filter(|field| field.needed);
    let is_empty = item.title.trim().is_empty() && item.fields.is_empty();
    !is_empty && needed.into_iter().all(is_there)
}
