//! The same as Markdown: what the person wrote stays words.

use crate::found;
use crate::texts::{replaced, texts};
use disclosure::Disclosure;
use paper::{Options, PageLayout, PaperSize, markdown};
use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};

fn written(disclosure: &Disclosure, layout: PageLayout) -> String {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout };
    markdown(disclosure, &options).expect("Markdown")
}

/// With everything that any reader may take for a mark.
fn events(text: &str) -> Vec<Event<'_>> {
    let mut all = pulldown_cmark::Options::all();
    // It changes quotation marks, which is no markup.
    all.remove(pulldown_cmark::Options::ENABLE_SMART_PUNCTUATION);
    Parser::new_ext(text, all).collect()
}

/// What of a document is not words: the tags, in order.
fn shape(text: &str) -> Vec<String> {
    let named = |event: &Event<'_>| match event {
        Event::Text(_) => None,
        other => Some(format!("{other:?}")),
    };
    events(text).iter().filter_map(named).collect()
}

fn shown(text: &str) -> String {
    let words = events(text).into_iter().map(|event| match event {
        Event::Text(words) => words.into_string(),
        _ => "\n".to_owned(),
    });
    without_spaces(&words.collect::<String>())
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn everything_for_a_mentor() {
    insta::assert_snapshot!(written(&found::everything(), PageLayout::Mentor));
}

#[test]
fn everything_for_a_manager() {
    insta::assert_snapshot!(written(&found::everything(), PageLayout::Manager));
}

#[test]
fn there_are_only_headings_lists_tables_and_emphasis() {
    let text = written(&found::everything(), PageLayout::Whole);
    for event in events(&text) {
        let plain = match &event {
            Event::Start(tag) => matches!(
                tag,
                Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong
            ),
            Event::Text(_) | Event::End(_) | Event::HardBreak => true,
            _ => false,
        };
        assert!(plain, "{event:?}");
    }
}

#[test]
fn every_word_of_the_program_is_in_the_language_asked_for() {
    let options =
        Options { language: words::PSEUDO.into(), paper: PaperSize::A4, layout: PageLayout::Mentor };
    let text = markdown(&found::everything(), &options).expect("Markdown");
    for english in ["Growth plan", "Strengths", "Rests on", "Bedrock", "Place 1", "company"] {
        assert!(!text.contains(english), "{english}");
    }
    assert!(!text.contains('⟦'));
}

/// Signs that mean something to somebody, mixed with letters; never blank.
fn marks() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(vec![
        "*",
        "_",
        "`",
        "~",
        "<b>",
        "</script>",
        "&lt;",
        "[a](b)",
        "![",
        "]",
        "(",
        ")",
        "#",
        "-",
        "+",
        "=",
        "1.",
        "2)",
        "|",
        "\\",
        "$x$",
        "{#id}",
        "^",
        ":",
        "::",
        "http://a.b",
        "www.a.b",
        "a@b.c",
        "<!--",
        "---",
        "***",
        "[^1]",
        "> ",
        "\u{202e}",
        "word",
        "两",
        "ل",
        "“",
        "! ",
    ]);
    prop::collection::vec(sign, 1..7).prop_map(|signs| format!("{}x", signs.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_sign_in_a_persons_words_changes_the_document(
        all in prop::collection::vec(marks(), 40),
        layout in prop::sample::select(vec![PageLayout::Manager, PageLayout::Mentor, PageLayout::Whole]),
    ) {
        let numbered = |(number, text): (usize, &String)| format!("{text}{number}");
        let plain = replaced(&found::everything(), |number| format!("word{number}"));
        let marked = replaced(&found::everything(), |number| numbered((number, &all[number % all.len()])));
        let (plain, text) = (written(&plain, layout), written(&marked, layout));
        prop_assert_eq!(shape(&plain), shape(&text), "{}", text);
        let shown = shown(&text);
        for words in texts(&marked) {
            let words = without_spaces(&words.replace('\u{202e}', ""));
            prop_assert!(shown.contains(&words), "{words:?} is not in {text}");
        }
    }
}
