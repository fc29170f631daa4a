//! What the program says about itself.

use crate::run::Desk;

#[test]
fn help_shows_examples_and_every_exit_code() {
    let help = Desk::bare().run_bare(&["--help"]);
    help.well("throughline-cli init").well("Hand one goal to Tomas").well("THROUGHLINE_HOME");
    for code in 0..=9 {
        help.well(&format!("\n  {code}  "));
    }
}

#[test]
fn each_command_explains_itself() {
    let desk = Desk::bare();
    for command in ["init", "import", "export", "search", "check", "backup"] {
        desk.run_bare(&[command, "--help"]).well("--passphrase-file");
    }
    desk.run_bare(&["export", "pdf", "--help"]).well("--all-goals").well("One of: mentor, coach, manager");
    desk.run_bare(&["export", "excerpt", "--help"]).well("--strength").well("--for-me").well("evidence");
}

#[test]
fn it_knows_its_version() {
    Desk::bare().run_bare(&["--version"]).well(env!("CARGO_PKG_VERSION"));
}
