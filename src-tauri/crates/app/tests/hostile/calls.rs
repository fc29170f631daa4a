//! Calls of every command as the window calls it, with a dialog that always answers. Where something
//! must be open or looked at for a command, it is first.

use crate::desk::{Desk, MODEL, choice};
use app::Kind;
use app::commands::{Answer, Command, Desktop, FileKind};
use app::wire::{PageLayout, PaperSize, Problem};
use serde_json::Value;
use std::path::PathBuf;

/// What the dialogs answer with.
pub(crate) const SAVED: &str = "saved";
pub(crate) const CHOSEN: &str = "chosen";

pub(crate) type Given = Result<Answer, Problem>;

/// Calls a command.
pub(crate) fn call(desk: &Desk, command: &Command, sent: Value) -> Given {
    match command.name {
        "unseal" => desk.program().bring(&desk.file("plan.throughline")),
        "answer" | "keep_answer" | "keep" => be_reading(desk, "plan.throughline"),
        "take_in" => be_reading(desk, "reply.throughline"),
        "preview_page" | "save_pdf" | "save_markdown" | "hand_despite" | "seal" => be_looking(desk),
        _ => {}
    }
    desk.program.call(&Dialogs { saved: desk.file(SAVED), chosen: desk.file(CHOSEN) }, command.name, sent)
}

fn be_reading(desk: &Desk, file: &str) {
    desk.program().bring(&desk.file(file));
    let _ = desk.program().unseal(None);
}

/// The first preview since the vault was opened bears the number 1.
fn be_looking(desk: &Desk) {
    let mut program = desk.program();
    if program.file_name(1).is_err() {
        let strength = MODEL.ids(Kind::Strength);
        let looked =
            program.preview(&choice(MODEL.mentor, &strength[..1]), PaperSize::A4, PageLayout::Manager);
        if looked.is_ok() {
            let _ = program.hand_despite(1, "for a test");
        }
    }
}

#[derive(Default)]
pub(crate) struct Dialogs {
    saved: PathBuf,
    chosen: PathBuf,
}

impl Desktop for Dialogs {
    fn where_to_save(&self, _: &str, _: FileKind) -> Option<PathBuf> {
        Some(self.saved.clone())
    }

    fn which_to_open(&self, _: FileKind) -> Option<PathBuf> {
        Some(self.chosen.clone())
    }

    fn is_dark(&self) -> bool {
        false
    }

    fn begin_anew(&self) {}

    fn end(&self) {}

    fn stay(&self) {}

    fn toggle_full_screen(&self) {}
}
