//! Prints the TypeScript of the wire.
#![expect(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", app::wire::typescript());
}
