# Share & export: for whom, what leaves and what stays, the preview, the ledger.

share-title = Share & export

## For whom

share-for-whom = Who is it for?
share-for-whom-more = Nothing leaves until you have chosen it and seen the pages.
share-plan-for = A plan for { $who }
share-people = People
share-for-myself = A copy for me
share-for-myself-more = Nobody is given anything, and your ledger stays as it is.
share-for = For
share-someone-else = Someone else
share-stay-with = Stay with { $who }
share-stay-with-myself = Stay with the copy for me
share-clears = For someone else you choose anew: nothing you chose for one person goes to another.
share-add = Add someone
share-add-name = What do you call them?
share-add-name-example = My manager
share-add-relationship = What are they to you?
share-add-go = Choose { $who }
share-add-go-blank = Choose them
share-add-blank = A name is needed here, in whatever words you use for them.

## What was agreed, and what does not fit it

share-agreed-on = Your agreement, { $on }
share-agreed-shares = { $shares }.
share-agreed-nothing = Nothing was agreed to be shared so far.
share-agreed-never = Nothing about: { $never }.
share-agreed-see = See all of it
share-no-agreement = You and { $who } have not agreed on anything yet.
share-no-agreement-more = You can hand something over all the same. It is easier to be open once both know what stays between you.
share-no-agreement-go = Agree on it first
share-breaks = { $count ->
    [one] One thing does not fit what you and { $who } agreed
   *[other] { $count } things do not fit what you and { $who } agreed
  }
share-breaks-why = See why
share-breaks-not-shared = “{ $sharing }” is not among what you agreed to share.
share-breaks-not-shared-part = With “{ $part }” goes something of “{ $sharing }”, which is not among what you agreed to share.
share-breaks-topic = It touches “{ $topic }”, and you agreed to leave that out.
share-breaks-topic-part = “{ $part }” touches “{ $topic }”, and you agreed to leave that out.
share-breaks-mark = You marked it as touching “{ $topic }”, and you agreed to leave that out.
share-breaks-mark-with = “{ $what }” leaves with it and is marked as touching “{ $topic }”, which you agreed to leave out.
share-breaks-word = It says “{ $word }”, and you agreed that this never leaves.
share-breaks-word-part = “{ $part }” says “{ $word }”, and you agreed that this never leaves.
share-fit-leave-out = Leave it out
share-fit-leave-out-part = Leave out “{ $part }”
share-fit-take-mark-away = It does not touch “{ $topic }”
share-fit-reword = Say it in other words
share-fit-all-out = Leave out all of these
share-fit-change-agreement = Change the agreement
share-mark-gone = It is no longer marked as touching “{ $topic }”.
share-held-back = It can be saved once it fits what you agreed.
share-despite = Hand it over all the same…
share-despite-title = Hand it over all the same
share-despite-more = { $who } relies on what you two agreed, and so do you. There may be a good reason. It stays in your ledger, and { $who } does not see it.
share-despite-why = Why, in your own words
share-despite-blank = A few words are needed here. They are for you, later.
share-despite-do = Let it leave for this reason
share-despite-said = You decided to hand it over all the same:
share-despite-kept = Your ledger keeps this reason once it is saved. { $who } does not see it.
share-despite-back = Think again

## How it is laid out

share-layout = Laid out
share-layout-manager = For a manager
share-layout-manager-more = Close together: two pages, read in five minutes.
share-layout-mentor = For a mentor
share-layout-mentor-more = To talk over: each why stands with its question.
share-layout-whole = Whole
share-layout-whole-more = With room around everything, to keep or to read slowly.
share-over-two-pages = This comes to { $pages } pages now. Two are read in five minutes; what could wait until you talk?

## What to choose

share-choose = What would you like to hand over?
share-choose-more = Nothing is chosen yet. Tick something and its sentence leaves, nothing else of it.
share-choose-for-myself = What would you like in it?
share-choose-for-myself-more = Nothing is chosen yet. Tick something and its sentence goes in, nothing else of it.
share-find = Find among what you wrote
share-find-nothing = Nothing here has these words in its title.
share-show-more = Show { $more } more of { $hidden }
share-group-chosen = { $chosen } of { $all }
share-all-of-group = All of these but notes
share-none-of-group = None of these
share-all-of-plan = Everything in my plan but notes
share-first-pulls = Pulls most: { $first }
share-nothing-to-choose = There is nothing to hand over yet. Shall we begin with a goal?
share-nothing-to-choose-go = Write down a goal
share-introduction = How you introduce yourself
share-introduction-none = Nothing written yet
share-introduction-change = Change the words
share-introduction-done = Done
share-introduction-name = Your name
share-introduction-role = What you do
share-introduction-organisation = Where you do it
share-introduction-first = Role and organisation can go along once your name does.
share-introduction-first-nameless = Role and organisation can go along once this is ticked.
share-show-inside = What belongs to “{ $title }”
share-show-introduction = What belongs to your introduction
share-parts = Besides the sentence
share-parts-besides = Besides that
share-part = { $part }: { $words }
share-whys = The whys underneath
share-why-bedrock = bedrock
share-why-bedrock-label = { $words } (bedrock)
share-why-not-answered = waits for its answer, so it stays
share-choose-goal-first = Choose the goal first, then what belongs to it.
share-choose-entry-first = Choose it first, then what belongs to it.
share-hint-opportunity = The passions, strengths and needs it brings together are named where you choose them too.
share-hint-led-to = The goal that came of it is named where you choose it too.
share-no-whys = No whys yet.
share-all-of-goal = All of this goal but notes
share-all-of-entry = All of it but notes
share-none-of-goal = None of it
share-whys-chosen = { $chosen } of { $all ->
    [one] one why
   *[other] { $all } whys
  }
share-whys-in-all = { $all ->
    [one] one why
   *[other] { $all } whys
  }
share-only-sentence = its sentence
share-may-see = they may see it
share-details = { $details ->
    [one] one detail
   *[other] { $details } details
  }

## What leaves and what stays

share-leaves = Leaves this computer
share-stays = Stays here
share-copied = Goes into the copy
share-not-copied = Not in the copy
share-leaves-nothing = Nothing.
share-stays-nothing = Nothing. All there is leaves.
share-outcome = { $leaves ->
    [0] Nothing leaves
    [one] 1 leaves
   *[other] { $leaves } leave
  }, { $stays ->
    [0] nothing stays
    [one] 1 stays
   *[other] { $stays } stay
  }
share-outcome-copy = { $leaves ->
    [0] Nothing goes in
   *[other] { $leaves } in it
  }, { $stays ->
    [0] nothing stays out
   *[other] { $stays } not
  }
share-because-not-chosen = not chosen
share-because-only-me = only me
share-because-for-others = { $people } only
share-because-needs-its-goal = its goal stays
share-because-not-answered = waits for its answer
share-because-with-someone-else = it is between you and someone else
share-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }

## The preview

share-preview = Preview
share-empty-sheet = What would you like { $who } to know?
share-empty-sheet-myself = What would you like to have on paper?
share-empty-sheet-nobody = Who would you like to tell?
share-empty-sheet-more = What you choose appears here, on the pages as they will be saved.
share-drawing = Setting the pages…
share-page = Page { $page } of { $pages }, as it will be saved
share-page-of = Page { $page } of { $pages }
share-page-previous = Previous page
share-page-next = Next page
share-smaller = Smaller
share-larger = Larger
share-fit = Size of the pages
share-fit-page = Whole page
share-fit-width = Page width
share-percent = { $percent } %
share-no-preview = The pages could not be set
share-paper = Paper
share-paper-a4 = A4
share-paper-letter = Letter
share-missing = No font on this computer has: { $characters }
share-missing-more = On the pages an empty box stands where they would be. A font for that script, once it is installed on this computer, brings them back.

## Saving

share-save = Save PDF…
share-save-markdown = As Markdown…
share-saving = Saving…
share-remembers = Throughline will remember that you shared this, with whom, and when.
share-to-choose = Choose something, then it can be saved.
share-saved = Saved as { $file }
share-kept = Saved. It is yours alone.
share-saved-more = In your ledger: { $who }, { $things ->
    [one] one thing
   *[other] { $things } things
  }, { $when }.
share-saved-see = See the ledger

share-see = { $count ->
    [one] One of these is not marked as seen by { $who }.
   *[other] { $count } of these are not marked as seen by { $who }.
  }
share-see-do = { $who } may see them from now on
share-see-done = From now on { $who } may see them.

## Sealing

share-seal = Seal for them…
share-sealing = Sealing…
share-seal-title = Seal it for { $who }
share-seal-more = What you see on the pages, in a file that only { $who } can open. They read it here in Throughline and can answer.
share-seal-with = How it is locked
share-seal-with-words = With six words
share-seal-with-key = With their key
share-seal-with-words-more = Six words are made for this file. You tell them to { $who } in another way: by voice, or on paper.
share-seal-with-key-more = It opens with the key that { $who } gave you, and asks for nothing.
share-seal-do = Seal and save…
share-seal-words = The six words for { $who }
share-seal-words-more = Tell them to { $who } in another way than the file: by voice, or on paper.
share-seal-words-label = Six words
share-seal-words-once = They are shown only now and kept nowhere. Without them nobody opens the file.
share-seal-told = I have told them or written them down

## The ledger

share-ledger = What you handed over
share-ledger-more = Each line was a file you saved. What is in a file no longer changes, whatever you write from now on.
share-ledger-empty = Who should know what you want?
share-ledger-empty-more = What you hand over will stand here: to whom, when, and what.
share-ledger-empty-go = Choose what to hand over
share-ledger-back = Back to choosing
share-ledger-form-pdf = PDF
share-ledger-form-markdown = Markdown
share-ledger-form-sealed = Sealed file
share-ledger-form-session = On one screen
share-ledger-what = What
share-ledger-document-growth-plan = A growth plan
share-ledger-document-session = A session on a page
share-ledger-document-agreement = Your agreement
share-ledger-version = Version
share-ledger-since = { $changed ->
    [0] As it still is
    [one] As it was then; one thing has changed since
   *[other] As it was then; { $changed } things have changed since
  }
share-ledger-despite = You let it leave although it did not fit what you agreed:
share-ledger-when = When
share-ledger-digest = Fingerprint
share-ledger-digest-more = The SHA-256 of the file. The same fingerprint means the same file, to the last letter.
share-ledger-copy = Copy the fingerprint
share-ledger-copied = Copied.
share-ledger-selected = The fingerprint is selected, ready to be copied.
share-known-session = The talk on { $on }
share-known-agreement = What you agreed on { $on }
share-file-session = Session
share-file-agreement = Agreement
share-ledger-untitled = Your introduction

## What someone knows

share-known = What does each of them know?
share-known-ask = What does { $who } know?
share-known-by = What { $who } knows
share-known-more = Everything you ever gave { $who }, in the words they saw last.
share-known-nothing = What would you like { $who } to know?
share-known-nothing-more = You have not given { $who } anything so far.
share-known-gone = No longer in your plan
share-known-given = { $parts ->
    [none] given on { $on }, { $form }
   *[other] given on { $on }, { $form }, with: { $parts }
  }
share-given-gone = You have put this away since. They may still know it.
share-given-changed = You have changed it since.
share-given-compare = See both side by side
share-given-narrower = Today it would not fit what you agreed. { $because }
share-narrower = { $count ->
    [one] One thing you gave { $who } would not fit what you agree on today.
   *[other] { $count } things you gave { $who } would not fit what you agree on today.
  }
share-narrower-more = It was fine then. It cannot be called back, and nobody did anything wrong. If it matters, a word with { $who } may help.
share-compare-title = What { $who } saw, and how it is now
share-compare-loading = Looking it up…
share-compare-then = { $who } saw, { $when }
share-compare-now = Now
share-compare-same = What { $who } was given of it still reads the same.
