//! The reading room. Where something must be open for it, it is opened first.

use super::{CHOSEN, Command, SAVED, table};
use crate::desk::Desk;
use app::EntryId;
use app::wire::{Answering, SealWith, SheetForm, Taking};

pub(super) fn commands() -> Vec<Command> {
    table! {
        waiting_sealed() |desk| desk.program.waiting_sealed();
        choose_sealed() |desk| { let file = desk.file(CHOSEN); desk.program.choose_sealed(&file) };
        unseal(words: Option<String>) |desk| {
            desk.program.bring(&desk.file("plan.throughline"));
            desk.program.unseal(words.as_deref())
        };
        put_away() |desk| { desk.program.put_away(); Ok(()) };
        answer(from: String, answers: Vec<Answering>) |desk| {
            be_reading(desk, "plan.throughline");
            let file = desk.file(SAVED);
            desk.program.answer_name().and_then(|_| desk.program.answer(&from, &answers, &file))
        };
        keep_answer(from: String, answers: Vec<Answering>) |desk| {
            be_reading(desk, "plan.throughline");
            desk.program.keep_answer(&from, &answers)
        };
        take_in(person: EntryId, taking: Vec<Taking>) |desk| {
            be_reading(desk, "reply.throughline");
            desk.program.take_in(person, &taking)
        };
        keep(person: EntryId) |desk| {
            be_reading(desk, "plan.throughline");
            desk.program.keep(person)
        };
        received(id: EntryId) |desk| desk.program.received(id);
        forget(person: EntryId) |desk| desk.program.forget(person);
        question_sheet(person: EntryId, strengths: Vec<EntryId>) |desk|
            desk.program.question_sheet(person, &strengths);
        seal_questions(person: EntryId, strengths: Vec<EntryId>, with: SealWith) |desk| {
            let file = desk.file(SAVED);
            desk.program.seal_questions(person, &strengths, with, &file)
        };
        save_questions(person: EntryId, strengths: Vec<EntryId>, form: SheetForm) |desk| {
            let file = desk.file(SAVED);
            desk.program.save_questions(person, &strengths, form, &file)
        };
    }
}

fn be_reading(desk: &mut Desk, file: &str) {
    desk.program.bring(&desk.file(file));
    let _ = desk.program.unseal(None);
}
