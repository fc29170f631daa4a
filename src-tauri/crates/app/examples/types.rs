//! Prints what is made from the table of commands: the TypeScript of the wire, or with `capability`
//! what the shell lets the window do.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("capability") => print!("{}", app::commands::capability()),
        _ => print!("{}", app::commands::typescript()),
    }
}
