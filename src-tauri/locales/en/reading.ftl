# The reading room: what someone sealed, read and answered; replies taken in; what is kept; questions
# to colleagues.

## Coming in

reading-open-file = Open a sealed file
reading-words-title = What are the six words?
reading-words-more = Whoever sealed this file for you has them. They may have told you by telephone, or in person.
reading-words = The six words
reading-words-hint = With a space between. Capitals do not matter.
reading-words-needed = The six words are needed here.
reading-words-wrong = These words do not open it. Nothing was changed. Compare them with what you were told, letter by letter, and try again.
reading-open = Open it
reading-opening-file = Opening…
reading-not-now = Not now

## What keeps a file from opening. One of each: what happened, what is safe, what to do next.

reading-trouble-not-sealed-title = This is not a sealed file
reading-trouble-not-sealed-safe = Everything. The file was looked at and left as it is.
reading-trouble-not-sealed-next = Sealed files end in .throughline. Look for that one, or ask for it to be sent once more.
reading-trouble-wrong-key-title = This was sealed for somebody else’s key
reading-trouble-wrong-key-safe = Everything. Nobody but the one it was sealed for can read it.
reading-trouble-wrong-key-next = Ask whoever sent it to seal it for you: with six words, or with the key that is yours now.
reading-trouble-too-much-work-title = This file asks for more work than a friendly one would
reading-trouble-too-much-work-safe = Everything. It was put aside before it could keep your computer busy.
reading-trouble-too-much-work-next = Ask whoever sent it to seal it anew with Throughline.
reading-trouble-damaged-title = This file was damaged on the way
reading-trouble-damaged-safe = Everything. Nothing of it was taken over.
reading-trouble-damaged-next = Ask for it to be sent once more, as an attachment or on a stick rather than as text.
reading-trouble-too-large-title = This file is larger than a sealed file can be
reading-trouble-too-large-safe = Everything. It was put aside unread.
reading-trouble-too-large-next = Ask whoever sent it to seal less at once.
reading-trouble-newer-title = A newer Throughline sealed this
reading-trouble-newer-safe = Everything. Nothing was changed, and the file is as it was.
reading-trouble-newer-next = Bring your Throughline up to date, then open the file again.
reading-trouble-not-ours-title = This holds nothing that Throughline sealed
reading-trouble-not-ours-safe = Everything. Nothing of it was taken over.
reading-trouble-not-ours-next = Ask whoever sent it what it is. Do not open it elsewhere only because it came with a name you know.
reading-trouble-file-trouble-title = The file cannot be read
reading-trouble-file-trouble-safe = Everything. Nothing was changed.
reading-trouble-file-trouble-next = See whether the disk is connected and the file is yours, then open it again.
reading-trouble-locked-title = This opens with a key that lies in your own plan
reading-trouble-locked-safe = Everything. Your plan stays locked until you unlock it.
reading-trouble-locked-next = Unlock your plan, and this file opens by itself.
reading-trouble-no-vault-title = This was sealed for a key, and there is no plan here that has one
reading-trouble-no-vault-safe = Everything. Nobody but the one it was sealed for can read it.
reading-trouble-no-vault-next = Open it on the computer where your plan is, or ask for it to be sealed with six words.
reading-trouble-unknown-title = This is no longer here
reading-trouble-unknown-safe = Everything else. Nothing was changed.
reading-trouble-unknown-next = Open the file once more.
reading-trouble-unexpected-title = This file could not be opened
reading-trouble-unexpected-safe = Everything. Nothing was changed.
reading-trouble-unexpected-next = Try again. If it stays like this, ask for the file to be sealed anew.
reading-unlock = Unlock my plan

## Reading

# At the beginning of a sentence, where no name was given.
reading-someone = Someone
reading-from = { $named ->
    [no] From someone
   *[yes] From { $who }
  }
reading-for = For { $whom }
reading-for-you = For you
reading-only-read = only to be read
reading-leave = Leave
reading-begin = Begin
reading-previous = Back
reading-next = Next
reading-key-previous = The thing before
reading-key-next = The next thing
reading-all = Show all at once
reading-one = One at a time
reading-where = { $at } of { $of }
reading-everything = All of it
reading-layers = The whys underneath, from the first down
reading-opening = { $things ->
    [one] { $who } gave you one thing to read.
   *[other] { $who } gave you { $things } things to read, one after the other.
  } Beside each there is room to ask, to say what you heard, or to tell a story of your own.
reading-terms-since = As you two agreed on { $on }
reading-terms-none = Nothing was agreed about this
reading-pass-on-nothing = Please pass nothing of it on. It is for you alone.
reading-pass-on-ask-first = { $named ->
    [no] You may pass something on once the one who sealed it has said yes to it. Please ask each time.
   *[yes] You may pass something on once { $who } has said yes to it. Please ask each time.
  }
reading-pass-on-this = You may pass on “{ $what }”, to { $to }. Nothing else.
reading-keep-may = You may keep it.
reading-keep-may-not = You keep nothing of it: once you leave, it is on this computer only in the file itself.
reading-who-sealed = { $named ->
    [no] There is no name in the file, and nobody can tell from it who sealed it. If you did not expect it, wait until someone tells you by another way that it is theirs.
   *[yes] Nobody can tell from the file who sealed it. If you did not expect it, ask { $who } by another way.
  }

# Parts of what is read, named for the one who reads. Others are named in entries.ftl.
reading-part-noticed = How it was noticed
reading-part-doing = What they were doing
reading-part-choice = What was chosen
reading-part-heard = What was heard
reading-part-worry = On their mind coming in
reading-part-checks = From someone who does the job
reading-part-motivations = What pulls them

## Answering

reading-say = What would you say to this?
reading-say-whole = To all of it
reading-say-more = A good question often does more than a good answer.
reading-say-layers = A good question often does more than a good answer. Press a layer to speak about that one.
reading-quoted = “{ $words }”
reading-whole = All of it
reading-about = About
reading-ways = Say something
reading-way-question = Question
reading-way-playback = What I heard
reading-way-story = Story of mine
reading-way-recognition = Recognition
reading-way-feedback = Feedback
reading-way-advice = Advice
reading-asked = They asked for advice
reading-hint-question = One you do not know the answer to.
reading-hint-playback = In your own words, without judging it.
reading-hint-story = What happened to you. They will take from it what is theirs.
reading-hint-recognition = What you have seen them do well, as exactly as you can.
reading-hint-advice = Only since they asked. What would you do, and what do you not know about their case?
reading-feedback-what = What happened
reading-feedback-impact = What it did
reading-feedback-why = Why that matters
reading-feedback-how = How to do better, or to do it again
reading-remove = Take out: { $way }
reading-answer = Answer this
reading-answer-this = Answer this: “{ $thing }”
reading-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
  }
reading-your-answer = Your answer ({ $count })
reading-end = { $named ->
    [no] That is all you were given
   *[yes] That is all { $who } gave you
  }
reading-answered = What you said so far

## Sealing the answer

reading-seal-title = Seal your answer
reading-name = What do you call yourself?
reading-name-hint = { $who } reads it beside what you say.
reading-name-needed = { $who } would like to know who answers.
reading-seal = Seal your answer…
reading-seal-more = { $named ->
    [no] It becomes a file that only the one who asked can open. Nothing is sent.
   *[yes] It becomes a file that only { $who } can open. Nothing is sent.
  }
reading-nothing-said = Nothing is written yet. That is fine too: reading is help already.
reading-sealed = Sealed.
reading-sealed-more = { $named ->
    [no] Give the file back to whoever gave you theirs, by any way you like: nobody else can open it.
   *[yes] Give the file to { $who } by any way you like: nobody else can open it.
  }
reading-went-on = What you had begun to say is here again.
reading-leave-title = Your answer is not sealed yet
reading-leave-more = If you leave now, what you wrote is gone. Nothing else is.
reading-leave-stay = Stay with it
reading-leave-go = Leave without it

## Keeping

reading-keep = Keep it in my own plan…
reading-keep-title = With whom do you keep it?
reading-keep-more = It lies in your own plan, locked with it, on the page of this person. Forgetting them takes it away again.
reading-keep-go = Keep it
reading-kept = { $named ->
    [no] Kept in your own plan.
   *[yes] Kept with { $who }, in your own plan.
  }
reading-keep-nowhere = You may keep it once your own plan is open. Unlock it first, then open this file again.
reading-who = Which of your people is it?
reading-who-new = Someone new
reading-who-name = What do you call them?
reading-who-add = Add them

## Replies

reading-reply = { $who } answered
reading-reply-on = Sealed on { $on }
reading-reply-nothing-yet = nothing of it is in your plan yet
reading-reply-more = Take in what you would like to keep beside what it is about. What you wrote yourself stays as it is.
reading-reply-stories = Take in the stories that ring true. Each becomes a witness of a strength.
reading-reply-who = { $named ->
    [no] Who answered?
   *[yes] Who is “{ $who }”?
  }
reading-reply-who-more = { $named ->
    [no] They gave no name, and nobody can tell from the file. Say which of your people it is.
   *[yes] That is what they call themselves; nobody can tell from the file. Say which of your people it is.
  }
reading-reply-sent-to = What they answer was sealed for { $person }. Nobody can tell from the file that it is them, so say so yourself if it is someone else.
reading-reply-who-needed = Say first who it is.
reading-verdict = { $about }: take it in, or leave it
reading-verdict-take = Take it in
reading-verdict-leave = Leave it
reading-taken-already = In your plan
reading-strength = The strength it shows
reading-strength-none = Choose one of yours
reading-strength-needed = A story becomes a witness of one strength.
reading-take-in = { $count ->
    [0] Take in
   *[other] Take in { $count }
  }
reading-take-more = One step, which you can take back. The rest stays in the file.
reading-took = { $count ->
    [one] One thing is in your plan now, on the page it is about.
   *[other] { $count } things are in your plan now, on the pages they are about.
  }
reading-took-stories = { $count ->
    [one] One story is a witness in your plan now.
   *[other] { $count } stories are witnesses in your plan now.
  }

## What others said, on the page it is about

reading-others-said = What others said
reading-remark-by = { $who }, { $on }
reading-remark-actions = What to do with what was said: { $remark }
reading-remark-trashed = What was said is in the trash.

## Questions about someone at their best

reading-sheet = { $who } asks you
reading-sheet-more = { $named ->
    [no] A few sentences on a time you remember are worth more than many fine words. Leave out what you like; only what you seal is read.
   *[yes] A few sentences on a time you remember are worth more than many fine words. Leave out what you like; { $who } reads only what you seal.
  }
reading-sheet-shows = It shows (if you like)
