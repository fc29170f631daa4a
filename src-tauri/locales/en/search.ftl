# Search, and what the palette can do.

search-title = Search
search-label = What did you write?
search-hint = The beginning of a word is enough. “Quotes” keep words together.
search-key-leave = Back to where you were
search-trash = Also in the trash
search-earlier = Also earlier wordings
search-kinds = Only these kinds
search-results = What was found
search-found = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
  }
search-more = More than { $count } found. These fit best.
search-under = { $kind } under “{ $goal }”
search-changed = changed { $ago }
search-in-trash = in the trash
search-said-earlier = You once put it like this, on { $moment }:
search-nothing = You have not written “{ $words }” so far, or not in these words.
search-nothing-seen = “{ $words }” is not among what you asked for here: what is seen by some, or by you alone.
search-nothing-more = Fewer words find more, and so does another word for the same thing. It may also lie in the trash, or you have reworded it since.
search-everywhere = Look there too

search-palette-lately = Lately
search-palette-search = Search for “{ $words }”
search-do-hand-over = Hand something over
search-do-look-light = Turn light
search-do-look-dark = Turn dark
search-do-look-high-contrast = Turn to high contrast
search-do-look-system = Look as the computer does
search-do-export-json = Export everything, as JSON
search-do-export-markdown = Export to read, as Markdown
search-do-export-csv = Export goals, as a table
