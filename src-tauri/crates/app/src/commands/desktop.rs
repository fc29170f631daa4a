//! The desktop as commands need it: what only a window and its process can do, and the names of the
//! files a person is asked about.

use crate::wire::{Format, PictureForm, SheetForm};
use std::path::PathBuf;
use words::Words;

/// What only a desktop can do. The shell does it with the real one; tests answer as they like.
pub trait Desktop {
    /// Asks where to save a file that would be called `name`; `None` when called off.
    fn where_to_save(&self, name: &str, kind: FileKind) -> Option<PathBuf>;

    /// Asks which file to open; `None` when called off.
    fn which_to_open(&self, kind: FileKind) -> Option<PathBuf>;

    /// Whether it is dark now, as far as it has told.
    fn is_dark(&self) -> bool;

    /// Begins the program anew, as a fresh process. The vault is locked already.
    fn begin_anew(&self);

    /// Ends the program. The vault is locked already.
    fn end(&self);

    /// The window asks the person itself: nothing is to be done over their head.
    fn stay(&self);

    /// Fills the screen, or no longer does.
    fn toggle_full_screen(&self);
}

/// Kinds of file a person meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum FileKind {
    Pdf,
    Json,
    Markdown,
    Csv,
    Svg,
    Png,
    Sealed,
}

impl FileKind {
    /// What the names of such files end with, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Json => "json",
            FileKind::Markdown => "md",
            FileKind::Csv => "csv",
            FileKind::Svg => "svg",
            FileKind::Png => "png",
            FileKind::Sealed => "throughline",
        }
    }

    /// What such files are called in a dialog.
    pub fn words(self) -> String {
        say(match self {
            FileKind::Pdf => "dialog-kind-pdf",
            FileKind::Json => "dialog-kind-json",
            FileKind::Markdown => "dialog-kind-markdown",
            FileKind::Csv => "dialog-kind-csv",
            FileKind::Svg => "dialog-kind-svg",
            FileKind::Png => "dialog-kind-png",
            FileKind::Sealed => "dialog-kind-sealed",
        })
    }

    fn with_ending(self, name: &str) -> String {
        let ending = format!(".{}", self.ending());
        if name.ends_with(&ending) { name.to_owned() } else { name.to_owned() + &ending }
    }
}

impl From<Format> for FileKind {
    fn from(format: Format) -> FileKind {
        match format {
            Format::Json => FileKind::Json,
            Format::Markdown => FileKind::Markdown,
            Format::Csv => FileKind::Csv,
        }
    }
}

impl From<PictureForm> for FileKind {
    fn from(form: PictureForm) -> FileKind {
        match form {
            PictureForm::Svg => FileKind::Svg,
            PictureForm::Png => FileKind::Png,
        }
    }
}

impl From<SheetForm> for FileKind {
    fn from(form: SheetForm) -> FileKind {
        match form {
            SheetForm::Pdf => FileKind::Pdf,
            SheetForm::Markdown => FileKind::Markdown,
        }
    }
}

/// Asks where to save; the file gets its ending when none was typed.
pub(super) fn where_to_save(desktop: &dyn Desktop, name: &str, kind: FileKind) -> Option<PathBuf> {
    let file = desktop.where_to_save(&kind.with_ending(name), kind)?;
    Some(if file.extension().is_none() { file.with_extension(kind.ending()) } else { file })
}

/// A name that came from the page or from another's file, with nothing in it that could lead to
/// another folder.
pub(super) fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || c == '-' { c } else { ' ' };
    name.chars().map(plain).take(80).collect::<String>().trim().to_owned()
}

/// Words for a dialog.
pub(super) fn say(id: &str) -> String {
    Words::new(&words::chosen_language()).say(id)
}
