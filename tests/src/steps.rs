//! Stretches of the way that many journeys share.

use crate::Person;
use serde_json::Value;
use std::path::Path;

/// A passphrase that zxcvbn finds hard to guess.
pub const PASSPHRASE: &str = "seven quiet herons over the lake";

impl Person<'_> {
    /// Goes through the first run up to its last question, and answers with the recovery code.
    pub fn makes_a_vault(&self) -> String {
        self.clicks("button", "Begin");
        self.fills("New passphrase", PASSPHRASE);
        self.fills("The same once more", PASSPHRASE);
        self.clicks("button", "Lock it with this");
        let code = self.reads_the_recovery_code();
        self.clicks("button", "I have it on paper");
        self.fills("Type the code from your sheet", &code.to_lowercase());
        self.clicks("button", "Check it");
        self.sees("What is something you want?");
        code
    }

    /// Makes a vault and goes in without an answer to the first question.
    pub fn begins_empty(&self) {
        self.makes_a_vault();
        self.clicks("button", "Not today");
        self.finds("navigation", "Places");
    }

    /// Makes a vault and looks around in the example plan.
    pub fn looks_around(&self) {
        self.makes_a_vault();
        self.clicks("button", "Look around in an example plan");
        self.sees("This is an example plan");
    }

    /// The recovery code as it stands in the window.
    pub fn reads_the_recovery_code(&self) -> String {
        let script = "return words().match(/([0-9A-Z]{4}-){8}[0-9A-Z]{4}/)?.[0]";
        let code = || self.ask(script, vec![]).as_str().map(str::to_owned);
        crate::wait_for("the recovery code", code)
    }

    /// Opens the vault at the door.
    pub fn unlocks(&self) {
        self.fills("Passphrase", PASSPHRASE);
        self.presses("Enter");
    }
}

/// Getting around.
impl Person<'_> {
    /// Waits until nothing on the screen is still being looked for.
    pub fn waits_for_answers(&self) {
        let rests = "return !document.querySelector('main [aria-busy=true]')";
        crate::wait_for("an answer", || (self.ask(rests, vec![]) == true).then_some(()));
    }

    /// Goes to a place by the palette, which is there in windows of every width.
    pub fn jumps_to(&self, place: &str) {
        self.presses("Control+k");
        crate::wait_for("the palette to listen", || {
            let listens = "return document.activeElement?.getAttribute('role') === 'combobox'";
            (self.ask(listens, vec![]) == true).then_some(())
        });
        self.types(place);
        crate::wait_for(&format!("“{place}” to be the first choice"), || {
            let chosen =
                "return document.querySelector('[role=dialog] [role=option][aria-selected=true]')?.innerText";
            let chosen = self.ask(chosen, vec![]);
            chosen.as_str().is_some_and(|text| text.trim().starts_with(place)).then_some(())
        });
        self.presses("Enter");
        crate::wait_for("the palette to close", || self.looks_for("dialog", "").is_empty().then_some(()));
    }
}

/// Reading what someone else sealed.
impl Person<'_> {
    /// Opens a sealed file from within the own plan, with the six words where it needs them.
    pub fn opens_sealed(&self, file: &Path, words: Option<&str>) {
        self.jumps_to("Open a sealed file");
        self.saves_as(file);
        if let Some(words) = words {
            self.finds("textbox", "The six words");
            self.types(words);
            self.presses("Enter");
        }
        self.finds("button", "Leave");
    }

    /// Back to where one was before the file was opened.
    pub fn leaves_the_room(&self) {
        self.tabs_to("button", "Leave");
        self.presses("Enter");
        self.finds("navigation", "Places");
    }

    /// The six words that open what was just sealed.
    pub fn reads_the_six_words(&self) -> String {
        self.finds("list", "Six words");
        let script = "return [...document.querySelectorAll('[role=dialog] ol li')]
            .map((word) => word.innerText.trim()).filter(Boolean)";
        let said = self.ask(script, vec![]);
        let words: Vec<_> = said.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(words.len(), 6, "six words: {words:?}");
        words.join(" ")
    }
}

/// Digging and choosing.
impl Person<'_> {
    /// From a fresh goal's page down through these answers to bedrock.
    pub fn digs_to_bedrock(&self, answers: &[&str], bedrock: &str) {
        self.clicks("button", "Start digging");
        for (layer, answer) in answers.iter().enumerate() {
            self.answers(answer);
            self.clicks("button", "Continue");
            self.sees(&format!("Layer {} added.", layer + 1));
        }
        self.answers(bedrock);
        self.clicks("button", "This is bedrock");
        self.sees("This way rests on bedrock");
    }

    /// Answers the question of the ladder, whatever it is.
    pub fn answers(&self, words: &str) {
        self.finds("list", "Layers, from the goal down");
        self.fills("", words);
    }

    /// Tells the program of someone to hand something to, and chooses them.
    pub fn adds_a_recipient(&self, name: &str) {
        self.fills("What do you call them?", name);
        self.presses("Enter");
        self.sees("What would you like to hand over?");
    }

    /// Waits until the pages of the present choice are drawn.
    pub fn looks_at_the_pages(&self) {
        self.finds("img", "Page 1 of");
        self.sees_no("Setting the pages…");
    }

    /// Chooses a goal and, of what belongs to it, these answers.
    pub fn chooses(&self, goal: &str, answers: &[&str]) {
        self.clicks("checkbox", goal);
        if self.looks_for("checkbox", answers[0]).is_empty() {
            self.clicks("button", &format!("What belongs to “{goal}”"));
        }
        for answer in answers {
            self.clicks("checkbox", answer);
        }
    }
}
