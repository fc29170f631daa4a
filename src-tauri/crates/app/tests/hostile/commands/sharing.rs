//! Handing over. Each is tried on a preview of its own, so that there is one.

use super::{Command, SAVED, table};
use crate::desk::{Desk, MODEL, choice};
use app::wire::{PageLayout, PaperSize, SealWith};
use app::{Choice, EntryId, Kind};

pub(super) fn commands() -> Vec<Command> {
    table! {
        preview(choice: Choice, paper: PaperSize, layout: PageLayout) |desk|
            desk.program.preview(&choice, paper, layout);
        preview_page(number: u32, page: usize, width: u32) |desk| {
            be_looking(desk);
            desk.program.preview_page(number, page, width).map(|drawn| drawn.png.len())
        };
        save_pdf(number: u32) |desk| {
            be_looking(desk);
            let file = desk.file(SAVED);
            desk.program.save_pdf(number, &file)
        };
        save_markdown(number: u32) |desk| {
            be_looking(desk);
            let file = desk.file(SAVED);
            desk.program.save_markdown(number, &file)
        };
        ledger() |desk| desk.program.ledger();
        known(person: EntryId) |desk| desk.program.known(person);
        hand_despite(number: u32, reason: String) |desk| {
            be_looking(desk);
            desk.program.hand_despite(number, &reason)
        };
        my_key() |desk| desk.program.my_key();
        seal(number: u32, with: SealWith) |desk| {
            be_looking(desk);
            let file = desk.file(SAVED);
            desk.program.seal(number, with, &file)
        };
    }
}

/// The first preview since the vault was opened bears the number 1.
fn be_looking(desk: &mut Desk) {
    if desk.program.file_name(1).is_err() {
        let strength = MODEL.ids(Kind::Strength);
        let looked =
            desk.program.preview(&choice(MODEL.mentor, &strength[..1]), PaperSize::A4, PageLayout::Manager);
        if looked.is_ok() {
            let _ = desk.program.hand_despite(1, "for a test");
        }
    }
}
