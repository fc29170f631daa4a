//! Selection on the command line: entries by the words they begin with, and the parts that leave of
//! them. Both follow from what the kinds declare; nothing has a default, so what is not said stays.

use app::{Declaration, Document, Kind, Part};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use std::collections::BTreeSet;

/// What leaves.
#[derive(Debug)]
pub(crate) struct Selection {
    /// Every entry that can be chosen.
    pub(crate) all: bool,
    /// Every goal.
    pub(crate) all_goals: bool,
    /// Entries by the words they begin with.
    pub(crate) by_words: Vec<(Kind, Vec<String>)>,
    /// Kinds that are known by no words: the latest entry of each.
    pub(crate) latest: Vec<Kind>,
    /// What else leaves of all that was named.
    pub(crate) with: Vec<With>,
}

/// What else leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum With {
    /// The whys under goals, which are entries of their own.
    Whys,
    /// Every part that a summary act may choose.
    Everything,
    /// How the person introduces themselves, by name.
    Name,
    /// One part.
    Part(Part),
}

/// The kinds that can be chosen for a growth plan, in their order.
pub(crate) fn kinds() -> impl Iterator<Item = &'static Declaration> {
    let all = Kind::ALL.into_iter().map(Kind::declaration);
    all.filter(|kind| kind.document == Some(Document::GrowthPlan))
}

/// The name of the option for a kind.
fn option(kind: Kind) -> &'static str {
    if kind == Kind::LotteryAnswer { "lottery" } else { kind.name() }
}

/// The id of the option for a kind: help finds its words by it.
fn id(kind: Kind) -> String {
    format!("kind-{}", kind.name())
}

impl With {
    fn of(name: &str) -> Option<With> {
        match name {
            "whys" => Some(With::Whys),
            "everything" => Some(With::Everything),
            "name" => Some(With::Name),
            part => Part::ALL.into_iter().find(|one| one.name() == part).map(With::Part),
        }
    }

    /// Each part that some kind can be asked for, in order, each once.
    fn names() -> Vec<&'static str> {
        let mut names = vec!["whys"];
        let parts = kinds().flat_map(Declaration::parts).chain(Kind::Profile.declaration().parts());
        for part in parts.map(Part::name) {
            if !names.contains(&part) {
                names.push(part);
            }
        }
        names.extend(["everything", "name"]);
        names
    }
}

impl Selection {
    /// The parts that leave of every named entry that has them.
    pub(crate) fn parts(&self) -> BTreeSet<Part> {
        let of_introduction = Kind::Profile.declaration().parts();
        let said = self.with.iter().filter_map(|with| match with {
            With::Part(part) if !of_introduction.contains(part) => Some(*part),
            With::Part(_) | With::Whys | With::Everything | With::Name => None,
        });
        let everything = kinds().filter(|_| self.says(With::Everything)).flat_map(Declaration::summary);
        said.chain(everything).collect()
    }

    /// The parts of the introduction that leave with the name.
    pub(crate) fn of_introduction(&self) -> BTreeSet<Part> {
        let parts = Kind::Profile.declaration().parts().into_iter();
        parts.filter(|part| self.says(With::Part(*part))).collect()
    }

    /// Whether the whys leave with their goals.
    pub(crate) fn has_whys(&self) -> bool {
        self.says(With::Whys) || self.says(With::Everything)
    }

    pub(crate) fn says(&self, with: With) -> bool {
        self.with.contains(&with)
    }
}

impl Args for Selection {
    fn augment_args(command: Command) -> Command {
        let mut command = command;
        for kind in kinds() {
            command = command.arg(of_kind(kind));
            if kind.kind == Kind::Goal {
                let all_goals = Arg::new("all_goals").long("all-goals").action(ArgAction::SetTrue);
                command = command.arg(all_goals.conflicts_with(id(Kind::Goal)));
            }
        }
        let all = Arg::new("all").long("all").action(ArgAction::SetTrue);
        let others = kinds().map(|kind| id(kind.kind)).chain(["all_goals".to_owned()]);
        command.arg(all.conflicts_with_all(others.collect::<Vec<_>>())).arg(with_parts())
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

fn of_kind(kind: &Declaration) -> Arg {
    let arg = Arg::new(id(kind.kind)).long(option(kind.kind));
    match kind.title() {
        Some(_) => arg.value_name("WORDS").action(ArgAction::Append),
        None => arg.action(ArgAction::SetTrue),
    }
}

fn with_parts() -> Arg {
    let values = PossibleValuesParser::new(With::names());
    let arg = Arg::new("parts").long("with").value_name("PARTS").value_delimiter(',');
    arg.value_parser(values).action(ArgAction::Append)
}

impl FromArgMatches for Selection {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Selection, clap::Error> {
        let words =
            |kind: Kind| matches.get_many::<String>(&id(kind)).into_iter().flatten().cloned().collect();
        let (titled, others): (Vec<_>, Vec<_>) = kinds().partition(|kind| kind.title().is_some());
        let with = matches.get_many::<String>("parts").into_iter().flatten();
        Ok(Selection {
            all: matches.get_flag("all"),
            all_goals: matches.get_flag("all_goals"),
            by_words: titled.into_iter().map(|kind: &Declaration| (kind.kind, words(kind.kind))).collect(),
            latest: others
                .into_iter()
                .map(|kind| kind.kind)
                .filter(|kind| matches.get_flag(&id(*kind)))
                .collect(),
            with: with.filter_map(|name| With::of(name)).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Selection::from_arg_matches(matches)?;
        Ok(())
    }
}
