//! Every form in which a disclosure leaves, as text.

use disclosure::Disclosure;
use paper::{Fonts, Options, PageLayout, PaperSize};
use sealed::{Contents, Name, OwnKey, SealedPlan, Terms};
use std::process::Command;

fn options() -> Options {
    Options { language: "en".into(), paper: PaperSize::A4, layout: PageLayout::Whole }
}

/// What paper is given, the Markdown, and what is inside the seal.
pub(crate) fn texts(disclosure: &Disclosure) -> [(&'static str, String); 3] {
    [
        ("what paper is given", serde_json::to_string(disclosure).unwrap()),
        ("the Markdown", paper::markdown(disclosure, &options()).unwrap()),
        ("the sealed payload", payload(disclosure)),
    ]
}

fn payload(disclosure: &Disclosure) -> String {
    let answer_to = OwnKey::new(&[7; 32]).public().to_string();
    let (name, disclosure) = (Name::new([7; 16]), disclosure.clone());
    let plan = SealedPlan { name, disclosure, terms: Terms::default(), answer_to };
    sealed::write(&Contents::Plan(plan)).unwrap()
}

/// What poppler reads on the pages and in what the file says of itself, and whatever else stands in
/// the file where no reader shows it.
pub(crate) fn pages(disclosure: &Disclosure) -> String {
    let sheet = paper::set(disclosure, &options(), &Fonts::embedded()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, &sheet.bytes).unwrap();
    let file = file.to_string_lossy();
    let text = said_by("pdftotext", &[&file, "-"]);
    let about = said_by("pdfinfo", &[&file]);
    let open = said_by("qpdf", &["--qdf", "--object-streams=disable", &file, "-"]);
    [&*letters(&text), &*letters(&about), &*letters(&open), &*in_hexadecimal(&open)].join(" ")
}

fn said_by(tool: &str, arguments: &[&str]) -> Vec<u8> {
    let said = Command::new(tool).args(arguments).output().unwrap();
    assert!(said.status.success(), "{tool} does not read it");
    said.stdout
}

/// The letters among bytes, whether each takes one byte or two.
fn letters(bytes: &[u8]) -> String {
    let bytes: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What stands between angle brackets, two digits a byte.
fn in_hexadecimal(open: &[u8]) -> String {
    let strings = open.split(|byte| *byte == b'<').filter_map(|rest| rest.split(|byte| *byte == b'>').next());
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let decoded = strings.filter_map(|digits| digits.chunks(2).map(byte).collect::<Option<Vec<u8>>>());
    decoded.map(|bytes| letters(&bytes) + " ").collect()
}
