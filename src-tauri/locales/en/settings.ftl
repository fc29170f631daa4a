# Settings.

settings-title = Settings

settings-look = How it looks
settings-theme = Light or dark
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-high-contrast = High contrast

settings-locking = Locking
settings-idle = Lock when nobody types or moves the mouse for
settings-idle-minutes = { $minutes ->
    [0] never
    [one] one minute
   *[other] { $minutes } minutes
  }
settings-idle-hint = It also locks when the computer goes to sleep, where the desktop tells.

settings-paper = Paper
settings-paper-size = Size of the pages you hand over
settings-paper-a4 = A4
settings-paper-letter = US Letter

settings-keys = Passphrase and recovery code
settings-change = Change passphrase…
settings-change-title = Change the passphrase
settings-change-current = Present passphrase
settings-change-wrong = That is not the present passphrase.
settings-change-do = Change it
settings-changed = From now on the new passphrase opens your plan.
settings-code = New recovery code…
settings-code-title = A new recovery code
settings-code-more = The new code is shown once. As soon as you have typed it back, the one you have now opens nothing any more.
settings-code-do = Make a new code
settings-code-next = I have it on paper
settings-code-check = Check it
settings-code-done = The new recovery code works.

settings-backups = Backups and health
settings-backups-more = A backup is made each day that you open your plan, encrypted like the plan itself.
settings-back-up = Back up now
settings-backed-up = A backup is made and verified.
settings-backups-see = See backups
settings-check = Check everything
settings-checking = Reading and verifying everything…
settings-sound = All is well: { $entries ->
    [one] one entry
   *[other] { $entries } entries
  } with { $revisions ->
    [one] one version
   *[other] { $revisions } versions
  } read and verified.
settings-unsound = Something does not fit. Your words are readable, but the seal over them is broken. Make a backup on another disk, then restore an earlier one.

settings-carry = Take it with you
settings-carry-more = These files are not encrypted. Keep them where only you can read them.
settings-export-json = Everything, as JSON…
settings-export-markdown = To read, as Markdown…
settings-export-csv = Goals as a table, as CSV…
settings-exported = Your plan is written to the file.
settings-import = Bring a plan in…
settings-import-more = From a JSON file that Throughline wrote, into a plan in which nothing is written yet.
settings-imported = The plan is here.

settings-keyboard = Keyboard
settings-letters = In a session single letters are keys
settings-letters-more = Switch this off if you speak to your computer, or if your fingers slip easily.
settings-about = About
settings-version = Throughline { $version }
