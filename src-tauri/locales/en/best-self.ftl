# Questions to someone who knows the person, about times when they were at their best. They are
# read by that other person.
best-self-question-when = Think of a time when you saw me at my best. What was going on, and what did I do?
best-self-question-changed = What did it change, for you or for others?
best-self-question-shows = What did it show you about what I am good at?
best-self-question-more = When could I do more of that?
best-self-file-name = Questions for { $name }
