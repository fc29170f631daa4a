# What places with a list of entries and a page for each share.

## The list

shelf-open = Open
shelf-move-up = Move up
shelf-move-down = Move down
shelf-history = History
shelf-trash = Move to trash
shelf-row-actions = What to do with “{ $entry }”
shelf-moved = “{ $entry }” is now { $place } of { $count }.
shelf-trashed = “{ $entry }” is in the trash.
shelf-quoted = “{ $name }”

## Adding by answering a question

shelf-keep = Keep it
shelf-kept = Kept: { $entry }
shelf-another-question = Another question
shelf-not-today = Not today
shelf-ask-me = Ask me a question
shelf-nothing-yet = Nothing is written yet. Half a sentence will do, or take another question.

## The page of one entry

shelf-crumbs = Where you are
shelf-words-needed = A few words are needed. Until there are some, the last ones are kept.
shelf-gone = This is not here any more.
shelf-gone-more = It may be in the trash. Nothing in the trash is lost.
shelf-back-to = Back to { $place }

shelf-remove = Remove
shelf-removed = Taken out.
shelf-part-actions = What to do with { $name }
shelf-part-moved = Moved to place { $place } of { $count }.

## Who saw it

shelf-witness-who = Who
shelf-witness-said = What they said, as far as you remember
shelf-witness-add = Add someone
shelf-witness-name = witness { $number }

## The ground it rests on

shelf-ground = What does it rest on?
shelf-ground-more = If it leads down to something that was true of you long before this job, tie it to that.
shelf-grounds = Your bedrock
shelf-grounds-all = Show all { $count }
shelf-ground-also = Rests there too: { $names }
shelf-ground-new = Or in new words
shelf-ground-rest = Rest on this
shelf-ground-open = See it on the ladder
shelf-part = Part them
shelf-parted = They are parted. The ground stays.
