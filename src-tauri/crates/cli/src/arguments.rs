//! What can be asked for. The words that explain it are in `cli.ftl`; see `help`.
// No `///` on the fields here: clap would take it for help, and help is in Fluent.

use crate::selection::Selection;
use app::Relationship;
use app::wire::{PageLayout, PaperSize};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};
use serde::Serialize;
use std::path::PathBuf;

#[derive(Debug, Parser)]
#[command(name = "throughline-cli", version)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    Init,
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Export {
        #[command(subcommand)]
        form: Form,
    },
    Search {
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<String>,
    },
    Check,
    Backup,
    Open {
        #[command(flatten)]
        sealed: SealedFile,
    },
    Reply(Box<Reply>),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Form {
    Pdf(Box<Pages>),
    Excerpt(Box<Handing>),
    Sealed(Box<Sealing>),
    Json(Target),
    Markdown(Target),
    Csv(Target),
}

#[derive(Debug, Args)]
pub(crate) struct Target {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long)]
    pub(crate) replace: bool,
}

// What leaves, and for whom. Nothing of it has a default: what is not said stays.
#[derive(Debug, Args)]
pub(crate) struct Handing {
    #[command(flatten)]
    pub(crate) target: Target,
    #[arg(long = "for", value_name = "NAME", required_unless_present = "for_me")]
    pub(crate) recipient: Option<String>,
    #[arg(long, conflicts_with_all = ["recipient", "relationship"])]
    pub(crate) for_me: bool,
    #[arg(long = "as", value_name = "RELATIONSHIP", value_parser = one_of(&Relationship::ALL))]
    pub(crate) relationship: Option<Relationship>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[arg(long, value_name = "LAYOUT", value_parser = one_of(&PageLayout::ALL))]
    pub(crate) layout: Option<PageLayout>,
    #[arg(long, value_name = "REASON", conflicts_with = "for_me")]
    pub(crate) despite: Option<String>,
}

// The same, on pages.
#[derive(Debug, Args)]
pub(crate) struct Pages {
    #[command(flatten)]
    pub(crate) handing: Handing,
    #[arg(long, value_name = "PAPER", value_parser = one_of(&PaperSize::ALL))]
    pub(crate) paper: Option<PaperSize>,
    #[arg(long)]
    pub(crate) leave_gaps: bool,
}

// The same, sealed: with six words, unless it is for a key.
#[derive(Debug, Args)]
pub(crate) struct Sealing {
    #[command(flatten)]
    pub(crate) handing: Handing,
    #[arg(long)]
    pub(crate) their_key: bool,
}

// A file that someone sealed, and where its words are.
#[derive(Debug, Args)]
pub(crate) struct SealedFile {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) words_file: Option<PathBuf>,
}

// What is said to it: each once or several times, all of it about one thing or about the whole.
#[derive(Debug, Args)]
pub(crate) struct Reply {
    #[command(flatten)]
    pub(crate) sealed: SealedFile,
    #[arg(value_name = "ANSWER")]
    pub(crate) answer: PathBuf,
    #[arg(long)]
    pub(crate) replace: bool,
    #[arg(long, value_name = "NAME")]
    pub(crate) from: String,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) about: Option<usize>,
    #[command(flatten)]
    pub(crate) said: Said,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub(crate) struct Said {
    #[arg(long = "question", value_name = "WORDS")]
    pub(crate) questions: Vec<String>,
    #[arg(long = "playback", value_name = "WORDS")]
    pub(crate) playbacks: Vec<String>,
    #[arg(long = "story", value_name = "WORDS")]
    pub(crate) stories: Vec<String>,
    #[arg(long = "advice", value_name = "WORDS")]
    pub(crate) advice: Vec<String>,
    #[arg(long = "recognition", value_name = "WORDS")]
    pub(crate) recognitions: Vec<String>,
}

/// Reads a value of a closed list by its name, as files and the window spell it.
fn one_of<T>(values: &'static [T]) -> impl TypedValueParser<Value = T>
where
    T: Clone + Send + Sync + Serialize,
{
    PossibleValuesParser::new(values.iter().map(name)).map(|given| {
        let value = values.iter().find(|value| name(value) == given);
        value.expect("only names of these values are let through").clone()
    })
}

fn name(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}
