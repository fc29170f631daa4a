# What went wrong: what happened, what is safe, what to do next. One message for each code that
# crosses the wire; `error-refused-…` for the rule that refused an edit.

error-locked = The plan is locked. Unlock it and go on where you were.
error-no-vault = There is no plan here yet.
error-vault-exists = There is a plan here already. Nothing was changed.
error-wrong-secret = That does not open it. Nothing was changed, so you can try again.
error-mistyped = There is a slip in that code. Compare it with your sheet, letter by letter.
error-too-weak = That passphrase is too easy to guess. A few more words would do.
error-out-of-memory = There was not enough free memory to open the plan. Close something else and try again.
error-in-use = The plan is open in another program. Close it there, then try again.
error-read-only = The folder of the plan cannot be written to, so this was not saved. What was saved before is safe.
error-disk-full = The disk is full, so this was not saved. What was saved before is safe, and your words are still here. Make some room and go on.
error-disk-trouble = The disk did not do what was asked of it. What was saved before is safe. See whether it is connected, then try again.
error-keys-damaged = The file with the keys is damaged. Your backups are not touched.
error-database-damaged = The file of the plan is damaged. Your backups are not touched.
error-database-missing = The file of the plan is missing. Your backups are not touched.
error-replayed = The plan on the disk is older than the one you last saved. Your backups are not touched.
error-newer = The plan was written by a newer Throughline. Nothing was changed.
error-refused = That cannot be done as things stand. Nothing was changed.
error-refused-blank = A few words are needed here. Nothing was changed.
error-refused-too-long = That is longer than one entry can hold. Your words are still here; perhaps some of them are an entry of their own.
error-refused-out-of-range = Importance goes from 1 to 10. Nothing was changed.
error-refused-too-deep = That is as deep as the ladder goes. Nothing was changed.
error-refused-in-trash = That lies in the trash. Restore it first.
error-refused-changed-since = It has changed since, so that step cannot be taken back any more. Nothing was changed.
error-refused-wrong-ground = A why rests on bedrock only. Nothing was changed.
error-no-recipient = Say first who it is for.
error-preview-outdated = The plan has changed since this preview. It is being drawn anew; look at it once more.
error-nothing-to-undo = There is nothing to take back.
error-bad-file = That file cannot be read as a plan. Nothing was changed.
error-bad-file-too-large = That file is too large to be a plan. Nothing was changed.
error-bad-file-unknown-version = That file comes from a newer Throughline. Open it there. Nothing was changed.
error-not-empty = Something is written here already. A plan can be brought in only where nothing is.
error-unknown = That is no longer here. Nothing was changed.
error-file-trouble = The file could not be written or read. What was saved before is safe. Try again, or choose another folder.
error-not-set = That could not be set on paper. Nothing was saved.
error-unexpected = Something went wrong that should not have. What was saved before is safe. Try again, or lock and open the plan anew.
