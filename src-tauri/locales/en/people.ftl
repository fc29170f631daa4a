# People: whom one talks with, the page of one, and passing the torch.

## The list

people-title = People
people-ask-more = A mentor, a manager, a friend who does the same work. One name is enough to begin with.
people-placeholder = A name, as you call them
people-plain = Or simply add someone
people-plain-question = Whom would you like to add?

people-question-talk = Who do you talk to about your work?
people-question-truth = Who tells you what others would not?
people-question-speaks-up = Who speaks up for you when you are not in the room?
people-question-decides = Who has a say in what you work on?
people-question-beside = Who is on the same path beside you?
people-question-help-along = Whom do you help along yourself?

people-circle-mentor = Mentors
people-circle-coach = Coaches
people-circle-manager = Managers
people-circle-sponsor = Sponsors
people-circle-peer = Peers
people-circle-life-coach = Life coaches
people-circle-learning-circle = Learning circles
people-circle-mentee = People you mentor
people-circle-other = Others
people-circle-ended = From before

people-row-talked = You talked { $ago }
people-row-not-talked = You have not talked here yet
people-row-agreed = You have an agreement
people-row-ended = Until { $on }

## What someone is, asked once their name is known

people-relating = What is { $name } to you?
people-is-mentor = Helps you as a whole, without an agenda
people-is-coach = Helps you towards something you want to reach
people-is-manager = You report to them
people-is-sponsor = Speaks up for you where you are not
people-is-peer = Someone alongside, who does much the same
people-is-life-coach = Helps with life beyond work
people-is-learning-circle = Several people who learn together
people-is-mentee = You help them along
people-is-other = Anyone else you talk with

## The page of one

people-name = Their name, as you call them
people-above-ended = { $relationship }, until { $on }
people-standing = What is { $name } to you?
people-relationship = Relationship
people-manner = Is it mentorship or coaching?
people-manner-mentorship = there is no agenda. It is about you as a whole, and what you talk about comes as it comes.
people-manner-coaching = there is an agenda. It is about something you want to reach, and you look at how far you have come.

people-rhythm = How often do you mean to talk?
people-rhythm-more = When it has been longer than that, Home will mention it softly. Leave it open if you talk when you talk.
people-talked = You talked { $ago }.
people-since = You have talked since

people-trust = What makes it safe to talk, and what would not?
people-trust-more = Only you ever see this. It is in nothing that you hand over.
people-trust-label = On trust
people-known = What else do you want to remember?
people-known-more = Your notes stay with you.
people-role = What they do
people-role-circle = Who is in it
people-notes = Notes
people-key = Did they give you a key?
people-key-more = With their public key you can seal a file that only they can open, without a passphrase.
people-key-label = Their public key
people-key-example = age1…

people-my-key = Show my own key, for them
people-my-key-more = Your public key. Whoever has it can seal a file that only you can open; it opens nothing by itself.
people-my-key-copy = Copy your public key
people-my-key-copied = Copied.
people-my-key-chosen = It is selected: copy it with your keyboard.

people-agreed = What you agreed
people-agreed-more = It is easier to speak freely when both know what is shared, what never is, and what may be passed on.
people-agreed-before = Nothing holds between you just now. What you agreed earlier is still here.
people-agreed-on = Since { $on }
people-agreed-shares = You share: { $shared }.
people-agreed-nothing = Nothing is said yet about what you share.
people-agreed-begin = Agree on how you talk
people-agreed-go-on = Go on with the questions
people-agreed-see = See all of it
people-agreed-last = See what you agreed earlier

people-sessions = Sessions
people-sessions-none = You have not sat down together here yet.
people-sessions-prepare = Prepare a session
people-sessions-all = Show all { $count }
people-session-ahead = not held yet
people-remarks = What they said
people-remark = { $saying }, { $on }
people-remark-about = About “{ $words }”
people-plans = Plans they gave you
people-plan-read = Read it
people-plan-on = Taken in on { $on }
people-given = What you gave them
people-given-none = You have not handed anything over to them yet.
people-given-on = On { $on }
people-given-ledger = See what they know

## When it ends

people-ending = Does it come to an end?
people-ending-more = People move on, and that is fine. Nothing you wrote is lost by it.
people-over = It has ended
people-over-more = You talked until { $on }. Everything you wrote stays.
people-end = It has ended
people-end-title = You and { $name }
people-end-more = What you agreed ends on the same day. You can take this back.
people-end-on = The day it ended
people-end-early = It has been less than three months. It often takes about that long until two people find their way of talking. If it does not fit, ending it is the right thing to do.
people-end-not = Not yet
people-end-go = It ended that day
people-ended = You and { $name }: it has ended.
people-resume = It goes on after all
people-resumed = You and { $name }: it goes on.

people-forget = Forget them for good…
people-forget-title = Forget { $name } for good?
people-forget-more = Everything between you goes: what you agreed, your sessions, what they said, plans they gave you, and their lines in your ledger. Backups that hold any of it go too, after a fresh one was made without it. What you wrote about { $name } elsewhere, in your own words, stays. This cannot be taken back.
people-forget-go = Forget them
people-forgotten = { $name } is forgotten.
people-forgotten-went = { $lines ->
    [0] Nothing stood in your ledger,
    [one] One line went from your ledger,
   *[other] { $lines } lines went from your ledger,
  } { $copies ->
    [0] and no backup held anything of them.
    [one] and one backup that held something of them is gone.
   *[other] and { $copies } backups that held something of them are gone.
  }
people-forgotten-unread = { $unread ->
    [one] One copy stayed, because it belongs to another vault and nobody can tell what it holds.
   *[other] { $unread } copies stayed, because they belong to another vault and nobody can tell what they hold.
  }

## Passing the torch

people-torch = Pass the torch…
people-torch-whom = Who comes after { $name }?
people-torch-whom-more = Someone else may help you from here. Whatever you showed before, you choose again for them.
people-torch-new = Someone new
people-torch-new-go = This is who
people-torch-what = What may { $to } see?
people-torch-what-more = This is what { $name } may see now or was given. Nothing is ticked: take each thing by itself. { $name } comes off all of it, and what you handed over stays in the ledger.
people-torch-nothing = There is nothing marked for { $name }, so there is nothing to choose again.
people-torch-ends = It ends between you and { $name }, and so does what you agreed on { $on }.
people-torch-ends-plain = It ends between you and { $name }.
people-torch-go = { $count ->
    [0] Pass it to { $to }, with nothing to see yet
    [one] Pass it to { $to }, with one thing to see
   *[other] Pass it to { $to }, with { $count } things to see
  }
people-torch-not = Leave it as it is
people-torch-passed = { $count ->
    [0] The torch is with { $to }. They see nothing yet.
    [one] The torch is with { $to }. They may see one thing.
   *[other] The torch is with { $to }. They may see { $count } things.
  }
