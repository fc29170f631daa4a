//! How a document stands in a file.

use super::{Document, HandedOver, Past, strict};
use chrono::{DateTime, Utc};
use plan::Entry;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// The version this program writes, and the only one there is so far.
pub(super) const VERSION: u32 = 1;

/// A whole plan of Throughline: every entry with its history, and what was handed over.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(title = "Throughline plan, version 1")]
pub(super) struct Form<'d> {
    /// Says what this is.
    format: Format,
    /// The version of this form.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// When it was exported.
    exported: DateTime<Utc>,
    /// All entries, in the trash or not.
    #[serde(deserialize_with = "strict::each")]
    entries: Cow<'d, [Entry]>,
    /// Every entry as it was after every change.
    #[serde(deserialize_with = "strict::each")]
    revisions: Cow<'d, [Past]>,
    /// What was handed over.
    #[serde(deserialize_with = "strict::each")]
    ledger: Cow<'d, [HandedOver]>,
}

/// The one format there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Format {
    ThroughlinePlan,
}

/// What tells whether the rest can be read at all.
#[derive(Deserialize)]
pub(super) struct Head {
    #[expect(dead_code, reason = "reading it is the check")]
    format: Format,
    pub(super) version: u32,
}

/// The document as JSON, set out for reading, in the order it was given. The same document always
/// gives the same bytes.
pub fn write(document: &Document) -> Vec<u8> {
    let form = Form {
        format: Format::ThroughlinePlan,
        version: VERSION,
        exported: document.exported,
        entries: Cow::Borrowed(&document.entries),
        revisions: Cow::Borrowed(&document.revisions),
        ledger: Cow::Borrowed(&document.ledger),
    };
    let mut bytes = serde_json::to_vec_pretty(&form).expect("all keys are texts, and memory does not fail");
    bytes.push(b'\n');
    bytes
}

/// The JSON Schema of what [`write`] writes and [`read`](super::read) reads, made from the types.
/// Committed as `schema/throughline-plan-1.json`.
pub fn schema() -> String {
    let schema = schemars::schema_for!(Form);
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text + "\n"
}

impl From<Form<'_>> for Document {
    fn from(form: Form<'_>) -> Document {
        Document {
            exported: form.exported,
            entries: form.entries.into_owned(),
            revisions: form.revisions.into_owned(),
            ledger: form.ledger.into_owned(),
        }
    }
}
