//! How alike two statements are, from 0 to 1.

use super::meaning::{meaning, turns, weight};
use crate::text;
use std::collections::BTreeSet;

/// A statement, ready to be compared.
#[derive(Debug, Clone)]
pub(super) struct Essence {
    plain: Vec<String>,
    meanings: BTreeSet<String>,
    /// Pairs or triples of letters, for words that differ only in their endings and for writing
    /// that does not part its words.
    grams: BTreeSet<String>,
    is_turned: bool,
}

/// So many letters are compared where words are not parted, and so many where they are.
const PAIR: usize = 2;
const TRIPLE: usize = 3;

/// The shortest word of an alphabet whose letters are compared: shorter ones are mostly joints.
const LONG_ENOUGH: usize = 4;

/// Two statements that share fewer pairs or triples of letters than this are not alike for it.
const FEWEST_GRAMS: f64 = 4.0;

/// What a likeness by letters alone counts, where a likeness by meaning counts whole.
const LETTERS_COUNT: f64 = 0.9;

/// Of a statement and its opposite little is left.
const TURNED_COUNTS: f64 = 0.4;

impl Essence {
    pub(super) fn of(statement: &str) -> Essence {
        let plain = text::words(statement);
        Essence {
            meanings: plain.iter().filter(|w| !is_joint(w)).filter_map(|w| meaning(w)).collect(),
            grams: grams(&plain),
            is_turned: plain.iter().filter(|w| turns(w)).count() % 2 == 1,
            plain,
        }
    }

    /// What it is about: a meaning for each word that says something, and pairs of letters where
    /// the writing does not part its words.
    pub(super) fn marks(&self) -> impl Iterator<Item = &str> {
        let telling = self.meanings.iter().filter(|m| is_alphabetic(m) && weight(m) == 1.0);
        let pairs = self.grams.iter().filter(|gram| gram.chars().count() == PAIR);
        telling.chain(pairs).map(String::as_str)
    }

    /// 1 for the same words, 0 for nothing in common.
    pub(super) fn likeness(&self, other: &Essence) -> f64 {
        if self.plain == other.plain {
            return if self.plain.is_empty() { 0.0 } else { 1.0 };
        }
        let alike = self.nearness(other);
        if self.is_turned == other.is_turned { alike } else { alike * TURNED_COUNTS }
    }

    /// How far two statements are about the same thing, whatever each says of it.
    pub(super) fn nearness(&self, other: &Essence) -> f64 {
        let by_meaning = shared(&self.meanings, &other.meanings, 1.0, weight);
        let by_letters = shared(&self.grams, &other.grams, FEWEST_GRAMS, |_| 1.0) * LETTERS_COUNT;
        by_meaning.max(by_letters)
    }
}

/// Between how much of both is shared and how much of the shorter one is: a person says the same
/// in three words or in ten. What weighs less than `least` is not the whole of anything.
fn shared(a: &BTreeSet<String>, b: &BTreeSet<String>, least: f64, weight: impl Fn(&str) -> f64) -> f64 {
    let sum = |set: &mut dyn Iterator<Item = &String>| set.map(|m| weight(m)).sum::<f64>();
    let (all_a, all_b) = (sum(&mut a.iter()).max(least), sum(&mut b.iter()).max(least));
    let both = sum(&mut a.intersection(b));
    (2.0 * both / (all_a + all_b) + both / all_a.min(all_b)) / 2.0
}

fn grams(words: &[String]) -> BTreeSet<String> {
    let unparted: String = words.iter().filter(|w| !is_alphabetic(w)).map(String::as_str).collect();
    let mut grams = windows(&unparted.replace(JOINTS, ""), PAIR);
    for word in words.iter().filter(|w| is_alphabetic(w) && meaning(w).is_some_and(|m| weight(&m) == 1.0)) {
        if word.chars().count() >= LONG_ENOUGH {
            grams.extend(windows(&format!(" {word}"), TRIPLE));
        }
    }
    grams
}

/// Letters that stand in nearly every statement of a writing that does not part its words.
const JOINTS: [char; 27] = [
    '我', '想', '要', '的', '是', '在', '让', '讓', '了', '和', '会', '能', '有', '得', '很', '们', 'の',
    'を', 'に', 'は', 'が', 'で', 'と', 'て', 'い', 'る', 'た',
];

fn is_joint(word: &str) -> bool {
    word.chars().all(|letter| JOINTS.contains(&letter))
}

fn windows(text: &str, size: usize) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(size).map(String::from_iter).collect()
}

/// Whether words of this writing are parted by spaces. Chinese, Japanese, Korean syllables and
/// the scripts of Southeast Asia are compared in pairs of letters instead.
fn is_alphabetic(word: &str) -> bool {
    let unparted = |c: char| matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{20000}'..='\u{3ffff}');
    !word.chars().any(unparted)
}
