//! Every form in which a disclosure leaves, as text.

use disclosure::Disclosure;
use paper::{Fonts, Layout, Options, Paper};
use sealed::{Contents, Name, OwnKey, SealedPlan, Terms};
use std::process::Command;

fn options() -> Options {
    Options { language: "en".into(), paper: Paper::A4, layout: Layout::Whole }
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

/// What poppler reads on the pages and in what the file says of itself.
pub(crate) fn pages(disclosure: &Disclosure) -> String {
    let sheet = paper::set(disclosure, &options(), &Fonts::embedded()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pages.pdf");
    std::fs::write(&file, &sheet.bytes).unwrap();
    let read = |tool: &str, after: &[&str]| {
        let said = Command::new(tool).arg(&file).args(after).output().unwrap();
        assert!(said.status.success(), "{tool} does not read it");
        String::from_utf8_lossy(&said.stdout).into_owned()
    };
    read("pdftotext", &["-"]) + &read("pdfinfo", &[])
}
