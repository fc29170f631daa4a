//! The command line in words: help from Fluent, and what was not understood.

use crate::arguments::Arguments;
use crate::class::Class;
use crate::printing::Printing;
use crate::trouble::Wrong;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, FromArgMatches};
use std::ffi::OsString;
use words::Words;

/// What each example shows, and how it is typed.
const EXAMPLES: [(&str, &str); 10] = [
    ("cli-example-init", "throughline-cli init"),
    ("cli-example-import", "throughline-cli import plan.json"),
    (
        "cli-example-pdf",
        "throughline-cli export pdf plan.pdf --for Tomas --goal \"I want to lead\" --with whys,horizon",
    ),
    ("cli-example-new", "throughline-cli export pdf plan.pdf --for \"Ruth Adeyemi\" --as mentor --all-goals"),
    (
        "cli-example-excerpt",
        "throughline-cli export excerpt part.md --for Tomas --strength \"Making\" --lottery \"The head\" --with evidence,reason",
    ),
    ("cli-example-for-me", "throughline-cli export pdf mine.pdf --for-me --all --with everything,notes"),
    ("cli-example-json", "throughline-cli export json plan.json --passphrase-file secret.txt"),
    ("cli-example-search", "throughline-cli search people simple"),
    (
        "cli-example-sealed",
        "throughline-cli export sealed ruth.throughline --for \"Ruth Adeyemi\" --all-goals",
    ),
    (
        "cli-example-reply",
        "throughline-cli reply noor.throughline answer.throughline --from Ruth --about 1 --question \"Whom first?\"",
    ),
];

/// What was asked for; `None` where that was help, which has been given.
pub(crate) fn understood(
    arguments: impl IntoIterator<Item = OsString>,
    printing: &mut Printing,
) -> Result<Option<Arguments>, Wrong> {
    let words = printing.words();
    let matches = command(&words).try_get_matches_from(arguments);
    match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => Ok(Some(arguments)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                printing.out(error.render().to_string().trim_end());
                Ok(None)
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                Err(Wrong::Misunderstood(error.render().to_string().trim_end().to_owned()))
            }
            _ => Err(Wrong::Misunderstood(misunderstood(&words, &error))),
        },
    }
}

/// The command line with every text in it from Fluent.
fn command(words: &Words) -> Command {
    let command = Arguments::command().after_help(after_help(words));
    in_words(command.subcommand_required(true), words, "cli-about")
}

fn in_words(command: Command, words: &Words, id: &str) -> Command {
    let command = command.disable_help_flag(true).disable_version_flag(true).disable_help_subcommand(true);
    let template = template(words, &command);
    let command = command.about(words.say(id)).help_template(template);
    let command = command.arg(flag("help", 'h', ArgAction::Help));
    let command =
        if id == "cli-about" { command.arg(flag("version", 'V', ArgAction::Version)) } else { command };
    let command = command.mut_args(|arg| explained(arg, words));
    command.mut_subcommands(|sub| {
        let id = format!("{id}-{}", sub.get_name());
        in_words(sub, words, &id)
    })
}

/// What an argument is for and, where only some values fit, which.
fn explained(arg: Arg, words: &Words) -> Arg {
    let help = purpose(arg.get_id().as_str(), words);
    let values: Vec<_> = arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect();
    if values.is_empty() || !arg.get_action().takes_values() {
        return arg.help(help);
    }
    let values = words.say_with("cli-argument-values", &[("values", values.join(", ").into())]);
    arg.help(format!("{help}\n{values}")).hide_possible_values(true)
}

/// What an argument is for. The option for a kind has words of its own, or those for every kind.
fn purpose(id: &str, words: &Words) -> String {
    let message = format!("cli-argument-{}", id.replace('_', "-"));
    match id.strip_prefix("kind-") {
        Some(kind) if !words.can_say(&message) => {
            let kind = words.say(&format!("entries-kinds-{kind}"));
            words.say_with("cli-argument-kind", &[("kind", kind.into())])
        }
        _ => words.say(&message),
    }
}

fn flag(name: &'static str, short: char, action: ArgAction) -> Arg {
    Arg::new(name).long(name).short(short).action(action)
}

/// clap’s own headings are English, so ours take their place.
fn template(words: &Words, command: &Command) -> String {
    let section = |id: &str, tag: &str| format!("\n\n{}\n{{{tag}}}", words.say(id));
    let mut template = format!("{{about}}\n\n{}\n  {{usage}}", words.say("cli-heading-usage"));
    if command.has_subcommands() {
        template += &section("cli-heading-commands", "subcommands");
    }
    if command.get_positionals().next().is_some() {
        template += &section("cli-heading-arguments", "positionals");
    }
    template + &section("cli-heading-options", "options") + "{after-help}"
}

fn after_help(words: &Words) -> String {
    let examples = EXAMPLES.map(|(id, typed)| format!("  {typed}\n      {}", words.say(id)));
    let codes = Class::ALL
        .map(|class| format!("  {}  {}", class.code(), words.say(&format!("cli-exit-{}", class.code()))));
    let folder = words.say("cli-folder");
    let (examples, codes) = (examples.join("\n"), codes.join("\n"));
    let (examples_heading, codes_heading) =
        (words.say("cli-heading-examples"), words.say("cli-heading-codes"));
    format!("{examples_heading}\n{examples}\n\n{codes_heading}\n{codes}\n\n{folder}")
}

/// clap’s own errors are English too.
fn misunderstood(words: &Words, error: &clap::Error) -> String {
    let told = |kind| context(error, kind).unwrap_or_default();
    let argument = ("argument", told(ContextKind::InvalidArg).into());
    match error.kind() {
        ErrorKind::UnknownArgument => words.say_with("cli-usage-unknown", &[argument]),
        ErrorKind::InvalidSubcommand => {
            words.say_with("cli-usage-unknown", &[("argument", told(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::MissingRequiredArgument => words.say_with("cli-usage-missing", &[argument]),
        ErrorKind::ArgumentConflict => {
            words.say_with("cli-usage-conflict", &[argument, ("other", told(ContextKind::PriorArg).into())])
        }
        ErrorKind::InvalidValue => {
            let valid = ("valid", told(ContextKind::ValidValue).into());
            words.say_with(
                "cli-usage-value",
                &[argument, ("value", told(ContextKind::InvalidValue).into()), valid],
            )
        }
        _ => words.say("cli-usage-other"),
    }
}

fn context(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(text.clone()),
        ContextValue::Strings(texts) => Some(texts.join(", ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every command with all that is below it.
    fn all(command: Command) -> Vec<Command> {
        let below: Vec<_> = command.get_subcommands().cloned().flat_map(all).collect();
        std::iter::once(command).chain(below).collect()
    }

    #[test]
    fn the_command_line_holds_together() {
        command(&Words::new("en")).debug_assert();
    }

    #[test]
    fn every_command_and_argument_is_explained_in_every_language() {
        for language in ["en", words::PSEUDO] {
            for mut command in all(command(&Words::new(language))) {
                let help = command.render_help().to_string();
                assert!(!help.contains('⟦'), "{help}");
            }
        }
    }

    #[test]
    fn nothing_in_the_help_is_clap_speaking() {
        for mut command in all(command(&Words::new(words::PSEUDO))) {
            let help = command.render_help().to_string();
            for english in ["Usage:", "Options:", "Commands:", "Arguments:", "Print", "possible"] {
                assert!(!help.contains(english), "{help}");
            }
        }
    }
}
