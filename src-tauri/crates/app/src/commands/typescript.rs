//! TypeScript of the wire: every command with what it takes and gives, and every type that crosses,
//! found from the commands themselves. And the capability that lets the window call them.

use super::answer::camel_case;
use super::{Bytes, COMMANDS, Command, kinds};
use crate::wire::Problem;
use plan::{Question, Refusal, TellingQuestion, Way};
use serde_json::json;
use std::any::TypeId;
use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// The wire as one file. Committed; a test fails when it is stale.
pub fn typescript() -> String {
    let mut declared = Declared::default();
    // Thrown by any command, and named in a problem's detail.
    declared.types.visit::<Problem>();
    declared.types.visit::<Refusal>();
    declared.types.visit::<Way>();
    // Named where a map is keyed by it, which hides it from the walk.
    declared.types.visit::<TellingQuestion>();
    let commands: Vec<_> = COMMANDS.iter().map(|command| declared.command(command)).collect();
    let types: String = declared.types.0.into_values().map(|decl| format!("export {decl}\n")).collect();
    format!(
        "// Made from the Rust types by `cargo xtask types`. Do not edit.\n\n{types}{}{}{}",
        ways(),
        kinds::typescript(),
        listed(&commands)
    )
}

/// What the shell lets the one window do: call our commands and hear our events. Committed; a test
/// fails when it is stale.
pub fn capability() -> String {
    let events = ["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned);
    let allow = |command: &Command| format!("allow-{}", command.name.replace('_', "-"));
    let permissions: Vec<String> = events.into_iter().chain(COMMANDS.iter().map(allow)).collect();
    let capability = json!({
        "$schema": "../gen/schemas/desktop-schema.json",
        "identifier": "main",
        "description": "What the one window may do: call our commands and hear our events. Made by `cargo xtask types`.",
        "windows": ["main"],
        "permissions": permissions,
    });
    format!("{capability:#}\n")
}

fn listed(commands: &[String]) -> String {
    let says = "/** Every command, with what it takes and what it gives. Each may fail with a `Problem`. */";
    format!("\n{says}\nexport type Commands = {{\n{}}};\n", commands.concat())
}

/// Which way each question leads, so that the window can draw a layer without asking for it.
fn ways() -> String {
    let line = |q: Question| format!("  {}: {}", json!(q), json!(q.way()));
    let lines: Vec<_> = Question::ALL.into_iter().map(line).collect();
    format!("export const WAYS: {{ [key in Question]: Way }} = {{\n{}\n}};\n", lines.join(",\n"))
}

/// What is known of the wire while the table is walked through.
#[derive(Default)]
pub(super) struct Declared {
    types: Types,
    takes: Vec<String>,
    gives: String,
}

/// Each type that crosses, by its name.
#[derive(Default)]
struct Types(BTreeMap<String, String>);

impl Declared {
    /// The command that is being declared takes this.
    pub(super) fn takes<T: TS + 'static + ?Sized>(&mut self, key: &str) {
        self.types.visit::<T>();
        self.takes.push(format!("{}: {}", camel_case(key), T::name(&Config::default())));
    }

    /// The command that is being declared gives this.
    pub(super) fn gives<T: TS + 'static + ?Sized>(&mut self) {
        self.types.visit::<T>();
        self.gives = match T::name(&Config::default()) {
            _ if TypeId::of::<T>() == TypeId::of::<Bytes>() => "ArrayBuffer".to_owned(),
            nothing if nothing == "null" => "void".to_owned(),
            name => name,
        };
    }

    fn command(&mut self, command: &Command) -> String {
        (command.declare)(self);
        let takes = std::mem::take(&mut self.takes);
        let takes = if takes.is_empty() { "void".to_owned() } else { format!("{{ {} }}", takes.join("; ")) };
        let says = command.says.join("\n   *");
        format!("  /**{says} */\n  {}: {{ takes: {takes}; gives: {} }};\n", command.name, self.gives)
    }
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let config = Config::default();
        // What is not declared on its own (a list, a number) is only looked through.
        if T::output_path().is_some() {
            let declared = self.0.len();
            self.0.entry(T::ident(&config)).or_insert_with(|| T::decl(&config));
            if self.0.len() > declared {
                T::visit_dependencies(self);
            }
        }
        T::visit_generics(self);
    }
}

impl TS for Bytes {
    type WithoutGenerics = Bytes;
    type OptionInnerType = Bytes;

    fn name(_: &Config) -> String {
        "Uint8Array".to_owned()
    }

    fn inline(config: &Config) -> String {
        Bytes::name(config)
    }
}
