//! Handing over: preview, save, ledger. Only bytes that were previewed can be saved.

use crate::digest::sha256;
use crate::opening::{Open, Throughline};
use crate::outside;
use crate::wire::{Code, Handed, PageLayout, PaperSize, Preview, Problem, Saved};
use chrono::NaiveDate;
use disclosure::{Choice, Disclosure, For, Outcome, disclose};
use paper::{Fonts, Layout, Options, Paper, Sheet};
use std::path::Path;
use std::sync::OnceLock;
use vault::{HandedItem, Handover};

/// The language documents are set in.
fn language() -> String {
    words::chosen_language()
}

/// The fonts of the program and of this computer, looked for once.
fn fonts() -> &'static Fonts {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    FONTS.get_or_init(Fonts::of_this_computer)
}

/// A page drawn for the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// PNG.
    pub png: Vec<u8>,
}

/// The preview being looked at. A newer one takes its place.
#[derive(Default)]
pub(crate) struct Previews {
    count: u32,
    current: Option<Previewed>,
}

struct Previewed {
    number: u32,
    choice: Choice,
    outcome: Outcome,
    sheet: Sheet,
}

impl Throughline {
    /// Sets what a choice comes to, for the person to look at before anything leaves.
    pub fn preview(
        &mut self,
        choice: &Choice,
        paper: PaperSize,
        layout: PageLayout,
    ) -> Result<Preview, Problem> {
        let today = self.world.today();
        let open = self.open_mut()?;
        let outcome = disclose(&open.plan, choice, today)?;
        let sheet = paper::set(&outcome.disclosure, &options(paper, layout), fonts())?;
        Ok(open.previews.show(choice.clone(), outcome, sheet))
    }

    /// A page of the current preview, drawn from the very bytes that saving would write.
    pub fn preview_page(&self, number: u32, page: usize, width: u32) -> Result<Drawn, Problem> {
        let previewed = self.open()?.previews.current(number)?;
        let picture = paper::draw(&previewed.sheet.bytes, page, width)?;
        Ok(Drawn { png: picture.png })
    }

    /// A name for the file of a preview, without folder.
    pub fn file_name(&self, number: u32) -> Result<String, Problem> {
        let previewed = self.open()?.previews.current(number)?;
        Ok(file_name(&previewed.outcome.disclosure))
    }

    /// Writes the previewed bytes and the ledger line: both or neither. What a person keeps
    /// themselves was handed to nobody, so the ledger does not know of it.
    pub fn save_pdf(&mut self, number: u32, file: &Path) -> Result<Saved, Problem> {
        let (id, at) = (self.world.id(), self.world.now());
        let open = self.open_mut()?;
        open.still_current(number)?;
        let handover = open.handover(number, id, at, file)?;
        let written = outside::write_beside(file, &open.previews.current(number)?.sheet.bytes)?;
        let Some(handover) = handover else {
            return written.persist(file).map(|_| Saved::Kept).map_err(|_| Code::FileTrouble.into());
        };
        open.vault.record(&handover, at)?;
        if written.persist(file).is_err() {
            open.vault.withdraw(id, at)?;
            return Err(Code::FileTrouble.into());
        }
        Ok(Saved::Handed { line: handed(handover) })
    }

    /// What was handed over, the latest first.
    pub fn ledger(&self) -> Result<Vec<Handed>, Problem> {
        let mut lines: Vec<_> = self.open()?.vault.ledger()?.into_iter().map(handed).collect();
        lines.sort_by_key(|line| std::cmp::Reverse(line.at));
        Ok(lines)
    }

    /// Writes the recovery sheet for the code shown last.
    pub fn save_recovery_sheet(&self, file: &Path) -> Result<(), Problem> {
        let paper = self.settings()?.paper;
        let sheet = paper::recovery_sheet(
            &self.fresh_code()?,
            self.world.today(),
            &options(paper, PageLayout::Whole),
            fonts(),
        )?;
        outside::write_whole(file, &sheet.bytes)
    }
}

impl Previews {
    fn show(&mut self, choice: Choice, outcome: Outcome, sheet: Sheet) -> Preview {
        self.count += 1;
        let shown = Preview {
            number: self.count,
            leaves: outcome.leaves.clone(),
            stays: outcome.stays.clone(),
            pages: sheet.pages,
            missing: sheet.missing.iter().map(|m| m.text.clone()).collect(),
        };
        self.current = Some(Previewed { number: self.count, choice, outcome, sheet });
        shown
    }

    fn current(&self, number: u32) -> Result<&Previewed, Problem> {
        let current = self.current.as_ref().filter(|p| p.number == number);
        current.ok_or(Code::PreviewOutdated.into())
    }
}

impl Open {
    /// A preview that the plan has moved on from must be looked at anew.
    fn still_current(&self, number: u32) -> Result<(), Problem> {
        let previewed = self.previews.current(number)?;
        let now = disclose(&self.plan, &previewed.choice, previewed.outcome.disclosure.made)?;
        if now.disclosure == previewed.outcome.disclosure {
            Ok(())
        } else {
            Err(Code::PreviewOutdated.into())
        }
    }

    fn handover(
        &self,
        number: u32,
        id: plan::EntryId,
        at: chrono::DateTime<chrono::Utc>,
        file: &Path,
    ) -> Result<Option<Handover>, Problem> {
        let previewed = self.previews.current(number)?;
        let For::Person { id: recipient } = previewed.choice.recipient else { return Ok(None) };
        let to = previewed.outcome.disclosure.to.as_ref();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Some(Handover {
            id,
            at,
            recipient,
            recipient_name: to.map(|to| to.name.clone()).unwrap_or_default(),
            document: "growth-plan".to_owned(),
            form: "pdf".to_owned(),
            items: self.handed_items(&previewed.outcome)?,
            digest: sha256(&previewed.sheet.bytes),
            file_name: name,
        }))
    }

    fn handed_items(&self, outcome: &Outcome) -> Result<Vec<HandedItem>, Problem> {
        let numbers = self.vault.revision_numbers()?;
        let number = |id| numbers.get(&id).copied().unwrap_or_default();
        let item = |l: &disclosure::Leaving| HandedItem {
            entry: l.id,
            revision: number(l.id),
            title: l.title.clone(),
        };
        Ok(outcome.leaves.iter().map(item).collect())
    }
}

fn options(paper: PaperSize, layout: PageLayout) -> Options {
    let paper = match paper {
        PaperSize::A4 => Paper::A4,
        PaperSize::Letter => Paper::Letter,
    };
    let layout = match layout {
        PageLayout::Manager => Layout::Manager,
        PageLayout::Mentor => Layout::Mentor,
        PageLayout::Whole => Layout::Whole,
    };
    Options { language: language(), paper, layout }
}

fn file_name(disclosure: &Disclosure) -> String {
    let safe = |c: char| if c.is_alphanumeric() || c == ' ' || c == '-' { c } else { ' ' };
    let name = disclosure.to.as_ref().map_or("", |to| to.name.as_str());
    let to: String = name.chars().map(safe).take(60).collect();
    named(to.trim(), disclosure.made)
}

fn named(to: &str, made: NaiveDate) -> String {
    let plan = words::Words::new(&language()).say("paper-growth-plan");
    format!("{plan}, {to}, {made}.pdf").replace(", ,", ",")
}

fn handed(h: Handover) -> Handed {
    Handed {
        id: h.id,
        at: h.at,
        recipient: h.recipient_name,
        recipient_id: h.recipient,
        form: h.form,
        titles: h.items.into_iter().map(|i| i.title).collect(),
        digest: h.digest,
        file_name: h.file_name,
    }
}
