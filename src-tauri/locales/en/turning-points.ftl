# Turning points: choices in the story of a life so far, and why they were made.

turning-points-title = Turning points
turning-points-ask-choice = Think of a choice that changed your path. What did you choose?
turning-points-ask-left = What did you leave once, though you could have stayed?
turning-points-ask-yes = What did you say yes to when no would have been easier?
turning-points-ask-no = What did you turn down that others would have taken?
turning-points-ask-returned = Where did you go back to, or begin again?
turning-points-ask-more = A school, a move, a job, a person, a no. Small ones count. How you chose then says much about what matters now.
turning-points-placeholder = I chose to …
turning-points-list = Your turning points
turning-points-row-rests = rests on bedrock
turning-points-row-no-why = no why yet

turning-points-question-when = When was that?
turning-points-question-instead = What could you have done instead?
turning-points-question-why = Why that choice?
turning-points-question-ground = Is there something in it that is still true of you?
turning-points-more-when = About when will do: a year, or what came before it.
turning-points-more-instead = The road not taken says what this one was for.
turning-points-more-why = What you would say today, whatever you said then.
turning-points-more-ground = If it rests on the same ground as something you want now, tie them together. It can wait.
turning-points-said-choice = You chose
turning-points-said-when = When
turning-points-said-instead = Instead of
turning-points-said-why = Why
turning-points-continue = Continue
turning-points-not-sure = I’m not sure yet
turning-points-back = The question before
turning-points-not-today = Not today
turning-points-to-page = That is it for now

turning-points-text-label = The choice, in your words
turning-points-when = When was that?
turning-points-when-more = About when will do.
turning-points-when-label = About when
turning-points-instead = What could you have done instead?
turning-points-instead-label = The road not taken
turning-points-why = Why that choice?
turning-points-why-more = What you would say today, whatever you said then.
turning-points-why-label = Why
turning-points-ground = What does it rest on?
turning-points-ground-more = If the why is something that was true of you then and is true now, it may be bedrock.
turning-points-goal = Is there something in it that you want again?
turning-points-goal-more = The same pull often looks for a new place. It can become a goal.
turning-points-go-on = Go on with the questions
