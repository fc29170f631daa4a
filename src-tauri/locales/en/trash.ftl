# Trash.

trash-title = Trash
trash-more = What lies here can come back, with all that went along with it.
trash-empty = Is there anything you would like to let go of?
trash-empty-more = What you put in the trash waits here, for as long as you like.
trash-alone = { $kind }
trash-along = { $count ->
    [one] { $kind }, with one more underneath
   *[other] { $kind }, with { $count } more underneath
  }
trash-under-alone = { $kind } under “{ $goal }”
trash-under-along = { $count ->
    [one] { $kind } under “{ $goal }”, with one more underneath
   *[other] { $kind } under “{ $goal }”, with { $count } more underneath
  }
trash-restore = Restore
trash-restore-label = Restore “{ $title }”
trash-restored = “{ $title }” is back.
trash-erase = Erase for ever
trash-erase-label = Erase for ever: “{ $title }”
trash-erase-all = Empty the trash
trash-erase-title = Erase this for ever?
trash-erase-all-title = Erase all of this for ever?
trash-erase-more = { $count ->
    [one] “{ $title }” goes for good, and its history with it. This cannot be taken back.
   *[other] “{ $title }” and what hangs under it ({ $count } entries) go for good, and their history with them. This cannot be taken back.
  }
trash-erase-all-more = { $count ->
    [one] One entry goes for good, and its history with it. This cannot be taken back.
   *[other] { $count } entries go for good, and their history with them. This cannot be taken back.
  }
trash-erase-backups = Backups made earlier keep a copy until they expire, and the ledger keeps the titles of what was handed over.
trash-erased = Erased.
trash-untitled-why = A place kept open
trash-untitled-profile = Your introduction
