//! How much a sealed file may hold (safety.md), measured before anything is made of it.

use crate::UnsealError;
use serde_json::Value;

/// The most bytes a payload may have.
pub const LARGEST_FILE: usize = 10 * 1024 * 1024;
/// How deep its JSON may be nested. A plan is at most 32 layers deep (safety.md), each layer is an
/// object in a list, and a few more stand around them.
pub const MOST_DEPTH: usize = 2 * 32 + 8;
/// The most entries it may hold.
pub const MOST_ENTRIES: usize = 5_000;
/// The most objects: entries, and the parts they are made of.
pub const MOST_OBJECTS: usize = 5 * MOST_ENTRIES;
/// The most bytes one text may have.
pub const LONGEST_TEXT: usize = 64 * 1024;

/// Refuses nesting beyond the limit while it is still text, so that parsing cannot exhaust the
/// stack.
pub(crate) fn check_depth(json: &[u8]) -> Result<(), UnsealError> {
    let (mut depth, mut in_text, mut escaped) = (0usize, false, false);
    for byte in json {
        match (in_text, escaped, byte) {
            (true, true, _) => escaped = false,
            (true, false, b'\\') => escaped = true,
            (_, false, b'"') => in_text = !in_text,
            (false, _, b'{' | b'[') => depth += 1,
            (false, _, b'}' | b']') => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MOST_DEPTH {
            return Err(UnsealError::TooLarge);
        }
    }
    Ok(())
}

/// Measures a parsed payload and strips what could deceive a reader from every text: control
/// characters, and the marks that turn the direction of what follows.
pub(crate) fn clean(value: &mut Value) -> Result<(), UnsealError> {
    let mut objects = 0;
    clean_counting(value, &mut objects)
}

fn clean_counting(value: &mut Value, objects: &mut usize) -> Result<(), UnsealError> {
    match value {
        Value::String(text) if text.len() > LONGEST_TEXT => return Err(UnsealError::TooLarge),
        Value::String(text) => text.retain(|c| !deceives(c)),
        Value::Array(values) => values.iter_mut().try_for_each(|v| clean_counting(v, objects))?,
        Value::Object(fields) => {
            *objects += 1;
            fields.values_mut().try_for_each(|v| clean_counting(v, objects))?;
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
    if *objects > MOST_OBJECTS { Err(UnsealError::TooLarge) } else { Ok(()) }
}

fn deceives(c: char) -> bool {
    let control = c.is_control() && c != '\n' && c != '\t';
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    control || turns
}
