//! Pictures that the window drew: only what looks like one is written, and only while open.

use crate::{PASSPHRASE, opened, program};
use app::wire::{Code, PictureForm, Problem};
use std::fs;

const SVG: &[u8] = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Lead · führen</text></svg>".as_bytes();
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and so on";

#[test]
fn a_picture_is_written_as_it_was_drawn_over_an_earlier_one() {
    let (folder, program) = opened();
    for (form, bytes, name) in [(PictureForm::Svg, SVG, "map.svg"), (PictureForm::Png, PNG, "map.png")] {
        let file = folder.path().join(name);
        fs::write(&file, "an earlier one").unwrap();
        program.save_picture(form, bytes, &file).unwrap();
        assert_eq!(fs::read(&file).unwrap(), bytes);
    }
}

#[test]
fn what_is_no_picture_of_that_form_is_not_written() {
    let (folder, program) = opened();
    let file = folder.path().join("map.svg");
    let not_text = [b"<svg ".as_slice(), b"\xff\xfe"].concat();
    for (form, bytes) in [
        (PictureForm::Svg, PNG),
        (PictureForm::Png, SVG),
        (PictureForm::Svg, b"<html>".as_slice()),
        (PictureForm::Svg, &not_text),
        (PictureForm::Png, b""),
    ] {
        let refused = program.save_picture(form, bytes, &file);
        assert_eq!(refused, Err(Problem::from(Code::Unexpected)));
    }
    assert!(!file.exists());
}

#[test]
fn a_folder_that_is_not_there_is_named_as_a_trouble_with_the_file() {
    let (folder, program) = opened();
    let file = folder.path().join("nowhere/map.svg");
    let refused = program.save_picture(PictureForm::Svg, SVG, &file).unwrap_err();
    assert_eq!(refused.code, Code::FileTrouble);
}

#[test]
fn a_locked_vault_keeps_no_picture() {
    let (folder, mut first) = opened();
    first.lock();
    let file = folder.path().join("map.svg");
    let refused = first.save_picture(PictureForm::Svg, SVG, &file);
    assert_eq!(refused, Err(Problem::from(Code::Locked)));
    assert_eq!(program(&folder).footing(), Err(Problem::from(Code::Locked)));
    first.unlock(PASSPHRASE).unwrap();
    assert!(first.footing().unwrap().goals.is_empty());
}
