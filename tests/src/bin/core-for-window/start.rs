//! A beginning: a vault of one's own with these entries, and the door where the test wants it.

use crate::dialogs::Dialogs;
use crate::world::TestWorld;
use crate::{Stage, model, unexpected, words};
use app::commands::Program;
use app::wire::{Settings, Theme};
use app::{Cost, Home, Throughline, WindowMemory, World};
use chrono::{DateTime, Utc};
use plan::{Entry, EntryId};
use serde::Deserialize;
use serde_json::Value;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use vault::{Clock, DeviceId, Everything, Folder, HandedItem, Handover, Passphrase, Revision, Secret, Vault};

/// What a test begins with.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Start {
    door: Door,
    entries: Vec<Entry>,
    ledger: Vec<Given>,
    passphrase: String,
    theme: Theme,
    example: bool,
    settings: Option<Settings>,
}

/// Where the person stands at first.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
enum Door {
    New,
    Locked,
    Open,
    /// The keys are there and the database is not.
    Trouble,
}

/// A line of the ledger as the window is told it. Whatever the core works out anew is left out.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    id: EntryId,
    at: DateTime<Utc>,
    recipient: String,
    recipient_id: EntryId,
    document: String,
    form: String,
    items: Vec<GivenItem>,
    despite: Option<Value>,
    digest: String,
    file_name: String,
    /// The name that an answer bears, and what its numbers mean.
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    pieces: Vec<EntryId>,
}

/// An entry in it. What has changed since left at a revision of its own.
#[derive(Deserialize)]
struct GivenItem {
    id: EntryId,
    title: String,
    under: Option<EntryId>,
    parts: Vec<String>,
    changed: bool,
}

impl Default for Start {
    fn default() -> Start {
        Start {
            door: Door::Open,
            entries: Vec::new(),
            ledger: Vec::new(),
            passphrase: "correct horse battery staple".into(),
            theme: Theme::default(),
            example: false,
            settings: None,
        }
    }
}

/// A stage that is set so.
pub(crate) fn begin(start: Start) -> Result<Stage, String> {
    let folder = temporary()?;
    let (home, world) = (Home::under(&folder.path().join("home")), Arc::new(TestWorld::default()));
    let memory = WindowMemory { theme: start.theme, ..WindowMemory::default() };
    memory.keep(&home).map_err(unexpected)?;
    let mut throughline = Throughline::in_world(home.clone(), world.clone(), Some(Cost::least()));
    let mut code = String::new();
    if start.door != Door::New {
        let (vault, made) = filled(&start, &home, &world)?;
        code = made;
        match start.door {
            Door::Open => throughline.enter_by(vault).map_err(words)?,
            Door::Trouble => remove_database(&home.vault())?,
            Door::New | Door::Locked => drop(vault),
        }
    }
    let dialogs = Dialogs::new(Some(folder.path().join("Growth plan.pdf")), None);
    Ok(Stage { folder, world, program: Program::of(throughline), dialogs, code })
}

/// Where there is one, in memory: what a disk takes to sync is no part of these tests.
fn temporary() -> Result<TempDir, String> {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("throughline-").tempdir_in(parent).map_err(unexpected)
}

fn remove_database(vault: &Path) -> Result<(), String> {
    std::fs::remove_file(vault.join("vault.db")).map_err(unexpected)
}

fn filled(start: &Start, home: &Home, world: &Arc<TestWorld>) -> Result<(Vault, String), String> {
    let passphrase = Passphrase::new(start.passphrase.clone()).map_err(unexpected)?;
    let folder = Folder::new(home.vault());
    let code = model::lay_down(&home.vault(), &start.passphrase, world)?;
    let mut vault = Vault::open(&folder, Secret::Passphrase(&passphrase), world.now()).map_err(unexpected)?;
    vault.take_in(&everything(start)?, world.now()).map_err(unexpected)?;
    if start.example {
        vault.set_setting("example", &true, world.now()).map_err(unexpected)?;
    }
    if let Some(settings) = &start.settings {
        vault.set_setting("settings", settings, world.now()).map_err(unexpected)?;
    }
    Ok((vault, code))
}

/// The entries, each with one revision of the time it was changed.
fn everything(start: &Start) -> Result<Everything, String> {
    let mut clock = Clock::default();
    let mut revision = |(number, entry): (u64, &Entry)| {
        clock = clock.next(entry.changed);
        let device = DeviceId::from_random([7; 16]);
        Revision { id: entry.id, number, at: entry.changed, device, clock, entry: Some(entry.clone()) }
    };
    Ok(Everything {
        revisions: (1..).zip(&start.entries).map(&mut revision).collect(),
        entries: start.entries.clone(),
        ledger: start.ledger.iter().map(|line| line.handover(&start.entries)).collect::<Result<_, _>>()?,
    })
}

impl Given {
    fn handover(&self, entries: &[Entry]) -> Result<Handover, String> {
        let number =
            |id| (1..).zip(entries).find(|(_, entry)| entry.id == id).map_or(1, |(number, _)| number);
        let item = |item: &GivenItem| HandedItem {
            entry: item.id,
            revision: if item.changed { 0 } else { number(item.id) },
            title: item.title.clone(),
            parts: item.parts.clone(),
            under: item.under,
        };
        Ok(Handover {
            id: self.id,
            at: self.at,
            recipient: self.recipient_id,
            recipient_name: self.recipient.clone(),
            document: self.document.clone(),
            form: self.form.clone(),
            items: self.items.iter().map(item).collect(),
            digest: self.digest.clone(),
            file_name: self.file_name.clone(),
            name: self.name.clone(),
            pieces: self.pieces.clone(),
            despite: self.despite.as_ref().map(despite).transpose()?,
        })
    }
}

/// What was broken, as the ledger keeps it.
fn despite(told: &Value) -> Result<vault::Despite, String> {
    let broken = told["broken"].as_array().into_iter().flatten().map(broken).collect::<Result<_, _>>()?;
    Ok(vault::Despite { reason: told["reason"].as_str().unwrap_or_default().to_owned(), broken })
}

fn broken(told: &Value) -> Result<vault::Broken, String> {
    let because = &told["because"];
    let text = |value: &Value| value.as_str().map(str::to_owned);
    Ok(vault::Broken {
        entry: serde_json::from_value(told["id"].clone()).map_err(unexpected)?,
        title: text(&told["title"]).unwrap_or_default(),
        term: text(&because["is"]).unwrap_or_default(),
        about: ["sharing", "topic", "word"].iter().find_map(|key| text(&because[key])).unwrap_or_default(),
        part: text(&because["part"]),
        found_in: serde_json::from_value(because["entry"].clone()).map_err(unexpected)?,
    })
}
