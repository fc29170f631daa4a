# Passions: the list, the page of one, and notes of what gives and takes energy.

## The list

passions-title = Passions
passions-ask-more = Passions are easier to see from the side. One example will do, and none is too small.
passions-plain = Or simply name one
passions-plain-question = What do you love, whatever comes of it?
passions-list = Your passions
passions-placeholder = The first thing that comes to mind

passions-question-read-unasked = What do you read about when nobody asks you to?
passions-question-lost-track-of-time = When did you last lose track of time?
passions-question-friends-stop-you = What do friends have to stop you from talking about?
passions-question-explain-to-anyone = What would you explain to anyone who stands still long enough?
passions-question-angry-when-done-badly = What makes you angry when it is done badly?
passions-question-as-a-child = What could you do all day as a child?
passions-question-free-saturday = It is Saturday and nobody needs you. What do you do?
passions-question-would-do-anyway = What would you do even if nobody ever noticed?

passions-row-notes-gave = { $days ->
    [one] gave energy on one day
   *[other] gave energy on { $days } days
  }
passions-row-rests = rests on bedrock

## The page of one

passions-text-label = The passion, in your words
passions-asked = You were asked: { $question }
passions-noticed = How did you notice it?
passions-noticed-more = A time, a place, what you were doing, what it felt like.
passions-others = What did others notice?
passions-others-more = Others often hear it in your voice before you do.
passions-value = What would be missing from the world if nobody did this?
passions-value-more = The answer is often the value underneath.
passions-value-label = What it is really about, for you
passions-ground = What does it rest on?
passions-ground-more = If it comes from something that has been true of you for a long time, tie it to that.
passions-notes = Your notes about it
passions-notes-none = No energy notes feed it yet.

## Energy, in two taps

passions-energy = Energy, in two taps
passions-energy-more = What you were doing, and what it did to you. Passions show themselves in many of these.
passions-energy-doing = What were you doing just now, or today?
passions-energy-recent = Things you noted before
passions-energy-next = Next
passions-energy-how = What did it do to you?
passions-energy-gave = It gave me energy
passions-energy-took = It took energy
passions-energy-back = Something else
passions-energy-noted = { $energy ->
    [gave] Noted: { $doing } gave you energy.
   *[took] Noted: { $doing } took energy.
  }
passions-energy-all = { $count ->
    [one] See the one note
   *[other] See all { $count } notes
  }

passions-notes-title = What gives and takes your energy
passions-notes-empty = What were you doing today?
passions-notes-empty-more = Note it in two taps, and what it did to you. After some days something may show.
passions-note-gave = gave energy
passions-note-took = took energy
passions-note-feeds = speaks for “{ $passion }”
passions-note-actions = What to do with the note “{ $doing }”
passions-note-change = Change it
passions-note-trash = Move to trash
passions-note-trashed = The note is in the trash.
passions-note-doing = What you were doing
passions-note-energy = What it did to you
passions-note-on = The day
passions-note-feeds-label = Does it speak for a passion?
passions-note-feeds-none = For none so far

## What the notes may say

passions-suggested = Something shows in your notes
passions-suggested-question = { $days ->
    [one] You noted that “{ $doing }” gave you energy on one day. Is that a passion?
   *[other] You noted that “{ $doing }” gave you energy on { $days } days. Is that a passion?
  }
passions-suggested-yes = Yes, make it one
passions-suggested-not-now = Not now
passions-suggested-made = “{ $passion }” is among your passions. Its notes feed it.
