//! What a window holds, wherever it may stand: in its source, in what is read out, in its memory.

use crate::Person;
use serde_json::{Value, json};

impl Person<'_> {
    /// The source of the page as it stands.
    pub fn source(&self) -> String {
        let driver = self.driver();
        driver.run(driver.client.source()).expect("a page has a source")
    }

    /// The roles, names, descriptions and values of everything in the page, shown or not: what a
    /// screen reader could be told.
    pub fn read_out(&self) -> String {
        self.ask("return readOut()", vec![]).as_str().expect("a page can be read out").to_owned()
    }

    /// Every text that can be reached from the page's global object: properties of whatever kind
    /// and name, keys and values of maps and sets, bytes, the exports of the page's own modules,
    /// what the browser stores for it. Looks at everything once.
    pub fn remembers(&self) -> String {
        let found = self.ask_later(include_str!("window_memory.js"), vec![]);
        found.as_str().expect("a window has a memory").to_owned()
    }

    /// Calls a command past the window, as a script in it could. What it gives, or the problem.
    pub fn calls(&self, command: &str, takes: Value) -> Result<Value, Value> {
        let script = "const [command, takes, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke(command, takes) \
            .then((gives) => done({ gives: gives ?? null }), (problem) => done({ problem }))";
        let answer = self.ask_later(script, vec![json!(command), takes]);
        match answer.get("problem") {
            Some(problem) => Err(problem.clone()),
            None => Ok(answer["gives"].clone()),
        }
    }

    /// Runs a script that answers by its last argument.
    fn ask_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        let driver = self.driver();
        driver.run(driver.client.execute_async(script, arguments)).expect("the page answers")
    }
}
