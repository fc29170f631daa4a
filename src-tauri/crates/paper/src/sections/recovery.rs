//! The recovery sheet: the code large, what it is for, where to keep it and how to use it.

use crate::look;
use crate::model::{Block, Document, Pair};
use chrono::NaiveDate;
use words::{Style, Words};

/// How long a group is, where the code has none.
const GROUP: usize = 4;

/// The sheet for a code.
pub(crate) fn recovery_sheet(code: &str, made: NaiveDate, language: &str) -> Document {
    let words = Words::new(language);
    let date = words.date(made, Style::Long);
    Document {
        title: words.say("paper-recovery-title"),
        author: String::new(),
        language: words.language().to_owned(),
        made,
        foot: words.say_with("paper-recovery-foot", &[("date", date.clone().into())]),
        dense: false,
        contents: None,
        blocks: blocks(&words, code, date),
    }
}

fn blocks(words: &Words, code: &str, date: String) -> Vec<Block> {
    let facts = vec![
        Pair::of(words.say("paper-recovery-for"), words.say("paper-recovery-plan")),
        Pair::of(words.say("paper-recovery-made"), date),
    ];
    let mut blocks = vec![
        Block::Space(30.0),
        Block::heading(1, words.say("paper-recovery"), look::TITLE),
        Block::Space(20.0),
        Block::Rule,
        Block::Space(12.0),
        Block::Facts(facts),
        Block::Space(30.0),
        Block::Plate(groups(code)),
        Block::Space(30.0),
    ];
    blocks.extend(heading(words, "paper-recovery-what"));
    blocks.push(Block::words(words.say("paper-recovery-what-more"), look::PROSE));
    blocks.push(Block::Space(22.0));
    blocks.extend(steps(words, "paper-recovery-keep", &["paper", "apart", "file"]));
    blocks.push(Block::Space(22.0));
    blocks.extend(steps(words, "paper-recovery-use", &["open", "new"]));
    blocks
}

fn steps(words: &Words, id: &str, steps: &[&str]) -> Vec<Block> {
    let steps = steps.iter().map(|step| words.say(&format!("{id}-{step}"))).collect();
    let mut blocks = heading(words, id);
    blocks.push(Block::Steps(steps));
    blocks
}

fn heading(words: &Words, id: &str) -> Vec<Block> {
    vec![Block::heading(2, words.say(id), look::SUBHEADING), Block::Space(7.0)]
}

/// The code in groups, as it is read aloud.
fn groups(code: &str) -> Vec<String> {
    let given: Vec<&str> = code.split(['-', ' ']).filter(|group| !group.is_empty()).collect();
    match given[..] {
        [whole] => whole.chars().collect::<Vec<_>>().chunks(GROUP).map(String::from_iter).collect(),
        _ => given.into_iter().map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::groups;

    #[test]
    fn a_code_is_read_in_groups() {
        assert_eq!(groups("7Q2M-ABCD-EFGH-JKMN"), ["7Q2M", "ABCD", "EFGH", "JKMN"]);
        assert_eq!(groups("7Q2MABCDEF"), ["7Q2M", "ABCD", "EF"]);
    }
}
