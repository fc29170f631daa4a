//! Whole plans out and in.

use crate::arguments::Target;
use crate::printing::{Printing, on_one_line};
use crate::trouble::{Trouble, Wrong};
use app::Throughline;
use app::wire::Format;
use std::path::Path;

/// What is written, and the message that says so.
type Kind = (Format, &'static str);

pub(crate) const JSON: Kind = (Format::Json, "cli-exported-json");
pub(crate) const MARKDOWN: Kind = (Format::Markdown, "cli-exported-text");
pub(crate) const CSV: Kind = (Format::Csv, "cli-exported-text");

pub(crate) fn export(
    program: &Throughline,
    kind: Kind,
    target: &Target,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    let (format, said) = kind;
    leave_alone(target)?;
    program.export(format, &target.file)?;
    printing.say(said, &[("file", shown(&target.file).into())]);
    printing.warn("cli-exported-open", &[]);
    Ok(())
}

pub(crate) fn import(program: &mut Throughline, file: &Path, printing: &mut Printing) -> Result<(), Trouble> {
    program.import(file)?;
    let entries = program.plan()?.entries.len();
    printing.say("cli-imported", &[("entries", entries.into())]);
    Ok(())
}

/// A file that is there already is replaced only on demand.
pub(crate) fn leave_alone(target: &Target) -> Result<(), Wrong> {
    if target.replace || !target.file.exists() { Ok(()) } else { Err(Wrong::FileExists) }
}

/// A path for the person's eyes.
pub(crate) fn shown(file: &Path) -> String {
    on_one_line(&file.to_string_lossy())
}
