//! A sheet of questions to someone who knows the person, to be answered by hand.

use crate::look;
use crate::model::{Block, Document, Pair, Signing, Tick};
use crate::questions::QuestionSheet;
use words::{Style, Words};

/// The sheet, with so many lines below each question.
pub(crate) fn question_sheet(sheet: &QuestionSheet<'_>, language: &str, lines: usize) -> Document {
    let words = Words::new(language);
    let from = crate::setter::one_paragraph(sheet.from);
    let date = words.date(sheet.made, Style::Long);
    let title = match from.is_empty() {
        true => words.say("paper-questions"),
        false => words.say_with("paper-questions-from", &[("name", (&from).into())]),
    };
    Document {
        foot: if from.is_empty() { date } else { format!("{title} · {date}") },
        blocks: blocks(&words, sheet, &from, lines),
        title,
        author: from,
        language: words.language().to_owned(),
        made: sheet.made,
        dense: true,
        contents: None,
    }
}

fn blocks(words: &Words, sheet: &QuestionSheet<'_>, from: &str, lines: usize) -> Vec<Block> {
    let mut blocks = vec![
        Block::heading(1, words.say("paper-questions"), look::TITLE),
        Block::Space(14.0),
        Block::Rule,
        Block::Space(12.0),
        Block::Facts(facts(words, sheet, from)),
        Block::Space(18.0),
        Block::words(words.say("paper-questions-how"), look::PROSE),
    ];
    for question in sheet.questions.iter().filter(|question| !question.trim().is_empty()) {
        let heading = Block::heading(2, question.as_str(), look::SMALL_ENTRY);
        blocks.extend([Block::Space(18.0), heading, Block::Lines(lines)]);
    }
    blocks.extend(strengths(words, sheet.strengths));
    let signed = ["paper-questions-you", "paper-signed-on"].map(|id| vec![(words.say(id), look::LABEL)]);
    blocks.push(Block::Signing(Signing(signed.into())));
    blocks
}

fn facts(words: &Words, sheet: &QuestionSheet<'_>, from: &str) -> Vec<Pair> {
    let from = (!from.is_empty()).then(|| Pair::of(words.say("paper-from"), from));
    let made = Pair::of(words.say("paper-on"), words.date(sheet.made, Style::Long));
    from.into_iter().chain([made]).collect()
}

/// Those that a story may be about, each with a box.
fn strengths(words: &Words, strengths: &[String]) -> Vec<Block> {
    let said = strengths.iter().map(|one| one.trim()).filter(|one| !one.is_empty());
    let tick = |one: &str| Tick { words: one.to_owned(), said: String::new(), done: false };
    let ticks: Vec<Tick> = said.map(tick).collect();
    if ticks.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(2, words.say("paper-questions-strengths"), look::SMALL_ENTRY);
    vec![Block::Space(24.0), heading, Block::Space(8.0), Block::Ticks(ticks)]
}
