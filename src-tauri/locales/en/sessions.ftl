# Sessions: before, during and after a talk with someone, and the sheets to think alone with.

sessions-title = Sessions
sessions-someone = someone
sessions-with = Session with { $who }

## All sessions

sessions-first = Who would you like to talk with next?
sessions-first-more = A mentor, your manager, a friend who asks good questions. Prepared a little, half an hour goes a long way.
sessions-prepare = Prepare a session
sessions-ahead = Ahead
sessions-before = Before
sessions-none-ahead = Nothing is ahead. Who would you like to talk with next?
sessions-row-day = { $on }, { $ago }
sessions-row-about = { $count ->
    [0] nothing to talk about yet
    [one] one thing to talk about
   *[other] { $count } things to talk about
  }
sessions-row-open = { $count ->
    [0] every step done
    [one] one step open
   *[other] { $count } steps open
  }

## A new one

sessions-whom = With whom
sessions-someone-else = Someone else
sessions-name = Their name, as you say it
sessions-relationship = What they are to you
sessions-day = On which day
sessions-how-long = How long
sessions-minutes = { $minutes } min
sessions-begin = Prepare it
sessions-missing-whom = Choose someone, or someone else.
sessions-missing-name = A name is needed, a nickname will do.
sessions-missing-day = A day is needed. It can be moved later.

## Preparing

sessions-prepare-more = Nothing here is seen by { $who } until the session begins, and then only what you let them see.
sessions-start = Begin the session
sessions-held = We talked already
sessions-when = When
sessions-about = What do you want to talk about?
sessions-about-more = Two or three things are plenty. The one that matters most goes first.
sessions-about-list = To talk about
sessions-about-added = “{ $entry }” is among what you talk about.
sessions-about-remove = Not this time
sessions-about-hidden = { $who } does not see it
sessions-find = Look for something you wrote
sessions-find-placeholder = A word of it is enough
sessions-found = Found among your words
sessions-find-nothing = Nothing like that yet. Try another word.
sessions-left = What you meant to do
sessions-left-more = Tick what is done. What is not stays here, and that is nothing to be ashamed of. { $who } sees these in the session too, unless one says otherwise.
sessions-left-last = Last time
sessions-left-carried = Still open from before
sessions-check-in = How do you come in?
sessions-check-in-more = A minute for yourself. It stays with you unless you share it.
sessions-energy = Energy
sessions-rest = Rest
sessions-worry = Something that weighs on you
sessions-check-in-share = { $who } may see this in the session
sessions-sees = What { $who } will see
sessions-sees-nothing = Nothing yet. Let { $who } see an entry, and it will be here.
sessions-sees-all = Show all { $count }
sessions-sees-agreed = Only this is on the screen during the session. Your agreement with { $who } of { $on } holds.
sessions-sees-unagreed = Only this is on the screen during the session. There is no agreement with { $who } yet.

sessions-stays = What stays out
sessions-stays-more = It names { $who }, but it does not fit what you agreed on.

## Afterwards

sessions-one-page = One page for both
sessions-one-page-more = Only what both of you may see. Notes about anything { $who } does not see stay here, and so does how it left you.
sessions-one-page-parts = On the page
sessions-steps = Next steps
sessions-steps-more = A step with a when to it gets done more often than a good intention.
sessions-steps-change = Change the steps
sessions-step-add = Add a step
sessions-step-name = step { $number }
sessions-step-if = If this happens
sessions-step-then = then I will
sessions-step-day = By when
sessions-step-by = by { $on }
sessions-heard = What I heard
sessions-heard-more = The sentence you took home, in your words or theirs.
sessions-notes = What was said
sessions-notes-none = No notes were taken. That can be a good sign.
sessions-notes-change = Change the notes
sessions-note-add = Add a note
sessions-note-name = note { $number }
sessions-note-way = In which way it was said
sessions-note-words = What was said
sessions-raise = Raise elsewhere
sessions-raise-more = What neither of you can change alone, and who could.
sessions-raise-add = Add something to raise
sessions-raise-name = matter { $number }
sessions-raise-what = What
sessions-raise-to = Where, or with whom
sessions-checked-in = You kept this to yourself.
sessions-checked-in-shared = { $who } saw this in the session.
sessions-left-me = How it left me
sessions-trend = How your last talks with { $who } left you
sessions-trend-was = yes
sessions-trend-not = no
sessions-ending = How did talking with { $who } leave you?
sessions-ending-more = Any of these, or none. It is for you alone, and nothing is counted up.
sessions-ending-on = On to what came of it

## Sheets to think something through alone

sessions-sheets = To think through alone
sessions-sheets-more = One question at a time. Nobody else ever sees these, and they go on no page.
sessions-sheets-written = Sheets you wrote
sessions-sheet-preparation = Prepare a hard conversation
sessions-sheet-reframe = Turn a story round
sessions-sheet-row-preparation = A hard conversation, { $on }
sessions-sheet-row-reframe = A story turned round, { $on }
sessions-sheet-count = Question { $at } of { $count }
sessions-sheet-next = Next question
sessions-sheet-back = The one before
sessions-sheet-read = Read all of it
sessions-sheet-again = Change
sessions-sheet-open = Not answered yet
sessions-sheet-private = Only you see this.

sessions-preparation-about = What do you need to talk about, and with whom?
sessions-preparation-about-more = One sentence, as you would say it to a friend.
sessions-preparation-facts = What happened?
sessions-preparation-facts-more = Only what a camera would have seen and heard. No motives, no “always”.
sessions-preparation-impact = What does it do?
sessions-preparation-impact-more = To you, to the work, to the others. This part is yours, and nobody can argue it away.
sessions-preparation-their-view = How might it look from their side?
sessions-preparation-their-view-more = The kindest account of them that could still be true. What might you have added to it?
sessions-preparation-request = What do you ask for?
sessions-preparation-request-more = Something they could say yes or no to, and do within weeks.
sessions-preparation-follow-up = When will the two of you look at it again?
sessions-preparation-follow-up-more = A day, and how you would both know that it got better.

sessions-reframe-story = What is the story you tell yourself about it?
sessions-reframe-story-more = Unfair and unpolished, the way it runs through your head at night.
sessions-reframe-facts = Which of it is fact?
sessions-reframe-facts-more = What you would be sure of if someone asked for proof. The rest is a guess, even a good one.
sessions-reframe-challenge = What is the challenge in it?
sessions-reframe-challenge-more = If it were a riddle somebody set for you and not a wall: what would it ask you to find out or to do?
sessions-reframe-control = What is in your own hands?
sessions-reframe-control-more = What you do, say, ask for, or stop doing.
sessions-reframe-influence = What can you influence?
sessions-reframe-influence-more = Not decide, but nudge: by asking, showing, or finding someone who can.
sessions-reframe-let-go = What will you let go?
sessions-reframe-let-go-more = What would take your strength and not move. Naming it is half of putting it down.

## The session itself

sessions-walk-head = Session with { $who } · { $on }
sessions-walk-only = only what you share with { $who } is shown
sessions-walk-shown = What is shown
sessions-walk-count = { $at } of { $count }
sessions-walk-end = End session
sessions-walk-first = To begin with
sessions-came-in = How you came in
sessions-walk-meant = To talk about · { $what }
sessions-walk-thing = Also shared · { $what }
sessions-walk-nothing = What is on your mind?
sessions-walk-nothing-more = Nothing in your plan is shared with { $who } yet. You can talk all the same, and write down what comes of it.
sessions-walk-back = The one before
sessions-walk-on = The next one
sessions-walk-heard-placeholder = In your words
sessions-walk-keep = Keep it
sessions-walk-change = Change it
sessions-walk-remove = Take out “{ $what }”
sessions-walk-notes = Notes on this
sessions-walk-agreed = Notes are kept under your agreement of { $on }
sessions-walk-unagreed = There is no agreement with { $who } yet
sessions-step = Next step
sessions-step-write = If …, then I will …
sessions-step-another = Another step
sessions-note-another = Another note
sessions-note-asked = They asked for advice
sessions-timer = { $passed } min
sessions-timer-of = { $passed } of { $minutes } min
sessions-timer-over = the { $minutes } minutes are over
sessions-key-move = move
sessions-key-heard = what I heard
sessions-key-step = next step
sessions-key-note = note
sessions-key-raise = raise elsewhere
sessions-letters-on = Letter keys are on
sessions-letters-off = Letter keys are off

## Marked from anywhere

sessions-talk-about = Talk about it with { $who }, { $on }
sessions-talk-about-new = Talk about it with someone…
sessions-talked-about = It is among what you talk about with { $who } on { $on }.
sessions-do-talk-about = Talk about this next time
