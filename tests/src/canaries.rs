//! A plan in which every text of every kind of entry can be told from any other, to see where it
//! comes up again.

use crate::written::write;
use app::{Body, EntryId, Kind, Person, Relationship, Throughline};
use serde_json::{Value, json};

/// What every canary begins with; nothing else does.
pub const CANARY: &str = "zzyzx-";

/// Writes an entry of every kind with a canary in every text. None of them is for anybody else's
/// eyes. Gives their ids, one of every kind, in the order of
/// [`Kind::ALL`].
pub fn write_canaries(program: &mut Throughline) -> Vec<EntryId> {
    let someone =
        write(program, Body::Person(Person::new(format!("{CANARY}coach-name"), Relationship::Coach)));
    let today = program.today().to_string();
    let mut known = Known { someone, today, goal: None, bedrock: None };
    Kind::ALL.into_iter().map(|kind| known.write(program, kind)).collect()
}

/// The canaries in a text.
pub fn canaries_in(text: &str) -> Vec<String> {
    let ends = |rest: &str| rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
    text.split(CANARY).skip(1).map(|rest| rest[..ends(rest)].to_owned()).collect()
}

struct Known {
    someone: EntryId,
    today: String,
    goal: Option<EntryId>,
    bedrock: Option<EntryId>,
}

impl Known {
    fn write(&mut self, program: &mut Throughline, kind: Kind) -> EntryId {
        let body = serde_json::from_value(self.body(kind)).expect("each body is sound");
        let id = write(program, body);
        match kind {
            Kind::Goal => self.goal = Some(id),
            Kind::Bedrock => self.bedrock = Some(id),
            _ => {}
        }
        id
    }

    fn body(&self, kind: Kind) -> Value {
        let Known { someone, today, goal, bedrock } = self;
        let said = json!({ "is": "feedback", "what": canary(kind, "what"), "impact": canary(kind, "impact"),
            "why": canary(kind, "why"), "how": canary(kind, "how") });
        let witness = json!([{ "who": canary(kind, "who"), "said": canary(kind, "said") }]);
        let c = |part| canary(kind, part);
        let mut body = match kind {
            Kind::Goal => json!({ "statement": c("statement"), "state": "active", "notes": c("notes"),
                "motivations": { "compensation": c("words") }, "measures": [{ "what": c("measure"), "start": c("start"), "now": c("now"), "target": c("target") }],
                "importance": { "level": 9, "whyNotLower": c("importance") } }),
            Kind::Why => {
                json!({ "under": goal, "asked": "why-matters", "answer": { "is": "words", "words": c("words") } })
            }
            Kind::Bedrock => json!({ "statement": c("statement") }),
            Kind::Motives => {
                json!({ "mix": { "meaning": c("mix") }, "told": { "heard-without-title": c("told") } })
            }
            Kind::Weighing => {
                json!({ "among": ["influence", "authority"], "preferences": [], "about": goal })
            }
            Kind::Passion => json!({ "statement": c("statement"), "noticed": c("noticed"), "others": witness,
                "value": c("value"), "rests": bedrock }),
            Kind::EnergyNote => json!({ "doing": c("doing"), "energy": "gave", "on": today }),
            Kind::Strength => {
                json!({ "statement": c("statement"), "evidence": [{ "what": c("evidence") }], "witnesses": witness })
            }
            Kind::Need => json!({ "statement": c("statement"), "whose": "team", "notes": c("notes") }),
            Kind::Opportunity => json!({ "name": c("name"), "passions": [], "strengths": [], "needs": [],
                "firstStep": c("step"), "notes": c("notes") }),
            Kind::LotteryAnswer => {
                json!({ "half": "want", "whose": c("whose"), "why": c("why"), "entails": c("entails"),
                "checks": [{ "who": c("who"), "right": c("right"), "otherwise": c("otherwise") }] })
            }
            Kind::TurningPoint => {
                json!({ "choice": c("choice"), "when": c("when"), "instead": c("instead"), "why": c("why") })
            }
            Kind::Beginning => json!({ "mind": c("mind"), "next": "mind" }),
            Kind::Person => {
                json!({ "name": c("name"), "relationship": "manager", "role": c("role"), "notes": c("notes"), "trust": c("trust") })
            }
            Kind::Agreement => {
                json!({ "with": someone, "made": today, "roles": c("roles"), "logistics": c("logistics"),
                "neverWords": [c("never")], "passOn": { "is": "this", "what": c("what"), "to": c("to") }, "notes": c("notes") })
            }
            Kind::Session => {
                json!({ "with": someone, "on": today, "talkAbout": [goal], "notes": [{ "saying": said }],
                "heard": c("heard"), "steps": [{ "cue": c("cue"), "act": c("act") }], "raise": [{ "what": c("raise"), "to": c("to") }],
                "checkIn": { "worry": c("worry") } })
            }
            Kind::Remark => json!({ "from": someone, "on": today, "saying": said }),
            Kind::Preparation => json!({ "about": c("about"), "facts": c("facts"), "impact": c("impact"),
                "theirView": c("view"), "request": c("request"), "followUp": c("follow") }),
            Kind::Reframe => json!({ "story": c("story"), "facts": c("facts"), "challenge": c("challenge"),
                "control": c("control"), "influence": c("influence"), "letGo": c("let") }),
            Kind::Received => {
                json!({ "from": someone, "on": today, "name": c("name"), "contents": c("contents") })
            }
            Kind::Profile => {
                json!({ "name": c("name"), "role": c("role"), "organisation": c("organisation") })
            }
        };
        body["kind"] = json!(kind);
        body
    }
}

fn canary(kind: Kind, part: &str) -> String {
    let kind = serde_json::to_value(kind).unwrap_or_default();
    format!("{CANARY}{}-{part}", kind.as_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written;

    #[test]
    fn every_kind_has_its_canaries_and_they_can_be_told_apart() {
        let folder = tempfile::tempdir().expect("there is a folder for temporary things");
        let mut program = written::program(folder.path());
        write_canaries(&mut program);
        let entries = program.plan().expect("the plan can be read").entries;
        let mut all = canaries_in(&serde_json::to_string(&entries).expect("a plan is JSON"));
        for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Weighing) {
            let written = entries.iter().filter(|entry| entry.body.kind() == kind);
            let text = serde_json::to_string(&written.collect::<Vec<_>>()).expect("entries are JSON");
            assert!(!canaries_in(&text).is_empty(), "{kind:?}");
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
