//! What could not be done: its class, and its words.

use crate::class::Class;
use crate::printing::{Printing, on_one_line};
use app::Kind;
use app::wire::{Code, Problem};
use words::{Value, Words};

/// Why a command came to nothing.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The use case refused.
    Problem(Problem),
    /// It was asked for in a way that cannot be carried out.
    Wrong(Wrong),
}

/// What is wrong about how it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The command line is not understood; the words say where.
    Misunderstood(String),
    /// The system knows no home folder.
    NoHome,
    /// A passphrase is needed and there is no terminal.
    NobodyToAsk,
    /// The passphrase file cannot be read or is empty.
    PassphraseFile,
    /// A new passphrase was typed in two ways.
    NotTheSame,
    /// The file is there already.
    FileExists,
    /// Nothing was chosen to be handed over.
    NothingChosen,
    /// No entry of this kind begins with these words.
    NoSuchEntry(Kind, String),
    /// So many do.
    SeveralEntries(Kind, String, usize),
    /// There is none of this kind.
    NoneOfKind(Kind),
    /// Nobody of this name is in the plan.
    NoSuchPerson(String),
    /// Several are.
    SeveralPeople(String),
    /// There is no name to introduce the person by.
    NoIntroduction,
    /// Role and organisation go along with the name only.
    NameFirst,
    /// What would leave breaks what was agreed, in so many lines.
    BreaksAgreement(Vec<String>),
    /// It is to leave all the same, and no reason was given.
    NoReason,
    /// No font has these characters.
    Gaps(String),
}

impl Trouble {
    pub(crate) fn of(code: Code) -> Trouble {
        Trouble::Problem(code.into())
    }

    /// Says it, and what can be done about it.
    pub(crate) fn told(&self, printing: &mut Printing) -> Class {
        match self {
            Trouble::Problem(problem) => {
                let words = printing.words();
                sentences(&words, problem).iter().for_each(|sentence| printing.err(sentence));
                class(problem.code)
            }
            Trouble::Wrong(wrong) => wrong.told(printing),
        }
    }
}

/// What happened, what is safe; then the reason where there is one; then what to do next.
fn sentences(words: &Words, problem: &Problem) -> Vec<String> {
    let code = name(problem.code);
    let detail = problem.detail.as_deref().unwrap_or_default();
    let exact = format!("error-{code}-{detail}");
    let what = if words.can_say(&exact) { exact } else { format!("error-{code}") };
    let ids = [what, reason(problem.code, detail), format!("cli-next-{code}")];
    ids.iter().filter(|id| words.can_say(id)).map(|id| words.say(id)).collect()
}

/// Anything else that is wrong with a file is against a rule of a plan.
fn reason(code: Code, detail: &str) -> String {
    const KNOWN: [&str; 6] = ["too-large", "too-deep", "not-a-plan", "unknown-version", "twice", "misplaced"];
    match (code, detail) {
        (Code::BadFile, detail) if KNOWN.contains(&detail) => format!("interchange-because-{detail}"),
        (Code::BadFile, _) => "interchange-because-inconsistent".to_owned(),
        _ => String::new(),
    }
}

/// The code's name in kebab case, as it crosses the wire.
fn name(code: Code) -> String {
    let mut name = String::new();
    for c in format!("{code:?}").chars() {
        if c.is_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.extend(c.to_lowercase());
    }
    name
}

fn class(code: Code) -> Class {
    match code {
        Code::Locked | Code::WrongSecret | Code::Mistyped => Class::WrongPassphrase,
        Code::NoVault => Class::NoVault,
        Code::VaultExists | Code::NotEmpty => Class::Exists,
        Code::InUse => Class::InUse,
        Code::KeysDamaged | Code::DatabaseDamaged | Code::DatabaseMissing | Code::Replayed | Code::Newer => {
            Class::Damaged
        }
        Code::OutOfMemory | Code::ReadOnly | Code::DiskFull | Code::DiskTrouble | Code::FileTrouble => {
            Class::Disk
        }
        Code::TooWeak
        | Code::Refused
        | Code::NoRecipient
        | Code::PreviewOutdated
        | Code::BreaksAgreement
        | Code::InSession
        | Code::NoKey
        | Code::NotAgreed
        | Code::NotUnsealed
        | Code::NothingToUndo
        | Code::BadFile
        | Code::Unknown
        | Code::NotSet => Class::Refused,
        Code::Unexpected => Class::Unexpected,
    }
}

impl Wrong {
    fn told(&self, printing: &mut Printing) -> Class {
        let words = printing.words();
        let quoted = |text: &str| Value::from(on_one_line(text));
        let one = |kind: Kind| Value::from(words.say(&format!("entries-kind-{}", kind.name())));
        let (id, arguments, class): (_, Vec<(&str, Value<'_>)>, _) = match self {
            Wrong::Misunderstood(words) => {
                printing.err(words);
                ("cli-usage-help", vec![], Class::Usage)
            }
            Wrong::NoHome => ("cli-no-home", vec![], Class::Disk),
            Wrong::NobodyToAsk => ("cli-nobody-to-ask", vec![], Class::Usage),
            Wrong::PassphraseFile => ("cli-passphrase-file", vec![], Class::Disk),
            Wrong::NotTheSame => ("cli-not-the-same", vec![], Class::Usage),
            Wrong::FileExists => ("cli-file-exists", vec![], Class::Exists),
            Wrong::NothingChosen => ("cli-nothing-chosen", vec![], Class::Usage),
            Wrong::NoSuchEntry(kind, words) => {
                ("cli-no-such-entry", vec![("kind", one(*kind)), ("words", quoted(words))], Class::Usage)
            }
            Wrong::SeveralEntries(kind, words, count) => (
                "cli-several-entries",
                vec![("kind", one(*kind)), ("words", quoted(words)), ("count", (*count).into())],
                Class::Usage,
            ),
            Wrong::NoneOfKind(kind) => ("cli-none-of-kind", vec![("kind", one(*kind))], Class::Usage),
            Wrong::NoSuchPerson(name) => ("cli-no-such-person", vec![("name", quoted(name))], Class::Usage),
            Wrong::SeveralPeople(name) => ("cli-several-people", vec![("name", quoted(name))], Class::Usage),
            Wrong::NoIntroduction => ("cli-no-introduction", vec![], Class::Usage),
            Wrong::NameFirst => ("cli-name-first", vec![], Class::Usage),
            Wrong::BreaksAgreement(reasons) => {
                reasons.iter().for_each(|reason| printing.err(reason));
                ("cli-breaks-agreement", vec![], Class::Refused)
            }
            Wrong::NoReason => ("cli-no-reason", vec![], Class::Usage),
            Wrong::Gaps(characters) => ("cli-gaps", vec![("characters", quoted(characters))], Class::Refused),
        };
        printing.warn(id, &arguments);
        class
    }
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Trouble {
        Trouble::Problem(problem)
    }
}

impl From<Wrong> for Trouble {
    fn from(wrong: Wrong) -> Trouble {
        Trouble::Wrong(wrong)
    }
}
