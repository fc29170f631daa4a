// Every command of the window, declared once: what it is for, what it takes, what it gives, and what
// it does. From this table follow the dispatcher (commands.rs), the permissions and the capability of
// the shell (build.rs includes this file) and the types of the window (typescript.rs).
//
// The word behind the bar says when a command answers, and what it is given:
//   Always   whatever the door: the whole call, with the desktop; knows nothing of the plan
//   Asking   not in a session: the whole call, to ask the person with a dialog in between
//   Door     not in a session: the program, locked or open
//   Open     with an open plan, and not in a session
//   Session  in a session, or with an open plan where the use case does not need one
commands! {
    /// What the window must know before anything is unlocked.
    welcome() -> Welcome |call: Always| Ok(call.welcome());
    /// The day where the person is, as `2026-11-21`, and the moment: the window has no clock.
    clock() -> Clock |call: Always| Ok(call.program().clock());
    /// How hard a passphrase is to guess.
    passphrase_strength(passphrase: String) -> PassphraseStrength |_program: Door| Ok(Throughline::strength(&passphrase));
    /// Makes a vault where there is none, and opens it.
    create_vault(passphrase: String) -> NewCode |program: Door| program.create(&passphrase);
    /// Whether the code shown last was typed back.
    confirm_recovery_code(typed: String) -> bool |program: Open| program.confirm_recovery_code(&typed);
    /// Shows another code; it is in force once it was typed back.
    new_recovery_code(passphrase: String) -> NewCode |program: Open| program.new_recovery_code(&passphrase);
    /// Asks where to, then writes the sheet for the code shown last. False when called off.
    save_recovery_sheet() -> bool |call: Asking|
        call.save_as(|_| Ok(say("dialog-recovery-sheet-name")), FileKind::Pdf, |program, file| program.save_recovery_sheet(file))
            .map(|saved| saved.is_some());
    /// Opens the vault.
    unlock(passphrase: String) -> () |program: Door| program.unlock(&passphrase);
    /// Opens the vault with its recovery code.
    unlock_with_code(code: String) -> () |program: Door| program.unlock_with_code(&code);
    /// After the code `replayed`, when the person says that the older vault is the one they want.
    accept_older() -> () |program: Door| program.accept_older();
    /// Gives the vault another passphrase.
    change_passphrase(current: String, next: String) -> () |program: Open| program.change_passphrase(&current, &next);
    /// After a recovery code opened the vault: a new passphrase without the old one.
    reset_passphrase(code: String, next: String) -> () |program: Open| program.reset_passphrase(&code, &next);
    /// Locks and begins anew, so that nothing stays in memory.
    lock() -> () |call: Always| { call.lock(); Ok(()) };
    /// Locks and ends.
    quit() -> () |call: Always| { call.quit(); Ok(()) };
    /// A draft could not be saved and the person is asked: the program must not go ahead alone.
    stay() -> () |call: Always| { call.desktop.stay(); Ok(()) };
    /// Fills the screen, or no longer does.
    toggle_full_screen() -> () |call: Always| { call.desktop.toggle_full_screen(); Ok(()) };

    /// The whole plan.
    plan() -> Whole |program: Open| program.plan();
    /// Carries out an edit, durably.
    edit(edit: Edit) -> Changed |program: Open| program.edit(&edit);
    /// Takes back the last act.
    undo() -> Changed |program: Open| program.undo();
    /// Does again what was taken back last.
    redo() -> Changed |program: Open| program.redo();
    /// Erases entries in the trash for ever.
    erase(ids: Vec<EntryId>) -> Changed |program: Open| program.erase(&ids);
    /// How an entry was, the latest first.
    history(id: EntryId) -> Vec<Past> |program: Open| program.history(id);
    /// Where words are found.
    search(sought: Sought) -> Search |program: Open| program.search(&sought);
    /// Takes in the example plan, to look around in.
    add_example() -> () |program: Open| program.add_example();
    /// Makes the example plan go away, for ever.
    remove_example() -> () |program: Open| program.remove_example();

    /// The questions that may be asked about an entry.
    questions(about: EntryId) -> Questions |program: Open| program.questions(about);
    /// What may not be bedrock about a statement, and what reads like it.
    look_at_ground(statement: String, except: Option<EntryId>) -> GroundLook |program: Open| program.look_at_ground(&statement, except);
    /// Which goals rest on the same ground, and which on none.
    footing() -> Footing |program: Open| program.footing();
    /// Whether what begins and ends on these days had less than a quarter.
    ends_early(since: NaiveDate, until: NaiveDate) -> bool |program: Open| program.ends_early(since, until);
    /// Asks where to, then writes a picture the window drew. False when called off.
    save_picture(name: String, form: PictureForm, bytes: Bytes) -> bool |call: Asking|
        call.save_as(|_| Ok(plain(&name)), form.into(), |program, file| program.save_picture(form, &bytes.0, file))
            .map(|saved| saved.is_some());
    /// How far a sort of motivations by pairs has come, and the pair to ask about next.
    sort(weighing: Weighing) -> Sorting |program: Open| program.sort(&weighing);
    /// Where passion, strength and need meet, and where they might.
    sweet_spot() -> SweetSpot |program: Open| program.sweet_spot();
    /// What keeps giving energy and is no passion yet.
    suggested_passions() -> Vec<SuggestedPassion> |program: Open| program.suggested_passions();
    /// What the person did lately, each once, the latest first.
    recent_activities(at_most: usize) -> Vec<String> |program: Open| program.recent_activities(at_most);

    /// What is worth noticing today; what is given counts as shown.
    notices() -> Vec<Notice> |program: Open| program.notices();
    /// Lets a notice rest for a week.
    put_aside(key: String) -> () |program: Open| program.put_aside(&key);

    /// What a choice comes to, to be looked at before anything leaves.
    preview(choice: Choice, paper: PaperSize, layout: PageLayout) -> Preview |program: Open| program.preview(&choice, paper, layout);
    /// One page of the preview as PNG bytes, drawn from the very file that would be saved.
    preview_page(number: u32, page: usize, width: u32) -> Bytes |program: Open|
        program.preview_page(number, page, width).map(|drawn| Bytes(drawn.png));
    /// Asks where to, saves the previewed bytes, writes the ledger. Null when called off.
    save_pdf(number: u32) -> Option<Saved> |call: Asking|
        call.save_as(|program| program.file_name(number), FileKind::Pdf, |program, file| program.save_pdf(number, file));
    /// The same as text, made from the very disclosure that was previewed.
    save_markdown(number: u32) -> Option<Saved> |call: Asking|
        call.save_as(|program| program.file_name(number), FileKind::Markdown, |program, file| program.save_markdown(number, file));
    /// What was handed over, the latest first.
    ledger() -> Vec<Handed> |program: Open| program.ledger();
    /// What someone was ever given, each with the latest time, held against today.
    known(person: EntryId) -> Vec<Known> |program: Open| program.known(person);
    /// Lets a preview leave although it breaks what was agreed; the ledger keeps the reason.
    hand_despite(number: u32, reason: String) -> () |program: Open| program.hand_despite(number, &reason);

    /// The public key that others seal for; made when first asked for.
    my_key() -> String |program: Open| program.my_key();
    /// Asks where to, seals the previewed disclosure, writes the ledger. Null when called off.
    seal(number: u32, with: SealWith) -> Option<Sealed> |call: Asking|
        call.save_as(|program| program.file_name(number), FileKind::Sealed, |program, file| program.seal(number, with, file));
    /// The file that was double-clicked or given when the program began, and waits to be opened.
    waiting_sealed() -> Option<SealedFile> |program: Door| program.waiting_sealed();
    /// Asks which file. Null when called off. Works locked, and without a vault.
    choose_sealed() -> Option<SealedFile> |call: Asking|
        call.open_which(FileKind::Sealed, |program, file| program.choose_sealed(file));
    /// Opens the file that waits: with words, or with the person's own key.
    unseal(words: Option<String>) -> Opened |program: Door| program.unseal(words.as_deref());
    /// Forgets what was opened, and the file that waits.
    put_away() -> () |program: Door| { program.put_away(); Ok(()) };
    /// Asks where to, seals the answers for whoever sealed what is open. False when called off.
    answer(from: String, answers: Vec<Answering>) -> bool |call: Asking|
        call.save_as(|program| program.answer_name().map(|name| plain(&name)), FileKind::Sealed,
            |program, file| program.answer(&from, &answers, file)).map(|saved| saved.is_some());
    /// Keeps in the open plan what is said so far; saying nothing lets go of what was kept.
    keep_answer(from: String, answers: Vec<Answering>) -> () |program: Open| program.keep_answer(&from, &answers);
    /// Takes these things of the open reply into the plan, as one act.
    take_in(person: EntryId, taking: Vec<Taking>) -> Changed |program: Open| program.take_in(person, &taking);
    /// Keeps the open plan with this person, where that was agreed.
    keep(person: EntryId) -> Changed |program: Open| program.keep(person);
    /// Opens a plan that was kept.
    received(id: EntryId) -> Opened |program: Open| program.received(id);
    /// Forgets a person for ever: all between the two, the ledger, and every backup with it.
    forget(person: EntryId) -> Forgotten |program: Open| program.forget(person);
    /// The questions as this person would read them, to look at before they leave.
    question_sheet(person: EntryId, strengths: Vec<EntryId>) -> OpenedSheet |program: Open| program.question_sheet(person, &strengths);
    /// Asks where to, seals the questions for this person. Null when called off.
    seal_questions(person: EntryId, strengths: Vec<EntryId>, with: SealWith) -> Option<Sealed> |call: Asking|
        call.save_as(|program| program.questions_name(person).map(|name| plain(&name)), FileKind::Sealed,
            |program, file| program.seal_questions(person, &strengths, with, file));
    /// Asks where to, writes the questions as a plain form. Null when called off.
    save_questions(person: EntryId, strengths: Vec<EntryId>, form: SheetForm) -> Option<Saved> |call: Asking|
        call.save_as(|program| program.questions_name(person).map(|name| plain(&name)), form.into(),
            |program, file| program.save_questions(person, &strengths, form, file));

    /// What someone would see in a session that begins now, and what would stay out, and why.
    in_sight(person: EntryId) -> InSight |program: Open| program.in_sight(person);
    /// From now on only the session answers, and the window begins anew.
    begin_session(id: EntryId) -> () |program: Open| program.begin_session(id);
    /// What the talks before a session left to do.
    left_to_do(session: EntryId) -> LeftToDo |program: Open| program.left_to_do(session);
    /// The session that goes on, with all that the other may see.
    ongoing_session() -> OngoingSession |program: Session| program.ongoing_session();
    /// Puts down what two people put down together.
    write_pad(pad: Pad) -> () |program: Session| program.write_pad(&pad);
    /// Whether a step that an earlier talk left to do was done, by its number in what `ongoing_session` gave.
    tick_step(number: usize, done: bool) -> () |program: Session| program.tick_step(number, done);
    /// Whether single letters are keys in a session.
    set_letter_keys(on: bool) -> () |program: Session| program.set_letter_keys(on);
    /// The plan can be asked for again, and the window begins anew.
    end_session() -> () |program: Session| program.end_session();

    /// Asks where to. False when called off.
    export_plan(format: Format) -> bool |call: Asking|
        call.save_as(|_| Ok(say("dialog-export-name")), format.into(), |program, file| program.export(format, file))
            .map(|saved| saved.is_some());
    /// Asks which file; only into a plan in which nothing is written. False when called off.
    import_plan() -> bool |call: Asking|
        call.open_which(FileKind::Json, |program, file| program.import(file)).map(|read| read.is_some());
    /// Reads and verifies everything.
    check() -> Health |program: Open| program.check();
    /// Makes a verified backup now.
    back_up() -> () |program: Open| program.back_up();
    /// The backups there are, the latest first; needs no key.
    backups() -> Vec<BackupLine> |program: Door| program.backups();
    /// Works while locked or in trouble; the present vault is kept aside, and the restored one is met
    /// locked.
    restore(name: String) -> () |call: Asking| { call.program().restore(&name)?; call.lock(); Ok(()) };

    /// What the person has set.
    settings() -> Settings |program: Open| program.settings();
    /// Sets it.
    set_settings(settings: Settings) -> () |program: Open| program.set_settings(&settings);
    /// Light, dark or as the desktop has it: kept outside the vault.
    set_theme(theme: Theme) -> () |call: Always| call.set_theme(theme);
}
