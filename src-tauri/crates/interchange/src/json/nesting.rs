//! What can be seen of a JSON text before it is parsed.

/// Deeper than any plan goes, and shallow enough for every parser.
const DEEPEST: usize = 32;

/// An entry is three or four objects.
const MOST_OBJECTS: usize = 1_000_000;

/// Whether no array or object lies deeper in others than a plan could need.
pub(super) fn is_shallow(bytes: &[u8]) -> bool {
    let mut depth = 0_usize;
    outside_strings(bytes).all(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth <= DEEPEST
    })
}

/// Whether it holds no more objects than a person's whole life of writing could need. A few bytes
/// of a hostile file could otherwise stand for many in memory.
pub(super) fn is_of_a_person(bytes: &[u8]) -> bool {
    outside_strings(bytes).filter(|byte| *byte == b'{').count() <= MOST_OBJECTS
}

/// How many keys all objects in it have together.
pub(super) fn keys(text: &str) -> usize {
    outside_strings(text.as_bytes()).filter(|byte| *byte == b':').count()
}

/// The bytes between strings, quotation marks included.
fn outside_strings(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let (mut inside, mut escaped) = (false, false);
    bytes.iter().copied().filter(move |byte| {
        let was_inside = inside;
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = inside,
            b'"' => inside = !inside,
            _ => {}
        }
        !was_inside
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_do_not_count() {
        assert!(is_shallow(format!("\"{}\"", "[".repeat(DEEPEST + 1)).as_bytes()));
        assert!(is_shallow(format!(r#""\"{}""#, "{".repeat(DEEPEST + 1)).as_bytes()));
    }

    #[test]
    fn one_layer_too_many_is_noticed() {
        assert!(is_shallow("[{".repeat(DEEPEST / 2).as_bytes()));
        assert!(!is_shallow("[".repeat(DEEPEST + 1).as_bytes()));
        assert!(!is_shallow(format!(r#""\\"{}"#, "[".repeat(DEEPEST + 1)).as_bytes()));
    }

    #[test]
    fn keys_are_counted_wherever_they_are() {
        assert_eq!(keys(r#"{"a:b": {"c": [{"d": ":"}]}}"#), 3);
    }
}
