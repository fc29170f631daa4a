//! `throughline-cli`: what a person can do, without a window. It knows `app` alone and holds no
//! rule of its own: it asks, hands on, and says what came of it.

mod arguments;
mod carrying;
mod class;
mod handing;
mod help;
mod keeping;
mod opening;
mod passphrase;
mod printing;
mod reading;
mod selection;
mod trouble;

use app::{Home, Throughline};
use arguments::{Arguments, Form, Task};
use class::Class;
use passphrase::Passphrases;
use printing::Printing;
use std::process::ExitCode;
use trouble::{Trouble, Wrong};
use words::Words;

fn main() -> ExitCode {
    opening::leave_no_core_dump();
    let mut printing = Printing::new(Words::new(&words::chosen_language()));
    let class = match done(&mut printing) {
        Ok(()) => Class::Done,
        Err(trouble) => trouble.told(&mut printing),
    };
    ExitCode::from(class.code())
}

fn done(printing: &mut Printing) -> Result<(), Trouble> {
    let Some(arguments) = help::understood(std::env::args_os(), printing)? else { return Ok(()) };
    let home = Home::of_this_person().ok_or(Wrong::NoHome)?;
    carry_out(&arguments, &mut Throughline::new(home), printing)
}

fn carry_out(
    arguments: &Arguments,
    program: &mut Throughline,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    let passphrases = Passphrases::new(arguments.passphrase_file.as_deref(), printing.words());
    match &arguments.task {
        Task::Init => opening::init(program, &passphrases, printing),
        Task::Open { sealed } => reading::open(program, sealed, &passphrases, printing),
        Task::Reply(reply) => reading::reply(program, reply, &passphrases, printing),
        task => {
            opening::unlock(program, &passphrases)?;
            with_the_plan(task, program, printing)
        }
    }
}

/// What needs the plan to be open.
fn with_the_plan(task: &Task, program: &mut Throughline, printing: &mut Printing) -> Result<(), Trouble> {
    match task {
        Task::Init | Task::Open { .. } | Task::Reply(_) => Ok(()),
        Task::Import { file } => carrying::import(program, file, printing),
        Task::Export { form: Form::Pdf(pages) } => handing::as_pages(program, pages, printing),
        Task::Export { form: Form::Excerpt(handing) } => handing::as_text(program, handing, printing),
        Task::Export { form: Form::Sealed(sealing) } => handing::as_sealed(program, sealing, printing),
        Task::Export { form: Form::Json(target) } => {
            carrying::export(program, carrying::JSON, target, printing)
        }
        Task::Export { form: Form::Markdown(target) } => {
            carrying::export(program, carrying::MARKDOWN, target, printing)
        }
        Task::Export { form: Form::Csv(target) } => {
            carrying::export(program, carrying::CSV, target, printing)
        }
        Task::Search { words } => keeping::search(program, &words.join(" "), printing),
        Task::Check => keeping::check(program, printing),
        Task::Backup => keeping::back_up(program, printing),
    }
}
