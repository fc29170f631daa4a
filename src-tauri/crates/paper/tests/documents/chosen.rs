//! What was chosen is there, in every layout: on the pages and in the Markdown.

use crate::reading::Reading;
use crate::texts::{replaced, texts};
use crate::tools;
use crate::{between, found};
use disclosure::Disclosure;
use paper::{Fonts, Options, PageLayout, PaperSize, markdown, set};
use proptest::prelude::*;
use proptest::string::string_regex;

fn sentence() -> impl Strategy<Value = String> {
    string_regex("[A-Z][a-z]{0,9}( [a-z]{1,9}){0,24}").expect("a pattern")
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Everything of a plan, a talk and an agreement.
const ALL: [fn() -> Disclosure; 3] = [found::everything, between::talk, between::agreed];

proptest! {
    #![proptest_config(ProptestConfig { cases: 27, ..ProptestConfig::default() })]

    #[test]
    fn a_layout_leaves_nothing_out(
        all in prop::collection::vec(sentence(), 30),
        made in prop::sample::select(ALL.to_vec()),
        layout in prop::sample::select(vec![PageLayout::Manager, PageLayout::Mentor, PageLayout::Whole]),
    ) {
        let disclosure = replaced(&made(), |number| format!("{} Z{number}", all[number % all.len()]));
        let options = Options { language: "en".into(), paper: PaperSize::A4, layout };
        let sheet = set(&disclosure, &options, &Fonts::embedded()).expect("a sheet");
        let (told, seen) = (without_spaces(&Reading::of(&sheet.bytes).told()), tools::text_of(&sheet.bytes));
        let text = without_spaces(&markdown(&disclosure, &options).expect("Markdown"));
        for words in texts(&disclosure) {
            let whole = without_spaces(&words);
            prop_assert!(told.contains(&whole), "{words:?} is not on the pages:\n{told}");
            prop_assert!(text.contains(&whole), "{words:?} is not in the Markdown:\n{text}");
            let last = words.split(' ').next_back().unwrap_or_default();
            prop_assert!(seen.contains(last), "{words:?} cannot be found");
        }
    }
}
