//! The file itself: the same every time, sound, and whole.

use crate::reading::Reading;
use crate::{samples, tools};
use lopdf::Object;
use paper::{Fonts, Options, PageLayout, PaperSize, Sheet, draw, recovery_sheet, set};

const CODE: &str = "7Q2M-9XKD-ABCD-EFGH-0JKM-NPQR-STVW-XYZ1-2345";

fn options() -> Options {
    Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole }
}

fn rich() -> Sheet {
    set(&samples::rich(), &options(), &Fonts::embedded()).expect("a sheet")
}

fn recovery() -> Sheet {
    recovery_sheet(CODE, samples::day(), &options(), &Fonts::embedded()).expect("a sheet")
}

#[test]
fn the_same_disclosure_is_the_same_file() {
    let fonts = Fonts::embedded();
    let first = set(&samples::rich(), &options(), &fonts).expect("a sheet");
    // Fonts that have been used before must make no difference.
    set(&samples::scripts(), &options(), &fonts).expect("a sheet");
    assert_eq!(first, set(&samples::rich(), &options(), &fonts).expect("a sheet"));
    assert_eq!(first, rich());
}

#[test]
fn another_disclosure_is_another_file_with_another_identity() {
    let small = set(&samples::small(), &options(), &Fonts::embedded()).expect("a sheet");
    let identity =
        |bytes: &[u8]| lopdf::Document::load_mem(bytes).expect("a PDF").trailer.get(b"ID").cloned();
    let (one, other) = (identity(&small.bytes), identity(&rich().bytes));
    assert!(one.is_ok() && other.is_ok());
    assert_ne!(one.ok(), other.ok());
}

#[test]
fn qpdf_finds_nothing_amiss() {
    tools::check(&rich().bytes);
    tools::check(&recovery().bytes);
}

/// Poppler stumbles over some files in which a number is missing.
#[test]
fn the_objects_are_numbered_without_a_gap() {
    let pdf = lopdf::Document::load_mem(&rich().bytes).expect("a PDF");
    let numbers: Vec<u32> = pdf.objects.keys().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=pdf.max_id).collect::<Vec<_>>());
}

#[test]
fn every_font_is_embedded_cut_down_and_tells_its_text() {
    for font in tools::fonts_of(&rich().bytes) {
        assert_eq!(&font[1..], ["yes", "yes", "yes"], "{font:?}");
        assert!(font[0].as_bytes()[6] == b'+', "{font:?}");
    }
}

#[test]
fn the_file_says_what_it_is() {
    let reading = Reading::of(&rich().bytes);
    let catalog = reading.catalog();
    let text = |key: &[u8]| catalog.get(key).and_then(lopdf::decode_text_string).unwrap_or_default();
    assert_eq!(text(b"Lang"), "en");
    let preferences = catalog.get(b"ViewerPreferences").and_then(Object::as_dict).expect("preferences");
    assert_eq!(preferences.get(b"DisplayDocTitle").and_then(Object::as_bool).ok(), Some(true));
    let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict).expect("marks");
    assert_eq!(marked.get(b"Marked").and_then(Object::as_bool).ok(), Some(true));
    assert_eq!(catalog.get(b"PageMode").and_then(Object::as_name).ok(), Some(&b"UseOutlines"[..]));
}

#[test]
fn the_file_claims_no_standard_and_has_no_clock_in_it() {
    let pdf = lopdf::Document::load_mem(&rich().bytes).expect("a PDF");
    assert_eq!(pdf.version, "1.7");
    let information = pdf.trailer.get(b"Info").and_then(Object::as_reference).expect("information");
    let information = pdf.get_dictionary(information).expect("information");
    assert!(information.get(b"GTS_PDFXVersion").is_err());
    let text = |key: &[u8]| information.get(key).and_then(lopdf::decode_text_string).unwrap_or_default();
    assert_eq!(text(b"Title"), "Growth plan, Robin Vale");
    assert_eq!(text(b"Author"), "Robin Vale");
    assert_eq!(text(b"CreationDate"), "D:20261121");
    let xmp = String::from_utf8_lossy(&rich().bytes).into_owned();
    assert!(!xmp.contains("pdfaid") && !xmp.contains("pdfuaid"));
}

#[test]
fn the_recovery_sheet_holds_the_code_and_what_to_do_with_it() {
    let sheet = recovery();
    assert_eq!((sheet.pages, sheet.missing.len()), (1, 0));
    insta::assert_snapshot!(Reading::of(&sheet.bytes).told());
    let text = tools::text_of(&sheet.bytes);
    assert!(CODE.split('-').all(|group| text.contains(group)), "{text}");
}

#[test]
fn pages_are_drawn_as_wide_as_asked() {
    let sheet = rich();
    let picture = draw(&sheet.bytes, 0, 420).expect("a picture");
    assert_eq!((picture.width, picture.height), (420, 594));
    for width in [1, 97, 360, 419, 421, 777, 1001] {
        assert_eq!(draw(&sheet.bytes, 1, width).expect("a picture").width, width);
    }
    assert!(picture.png.starts_with(b"\x89PNG"));
    assert_eq!(draw(&sheet.bytes, sheet.pages, 420), Err(paper::PaperError::NoPage));
    assert_eq!(draw(b"no PDF", 0, 420), Err(paper::PaperError::File));
}
