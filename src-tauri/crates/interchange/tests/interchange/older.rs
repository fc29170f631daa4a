//! What an earlier program wrote is still read. These files are never renewed.

use interchange::{read, write};
use plan::{Body, Goal, Kind, Plan};
use serde_json::{Value, json};

/// Written when there were goals, whys, bedrock, people and a profile only.
const GOALS_AND_WHYS: &str = include_str!("older/goals-and-whys.json");

#[test]
fn a_plan_of_goals_and_whys_is_read_whole() {
    let document = read(GOALS_AND_WHYS.as_bytes()).unwrap();
    assert_eq!((document.entries.len(), document.revisions.len()), (28, 44));
    let plan = Plan::of(document.entries);
    assert_eq!(plan.live(Kind::Goal).len(), 4);
    assert!(plan.entries().all(|e| !matches!(&e.body, Body::Goal(Goal { wanting: Some(_), .. }))));
}

#[test]
fn what_was_not_known_then_is_not_put_in_on_the_way() {
    let document = read(GOALS_AND_WHYS.as_bytes()).unwrap();
    assert!(write(&document) == GOALS_AND_WHYS.as_bytes());
}

#[test]
fn a_kind_or_a_part_that_nobody_knows_yet_is_refused_and_not_lost() {
    let alter: [fn(&mut Value); 3] = [
        |body| body["kind"] = json!("dilemma"),
        |body| body["howLoud"] = json!(3),
        |body| body["wanting"] = json!("must"),
    ];
    for alter in alter {
        let mut value: Value = serde_json::from_str(GOALS_AND_WHYS).unwrap();
        let goal = value["entries"].as_array_mut().unwrap();
        let goal = goal.iter_mut().find(|e| e["body"]["kind"] == "goal").unwrap();
        alter(&mut goal["body"]);
        assert!(read(&serde_json::to_vec(&value).unwrap()).is_err());
    }
}
