//! Every script, as far as there are fonts for it.

use crate::reading::Reading;
use crate::{found, samples, tools};
use paper::{Fonts, Options, PageLayout, PaperSize, Sheet, set};

/// The sheet of a disclosure with this computer's fonts; none, with a word on it, where they lack
/// something.
fn with_this_computers_fonts(disclosure: &disclosure::Disclosure) -> Option<Sheet> {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole };
    let sheet = set(disclosure, &options, &Fonts::of_this_computer()).expect("a sheet");
    if sheet.missing.is_empty() { Some(sheet) } else { skipped(&sheet) }
}

#[expect(clippy::print_stderr, reason = "a test that could not test must say so")]
fn skipped(sheet: &Sheet) -> Option<Sheet> {
    let lacking: Vec<_> = sheet.missing.iter().map(|m| m.text.as_str()).collect();
    eprintln!("skipped: no font on this computer has {}", lacking.join(" "));
    None
}

#[test]
fn all_scripts_are_told_in_reading_order_with_their_language() {
    let Some(sheet) = with_this_computers_fonts(&samples::scripts()) else { return };
    insta::assert_snapshot!(
        Reading::of(&sheet.bytes).told().split("page 1 also has").next().unwrap_or_default()
    );
}

#[test]
fn words_in_all_scripts_can_be_found() {
    let Some(sheet) = with_this_computers_fonts(&samples::scripts()) else { return };
    let text = tools::text_of(&sheet.bytes);
    for words in [
        "أريد أن أقود فريق المنصة خلال سنتين",
        "لأن العمل البسيط يُريح الناس",
        "אני רוצה להוביל את צוות הפלטפורמה",
        "क्योंकि मुझे कठिन चीज़ों को सरल बनाना अच्छा लगता है।",
        "因为我喜欢把复杂的事情变得简单，让每个人都能理解。",
        "Хочу руководить командой платформы",
        "Θέλω να ηγηθώ της ομάδας πλατφόρμας",
    ] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
    tools::check(&sheet.bytes);
    assert!(tools::fonts_of(&sheet.bytes).iter().all(|font| font[1..] == ["yes", "yes", "yes"]));
}

#[test]
fn what_was_found_can_be_told_in_any_script() {
    let Some(sheet) = with_this_computers_fonts(&found::foreign()) else { return };
    let told = Reading::of(&sheet.bytes).told();
    for words in
        ["我把复杂的事情变得简单", "你让一切都清楚了。", "شرحك واضح دائمًا", "منصة أبسط للجميع", "نور حداد"]
    {
        assert!(told.contains(words), "{words:?} is not in {told}");
    }
    tools::check(&sheet.bytes);
}

#[test]
fn han_letters_are_set_in_the_language_they_stand_in() {
    let japanese =
        samples::in_language("二年以内にチームを率いたい", "難しいことを簡単にするのが好きだから。");
    let korean = samples::in_language("2년 안에 팀을 이끌고 싶다", "어려운 일을 쉽게 만드는 것이 좋다.");
    for (disclosure, language, words) in [
        (japanese, "ja", "難しいことを簡単にするのが好きだから。"),
        (korean, "ko", "어려운 일을 쉽게 만드는 것이 좋다."),
    ] {
        let Some(sheet) = with_this_computers_fonts(&disclosure) else { continue };
        assert!(tools::text_of(&sheet.bytes).contains(words));
        assert!(Reading::of(&sheet.bytes).told().contains(&format!("[lang: {language}]")));
    }
}

#[test]
fn greek_and_cyrillic_need_no_font_of_the_computer() {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole };
    let goal = samples::in_language("Хочу руководить", "Γιατί μου αρέσει");
    assert_eq!(set(&goal, &options, &Fonts::embedded()).expect("a sheet").missing, []);
}

#[test]
fn what_no_font_has_is_named_once() {
    let options = Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole };
    let goal = samples::in_language("A rocket 🚀 and 木", "木 again, and\u{200b} nothing\u{2060}.");
    let sheet = set(&goal, &options, &Fonts::embedded()).expect("a sheet");
    let missing: Vec<_> = sheet.missing.iter().map(|m| (m.text.as_str(), m.within.as_str())).collect();
    assert_eq!(missing, [("🚀", "A rocket 🚀 and 木"), ("木", "A rocket 🚀 and 木")]);
}
