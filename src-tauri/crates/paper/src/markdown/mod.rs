//! A document as Markdown: a second writer over the same blocks that the pages are made of.
//!
//! Figures become nested lists. All words are escaped, so that they stay the words they are.

mod figures;

use crate::model::{Block, Document, Heading, Pair, Table, Tick, Words};
use words::markdown::{line, paragraphs as block, within};

/// The whole document.
pub(crate) fn written(document: &Document) -> String {
    let mut parts = Vec::new();
    blocks(&document.blocks, &mut parts);
    let mut text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn blocks(all: &[Block], parts: &mut Vec<String>) {
    for one in all {
        match one {
            Block::Together(within) => blocks(within, parts),
            other => parts.push(part(other)),
        }
    }
}

/// One block; nothing where it is mere arrangement.
fn part(one: &Block) -> String {
    match one {
        Block::Heading(heading) => self::heading(heading),
        Block::Words(words) => self::words(words),
        Block::Facts(pairs) => items(pairs.iter().map(|pair| self::pair(pair, [&pair.words, &pair.said]))),
        Block::Pairs(pairs) => items(pairs.iter().map(|pair| self::pair(pair, [&pair.said, &pair.words]))),
        Block::Quote(quote) => format!("## {}\n\n{}", line(&quote.heading), block(&quote.words)),
        Block::Steps(steps) => numbered(steps),
        Block::Ticks(all) => all.iter().map(tick).collect::<Vec<_>>().join("\n"),
        Block::Table(table) => self::table(table),
        Block::Strata(figure) => figures::strata(figure),
        Block::Gist(rungs) => figures::gist(rungs),
        Block::Throughline(figure) => figures::throughline(figure),
        Block::SweetSpot(figure) => figures::sweet_spot(figure),
        Block::Places(figure) => figures::places(figure),
        Block::Plate(groups) => line(&groups.join(" ")),
        // Pages and handwriting belong to paper.
        Block::Contents(_) | Block::Room(_) | Block::Lines(_) | Block::Signing(_) => String::new(),
        Block::Rule | Block::Space(_) | Block::Together(_) => String::new(),
    }
}

fn heading(heading: &Heading) -> String {
    let text = line(&heading.text);
    if text.is_empty() { text } else { format!("{} {text}", "#".repeat(heading.level.clamp(1, 6).into())) }
}

fn words(words: &Words) -> String {
    block(&words.text)
}

/// Items one under the other; those that say nothing are left out.
fn items(items: impl Iterator<Item = String>) -> String {
    let items = items.filter(|item| !item.is_empty()).map(|item| format!("- {item}"));
    items.collect::<Vec<_>>().join("\n")
}

/// A label with what is said to it, in the order of the pages.
fn pair(pair: &Pair, said: [&String; 2]) -> String {
    let said = said.map(|text| within(text, "  "));
    let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).collect();
    labelled(&pair.label, &said.join("\\\n  "))
}

/// A label with what belongs to it; one of them alone stands by itself.
fn labelled(label: &str, said: &str) -> String {
    match (line(label), said) {
        (label, "") => label,
        (label, said) if label.is_empty() => said.to_owned(),
        (label, said) => format!("**{label}:** {said}"),
    }
}

fn numbered(steps: &[String]) -> String {
    let step = |(number, step): (usize, &String)| format!("{}. {}", number + 1, within(step, "   "));
    steps.iter().enumerate().map(step).collect::<Vec<_>>().join("\n")
}

/// A box that is empty or ticked, and below its words what is said on it.
fn tick(tick: &Tick) -> String {
    let said = [&tick.words, &tick.said].map(|text| within(text, "  "));
    let said: Vec<_> = said.into_iter().filter(|text| !text.is_empty()).collect();
    format!("- [{}] {}", if tick.done { "x" } else { " " }, said.join("\\\n  "))
}

fn table(table: &Table) -> String {
    let row = |cells: &Vec<String>| {
        format!("| {} |", cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(table.headers.len()));
    let rows = table.rows.iter().map(row);
    [row(&table.headers), rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}
