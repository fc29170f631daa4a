# Who may see what: the mark of an entry, the sheet behind it, and the place for many at once.

## The mark and its sheet

audience-mark = Who may see “{ $what }”: { $who }
audience-of = Who may see “{ $what }”
audience-who = Who may see it
audience-who-is = { $who }, { $is }
audience-over = ended
audience-only-you = Only you see it.
audience-only-me-again = Only me again
audience-nobody-yet = Only you see it. There is nobody here yet whom you could show it to.
audience-add-someone = Add someone
audience-topics = What it touches
audience-topics-more = An agreement can leave these out, whoever else may see it.
audience-with-whys-goal = Together with { $whys ->
    [one] the why underneath
   *[other] the { $whys } whys underneath
  }
audience-with-whys-why = Together with { $whys ->
    [one] the why below it
   *[other] the { $whys } whys below it
  }
audience-escape = Escape leaves it as it was.

## What was done

audience-set-shown = { $who } may see “{ $what }”.
audience-set-mine = Only you see “{ $what }”.
audience-set-many = Set for { $count } entries.
