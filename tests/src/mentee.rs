//! A mentee somewhere else, with a plan of their own and no window: seals, and hears the answer.

use crate::written::{program, write};
use app::wire::{Opened, PageLayout, PaperSize, SealWith};
use app::{
    Agreement, Body, Choice, Document, EntryId, For, Goal, Person, Relationship, Saying, Sharing, Throughline,
};
use plan::Profile;
use std::path::Path;
use tempfile::TempDir;

/// Called Noor. Their mentor is called Ruth.
pub struct Mentee {
    program: Throughline,
    introduction: EntryId,
    mentor: EntryId,
    _folder: TempDir,
}

impl Mentee {
    /// One who shares everything with their mentor, and agreed whether the mentor may keep it.
    pub fn who_lets_it_be_kept(may_keep: bool) -> Mentee {
        let folder = tempfile::tempdir().expect("there is a folder for temporary things");
        let mut program = program(folder.path());
        let introduction = Profile { name: "Noor".to_owned(), ..Profile::default() };
        let introduction = write(&mut program, Body::Profile(introduction));
        let mentor = write(&mut program, Body::Person(Person::new("Ruth", Relationship::Mentor)));
        let agreed = Agreement::new(mentor, program.today());
        let agreed = Agreement { shares: Sharing::ALL.into(), may_keep, ..agreed };
        write(&mut program, Body::Agreement(agreed));
        Mentee { program, introduction, mentor, _folder: folder }
    }

    /// Seals one goal for the mentor, under their own name; gives the six words.
    pub fn seals(&mut self, goal: &str, file: &Path) -> String {
        let goal = write(&mut self.program, Body::Goal(Goal::new(goal)));
        let recipient = For::Person { id: self.mentor };
        let entries = [self.introduction, goal].map(|id| (id, Default::default())).into();
        let choice = Choice { document: Document::GrowthPlan, recipient, entries };
        let preview = self.program.preview(&choice, PaperSize::A4, PageLayout::Mentor);
        let number = preview.expect("a goal can be handed over").number;
        let sealed = self.program.seal(number, SealWith::Words, file).expect("it can be sealed");
        sealed.words.expect("it was sealed with words")
    }

    /// Opens an answer; what is said in it.
    pub fn hears(&mut self, answer: &Path) -> Vec<Saying> {
        self.program.choose_sealed(answer).expect("an answer is a sealed file");
        match self.program.unseal(None).expect("an answer opens with the plan's own key") {
            Opened::Reply(reply) => reply.answers.into_iter().map(|answer| answer.saying).collect(),
            other => panic!("no answer: {other:?}"),
        }
    }
}
