# What two people agree on before they talk: asked one question a screen, and shown whole.

## The questions

agreements-step = With { $name }, question { $step } of { $steps }
agreements-question-roles = Who are you to each other?
agreements-more-roles = In a sentence or two: what you hope for from { $name }, and what { $name } can give.
agreements-question-logistics = When and where do you talk?
agreements-more-logistics = How often, for how long, in which place, and who invites.
agreements-question-shares = What do you share with { $name }?
agreements-more-shares = Whatever you leave out stays with you. Each thing is still yours to show or not.
agreements-shares-legend = What you share
agreements-question-never = What do you never share, whatever else you agree?
agreements-more-never = The program stops you before any of this leaves by accident. The words you add stay out of what is printed.
agreements-never-legend = What you never share
agreements-never-word = A word that never leaves, such as a name
agreements-never-word-more = Anything that holds this word stays here.
agreements-never-add = Add it
agreements-never-words = Words that never leave
agreements-never-remove = Take out “{ $word }”
agreements-question-pass-on = What may { $name } pass on?
agreements-more-pass-on = To a manager, a sponsor, anyone. Nothing is a fine answer.
agreements-pass-on-nothing = Nothing
agreements-pass-on-ask-first = Only when I was asked and said yes
agreements-pass-on-this = This, to these people
agreements-pass-on-what = What may be passed on
agreements-pass-on-to = To whom
agreements-question-keep = May { $name } keep what you give them?
agreements-more-keep = If not, what you seal for them can be read and answered, and is not kept.
agreements-question-notes = Is there anything else you agreed?
agreements-more-notes = What happens when one of you cannot come, what you do when something goes wrong, how it may end.
agreements-continue = Continue
agreements-see-all = See all of it
agreements-before = The question before
agreements-enough = That is enough for now

## The agreement as a whole

agreements-title = What you and { $name } agreed
agreements-since = Since { $on }
agreements-from-to = From { $from } to { $to }
agreements-ended = This has ended. It is kept so that you can see what held when.
agreements-shares-nothing = Nothing so far
agreements-go-on = Go on with the questions
agreements-anew = Agree anew
agreements-print = Print it for both of you…
agreements-paper-title = On a page for both of you
agreements-paper-more = This is what you and { $name } will both have. What you noted for yourself is not on it.
agreements-paper-without = This is what you and { $name } will both have. The words that never leave are not on it, nor is what you noted for yourself.
agreements-paper-notes = With the notes
agreements-correct = Correct a word
agreements-actions = What to do with what you and { $name } agreed
agreements-trashed = What you and { $name } agreed is in the trash.
agreements-versions = Earlier versions
agreements-versions-title = What you and { $name } agreed over time
agreements-versions-one = This is the only one so far. When you agree anew, you can compare them here.
agreements-versions-same = Both say the same.
agreements-versions-rest = Everything else stayed as it was.
