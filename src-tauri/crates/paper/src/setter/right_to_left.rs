//! Text that runs from right to left, told letter by letter.
//!
//! What reads a page goes by where glyphs begin, and takes a text of several letters on one glyph
//! from left to right. So where a letter has no glyph of its own, or one that does not begin to the
//! left of the letter before (a point, the alef of lam-alef), its glyphs bear no text: the letter
//! goes onto a space that draws nothing, a hair to the left. Then every reader finds all in order.

use super::strip::{Cluster, Glyph};

/// From a letter to one that stands on it, in points.
const HAIR: f32 = 0.05;

/// The clusters of a run in reading order, with each letter to the left of the one before. `space`
/// is the glyph that draws nothing; without one they stay as they are.
pub(super) fn letter_by_letter(clusters: Vec<Cluster>, space: Option<u16>) -> Vec<Cluster> {
    let Some(space) = space else { return clusters };
    let mut last = f32::INFINITY;
    clusters.into_iter().flat_map(|cluster| apart(cluster, space, &mut last)).collect()
}

/// `last` is where the letter before begins.
fn apart(cluster: Cluster, space: u16, last: &mut f32) -> Vec<Cluster> {
    let Some(first) = cluster.glyphs.first().map(|glyph| glyph.x) else { return vec![cluster] };
    if cluster.glyphs.len() == 1 && cluster.text.chars().count() == 1 && first < *last - HAIR {
        *last = first;
        return vec![cluster];
    }
    let letter = |letter: char| {
        *last = if first < *last - HAIR { first } else { *last - HAIR };
        Cluster { text: letter.into(), glyphs: vec![Glyph { id: space, x: *last, rise: 0.0 }] }
    };
    let letters: Vec<Cluster> = cluster.text.chars().map(letter).collect();
    let drawn = Cluster { text: String::new(), glyphs: cluster.glyphs };
    std::iter::once(drawn).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(text: &str, places: &[f32]) -> Cluster {
        let glyph = |x: &f32| Glyph { id: 7, x: *x, rise: 0.0 };
        Cluster { text: text.into(), glyphs: places.iter().map(glyph).collect() }
    }

    #[test]
    fn every_letter_begins_to_the_left_of_the_one_before() {
        let clusters = vec![
            cluster("خ", &[30.0]),
            cluster("ل", &[20.0]),
            cluster("ا", &[20.0]),
            cluster("يُ", &[10.0, 11.0]),
        ];
        let told: Vec<Cluster> =
            letter_by_letter(clusters, Some(3)).into_iter().filter(|c| !c.text.is_empty()).collect();
        assert_eq!(told.iter().map(|c| c.text.as_str()).collect::<String>(), "خلايُ");
        assert!(told.windows(2).all(|two| two[1].glyphs[0].x < two[0].glyphs[0].x));
    }
}
