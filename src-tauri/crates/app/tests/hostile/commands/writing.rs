//! Edits, search, and what the program sees in a plan; sessions.

use super::{Command, SAVED, table};
use app::wire::{Pad, PictureForm, Sought};
use app::{Edit, EntryId, Weighing};
use chrono::NaiveDate;

pub(super) fn commands() -> Vec<Command> {
    table! {
        plan() |desk| desk.program.plan();
        edit(edit: Edit) |desk| desk.program.edit(&edit);
        undo() |desk| desk.program.undo();
        redo() |desk| desk.program.redo();
        erase(ids: Vec<EntryId>) |desk| desk.program.erase(&ids);
        history(id: EntryId) |desk| desk.program.history(id);
        search(sought: Sought) |desk| desk.program.search(&sought);
        questions(about: EntryId) |desk| desk.program.questions(about);
        look_at_ground(statement: String, except: Option<EntryId>) |desk|
            desk.program.look_at_ground(&statement, except);
        footing() |desk| desk.program.footing();
        ends_early(since: NaiveDate, until: NaiveDate) |desk| desk.program.ends_early(since, until);
        save_picture(name: String, form: PictureForm, bytes: Vec<u8>) |desk| {
            let _ = name;
            desk.program.save_picture(form, &bytes, &desk.file(SAVED))
        };
        sort(weighing: Weighing) |desk| desk.program.sort(&weighing);
        sweet_spot() |desk| desk.program.sweet_spot();
        suggested_passions() |desk| desk.program.suggested_passions();
        recent_activities(at_most: usize) |desk| desk.program.recent_activities(at_most);
        notices() |desk| desk.program.notices();
        put_aside(key: String) |desk| desk.program.put_aside(&key);
        in_sight(person: EntryId) |desk| desk.program.in_sight(person);
        begin_session(id: EntryId) |desk| desk.program.begin_session(id);
        left_to_do(session: EntryId) |desk| desk.program.left_to_do(session);
        sitting() |desk| desk.program.sitting();
        write_pad(pad: Pad) |desk| desk.program.write_pad(&pad);
        tick_step(number: usize, done: bool) |desk| desk.program.tick_step(number, done);
        set_letter_keys(on: bool) |desk| desk.program.set_letter_keys(on);
        end_session() |desk| desk.program.end_session();
    }
}
