//! Handing over: for whom, what exactly, and the PDF of it.

mod choosing;
mod recipient;

use crate::arguments::{Handing, Paper};
use crate::carrying::{leave_alone, shown};
use crate::printing::{Printing, on_one_line};
use crate::trouble::{Trouble, Wrong};
use app::wire::{Handed, PageLayout, PaperSize, Preview, Saved};
use app::{Choice, Document, For, Plan, Throughline};
use recipient::Recipient;
use words::Style;

/// Sets what was chosen, saves it and writes the line in the ledger. Someone who was added for
/// it goes again when nothing came of it.
pub(crate) fn hand_over(
    program: &mut Throughline,
    asked: &Handing,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    leave_alone(&asked.target)?;
    let plan = Plan::of(program.plan()?.entries);
    let entries = choosing::chosen(&plan, asked)?;
    let recipient = recipient::of(&plan, asked)?;
    let id = recipient.settle(program)?;
    let choice = Choice { document: Document::GrowthPlan, recipient: For::Person { id }, entries };
    let saved = save(program, &choice, asked);
    if let (Recipient::New(_), Err(_)) = (&recipient, &saved) {
        // Should this fail too, the first trouble is the one to tell.
        let _ = program.undo();
    }
    let (preview, saved) = saved?;
    if let Saved::Handed { line } = &saved {
        told(program, &preview, line, asked, printing);
    }
    Ok(())
}

fn save(program: &mut Throughline, choice: &Choice, asked: &Handing) -> Result<(Preview, Saved), Trouble> {
    let paper = match asked.paper {
        Some(Paper::A4) => PaperSize::A4,
        Some(Paper::Letter) => PaperSize::Letter,
        None => program.settings()?.paper,
    };
    let preview = program.preview(choice, paper, PageLayout::Manager)?;
    if !preview.missing.is_empty() && !asked.leave_gaps {
        return Err(Wrong::Gaps(preview.missing.join(" ")).into());
    }
    let saved = program.save_pdf(preview.number, &asked.target.file)?;
    Ok((preview, saved))
}

fn told(program: &Throughline, preview: &Preview, handed: &Handed, asked: &Handing, printing: &mut Printing) {
    let when = printing.words().date(program.today(), Style::Long);
    let (who, file) = (on_one_line(&handed.recipient), shown(&asked.target.file));
    if !preview.missing.is_empty() {
        printing.warn("share-missing", &[("characters", preview.missing.join(" ").into())]);
    }
    let counts = [("leaves", preview.leaves.len().into()), ("stays", preview.stays.len().into())];
    printing.say("share-outcome", &counts);
    for title in &handed.titles {
        printing.out(&format!("  {}", on_one_line(title)));
    }
    printing.say("cli-handed", &[("who", who.into()), ("when", when.into()), ("file", file.into())]);
    printing.say("cli-handed-digest", &[("digest", (&handed.digest).into())]);
}
