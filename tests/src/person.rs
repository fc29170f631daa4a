//! A person at the window. They find things by role and name, and see words.

use crate::driver::Driver;
use crate::{Clock, Stage, checkout, file_dialog, keys, wait_for};
use app::World;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Someone using the program on a [`Stage`]. A journey that fails leaves a picture behind.
pub struct Person<'s> {
    stage: &'s Stage,
    driver: Option<Driver>,
    name: &'static str,
}

impl<'s> Person<'s> {
    /// Opens the program. `name` names the pictures of this journey.
    pub fn opens(stage: &'s Stage, name: &'static str) -> Person<'s> {
        Person { stage, driver: Some(Driver::start(stage)), name }
    }

    /// Opens the program again after it ended.
    pub fn opens_again(&mut self) {
        self.driver = Some(Driver::start(self.stage));
    }

    /// The window ends without a word: as by a crash or a pulled plug.
    pub fn loses_the_window(&mut self) {
        if let Some(driver) = self.driver.take() {
            driver.end();
            self.stage.ends_programs();
        }
    }

    /// Waits until words stand somewhere in the window.
    pub fn sees(&self, words: &str) {
        wait_for(&format!("the words “{words}”"), || self.reads().contains(words).then_some(()));
    }

    /// Waits until words stand nowhere in the window.
    pub fn sees_no(&self, words: &str) {
        wait_for(&format!("“{words}” to go away"), || (!self.reads().contains(words)).then_some(()));
    }

    /// All words in the window, those typed into fields included.
    pub fn reads(&self) -> String {
        self.ask("return words()", vec![]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits for something with this role and name. Gives nothing to act on: the page may have
    /// moved by then (see [`Person::acts_on`]).
    pub fn finds(&self, role: &str, name: &str) {
        wait_for(&format!("{role} “{name}”"), || self.looks_for(role, name).into_iter().next());
    }

    /// Everything with this role and name now.
    pub fn looks_for(&self, role: &str, name: &str) -> Vec<Element> {
        let found = self.ask("return byRole(arguments[0], arguments[1])", vec![json!(role), json!(name)]);
        let driver = self.driver();
        let element = |value: &Value| {
            let id = value.as_object()?.values().next()?.as_str()?.to_owned();
            Some(Element::from_element_id(driver.client.clone(), id.into()))
        };
        found.as_array().into_iter().flatten().filter_map(element).collect()
    }

    /// Clicks the thing with this role and name.
    pub fn clicks(&self, role: &str, name: &str) {
        self.acts_on(role, name, async |thing| thing.click().await);
    }

    /// Finds a thing and does something with it, in one, and again while the page moves: what was
    /// found a moment ago may be another element by now. Whatever is done must bear to be done anew.
    fn acts_on(&self, role: &str, name: &str, act: impl AsyncFn(Element) -> Result<(), CmdError>) {
        wait_for(&format!("{role} “{name}” to be reached"), || {
            self.scrolls_to(role, name);
            let thing = self.looks_for(role, name).into_iter().next()?;
            self.driver().run(act(thing)).ok()
        });
    }

    /// Whatever lies near an edge comes into the middle, where no bar stands before it.
    fn scrolls_to(&self, role: &str, name: &str) {
        self.ask("intoTheMiddle(byRole(arguments[0], arguments[1])[0])", vec![json!(role), json!(name)]);
    }

    /// Puts words in place of what a field says.
    pub fn fills(&self, name: &str, words: &str) {
        let client = &self.driver().client;
        self.acts_on("textbox", name, async |field| {
            field.click().await?;
            client.perform_actions(keys::chord("Control+a")).await?;
            field.send_keys(words).await
        });
    }

    /// Types into whatever has the focus.
    pub fn types(&self, words: &str) {
        let driver = self.driver();
        let types = async || driver.client.active_element().await?.send_keys(words).await;
        let typed = wait_for("something to type in", || match driver.run(types()) {
            // Nothing was typed yet: the element was exchanged since it was asked for.
            Err(gone) if gone.is_stale_element_reference() => None,
            typed => Some(typed),
        });
        typed.expect("something has the focus");
    }

    /// Presses a chord such as `Control+k`.
    pub fn presses(&self, chord: &str) {
        let driver = self.driver();
        driver.run(driver.client.perform_actions(keys::chord(chord))).expect("keys can be pressed");
    }

    /// Puts away whatever dialog or menu is open.
    pub fn puts_dialogs_away(&self) {
        self.presses("Escape");
        wait_for("no dialog", || self.looks_for("dialog", "").is_empty().then_some(()));
    }

    /// Goes to a place by the side bar.
    pub fn goes_to(&self, place: &str) {
        self.clicks("button", place);
        self.finds("heading", "");
    }

    /// Presses Tab until the thing with this role and name has the focus.
    pub fn tabs_to(&self, role: &str, name: &str) {
        for _ in 0..150 {
            if self.has_focus(role, name) {
                return;
            }
            self.presses("Tab");
        }
        panic!("Tab does not reach {role} “{name}”; the focus is on {}", self.focus());
    }

    /// Whether the thing with this role and name has the focus.
    pub fn has_focus(&self, role: &str, name: &str) -> bool {
        let script = "return byRole(arguments[0], arguments[1]).includes(document.activeElement)";
        self.ask(script, vec![json!(role), json!(name)]) == json!(true)
    }

    fn focus(&self) -> String {
        self.ask("return document.activeElement.outerHTML.slice(0, 200)", vec![]).to_string()
    }

    /// Saves in the desktop's own dialog under this path.
    pub fn saves_as(&self, file: &Path) {
        file_dialog::answer(self.stage, file);
    }

    /// Calls the desktop's own dialog off.
    pub fn calls_the_dialog_off(&self) {
        file_dialog::call_off(self.stage);
    }

    /// Holds the present screen to the accessibility rules of WCAG 2.2 AA, as far as axe can.
    pub fn finds_nothing_amiss(&self) {
        assert_eq!(self.what_is_amiss(), Vec::<String>::new(), "axe finds something amiss at {}", self.name);
    }

    /// What axe finds amiss on the present screen, once it has come to rest.
    pub fn what_is_amiss(&self) -> Vec<String> {
        let axe = std::fs::read_to_string(checkout().join("ui/node_modules/axe-core/axe.min.js"))
            .expect("axe is among the packages of the window");
        self.ask(&axe, vec![]);
        wait_for("everything to come to rest", || {
            let still = "return document.getAnimations().every((a) => a.playState !== 'running')";
            (self.ask(still, vec![]) == json!(true)).then_some(())
        });
        let driver = self.driver();
        let run = driver.client.execute_async(include_str!("axe.js"), vec![]);
        let amiss = driver.run(run).expect("axe runs");
        let lines = amiss.as_array().expect("axe answers with a list").iter();
        lines.filter_map(|line| line.as_str().map(str::to_owned)).collect()
    }

    /// Refuses any word of the program's that is not from its word files, and any that is cut
    /// off. For the pseudo-language, whose every message stands in ⟦ ⟧.
    pub fn finds_only_pseudo_words(&self) {
        let strays = self.ask("return strays()", vec![]);
        assert_eq!(strays, json!([]), "not from the word files, or cut off, at {}", self.name);
    }

    /// Runs a script in the page, with the functions of `page.js` at hand.
    #[expect(clippy::print_stderr, reason = "a journey's words are for whoever reads its log")]
    pub fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        let driver = self.driver();
        let whole = format!("{}\n{script}", include_str!("page.js"));
        driver.run(driver.client.execute(&whole, arguments)).unwrap_or_else(|error| {
            // The page may just be changing; whoever waits looks again.
            eprintln!("the page does not answer: {error}");
            Value::Null
        })
    }

    /// Makes the window this wide and high.
    pub fn resizes(&self, width: u32, height: u32) {
        let driver = self.driver();
        driver.run(driver.client.set_window_size(width, height)).expect("a window can be resized");
        wait_for("the window to be resized", || {
            (self.ask("return innerWidth", vec![]) == json!(width)).then_some(())
        });
    }

    /// A picture of the window as it stands on the screen, without its frame, as PNG. Taken from
    /// the display: asked of the page, a picture waits for the next change of it.
    pub fn picture(&self) -> Vec<u8> {
        let command = &mut self.stage.command("import");
        let window = self.window_on_screen();
        let output = command.args(["-window", &window, "png:-"]).stdout(Stdio::piped()).output();
        output.expect("imagemagick is installed").stdout
    }

    /// A place for files this person saves.
    pub fn documents(&self) -> PathBuf {
        self.stage.documents()
    }

    fn whole_screen(&self) -> Vec<u8> {
        let output =
            self.stage.command("import").args(["-window", "root", "png:-"]).stdout(Stdio::piped()).output();
        output.map(|o| o.stdout).unwrap_or_default()
    }

    fn window_on_screen(&self) -> String {
        wait_for("the window on the screen", || {
            let mut command = self.stage.command("xdotool");
            let search = ["search", "--onlyvisible", "--name", "^Throughline$"];
            let found = command.args(search).stdout(Stdio::piped()).output().ok()?;
            // The oldest of them: what hovers over it, such as a tooltip, bears its name too.
            let ids = String::from_utf8_lossy(&found.stdout);
            ids.lines().filter_map(|id| id.parse::<u64>().ok()).min().map(|id| id.to_string())
        })
    }

    pub(crate) fn driver(&self) -> &Driver {
        self.driver.as_ref().expect("the window is open")
    }

    fn leave_evidence(&self) {
        // By day: the same journey may run on several at once.
        let day = Clock::given().today().to_string();
        let folder = checkout().join("target/journeys").join(day);
        let _ = std::fs::create_dir_all(&folder);
        let Some(driver) = &self.driver else { return };
        let _ = std::fs::write(folder.join(format!("{}.png", self.name)), self.whole_screen());
        if let Some(Ok(source)) = driver.try_to(driver.client.source()) {
            let _ = std::fs::write(folder.join(format!("{}.html", self.name)), source);
        }
    }
}

impl Drop for Person<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.leave_evidence();
        }
        self.loses_the_window();
    }
}
