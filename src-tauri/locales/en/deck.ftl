# Questions for whoever listens in a session, by situation. They open something up, and none of them
# hides an answer in it.

deck-for-mentor = For your mentor
deck-for-coach = For your coach
deck-for-manager = For your manager
deck-for-other = For { $who }
deck-how = Ask, listen, play it back. Advice only when asked.
deck-another = another question
deck-situation = What is it about?

deck-situation-start = To begin with
deck-situation-underneath = What is underneath
deck-situation-pull = Influence or authority
deck-situation-works = What already works
deck-situation-aloud = Thinking aloud
deck-situation-playback = Playing it back
deck-situation-stuck = Stuck
deck-situation-new-role = A new role
deck-situation-conflict = Conflict
deck-situation-tired = Tired
deck-situation-pitfalls = For the one who listens

## To begin with

deck-start-1 = What would make this half hour worth it for you?
deck-start-2 = What has been on your mind since we last spoke?
deck-start-3 = Of all that is on this screen, where is the most life for you today?
deck-start-4 = How would you like me to listen today: as a mirror, as a whetstone, or simply as company?

## What is underneath

deck-underneath-1 = If you had it already, what would be different on an ordinary Tuesday?
deck-underneath-2 = When did you first want something like this?
deck-underneath-3 = What would it give you that you do not have now?
deck-underneath-4 = Suppose it never happened. What would you miss most, and could that come some other way?
deck-underneath-5 = Would you still want it if nobody ever heard about it?

## Influence apart from authority

deck-pull-1 = Is it the influence you want, or the authority? What would you miss without either?
deck-pull-2 = When did you last change something without being allowed to decide it?
deck-pull-3 = If you could decide it but nobody listened to you, what would you have?
deck-pull-4 = Which decision would you like to be yours, and what would it cost you to hold it?
deck-pull-5 = Do you want to make something better, or to stop something from being done badly?

## What already works

deck-works-1 = Tell me about a day when this went better than you expected. What did you do?
deck-works-2 = What do people come to you for, even when it is not your job?
deck-works-3 = What have you got right here that you would want to keep, whatever else changes?
deck-works-4 = Who noticed when it went well, and what did they see?
deck-works-5 = What small part of what you hope for is there already?

## Thinking aloud

deck-aloud-1 = Talk me through it as if I knew nothing. Where do you slow down?
deck-aloud-2 = What have you ruled out, and do you remember why?
deck-aloud-3 = What are you taking for granted here?
deck-aloud-4 = If a friend told you this, what would you ask them?

## Playing it back

deck-playback-1 = This is what I heard. What did I miss?
deck-playback-2 = You used one word three times. What does it mean to you?
deck-playback-3 = Your voice changed just then. What were you talking about?
deck-playback-4 = If I had to tell your story in one sentence, which one should it be?

## Stuck

deck-stuck-1 = What have you tried, and what did it teach you?
deck-stuck-2 = What is the smallest next thing that would still count?
deck-stuck-3 = Which part of it is in your hands, and which part only feels as if it should be?
deck-stuck-4 = What would you do if it could not go wrong, and what if it could not go right?
deck-stuck-5 = Who has been through something like it, and what would you ask them?

## A new role

deck-new-role-1 = What do you think a week in that job is really like, and how could you find out?
deck-new-role-2 = What would you have to stop doing?
deck-new-role-3 = How could you try a small piece of it before you decide?
deck-new-role-4 = What would tell you after three months that it was the wrong one?

## Conflict

deck-conflict-1 = What exactly happened, before anyone made sense of it?
deck-conflict-2 = What might they be protecting?
deck-conflict-3 = What do you want from them that they could say yes to?
deck-conflict-4 = What would you like to be able to say of how you behaved, a year from now?

## Tired

deck-tired-1 = When did you last come back rested, and from what?
deck-tired-2 = What takes your strength that nobody sees?
deck-tired-3 = What could wait, be smaller, or be somebody else’s for a while?
deck-tired-4 = When is your next real time off, and what stands in its way?

## For the one who listens

deck-pitfalls-1 = Who has talked more until now? Leave the next silence alone for a while.
deck-pitfalls-2 = Do you have a solution ready? Put it down, and ask what they have thought of.
deck-pitfalls-3 = Are you measuring their goal against one of yours?
deck-pitfalls-4 = Have you told them where you can keep a confidence, and where you cannot?
deck-pitfalls-5 = Could they do this without you by now? Then step back, and say that you do.
