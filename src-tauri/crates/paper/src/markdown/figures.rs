//! Figures as nested lists.

use super::escape::{line, within};
use crate::model::{Layer, Strata, Tone};

/// The ways down, each layer under the one it lies below.
pub(super) fn strata(figure: &Strata) -> String {
    let mut lines = Vec::new();
    for way in &figure.ways {
        layers(way, 0, &mut lines);
    }
    lines.join("\n")
}

/// Layers of one way: each a step further in, but goals at the surface side by side.
fn layers(way: &[Layer], depth: usize, lines: &mut Vec<String>) {
    let mut depth = depth;
    for layer in way.iter().filter(|layer| !matches!(layer.tone, Tone::Seam(_))) {
        lines.push(item(depth, &layer.label, &layer.words, layer.tone == Tone::Bedrock));
        for aside in &layer.asides {
            lines.push(item(depth + 1, &aside.label, &aside.words, false));
        }
        layer.branches.iter().for_each(|way| self::layers(way, depth + 1, lines));
        depth += usize::from(layer.tone != Tone::Surface && layer.tone != Tone::Bedrock);
    }
}

/// An item with the program's words before the person's; what everything rests on stands out.
pub(super) fn item(depth: usize, label: &str, words: &str, firm: bool) -> String {
    let indent = "  ".repeat(depth);
    let words = within(words, &format!("{indent}  "));
    let words = if firm && !words.is_empty() { format!("**{words}**") } else { words };
    match (line(label), words) {
        (label, words) if label.is_empty() => format!("{indent}- {words}"),
        (label, words) if words.is_empty() => format!("{indent}- *{label}*"),
        (label, words) => format!("{indent}- *{label}* {words}"),
    }
}
