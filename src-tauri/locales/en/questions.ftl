# The questions of the why ladder. The name after `question-` is the question's name in a plan.

## Down: one layer deeper

question-why-this = Why this, of all things?
question-why-matters = Why does that matter to you?
question-whats-underneath = What’s underneath that?
question-why-that-matters = And why does that matter?
question-what-would-be-true = What would be true then that is not true now?
question-what-does-it-protect = What would it keep safe for you?
question-what-is-it-for = What is it for, in the end?
question-why-you = What makes it yours, and not only a good idea?
question-what-stays = If everything around it changed, what would you still want?
question-what-would-be-missing = What would be missing without it?

## Doors: other ways down, for when one is stuck

question-if-you-could-not = What if you could not?
question-when-last-felt = When did you last feel it?
question-what-a-friend-would-say = What would a friend say?
question-if-it-were-done = Picture it done. What is the best part?
question-who-do-you-think-of = Who comes to mind, and what do you see in them?
question-what-do-you-envy = Who has it, and what do you envy about it?

## Up: back towards the surface

question-what-would-that-give = What would that give you?
question-an-example = Can you think of an example?
question-how-would-you-notice = How would you notice that it had come true?
question-what-else-would-serve = What else would serve that just as well?
