//! For each command, payloads that would do.

use crate::desk::{MODEL, PASSPHRASE, choice};
use app::{Body, EntryId, Kind};
use disclosure::Part;
use serde_json::{Value, json};

/// Payloads for a command; for one that takes nothing, an empty one.
pub(crate) fn seeds(command: &str) -> Vec<Value> {
    let known = everyday(command).or_else(|| sharing(command)).or_else(|| talking(command));
    known.or_else(|| of_one_entry(command)).unwrap_or_else(|| vec![json!({})])
}

fn everyday(command: &str) -> Option<Vec<Value>> {
    Some(match command {
        "create_vault" | "passphrase_strength" | "unlock" | "new_recovery_code" => {
            ["a", PASSPHRASE].map(|passphrase| json!({ "passphrase": passphrase })).into()
        }
        "confirm_recovery_code" => vec![json!({ "typed": MODEL.code })],
        "unlock_with_code" => vec![json!({ "code": MODEL.code })],
        "change_passphrase" => vec![json!({ "current": PASSPHRASE, "next": PASSPHRASE })],
        "reset_passphrase" => vec![json!({ "code": MODEL.code, "next": PASSPHRASE })],
        "export_plan" => ["json", "markdown", "csv"].map(|format| json!({ "format": format })).into(),
        "import_plan" => vec![a_little_of_the_example()],
        "restore" => vec![json!({ "name": "20261121T080000000Z-r1-auto" })],
        "set_settings" => vec![json!({ "settings": { "idleMinutes": 5, "paper": "a4" } })],
        "set_theme" => vec![json!({ "theme": "dark" })],
        "edit" => edits().iter().map(|edit| json!({ "edit": edit })).collect(),
        "erase" => {
            let trash = MODEL.entries.iter().filter(|entry| !entry.is_live());
            trash.map(|entry| json!({ "ids": [entry.id] })).collect()
        }
        "search" => vec![json!({ "sought": {
            "words": "\"the team\" lead", "kinds": ["goal", "why"], "seenBy": { "who": "person", "id": MODEL.mentor },
            "trash": true, "earlier": true,
        } })],
        "look_at_ground" => vec![json!({ "statement": "To help people grow", "except": null })],
        "ends_early" => vec![json!({ "since": "2026-11-01", "until": "2026-12-01" })],
        "save_picture" => vec![json!({ "name": "a", "form": "svg", "bytes": b"<svg ></svg>".to_vec() })],
        "sort" => {
            bodies(Kind::Weighing).into_iter().map(|weighing| json!({ "weighing": weighing })).collect()
        }
        "recent_activities" => vec![json!({ "atMost": 5 })],
        "put_aside" => vec![json!({ "key": "talk-due" })],
        _ => return None,
    })
}

fn a_little_of_the_example() -> Value {
    let mut plan: Value = serde_json::from_str(app::example_plan()).unwrap();
    let lists = plan.as_object_mut().unwrap().values_mut().filter_map(Value::as_array_mut);
    lists.for_each(|list| list.truncate(3));
    plan
}

fn ids(entries: &[app::Entry]) -> Vec<EntryId> {
    entries.iter().map(|entry| entry.id).collect()
}

/// The bodies of a kind without their kind; a plain one where the example has none.
fn bodies(kind: Kind) -> Vec<Value> {
    let found = MODEL.entries.iter().filter(|entry| entry.body.kind() == kind);
    let mut found: Vec<_> = found.map(|entry| serde_json::to_value(&entry.body).unwrap()).collect();
    for body in &mut found {
        body.as_object_mut().unwrap().remove("kind");
    }
    if found.is_empty() { vec![json!({})] } else { found }
}

/// Each entry written anew, begun again, shown, marked, moved, trashed and restored.
fn edits() -> Vec<Value> {
    let people = json!({ "who": "people", "people": [MODEL.mentor] });
    let edits = MODEL.entries.iter().zip(0u64..).flat_map(|(entry, n)| {
        let (id, fresh) = (entry.id, EntryId::from_parts(1_790_000_000_000 + n, [7; 10]));
        let before = json!({ "at": "before", "id": id });
        vec![
            json!({ "do": "rewrite", "id": id, "body": entry.body }),
            json!({ "do": "add", "id": fresh, "body": entry.body, "place": { "at": "last" } }),
            json!({ "do": "add", "id": fresh, "body": entry.body, "place": before }),
            json!({ "do": "show", "id": id, "audience": people }),
            json!({ "do": "mark", "id": id, "topics": ["pay", "leaving"] }),
            json!({ "do": "move", "id": id, "place": { "at": "first" } }),
            json!({ "do": "several", "edits": [{ "do": "trash", "id": id }, { "do": "restore", "id": id }] }),
        ]
    });
    let grounds = MODEL.ids(Kind::Bedrock);
    let joined = grounds.windows(2).map(|two| json!({ "do": "join", "ground": two[0], "into": two[1] }));
    edits.chain(joined).collect()
}

fn sharing(command: &str) -> Option<Vec<Value>> {
    let strengths = MODEL.ids(Kind::Strength);
    let asking =
        |key: &str, value: &str| json!({ "person": MODEL.mentor, "strengths": &strengths[..1], key: value });
    Some(match command {
        "preview" => previews(),
        "preview_page" => vec![json!({ "number": 1, "page": 0, "width": 200 })],
        "save_pdf" | "save_markdown" => vec![json!({ "number": 1 })],
        "hand_despite" => vec![json!({ "number": 1, "reason": "She asked" })],
        "seal" => vec![json!({ "number": 1, "with": "key" }), json!({ "number": 99, "with": "words" })],
        "unseal" => {
            vec![json!({ "words": null }), json!({ "words": "maple orbit gentle river candle young" })]
        }
        "answer" | "keep_answer" => vec![json!({ "from": "Ruth", "answers": [
            { "about": 0, "saying": { "is": "feedback", "what": "a", "impact": "b", "why": "c", "how": "d" } },
            { "saying": { "is": "question", "words": "Whom?" } },
        ] })],
        "take_in" => {
            vec![json!({ "person": MODEL.mentor, "taking": [{ "number": 0, "strength": strengths[0] }] })]
        }
        "question_sheet" => vec![asking("x", "x")],
        "seal_questions" => vec![asking("with", "key")],
        "save_questions" => vec![asking("form", "markdown"), asking("form", "pdf")],
        _ => return None,
    })
}

/// A few entries at a time, with every part, for each kind of document.
fn previews() -> Vec<Value> {
    let documents = ["growth-plan", "session", "agreement"];
    let some = MODEL.entries.chunks(2).zip(documents.iter().cycle()).map(|(some, document)| {
        let mut choice = serde_json::to_value(choice(MODEL.mentor, &ids(some))).unwrap();
        choice["document"] = json!(document);
        choice["entries"]
            .as_object_mut()
            .unwrap()
            .values_mut()
            .for_each(|parts| *parts = json!(Part::ALL.as_slice()));
        json!({ "choice": choice, "paper": "letter", "layout": "manager" })
    });
    some.collect()
}

fn talking(command: &str) -> Option<Vec<Value>> {
    let saying = json!({ "is": "advice", "words": "Ask for it" });
    let step = json!({ "cue": "after lunch", "act": "write", "by": "2026-12-01" });
    Some(match command {
        "write_pad" => vec![json!({ "pad": {
            "checkIn": { "energy": "high", "rest": "low", "worry": "none", "shared": true },
            "notes": [{ "about": 0, "saying": saying }, { "saying": saying }],
            "heard": "That I can", "steps": [step], "raise": [{ "what": "the rota", "to": "the team" }],
        } })],
        "left_to_do" => one_each("session", &MODEL.ids(Kind::Session)),
        "tick_step" => vec![json!({ "number": 0, "done": true })],
        "set_letter_keys" => vec![json!({ "on": false })],
        "begin_session" => one_each("id", &MODEL.ids(Kind::Session)),
        _ => return None,
    })
}

/// Commands about an entry or a person, tried with everything there is.
fn of_one_entry(command: &str) -> Option<Vec<Value>> {
    let all = ids(&MODEL.entries);
    match command {
        "history" => Some(one_each("id", &all)),
        "received" => Some(one_each("id", &MODEL.ids(Kind::Received))),
        "questions" => Some(one_each("about", &all)),
        "in_sight" | "known" | "keep" | "forget" => Some(one_each("person", &people(&all))),
        _ => None,
    }
}

/// People twice as often as anything else.
fn people(all: &[EntryId]) -> Vec<EntryId> {
    let people = MODEL.entries.iter().filter(|entry| matches!(entry.body, Body::Person(_)));
    people.map(|entry| entry.id).cycle().take(all.len()).chain(all.iter().copied()).collect()
}

fn one_each(key: &str, ids: &[EntryId]) -> Vec<Value> {
    ids.iter().map(|id| json!({ key: id })).collect()
}
