//! What a kind declares is on the page, in every layout, without a line of code for it.

use crate::texts::texts;
use crate::{between, samples};
use disclosure::{
    AnswerTo, Cell, Column, Content, Disclosure, Field, Given, Holds, Item, ItemField, Kind, Leaves, Part,
    Record, Scale, Sort, Witness,
};
use paper::{Options, PageLayout, PaperSize, markdown};

/// Something in a field of this sort, the words of it with a number; nothing of what only one kind has.
fn given(field: &Field, number: usize) -> Option<Given> {
    let words = format!("Words {number} of {}", field.label);
    match field.sort {
        Sort::Title | Sort::Own => None,
        Sort::Line | Sort::Text => Some(Given::Text { words }),
        Sort::Texts => Some(Given::Texts { all: vec![words] }),
        Sort::Choice(list) => Some(Given::Choice { one: list.values().swap_remove(0) }),
        Sort::Choices(list) => Some(Given::Choices { all: list.values() }),
        Sort::Flag => Some(Given::Flag { yes: true }),
        Sort::Day => Some(Given::Day { day: samples::day() }),
        Sort::Scale => Some(Given::Scale { scale: Scale { level: 7, words } }),
        Sort::Answers(list) => {
            let answered = |to| AnswerTo { to, words: words.clone() };
            Some(Given::Answers { all: list.values().into_iter().map(answered).collect() })
        }
        Sort::Witnesses => Some(Given::Witnesses { all: vec![Witness { who: "Ada".into(), said: words }] }),
        Sort::Records(columns) => Some(Given::Records { all: vec![line(columns, &words)] }),
        Sort::Tie(_) | Sort::Ties(_) | Sort::Under(_) => Some(Given::Named { all: vec![words] }),
        Sort::Rests => Some(Given::Ground { on: 0 }),
    }
}

fn line(columns: &[Column], words: &str) -> Record {
    let content = |column: &Column| match column.holds {
        Holds::Words => Content::Words { words: format!("{words} in {}", column.name) },
        Holds::Day => Content::Day { day: Some(samples::day()) },
        Holds::Flag => Content::Flag { yes: true },
    };
    let cells = columns.iter().map(|column| Cell { column: column.name, content: content(column) });
    Record { cells: cells.collect() }
}

/// An item with all that its kind lets out.
fn whole(kind: Kind) -> Item {
    let title = kind.declaration().title().map(|_| format!("Title of a {}", kind.name()));
    let leaving = kind.declaration().all_fields().filter(|field| field.leaves != Leaves::Never);
    let fields =
        leaving.enumerate().filter_map(|(number, field)| Some(ItemField::new(field, given(field, number)?)));
    Item { kind, title: title.unwrap_or_default(), fields: fields.collect() }
}

fn with(kind: Kind, item: Item) -> Option<Disclosure> {
    let document = kind.declaration().document?;
    let grounds: &[&str] = if item.given(Part::Ground).next().is_some() { &["Ground"] } else { &[] };
    Some(Disclosure { document, ..samples::disclosure(vec![item], grounds) })
}

#[test]
fn all_that_a_kind_lets_out_is_on_the_page() {
    for disclosure in Kind::ALL.into_iter().filter_map(|kind| with(kind, whole(kind))) {
        for layout in [PageLayout::Manager, PageLayout::Mentor, PageLayout::Whole] {
            let options = Options { language: "en".into(), paper: PaperSize::A4, layout };
            let text = markdown(&disclosure, &options).expect("Markdown");
            assert!(!text.contains('⟦'), "{text}");
            for words in texts(&disclosure) {
                assert!(text.contains(&words), "{words:?} is not in {text}");
            }
        }
    }
}

#[test]
fn a_kind_that_declares_no_document_is_on_no_page() {
    for kind in Kind::ALL.into_iter().filter(|kind| kind.declaration().document.is_none()) {
        let options = Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole };
        let items = vec![whole(kind)];
        let mut disclosures = [samples::disclosure(Vec::new(), &[]), between::talk(), between::agreed()];
        disclosures.iter_mut().for_each(|one| one.items.extend(items.clone()));
        for disclosure in disclosures {
            let text = markdown(&disclosure, &options).expect("Markdown");
            assert!(!text.contains("Title of a"), "{text}");
        }
    }
}
