//! A line in segments that bear their text in the same way.
//!
//! Mostly each glyph tells its own text. Where several glyphs only together make up letters, as in
//! the syllables of Devanagari, the whole word is told as one (ActualText). It is never told for a
//! line from right to left: what reads pages turns such a text around.

use crate::setter::{Cluster, Run};

/// Glyphs that are marked as one piece.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Segment {
    /// What they say, where they do not tell it themselves.
    pub(super) actual: Option<String>,
    pub(super) runs: Vec<Run>,
}

/// The segments of a line, in reading order.
pub(super) fn segments(runs: &[Run]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for word in words(runs) {
        let text: String = word.iter().map(|(_, cluster)| cluster.text.as_str()).collect();
        let actual = word.iter().any(|(run, c)| c.glyphs.len() > 1 && !run.rtl).then_some(text);
        match segments.last_mut().filter(|last| actual.is_none() && last.actual.is_none()) {
            Some(last) => last.take_in(&word),
            None => {
                let mut segment = Segment { actual, runs: Vec::new() };
                segment.take_in(&word);
                segments.push(segment);
            }
        }
    }
    segments
}

type Word<'r> = Vec<(&'r Run, &'r Cluster)>;

/// The words of a line; each space is a word of its own.
fn words(runs: &[Run]) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut within = false;
    for (run, cluster) in runs.iter().flat_map(|run| run.clusters.iter().map(move |c| (run, c))) {
        let space = !cluster.text.is_empty() && cluster.text.chars().all(char::is_whitespace);
        match words.last_mut().filter(|_| within && !space) {
            Some(word) => word.push((run, cluster)),
            None => words.push(vec![(run, cluster)]),
        }
        within = !space;
    }
    words
}

impl Segment {
    fn take_in(&mut self, word: &Word<'_>) {
        for (run, cluster) in word {
            match self.runs.last_mut().filter(|last| last.is_like(run)) {
                Some(last) => last.clusters.push((*cluster).clone()),
                None => self.runs.push(Run { clusters: vec![(*cluster).clone()], ..**run }),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::setter::{FaceId, Glyph};

    fn run(words: &[(&str, usize)]) -> Run {
        let cluster = |(text, glyphs): &(&str, usize)| Cluster {
            text: (*text).into(),
            glyphs: vec![Glyph { id: 1, x: 0.0, rise: 0.0 }; *glyphs],
        };
        let clusters = words.iter().map(cluster).collect();
        Run { face: FaceId(0), size: 10.0, colour: crate::look::INK, rtl: false, clusters }
    }

    #[test]
    fn only_words_with_joint_glyphs_are_told_as_one() {
        let line = run(&[("a", 1), (" ", 1), ("मैं", 2), ("न", 1), (" ", 1), ("b", 1)]);
        let told: Vec<_> = segments(&[line]).into_iter().map(|s| s.actual).collect();
        assert_eq!(told, [None, Some("मैंन".to_owned()), None]);
    }
}
