//! What can be asked for. The words that explain it are in `cli.ftl`; see `help`.
// No `///` on the fields here: clap would take it for help, and help is in Fluent.

use crate::selection::Selection;
use app::Relationship;
use app::wire::{PageLayout, PaperSize};
use clap::{Args, Parser, Subcommand, ValueEnum};
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
    #[arg(long = "as", value_name = "RELATIONSHIP")]
    pub(crate) relationship: Option<KnownAs>,
    #[command(flatten)]
    pub(crate) selection: Selection,
    #[arg(long, value_name = "LAYOUT")]
    pub(crate) layout: Option<Layout>,
    #[arg(long, value_name = "REASON", conflicts_with = "for_me")]
    pub(crate) despite: Option<String>,
}

// The same, on pages.
#[derive(Debug, Args)]
pub(crate) struct Pages {
    #[command(flatten)]
    pub(crate) handing: Handing,
    #[arg(long, value_name = "PAPER")]
    pub(crate) paper: Option<Paper>,
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KnownAs {
    Mentor,
    Coach,
    Manager,
    Peer,
    Sponsor,
    LifeCoach,
    LearningCircle,
    Mentee,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layout {
    Manager,
    Mentor,
    Whole,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Paper {
    A4,
    Letter,
}

impl From<KnownAs> for Relationship {
    fn from(known: KnownAs) -> Relationship {
        match known {
            KnownAs::Mentor => Relationship::Mentor,
            KnownAs::Coach => Relationship::Coach,
            KnownAs::Manager => Relationship::Manager,
            KnownAs::Peer => Relationship::Peer,
            KnownAs::Sponsor => Relationship::Sponsor,
            KnownAs::LifeCoach => Relationship::LifeCoach,
            KnownAs::LearningCircle => Relationship::LearningCircle,
            KnownAs::Mentee => Relationship::Mentee,
            KnownAs::Other => Relationship::Other,
        }
    }
}

impl From<Layout> for PageLayout {
    fn from(layout: Layout) -> PageLayout {
        match layout {
            Layout::Manager => PageLayout::Manager,
            Layout::Mentor => PageLayout::Mentor,
            Layout::Whole => PageLayout::Whole,
        }
    }
}

impl From<Paper> for PaperSize {
    fn from(paper: Paper) -> PaperSize {
        match paper {
            Paper::A4 => PaperSize::A4,
            Paper::Letter => PaperSize::Letter,
        }
    }
}
