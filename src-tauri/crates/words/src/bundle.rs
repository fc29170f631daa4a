//! The parsed files of one language.

use crate::language::{ENGLISH, PSEUDO};
use crate::{Value, files, pseudo};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// One language, over English for what it lacks.
pub(crate) struct Bundle {
    language: &'static str,
    messages: FluentBundle<FluentResource>,
}

static BUNDLES: LazyLock<BTreeMap<&'static str, Bundle>> = LazyLock::new(|| {
    let languages = files().map(|f| f.language).chain([ENGLISH, PSEUDO]);
    languages.map(|language| (language, Bundle::made(language))).collect()
});

/// The bundle of a language, or the English one.
pub(crate) fn of(language: &str) -> &'static Bundle {
    BUNDLES.get(language).unwrap_or_else(|| &BUNDLES[ENGLISH])
}

impl Bundle {
    fn made(language: &'static str) -> Bundle {
        let locale: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![locale]);
        messages.set_use_isolating(false);
        if language == PSEUDO {
            messages.set_transform(Some(pseudo));
        }
        for wanted in [ENGLISH, language] {
            for file in files().filter(|f| f.language == wanted) {
                messages.add_resource_overriding(parsed(file.text));
            }
        }
        Bundle { language, messages }
    }

    pub(crate) fn language(&self) -> &'static str {
        self.language
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.messages.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// The words of a message; `None` when it is missing or an argument of it is.
    pub(crate) fn format(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> Option<String> {
        let message = self.messages.get_message(id)?;
        let arguments: FluentArgs = arguments.iter().map(|(name, v)| (*name, v.as_fluent())).collect();
        let mut errors = Vec::new();
        let said = self.messages.format_pattern(message.value()?, Some(&arguments), &mut errors);
        errors.is_empty().then(|| said.into_owned())
    }
}

/// What can be read of a file; a test fails on the rest.
fn parsed(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(readable, _)| readable)
}
