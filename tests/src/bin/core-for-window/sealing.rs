//! Sealed files of a test, made as somebody else would make them, and the answers that come back.
//! Words are derived with the least work, for a test waits.

use crate::{Stage, unexpected, words};
use app::wire::{Door, Problem};
use sealed::{Contents, Name, OwnKey, PublicKey, QuestionSheet, Reply};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;

/// What opens a file that is sealed with words.
const SIX_WORDS: &str = "maple orbit gentle river candle young";

/// What is to be inside, as the window would be told it, and with what it is sealed: words, or the
/// key of the vault that is open.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Inside {
    needs_words: bool,
    opened: OpenedAs,
}

/// What an `Opened` of the wire is made from.
#[derive(Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum OpenedAs {
    /// The disclosure in the form of a sealed file.
    Plan {
        disclosure: Value,
        terms: Value,
    },
    Reply {
        from: String,
        made: app::NaiveDate,
        answers: Vec<AnswerAs>,
        key: Option<String>,
    },
    Questions {
        from: String,
        made: app::NaiveDate,
        questions: Vec<String>,
        strengths: Vec<String>,
    },
}

#[derive(Deserialize)]
struct AnswerAs {
    about: Option<plan::EntryId>,
    asked: Option<String>,
    saying: disclosure::Saying,
}

/// Whoever sealed it: answers come back to this key.
fn theirs() -> OwnKey {
    OwnKey::new(&[5; 32])
}

impl OpenedAs {
    fn contents(self) -> Contents {
        let (name, answer_to) = (Name::new([3; 16]), theirs().public().to_string());
        match self {
            OpenedAs::Plan { disclosure, terms } => {
                let plan =
                    json!({ "name": name, "disclosure": disclosure, "terms": terms, "answerTo": answer_to });
                Contents::Plan(serde_json::from_value(plan).unwrap_or_else(|error| panic!("{error}")))
            }
            OpenedAs::Reply { from, made, answers, key } => {
                Contents::Reply(Reply { to: name, from, made, answers: answered_about(answers), key })
            }
            OpenedAs::Questions { from, made, questions, strengths } => {
                Contents::Questions(QuestionSheet { name, from, made, questions, strengths, answer_to })
            }
        }
    }
}

/// What it is about is counted in the order in which it comes: so the ledger of the test has it.
fn answered_about(answers: Vec<AnswerAs>) -> Vec<sealed::Answered> {
    let mut pieces = Vec::new();
    let mut answered = |AnswerAs { about, asked, saying }| {
        pieces.extend(about.filter(|id| !pieces.contains(id)));
        let about = about.and_then(|id| pieces.iter().position(|piece| *piece == id));
        sealed::Answered { about, asked, saying }
    };
    answers.into_iter().map(&mut answered).collect()
}

/// Seals it into this file.
pub(crate) fn seal(stage: &Stage, file: &Path, inside: Inside) -> Result<(), String> {
    let contents = inside.opened.contents();
    let bytes = if inside.needs_words {
        with_words(&contents)?
    } else {
        let key = key_of(stage).map_err(words)?;
        let key = PublicKey::read(&key).map_err(unexpected)?;
        sealed::seal_for(&contents, &key).map_err(unexpected)?
    };
    std::fs::write(file, bytes).map_err(unexpected)
}

/// The key of the vault, which is as locked afterwards as it was.
fn key_of(stage: &Stage) -> Result<String, Problem> {
    let mut program = stage.program.get();
    if program.door() != Door::Locked {
        return program.my_key();
    }
    program.unlock_with_code(&stage.code)?;
    let key = program.my_key();
    program.lock();
    key
}

fn with_words(contents: &Contents) -> Result<Vec<u8>, String> {
    let mut recipient = age::scrypt::Recipient::new(SIX_WORDS.to_owned().into());
    recipient.set_work_factor(1);
    let plain = sealed::write(contents).map_err(unexpected)?;
    age::encrypt(&recipient, plain.as_bytes()).map_err(unexpected)
}

/// What stands in the answer that was saved last; nothing where none was.
pub(crate) fn answered(stage: &Stage) -> Result<Value, String> {
    let Some(file) = stage.dialogs.saved() else { return Ok(Value::Null) };
    let bytes = std::fs::read(file).map_err(unexpected)?;
    let Contents::Reply(reply) = sealed::open_with_key(&bytes, &theirs()).map_err(unexpected)? else {
        return Err("it is no answer".into());
    };
    Ok(json!({ "from": reply.from, "answers": reply.answers }))
}
