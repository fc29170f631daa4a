# Goals: the list, the page of one goal, and the why ladder.

## The list

goals-title = Goals
goals-ask-first = What would you like to be true one day?
goals-ask-first-more = A job, a craft, a way of working, a sum of money, a life elsewhere. Half a thought will do, and nobody else sees it.
goals-ask-next = What else would you like?
goals-add-label = A goal, in one line
goals-add-placeholder = I want to …
goals-add = Add
goals-added = Added: { $goal }
goals-ways-to-begin = Some ways to begin
goals-begin-craft = I want to be really good at …
goals-begin-work = I want to work in a place where …
goals-begin-role = I want to be the one who …
goals-begin-life = I want a life in which …

goals-state-exploring = Exploring
goals-state-active = Active
goals-state-resting = Resting
goals-state-reached = Reached
goals-state-let-go = Let go
goals-state-exploring-more = turning it over
goals-state-active-more = working on it
goals-state-resting-more = not now, not gone
goals-state-reached-more = it came true
goals-state-let-go-more = no longer wanted, and that is fine

goals-dig = Dig
goals-keep-digging = Keep digging
goals-start-digging = Start digging
goals-look = Look at the ground
goals-open = Open
goals-move-up = Move up
goals-move-down = Move down
goals-history = History
goals-trash = Move to trash
goals-moved = “{ $goal }” is now { $place } of { $count } in { $state }.
goals-trashed = “{ $goal }” is in the trash.
goals-removed = Taken out.

goals-depth-none = No why yet
goals-depth = { $layers ->
    [one] One layer deep
   *[other] { $layers } layers deep
  }
goals-depth-bedrock = { $layers ->
    [one] On bedrock, one layer down
   *[other] On bedrock, { $layers } layers down
  }
goals-depth-open = { $open ->
    [one] a place kept open
   *[other] { $open } places kept open
  }

## The page of one goal

goals-statement-label = The goal, in your words
goals-statement-needed = A goal needs a few words. Until there are some, the last ones are kept.
goals-state-label = How does it stand with you?
goals-horizon-label = When might it come true?
goals-horizon-months = In some months
goals-horizon-year = Within a year
goals-horizon-two-years = Within two years
goals-horizon-five-years = Within five years
goals-horizon-someday = Someday
goals-horizon-by = By a day
goals-horizon-by-date = By { $date }
goals-horizon-date-label = The day
goals-setting-label = Where would it come true?
goals-setting-this-team = In this team
goals-setting-elsewhere-here = Elsewhere here
goals-setting-outside = Outside
goals-setting-anywhere = Anywhere

goals-motivations = What pulls you towards it?
goals-motivations-more = Any mix, all equally welcome. Add words of your own where you like.
goals-motivation-influence = Influence
goals-motivation-authority = Authority
goals-motivation-recognition = Recognition
goals-motivation-growth = Growth and mastery
goals-motivation-autonomy = Autonomy
goals-motivation-meaning = Meaning
goals-motivation-compensation = Compensation
goals-motivation-next-rung = The next rung
goals-motivation-influence-more = to shape what happens
goals-motivation-authority-more = to be the one who decides
goals-motivation-recognition-more = to be seen and valued
goals-motivation-growth-more = to get really good at something
goals-motivation-autonomy-more = to choose your own way
goals-motivation-meaning-more = to do what matters to you
goals-motivation-compensation-more = to be paid well, for whatever that makes possible
goals-motivation-next-rung-more = it simply comes next, as a guess
goals-motivation-words = { $motivation }: in your words
goals-motivation-words-placeholder = In your words, if you like

goals-importance = How much does it matter?
goals-importance-more = From 1 to 10, by your own measure.
goals-importance-why = Why { $level } and not lower?
goals-importance-lowest = What makes it worth keeping?

goals-measures = How would you see it come closer?
goals-measures-more = Results that can be measured, in whatever unit suits you.
goals-measure-what = What
goals-measure-start = At the start
goals-measure-now = Now
goals-measure-target = To reach
goals-measure-name = Result { $number }
goals-measure-add = Add a result
goals-measure-remove = Remove
goals-measure-removed = Removed “{ $what }”.
goals-measure-moved = Result moved to place { $place } of { $count }.
goals-measure-actions = What to do with result { $number }

goals-notes = Notes
goals-notes-label = Whatever else belongs to it

goals-whys = What is underneath
goals-whys-none = Nothing dug yet. One question is enough for today.
goals-whys-open = A place is kept open: “{ $question }”
goals-whys-more-ways = { $ways ->
    [one] One way down
   *[other] { $ways } ways down
  }
goals-gone = This goal is not here any more.
goals-gone-more = It may be in the trash. Nothing in the trash is lost.
goals-back-to-goals = Back to goals
goals-keys-leave = Leave the why ladder

## The why ladder

goals-ladder = The way down from “{ $goal }”
goals-ladder-layers = Layers, from the goal down
goals-ladder-goal = Goal
goals-ladder-goal-name = Goal: { $words }
goals-ladder-bedrock-below = Bedrock, not reached yet
goals-ladder-layer-name = Layer { $depth }: { $words }
goals-ladder-layer-open = Layer { $depth }: not sure yet
goals-ladder-bedrock-name = Bedrock: { $words }
goals-ladder-answer-label = Your answer
goals-ladder-continue = Continue
goals-ladder-this-is-bedrock = This is bedrock
goals-ladder-not-sure = I’m not sure yet
goals-ladder-another-question = Another question
goals-ladder-stuck = Stuck?
goals-ladder-doors = Another way in
goals-ladder-nothing-yet = Nothing is written yet. “I’m not sure yet” is a good answer too.
goals-ladder-kept = The place is kept. It will be waiting here, for as long as it takes.
goals-ladder-kept-title = Not sure yet is a good answer
goals-ladder-kept-again = You left this open. Is there anything now?
goals-ladder-try-again = Try another question
goals-ladder-not-today = Not today
goals-ladder-open-words = Not sure yet
goals-ladder-answer-now = Answer it now
goals-ladder-add-reason = Add another reason here
goals-ladder-add-reason-goal = Add another reason
goals-ladder-cancel-reason = Not now
goals-ladder-edit = Change the words
goals-ladder-edit-label = Layer { $depth }, in your words
goals-ladder-edit-bedrock-label = The bedrock, in your words
goals-ladder-trash-branch = { $layers ->
    [one] Move this layer to trash
   *[other] Move this and what is below to trash
  }
goals-ladder-trashed = { $layers ->
    [one] The layer is in the trash.
   *[other] { $layers } layers are in the trash.
  }
goals-ladder-layer-actions = What to do with layer { $depth }
goals-ladder-bedrock-actions = What to do with this bedrock
goals-ladder-ways = { $ways ->
    [one] One way down
   *[other] { $ways } ways down
  }
goals-ladder-way = Way { $number }: { $words }
goals-ladder-way-open = Way { $number }: not sure yet
goals-ladder-way-new = Another reason
goals-ladder-up = Look back up
goals-ladder-up-instead = Or look back up from here
goals-ladder-up-done = Done
goals-ladder-aside-trash = Move “{ $words }” to trash
goals-ladder-aside-edit = { $words }. Change the words
goals-ladder-aside-trashed = The answer is in the trash.
goals-ladder-saved-as-you-go = Everything you type is saved as you go.
goals-ladder-leaves = leaves.
goals-ladder-not-saved = This could not be saved yet. Your words are still here.
goals-ladder-reached-title = This way rests on bedrock
goals-ladder-reached-more = You can stop here. You can also turn to any layer, add another reason there, or look underneath again.
goals-ladder-look-underneath = Look underneath again
goals-ladder-also-under = Also under { $goals }
goals-ladder-shared-edit = Changing these words changes them under { $goals } too.
goals-ladder-own-ground = Give this goal its own ground

goals-ladder-said-added = Layer { $depth } added.
goals-ladder-said-changed = { $depth ->
    [0] The goal changed.
   *[other] Layer { $depth } changed.
  }
goals-ladder-said-open = Layer { $depth } kept open.
goals-ladder-said-bedrock = Bedrock reached under layer { $depth }.
goals-ladder-said-joined = Joined the same ground as { $goals }.
goals-ladder-said-joined-alone = Joined the same ground.
goals-ladder-said-underneath = Looking underneath layer { $depth } again.
goals-ladder-said-own = This goal has its own ground now.
goals-ladder-said-question = The question is now: { $question }
goals-ladder-said-way = Way { $number } of { $ways }.
goals-ladder-said-aside = { $depth ->
    [0] Noted beside the goal.
   *[other] Noted beside layer { $depth }.
  }

## Is this bedrock?

goals-ground = Is this bedrock?
goals-ground-more = Bedrock is simple. It names no job and no company, and it would still be true in ten years.
goals-ground-job-title = Names no job title
goals-ground-company = About you, not about a place
goals-ground-date = Tied to no date
goals-ground-next-rung = More than the next rung
goals-ground-job-title-maybe = { $words } may be a job title
goals-ground-company-maybe = { $words } may be a company or a team
goals-ground-date-maybe = { $words } may be a date
goals-ground-next-rung-maybe = { $words } may be one more rung
goals-ground-five-years = Would you have said it five years ago?
goals-ground-yours = None of this decides anything. You know best.
goals-ground-fits = fits
goals-ground-question = a question
goals-ground-similar = You’ve said something like this before
goals-ground-under = under { $goals }
goals-ground-under-nothing = under no goal at the moment
goals-ground-same = same ground?
goals-ground-same-label = Same ground: rest this on “{ $statement }”
goals-quoted = “{ $words }”
