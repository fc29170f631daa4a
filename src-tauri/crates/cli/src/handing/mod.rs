//! Handing over: for whom, what exactly, and the PDF or the text of it.

mod agreeing;
mod choosing;
mod naming;
mod recipient;
mod telling;

use crate::arguments::{Handing, Pages, Sealing};
use crate::carrying::leave_alone;
use crate::printing::Printing;
use crate::trouble::{Trouble, Wrong};
use app::wire::{PageLayout, PaperSize, Preview, Saved, SealWith};
use app::{Choice, Document, Plan, Throughline};
use recipient::Recipient;
use telling::told;

/// What was shown of a choice, and what saving it came to.
type Outcome = Result<(Preview, Saved), Trouble>;

/// Sets what was chosen on pages and saves them.
pub(crate) fn as_pages(
    program: &mut Throughline,
    asked: &Pages,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    hand_over(program, &asked.handing, printing, |program, choice, layout| {
        save_pages(program, choice, asked, layout)
    })
}

/// Saves what was chosen as text.
pub(crate) fn as_text(
    program: &mut Throughline,
    asked: &Handing,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    hand_over(program, asked, printing, |program, choice, layout| {
        let preview = program.preview(choice, PaperSize::A4, layout)?;
        agreeing::settle(program, &preview, asked)?;
        let saved = program.save_markdown(preview.number, &asked.target.file)?;
        // Text has no fonts that could lack a character.
        Ok((Preview { missing: Vec::new(), ..preview }, saved))
    })
}

/// Seals what was chosen, and shows the words that open it this once.
pub(crate) fn as_sealed(
    program: &mut Throughline,
    asked: &Sealing,
    printing: &mut Printing,
) -> Result<(), Trouble> {
    let with = if asked.their_key { SealWith::Key } else { SealWith::Words };
    let mut words = None;
    hand_over(program, &asked.handing, printing, |program, choice, layout| {
        let preview = program.preview(choice, PaperSize::A4, layout)?;
        agreeing::settle(program, &preview, &asked.handing)?;
        let sealed = program.seal(preview.number, with, &asked.handing.target.file)?;
        words = sealed.words;
        Ok((Preview { missing: Vec::new(), ..preview }, sealed.saved))
    })?;
    if let Some(words) = words {
        printing.say("cli-sealed-words", &[]);
        printing.out(&format!("\n    {words}\n"));
        printing.say("cli-sealed-words-apart", &[]);
    }
    Ok(())
}

/// Chooses, saves and says what came of it. Someone who was added for it goes again when nothing
/// did.
fn hand_over(
    program: &mut Throughline,
    asked: &Handing,
    printing: &mut Printing,
    save: impl FnOnce(&mut Throughline, &Choice, PageLayout) -> Outcome,
) -> Result<(), Trouble> {
    leave_alone(&asked.target)?;
    let plan = Plan::of(program.plan()?.entries);
    let entries = choosing::chosen(&plan, asked)?;
    let recipient = recipient::of(&plan, asked)?;
    let choice = Choice { document: Document::GrowthPlan, recipient: recipient.settle(program)?, entries };
    let fitting = || PageLayout::fitting(recipient.relationship());
    let saved = save(program, &choice, asked.layout.unwrap_or_else(fitting));
    if let (Recipient::New(_), Err(_)) = (&recipient, &saved) {
        // Should this fail too, the first trouble is the one to tell.
        let _ = program.undo();
    }
    let (preview, saved) = saved?;
    told(program, &preview, &saved, &asked.target, printing);
    Ok(())
}

fn save_pages(program: &mut Throughline, choice: &Choice, asked: &Pages, layout: PageLayout) -> Outcome {
    let paper = asked.paper.map_or_else(|| program.settings().map(|settings| settings.paper), Ok)?;
    let preview = program.preview(choice, paper, layout)?;
    if !preview.missing.is_empty() && !asked.leave_gaps {
        return Err(Wrong::Gaps(preview.missing.join(" ")).into());
    }
    agreeing::settle(program, &preview, &asked.handing)?;
    let saved = program.save_pdf(preview.number, &asked.handing.target.file)?;
    Ok((preview, saved))
}
