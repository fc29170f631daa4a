//! The fonts at hand: the program's own and, where wished, the computer's.

use crate::look::Voice;
use fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, GenericFamily, SourceCache};
use parley::{FontContext, FontStyle, FontWeight};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Fonts to set documents with. Looking for the computer's fonts takes a moment: make it once.
pub struct Fonts {
    context: Mutex<FontContext>,
}

/// The program's own, by family, weight and slope.
const EMBEDDED: [(&str, f32, FontStyle, &[u8]); 7] = [
    ("Newsreader", 400.0, FontStyle::Normal, include_bytes!("../fonts/Newsreader_400Regular.ttf")),
    ("Newsreader", 400.0, FontStyle::Italic, include_bytes!("../fonts/Newsreader_400Regular_Italic.ttf")),
    ("Newsreader", 500.0, FontStyle::Normal, include_bytes!("../fonts/Newsreader_500Medium.ttf")),
    ("Newsreader", 600.0, FontStyle::Normal, include_bytes!("../fonts/Newsreader_600SemiBold.ttf")),
    ("Inter", 400.0, FontStyle::Normal, include_bytes!("../fonts/Inter_400Regular.ttf")),
    ("Inter", 500.0, FontStyle::Normal, include_bytes!("../fonts/Inter_500Medium.ttf")),
    ("Inter", 600.0, FontStyle::Normal, include_bytes!("../fonts/Inter_600SemiBold.ttf")),
];

/// Families for letters that Newsreader lacks, the quieter serif of each system first. Those of
/// Chinese, Japanese and Korean stand in [`serif_of`], because the same letters look different.
const SERIFS: [&str; 14] = [
    "Noto Serif",
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
    "Noto Serif Devanagari",
    "Charter",
    "Times New Roman",
    "Geeza Pro",
    "New Peninim MT",
    "Kohinoor Devanagari",
    "Nirmala UI",
    "DejaVu Serif",
    "Inter",
    "Noto Sans Symbols 2",
    "Segoe UI Symbol",
];

/// Families for letters that Inter lacks.
const SANS: [&str; 10] = [
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Helvetica Neue",
    "Segoe UI",
    "Nirmala UI",
    "DejaVu Sans",
    "Noto Sans Symbols 2",
    "Segoe UI Symbol",
];

/// Han serifs by language, on Linux, macOS and Windows.
fn serif_of(language: &str) -> [&'static str; 4] {
    match language {
        "ja" => ["Noto Serif CJK JP", "Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho"],
        "ko" => ["Noto Serif CJK KR", "Noto Serif KR", "AppleMyungjo", "Batang"],
        _ => ["Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "SimSun"],
    }
}

fn sans_of(language: &str) -> [&'static str; 4] {
    match language {
        "ja" => ["Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic"],
        "ko" => ["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"],
        _ => ["Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"],
    }
}

/// The families to look in for a letter, in this order. `language` is that of the Han letters.
pub(crate) fn families(voice: Voice, language: &str) -> Vec<&'static str> {
    let (own, others, han): (_, &[&str], _) = match voice {
        Voice::Person => ("Newsreader", &SERIFS, serif_of(language)),
        Voice::Program => ("Inter", &SANS, sans_of(language)),
    };
    std::iter::once(own).chain(others.iter().copied()).chain(han).collect()
}

impl Fonts {
    /// The program's own fonts alone, so that a document looks the same on every computer:
    /// Latin throughout, Greek and Cyrillic in Inter.
    pub fn embedded() -> Fonts {
        Fonts::with(false)
    }

    /// The program's own fonts and, for what they lack, those of this computer.
    pub fn of_this_computer() -> Fonts {
        Fonts::with(true)
    }

    fn with(system_fonts: bool) -> Fonts {
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts });
        for (family, weight, slope, bytes) in EMBEDDED {
            let named = FontInfoOverride {
                family_name: Some(family),
                weight: Some(FontWeight::new(weight)),
                style: Some(slope),
                ..FontInfoOverride::default()
            };
            collection.register_fonts(Blob::new(Arc::new(bytes)), Some(named));
        }
        // Pictures in colour cannot be set as type: an emoji is drawn by a text font or missing.
        collection.set_generic_families(GenericFamily::Emoji, std::iter::empty());
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Fonts { context: Mutex::new(context) }
    }

    /// A cache cannot be left half-written by a panic in a way that matters, so poison is ignored.
    pub(crate) fn context(&self) -> MutexGuard<'_, FontContext> {
        self.context.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Fonts")
    }
}
