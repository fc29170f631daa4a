//! Figures as nested lists.

use crate::model::{Chance, Layer, Places, Rung, Strata, SweetSpot, Throughline, Tone};
use words::markdown::{line, within};

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

/// Each goal with what it rests on under it; then what no goal rests on.
pub(super) fn throughline(figure: &Throughline) -> String {
    let mut lines = Vec::new();
    for goal in &figure.goals {
        lines.push(item(0, "", &goal.words, false));
        lines.extend(goal.rests.iter().map(|on| item(1, &figure.ground, &figure.grounds[*on], true)));
    }
    let is_bare = |on: &usize| figure.goals.iter().all(|goal| !goal.rests.contains(on));
    let bare = (0..figure.grounds.len()).filter(is_bare);
    lines.extend(bare.map(|on| item(0, &figure.ground, &figure.grounds[on], true)));
    lines.join("\n")
}

/// Whys one under the other, those below a fork further in.
pub(super) fn gist(rungs: &[Rung]) -> String {
    let lines = rungs.iter().map(|rung| item(rung.depth, &rung.label, &rung.words, rung.is_ground));
    lines.collect::<Vec<_>>().join("\n")
}

/// Each opportunity under where it lies.
pub(super) fn sweet_spot(figure: &SweetSpot) -> String {
    let mut lines = Vec::new();
    for (outside, title) in [(false, &figure.inside), (true, &figure.outside)] {
        let here: Vec<&Chance> = figure.chances.iter().filter(|one| one.outside == outside).collect();
        let depth = usize::from(!title.is_empty() && !here.is_empty());
        lines.extend((depth > 0).then(|| item(0, title, "", false)));
        lines.extend(here.into_iter().map(|one| item(depth, &circles(figure, one), &one.name, false)));
    }
    lines.join("\n")
}

/// The circles that an opportunity lies in.
fn circles(figure: &SweetSpot, chance: &Chance) -> String {
    let named = figure.circles.iter().zip(chance.within).filter(|(_, is_in)| *is_in);
    named.map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(" + ")
}

/// What pulls most first, each with the places it may have.
pub(super) fn places(figure: &Places) -> String {
    let line = |row: &crate::model::Place| format!("- {}: {}", line(&row.label), line(&row.said));
    figure.rows.iter().map(line).collect::<Vec<_>>().join("\n")
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
