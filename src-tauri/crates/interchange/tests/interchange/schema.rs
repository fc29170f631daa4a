//! The committed JSON Schema describes what is written, and is fresh.

use crate::committed;
use crate::round_trip::document;
use interchange::{EXAMPLE, schema, write};
use jsonschema::Validator;
use proptest::prelude::*;
use serde_json::{Value, json};

fn validator() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&schema()).unwrap()).unwrap()
}

fn example() -> Value {
    serde_json::from_str(EXAMPLE).unwrap()
}

#[test]
fn the_committed_schema_is_the_one_of_the_types() {
    committed::check("schema/throughline-plan-1.json", &schema());
}

#[test]
fn the_example_fits_the_schema() {
    let (validator, example) = (validator(), example());
    let errors: Vec<_> =
        validator.iter_errors(&example).map(|e| format!("{} at {}", e, e.instance_path())).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn what_reading_refuses_for_its_shape_the_schema_refuses_too() {
    let validator = validator();
    let alter: [fn(&mut Value); 6] = [
        |v| v["version"] = json!(2),
        |v| v["format"] = json!("another"),
        |v| v["more"] = json!(1),
        |v| v["entries"][0]["more"] = json!(1),
        |v| v["entries"][0]["body"]["more"] = json!(1),
        |v| v["revisions"][0]["clock"] = json!("yesterday"),
    ];
    for (n, alter) in alter.into_iter().enumerate() {
        let mut altered = example();
        alter(&mut altered);
        assert!(!validator.is_valid(&altered), "alteration {n}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 50, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_that_is_written_fits_the_schema(document in document()) {
        let written: Value = serde_json::from_slice(&write(&document)).unwrap();
        prop_assert!(validator().is_valid(&written));
    }
}
