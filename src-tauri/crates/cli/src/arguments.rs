//! What can be asked for. The words that explain it are in `cli.ftl`; see `help`.
// No `///` on the fields here: clap would take it for help, and help is in Fluent.

use app::{Part, Relationship};
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
}

#[derive(Debug, Subcommand)]
pub(crate) enum Form {
    Pdf(Handing),
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
    #[arg(long = "for", value_name = "NAME")]
    pub(crate) recipient: String,
    #[arg(long = "as", value_name = "RELATIONSHIP")]
    pub(crate) relationship: Option<KnownAs>,
    #[arg(long = "goal", value_name = "WORDS")]
    pub(crate) goals: Vec<String>,
    #[arg(long, conflicts_with = "goals")]
    pub(crate) all_goals: bool,
    #[arg(long = "with", value_name = "PARTS", value_delimiter = ',')]
    pub(crate) parts: Vec<With>,
    #[arg(long, value_name = "PAPER")]
    pub(crate) paper: Option<Paper>,
    #[arg(long)]
    pub(crate) leave_gaps: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KnownAs {
    Mentor,
    Coach,
    Manager,
    Peer,
    Sponsor,
    LifeCoach,
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum With {
    Whys,
    Horizon,
    Setting,
    State,
    Motivations,
    Importance,
    Notes,
    Measures,
    Name,
    Role,
    Organisation,
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
            KnownAs::Other => Relationship::Other,
        }
    }
}

impl With {
    /// The part of a goal it stands for.
    pub(crate) fn of_goal(self) -> Option<Part> {
        match self {
            With::Horizon => Some(Part::Horizon),
            With::Setting => Some(Part::Setting),
            With::State => Some(Part::State),
            With::Motivations => Some(Part::Motivations),
            With::Importance => Some(Part::Importance),
            With::Notes => Some(Part::Notes),
            With::Measures => Some(Part::Measures),
            With::Whys | With::Name | With::Role | With::Organisation => None,
        }
    }

    /// The part of the introduction it stands for; the name is the introduction itself.
    pub(crate) fn of_introduction(self) -> Option<Part> {
        match self {
            With::Role => Some(Part::Role),
            With::Organisation => Some(Part::Organisation),
            _ => None,
        }
    }
}
