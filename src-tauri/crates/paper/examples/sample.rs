//! Writes sample documents into a folder: `cargo run -p paper --example sample -- FOLDER`.

#[path = "../tests/documents/build.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "the tests need more of it")]
mod build;

#[path = "../tests/documents/samples.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "the tests need more of it")]
mod samples;

#[path = "../tests/documents/between.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "the tests need more of it")]
mod between;

#[path = "../tests/documents/found.rs"]
#[allow(dead_code, unreachable_pub, missing_docs, reason = "the tests need more of it")]
mod found;

use paper::{Fonts, Options, PageLayout, PaperSize, QuestionSheet, question_sheet, set};
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    let fonts = Fonts::of_this_computer();
    let options =
        Options { language: words::chosen_language(), paper: PaperSize::A4, layout: PageLayout::Whole };
    let all = [
        ("small", samples::small()),
        ("rich", samples::rich()),
        ("long", samples::long()),
        ("branches", samples::branches()),
        ("scripts", samples::scripts()),
        (
            "japanese",
            samples::in_language("二年以内にチームを率いたい", "難しいことを簡単にするのが好きだから。"),
        ),
        (
            "korean",
            samples::in_language("2년 안에 플랫폼 팀을 이끌고 싶다", "어려운 일을 쉽게 만드는 것이 좋다."),
        ),
    ];
    for (name, disclosure) in all {
        let sheet = set(&disclosure, &options, &fonts)?;
        std::fs::write(Path::new(&folder).join(format!("{name}.pdf")), &sheet.bytes)?;
    }
    for layout in [PageLayout::Manager, PageLayout::Mentor, PageLayout::Whole] {
        for (name, disclosure) in [
            ("everything", found::everything()),
            ("named", found::named_sweet_spot()),
            ("crowded", found::crowded()),
            ("foreign", found::foreign()),
        ] {
            let options = Options { layout, ..options.clone() };
            let sheet = set(&disclosure, &options, &fonts)?;
            let file = Path::new(&folder).join(format!("{name}-{layout:?}").to_lowercase());
            std::fs::write(file.with_extension("pdf"), &sheet.bytes)?;
            std::fs::write(file.with_extension("md"), paper::markdown(&disclosure, &options)?)?;
        }
    }
    let letter = set(&samples::rich(), &Options { paper: PaperSize::Letter, ..options.clone() }, &fonts)?;
    std::fs::write(Path::new(&folder).join("letter.pdf"), &letter.bytes)?;
    for_both(Path::new(&folder), &options, &fonts)?;
    let code = "7Q2M-9XKD-ABCD-EFGH-0JKM-NPQR-STVW-XYZ1-2345";
    let sheet = paper::recovery_sheet(code, samples::day(), &options, &fonts)?;
    std::fs::write(Path::new(&folder).join("recovery.pdf"), &sheet.bytes)?;
    Ok(())
}

/// Pages for two people and a sheet of questions, on both papers.
fn for_both(folder: &Path, options: &Options, fonts: &Fonts) -> Result<(), Box<dyn std::error::Error>> {
    let (questions, strengths) = between::questions();
    let asked = QuestionSheet {
        from: "Robin Vale",
        made: samples::day(),
        questions: &questions,
        strengths: &strengths,
    };
    for paper in [PaperSize::A4, PaperSize::Letter] {
        let options = Options { paper, ..options.clone() };
        for (name, disclosure) in [
            ("talk", between::talk()),
            ("long-talk", between::long_talk()),
            ("agreed", between::agreed()),
            ("hardly-agreed", between::hardly_agreed()),
        ] {
            let file = folder.join(format!("{name}-{paper:?}.pdf").to_lowercase());
            std::fs::write(file, &set(&disclosure, &options, fonts)?.bytes)?;
        }
        let file = folder.join(format!("questions-{paper:?}.pdf").to_lowercase());
        std::fs::write(file, &question_sheet(&asked, &options, fonts)?.bytes)?;
    }
    Ok(())
}
