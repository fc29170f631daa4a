//! What came of handing over, in words.

use crate::arguments::Target;
use crate::carrying::shown;
use crate::printing::{Printing, on_one_line};
use app::Throughline;
use app::wire::{Handed, Preview, Saved};
use words::Style;

/// What left and what stayed, and where the file and its line in the ledger are.
pub(super) fn told(
    program: &Throughline,
    preview: &Preview,
    saved: &Saved,
    target: &Target,
    printing: &mut Printing,
) {
    if !preview.missing.is_empty() {
        printing.warn("share-missing", &[("characters", preview.missing.join(" ").into())]);
    }
    let counts = [("leaves", preview.leaves.len().into()), ("stays", preview.stays.len().into())];
    let outcome = if *saved == Saved::Kept { "share-outcome-copy" } else { "share-outcome" };
    printing.say(outcome, &counts);
    preview.leaves.iter().for_each(|leaving| {
        let title = on_one_line(&leaving.title);
        let known = || printing.words().say(&format!("entries-kinds-{}", leaving.kind.name()));
        let line = if title.is_empty() { known() } else { title };
        printing.out(&format!("  {line}"));
    });
    let file = shown(&target.file);
    match saved {
        Saved::Kept => {
            printing.say("cli-kept", &[("file", file.into())]);
            printing.say("share-for-myself-more", &[]);
        }
        Saved::Handed { line } => handed(program, line, &file, printing),
    }
}

fn handed(program: &Throughline, line: &Handed, file: &str, printing: &mut Printing) {
    let when = printing.words().date(program.today(), Style::Long);
    let who = on_one_line(&line.recipient);
    printing.say("cli-handed", &[("who", who.into()), ("when", when.into()), ("file", file.into())]);
    printing.say("cli-handed-digest", &[("digest", (&line.digest).into())]);
}
