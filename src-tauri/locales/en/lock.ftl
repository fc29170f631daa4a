# The door: unlocking, the recovery code, and what is said when the vault cannot be opened.

lock-title = Your plan is locked
lock-unlock = Unlock
lock-unlocking = Unlocking…
lock-wrong = That passphrase does not open it. Mind capitals and spaces, and try again.
lock-use-code = Use the recovery code
lock-use-passphrase = Use the passphrase
lock-code = Recovery code
lock-code-hint = From your recovery sheet. Capitals and dashes do not matter.
lock-code-wrong = That code belongs to another vault, or a newer code has taken its place.
lock-restore = Restore a backup
lock-quit = Quit
lock-again = Try again

lock-new-title = Choose a new passphrase
lock-new-more = The recovery code opened your plan and stays valid. From now on this passphrase opens it too; the old one does not.
lock-new-next = Use this from now on

lock-restore-title = Restore a backup
lock-restore-more = Choose the day you would like to go back to.

lock-trouble-in-use-title = Your plan is open somewhere else
lock-trouble-in-use-safe = Everything. Only one program at a time may write in it.
lock-trouble-in-use-next = Close the other Throughline, also on other computers that share this folder. Then try again.

lock-trouble-read-only-title = The folder of your plan cannot be written to
lock-trouble-read-only-safe = Everything you saved. Nothing has been changed.
lock-trouble-read-only-next = Give yourself the right to write in the folder, or connect the disk again. Then try again.

lock-trouble-disk-full-title = The disk is full
lock-trouble-disk-full-safe = Everything you saved. Nothing has been changed.
lock-trouble-disk-full-next = Make some room on the disk, then try again.

lock-trouble-out-of-memory-title = There is not enough free memory
lock-trouble-out-of-memory-safe = Everything. Opening your plan needs some memory on purpose, so that guessing is slow.
lock-trouble-out-of-memory-next = Close a few other programs, then try again.

lock-trouble-keys-damaged-title = The file with your keys is damaged
lock-trouble-keys-damaged-safe = Your backups. Each of them has its own copy of the keys.
lock-trouble-keys-damaged-next = Restore the latest backup. The damaged files are kept aside, not deleted.

lock-trouble-database-damaged-title = The file of your plan is damaged
lock-trouble-database-damaged-safe = Your backups. Nothing from the damaged file was taken over.
lock-trouble-database-damaged-next = Restore the latest backup. The damaged file is kept aside, not deleted.

lock-trouble-database-missing-title = The file of your plan is missing
lock-trouble-database-missing-safe = Your keys and your backups. No new, empty plan was put in its place.
lock-trouble-database-missing-next = If you moved the file, put it back and try again. Otherwise restore the latest backup.

lock-trouble-replayed-title = Your plan is older than you left it
lock-trouble-replayed-safe = Your backups. Somebody or something has put older files in the folder.
lock-trouble-replayed-next = If you put an older copy there yourself, go on with it. If not, restore the latest backup.
lock-accept-older = Go on with the older plan

lock-trouble-newer-title = A newer Throughline wrote this plan
lock-trouble-newer-safe = Everything. Nothing has been changed.
lock-trouble-newer-next = Open it with that newer program.

lock-trouble-disk-trouble-title = The files of your plan cannot be read
lock-trouble-disk-trouble-safe = Most likely everything: the disk or the folder does not answer.
lock-trouble-disk-trouble-next = See whether the disk is connected and the folder is yours. Then try again.

lock-trouble-unexpected-title = Your plan could not be opened
lock-trouble-unexpected-safe = Your backups, and nothing has been changed.
lock-trouble-unexpected-next = Try again. If it stays like this, restore the latest backup.
