//! The desktop's own file dialogs, opened here and never from the page.

use app::wire::{Format, PictureForm};
use std::path::PathBuf;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use words::Words;

/// Kinds of file a person meets.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    Pdf,
    Json,
    Markdown,
    Csv,
    Svg,
    Png,
    Sealed,
}

impl Kind {
    pub(crate) fn of(format: Format) -> Kind {
        match format {
            Format::Json => Kind::Json,
            Format::Markdown => Kind::Markdown,
            Format::Csv => Kind::Csv,
        }
    }

    pub(crate) fn of_picture(form: PictureForm) -> Kind {
        match form {
            PictureForm::Svg => Kind::Svg,
            PictureForm::Png => Kind::Png,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Kind::Pdf => "pdf",
            Kind::Json => "json",
            Kind::Markdown => "md",
            Kind::Csv => "csv",
            Kind::Svg => "svg",
            Kind::Png => "png",
            Kind::Sealed => "throughline",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Kind::Pdf => "dialog-kind-pdf",
            Kind::Json => "dialog-kind-json",
            Kind::Markdown => "dialog-kind-markdown",
            Kind::Csv => "dialog-kind-csv",
            Kind::Svg => "dialog-kind-svg",
            Kind::Png => "dialog-kind-png",
            Kind::Sealed => "dialog-kind-sealed",
        }
    }
}

/// Words for a dialog.
pub(crate) fn say(id: &str) -> String {
    Words::new(&words::chosen_language()).say(id)
}

/// Asks where to save; `None` when called off. The file gets its ending when none was typed.
pub(crate) fn where_to_save(window: &WebviewWindow, name: &str, kind: Kind) -> Option<PathBuf> {
    let asked =
        asking(window, kind).set_title(say("dialog-save-title")).set_file_name(with_ending(name, kind));
    let file = asked.blocking_save_file()?.into_path().ok()?;
    Some(if file.extension().is_none() { file.with_extension(kind.ending()) } else { file })
}

/// A name that came from the page, with nothing in it that could lead to another folder.
pub(crate) fn plain(name: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || c == '-' { c } else { ' ' };
    name.chars().map(plain).take(80).collect::<String>().trim().to_owned()
}

/// Asks which file to open; `None` when called off.
pub(crate) fn which_to_open(window: &WebviewWindow, kind: Kind) -> Option<PathBuf> {
    let asked = asking(window, kind).set_title(say("dialog-open-title"));
    asked.blocking_pick_file()?.into_path().ok()
}

fn asking(window: &WebviewWindow, kind: Kind) -> FileDialogBuilder<tauri::Wry> {
    window.dialog().file().set_parent(window).add_filter(say(kind.words()), &[kind.ending()])
}

fn with_ending(name: &str, kind: Kind) -> String {
    let ending = format!(".{}", kind.ending());
    if name.ends_with(&ending) { name.to_owned() } else { name.to_owned() + &ending }
}
