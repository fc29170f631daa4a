# throughline-cli. The names of commands and options are typed as they are and are not translated.

## Help

cli-about = Throughline without a window: the same plan, the same rules, one command at a time.
cli-about-init = Make a plan on this computer, with a passphrase and a recovery code.
cli-about-import = Bring in a whole plan from a JSON file, where nothing is written yet.
cli-about-export = Write to a file: a chosen part as a PDF for one person, or the whole plan.
cli-about-export-pdf = Hand a chosen part to one person, as a PDF. What you do not name stays here.
cli-about-export-excerpt = Hand a chosen part to one person, as Markdown text. What you do not name stays here.
cli-about-export-sealed = Hand a chosen part to one person, sealed so that only they can open it. What you do not name stays here.
cli-about-export-json = Write the whole plan as JSON, with its history and the trash, to bring in again.
cli-about-export-markdown = Write the whole plan as text to read.
cli-about-export-csv = Write goals and their whys as a table.
cli-about-search = Find words in the plan.
cli-about-check = Read and verify everything in the plan.
cli-about-backup = Make a verified backup now.
cli-about-open = Read what someone sealed for you. Your plan is not needed, unless it was sealed for your key.
cli-about-reply = Answer what someone sealed for you, in a file that only they can open.

cli-heading-usage = Usage
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-examples = Examples
cli-heading-codes = Exit codes

cli-argument-passphrase-file = Take the passphrase from the first line of this file instead of asking
cli-argument-file = The file
cli-argument-words = The words to look for
cli-argument-replace = Replace the file if it is there already
cli-argument-recipient = The person it is for, as you call them in your plan
cli-argument-for-me = A copy for yourself: nobody is given anything, and your ledger stays as it is
cli-argument-relationship = What they are to you; adds them if they are not in your plan yet
# $kind is the heading of a kind, such as "Passions".
cli-argument-kind = { $kind }: what leaves, by the words it begins with
cli-argument-kind-goal = A goal that leaves, by the words it begins with; may be said several times
cli-argument-all-goals = All goals leave
cli-argument-kind-motives = What pulls you in work leaves
cli-argument-kind-weighing = What pulled most the last time you held motivations side by side leaves
cli-argument-kind-passion = A passion that leaves, by the words it begins with
cli-argument-kind-strength = A strength that leaves, by the words it begins with
cli-argument-kind-need = A need that leaves, by the words it begins with
cli-argument-kind-opportunity = An opportunity that leaves, by the words it begins with
cli-argument-kind-lottery-answer = An answer to the lottery question that leaves, by whose job it is
cli-argument-kind-turning-point = A turning point that leaves, by the words it begins with
cli-argument-all = Everything you wrote leaves, each by its sentence; your introduction only with --with name
cli-argument-parts = What else leaves of all that you named, where it has that, or of how you introduce yourself.
    Several with commas between; everything stands for all of it but your introduction and your notes
cli-argument-layout = How it is laid out, if not as fits the person it is for
cli-argument-despite = Why it leaves although it breaks what you agreed; your ledger keeps it
cli-argument-their-key = Seal it for the public key they gave you, instead of with six words
cli-argument-words-file = Take the six words from the first line of this file instead of asking
cli-argument-answer = The file for your answer
cli-argument-from = Your name, as you would sign
cli-argument-about = What it is about: its place in reading order, counted from 1; otherwise the whole
cli-argument-questions = A question to ask
cli-argument-playbacks = What you heard, played back
cli-argument-stories = A story from your own life
cli-argument-advice = Advice, if they asked for it
cli-argument-recognitions = What they do well
cli-argument-paper = The sheet to set it on, if not the one in your settings
cli-argument-leave-gaps = Save it even if no font on this computer has some of the characters
cli-argument-values = One of: { $values }
cli-argument-help = Show this help
cli-argument-version = Show the version

cli-example-init = Begin.
cli-example-import = Bring in what was exported before.
cli-example-pdf = Hand one goal to Tomas, with its whys and when it might come true.
cli-example-new = Hand the sentences of all goals to someone who is not in the plan yet.
cli-example-excerpt = Hand a strength with its evidence and a lottery answer with its reason to Tomas, as text.
cli-example-for-me = Keep a copy of everything on paper.
cli-example-json = Export everything, without being asked for the passphrase.
cli-example-search = Find entries with both words.
cli-example-sealed = Seal all goals for Ruth; the six words that open the file are shown once.
cli-example-reply = Ask a question about the first thing in a sealed file.

cli-exit-0 = It is done.
cli-exit-1 = Something went wrong that should not have.
cli-exit-2 = The command was not understood, or did not say enough.
cli-exit-3 = The passphrase does not open the plan.
cli-exit-4 = There is no plan here.
cli-exit-5 = The plan is damaged, missing in part, older than the one last seen, or of a newer version.
cli-exit-6 = The plan is open in another program.
cli-exit-7 = Refused: by a rule of the plan, or because a file is not what it should be.
cli-exit-8 = The disk, the memory or a file did not do what was asked.
cli-exit-9 = Something is there already and was left alone.

cli-folder = The plan lies in the folder for data of your account, or under THROUGHLINE_HOME where that is set.
    The language can be set with THROUGHLINE_LANG.

## Passphrase

cli-passphrase = Passphrase:
cli-passphrase-new = New passphrase:
cli-passphrase-again = The same once more:
cli-six-words = The six words:
cli-not-the-same = The two are not the same. Nothing was made, so you can try again.
cli-passphrase-file = The passphrase file could not be read, or its first line is empty.
cli-nobody-to-ask = There is no terminal to ask for the passphrase. Name a file that holds it with --passphrase-file.
cli-no-home = This account has no home folder. Set THROUGHLINE_HOME to the folder to use.

## What was done

cli-made = Your plan is made and encrypted. This is its recovery code:
cli-made-code = Write it on paper and keep it away from this computer. If you forget your passphrase, this code opens
    your plan, and nothing else does. It is shown only now.
cli-imported = { $entries ->
    [one] One entry was brought in, with its history.
   *[other] { $entries } entries were brought in, with their history.
  }
cli-exported-json = The whole plan is in { $file }.
cli-exported-text = The plan is written out in { $file }. The trash and the history are not in it.
cli-exported-open = That file is not encrypted: whoever has it can read it.
cli-handed = Handed to { $who } on { $when }: { $file }
cli-handed-digest = In your ledger with its fingerprint (SHA-256): { $digest }
cli-sealed-words = These six words open it:
cli-sealed-words-apart = They are shown only now. Tell them by another way than the file, such as by voice.
cli-replied = Your answer is sealed in { $file }. Only whoever sealed the file you read can open it.
cli-kept = Kept for you alone: { $file }
cli-found = { $kind }: { $snippet }
cli-found-under = { $kind } under “{ $goal }”: { $snippet }
cli-found-nothing = Nothing was found. The trash is not searched.
cli-sound = All is well: { $entries ->
    [one] one entry
   *[other] { $entries } entries
  } and { $revisions ->
    [one] one earlier state
   *[other] { $revisions } earlier states
  } were read and verified.
cli-backed-up = The backup is made and verified: { $name }

## What could not be done

cli-usage-unknown = “{ $argument }” is not known here.
cli-usage-missing = Something is missing: { $argument }
cli-usage-conflict = “{ $argument }” and “{ $other }” do not go together.
cli-usage-value = “{ $value }” does not fit { $argument }. What fits: { $valid }
cli-usage-other = That was not understood.
cli-usage-help = See throughline-cli --help.

cli-file-exists = That file is there already and was left alone. With --replace it is replaced.
cli-nothing-chosen = Nothing leaves that you do not name, and nothing was named. Choose goals with --goal and the words they
    begin with, strengths with --strength and so on, all goals with --all-goals, or all there is with --all. With --with you
    add what else may leave, such as whys or evidence.
cli-no-such-entry = No { $kind } begins with “{ $words }”. Nothing was handed over.
cli-several-entries = More than one { $kind } begins with “{ $words }”: { $count } do. Say a few more words of the one you mean. Nothing was handed over.
cli-none-of-kind = There is none of this in your plan yet: { $kind }. Nothing was handed over.
cli-no-such-person = Nobody in your plan is called “{ $name }”. To add them, say what they are to you with --as, such as --as manager.
cli-several-people = More than one person in your plan is called “{ $name }”. Say with --as what they are to you.
cli-no-introduction = There is no name to introduce you by. Write it down in Throughline first.
cli-name-first = Role and organisation leave only together with your name: --with name,role
cli-breaks-agreement = This would break what you agreed. Nothing was handed over. Name less, or say with --despite why it leaves all the same: your ledger keeps the reason.
cli-no-reason = Say after --despite why it leaves all the same, in a few words. Nothing was handed over.
cli-gaps = No font on this computer has: { $characters }. Nothing was saved. With --leave-gaps it is saved with empty places there.

cli-next-no-vault = To make one: throughline-cli init
cli-next-keys-damaged = Open Throughline to restore one of them.
cli-next-database-damaged = Open Throughline to restore one of them.
cli-next-database-missing = Open Throughline to restore one of them.
cli-next-replayed = Open Throughline to restore one of them, or to go on with this one.
