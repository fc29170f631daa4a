//! The door, settings, backups.

use super::{CHOSEN, Command, SAVED, table};
use app::wire::{Format, Settings, Theme};
use app::{Throughline, WindowMemory};

pub(super) fn commands() -> Vec<Command> {
    table! {
        welcome() |desk| Ok((desk.program.door(), desk.program.after_session()));
        clock() |desk| Ok(desk.program.clock());
        passphrase_strength(passphrase: String) |_desk| Ok(Throughline::strength(&passphrase));
        create_vault(passphrase: String) |desk| desk.program.create(&passphrase);
        confirm_recovery_code(typed: String) |desk| desk.program.confirm_recovery_code(&typed);
        new_recovery_code(passphrase: String) |desk| desk.program.new_recovery_code(&passphrase);
        save_recovery_sheet() |desk| desk.program.save_recovery_sheet(&desk.file(SAVED));
        unlock(passphrase: String) |desk| desk.program.unlock(&passphrase);
        unlock_with_code(code: String) |desk| desk.program.unlock_with_code(&code);
        accept_older() |desk| desk.program.accept_older();
        change_passphrase(current: String, next: String) |desk|
            desk.program.change_passphrase(&current, &next);
        reset_passphrase(code: String, next: String) |desk| desk.program.reset_passphrase(&code, &next);
        lock() |desk| { desk.program.lock(); Ok(()) };
        export_plan(format: Format) |desk| desk.program.export(format, &desk.file(SAVED));
        import_plan() |desk| { let file = desk.file(CHOSEN); desk.program.import(&file) };
        add_example() |desk| desk.program.add_example();
        remove_example() |desk| desk.program.remove_example();
        check() |desk| desk.program.check();
        back_up() |desk| desk.program.back_up();
        backups() |desk| desk.program.backups();
        restore(name: String) |desk| desk.program.restore(&name);
        settings() |desk| desk.program.settings();
        set_settings(settings: Settings) |desk| desk.program.set_settings(&settings);
        set_theme(theme: Theme) |desk| {
            let home = desk.program.home();
            WindowMemory { theme, ..WindowMemory::recall(home) }.keep(home).map_err(|_| panic!("kept"))
        };
    }
}
