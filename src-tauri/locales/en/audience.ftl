# Who may see what: the mark of an entry, the sheet behind it, and the place for many at once.

## The mark and its sheet

audience-mark = Who may see “{ $what }”:
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

## What the palette can do

audience-do-show = Show “{ $what }” to { $who }
audience-do-mine = Keep “{ $what }” to me alone

## What was done

audience-set-shown = { $who } may see “{ $what }”.
audience-set-mine = Only you see “{ $what }”.
audience-set-many = Set for { $count } entries.

## Among what whom may see

audience-seen-by = Who may see it
audience-seen-by-anyone = Seen by anyone
audience-seen-by-only-me = Seen by me alone
audience-seen-by-person = Seen by { $who }

## Many at once

audience-title = Who may see what
audience-below = Everything starts as yours alone. What you show someone they see when you walk through your plan together. Nothing is sent from here: handing over is always its own choice.
audience-empty = What would you like to show to someone one day?
audience-empty-more = Once you have written something, you say here who may see it.
audience-empty-go = Write down a goal
audience-kinds = Only these kinds
audience-none-here = Nothing here is seen like that.
audience-all-of-group = Tick all
audience-none-of-group = Untick all
audience-under = under “{ $goal }”
audience-more = Show { $more } more of { $hidden }
audience-ticked = { $count ->
    [0] Tick what you would like to set together.
    [one] One ticked
   *[other] { $count } ticked
  }
audience-set-these = Who may see them…
audience-untick = Untick all
audience-dialog = { $count ->
    [one] Who may see this one
   *[other] Who may see these { $count }
  }
audience-dialog-more = What you leave alone stays as it is for each of them.
audience-with-all-whys = Together with { $whys ->
    [one] the why underneath
   *[other] the { $whys } whys underneath
  }
audience-set = { $count ->
    [one] Set for one entry
   *[other] Set for { $count } entries
  }
