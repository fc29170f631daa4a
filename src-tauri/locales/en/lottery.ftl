# The lottery question: both halves, what a job entails, and whom one asked about it later.

lottery-title = Lottery question
lottery-ask-want = Everyone else won the lottery and left this morning. Whose job would you want?
lottery-ask-not-want = Everyone else won the lottery and left this morning. Whose job would you not want?
lottery-ask-more = Anyone’s, at any height, your own manager’s too. There is no rank in it, and nobody else sees it.
lottery-placeholder = A name, a title, or what they do all day

lottery-year-want = Jobs you would want, { $year }
lottery-year-not-want = Jobs you would not want, { $year }
lottery-want = Would want
lottery-not-want = Would not want
lottery-none = Nothing here that year.
lottery-year = { $year }
lottery-row-asked = { $count ->
    [one] asked someone who does it
   *[other] asked { $count } people who do it
  }
lottery-row-goal = led to a goal

lottery-text-label = Whose job, in your words
lottery-above-want = A job you would want, { $date }
lottery-above-not-want = A job you would not want, { $date }
lottery-why-want = Why that one?
lottery-why-not-want = Why not that one?
lottery-why-label-want = What would be good about it
lottery-why-label-not-want = What would be wrong with it
lottery-entails = What do you think the job entails?
lottery-entails-more = An ordinary week of it: the meetings, the worries, what is measured, what nobody sees.
lottery-entails-label = As far as you can tell from here
lottery-confidence = How sure are you?

lottery-checks = I asked someone who does it
lottery-checks-more = Jobs look different from the inside. Half an hour with someone who does it tells much.
lottery-check-add = I asked someone
lottery-check-name = conversation { $number }
lottery-check-who = Whom
lottery-check-on = When
lottery-check-right = What I had right
lottery-check-otherwise = What is otherwise

lottery-bridge = What does it say about what you want?
lottery-bridge-want-more = If part of it is a wish of your own, it can become a goal.
lottery-bridge-not-want-more = What one would not want often shows what one would. That can become a goal.
lottery-bridge-open = Make a goal of it
lottery-bridge-label = The goal, in your words
lottery-bridge-make = Make it a goal
lottery-bridge-not-now = Not now
lottery-bridge-placeholder = I want to …
lottery-bridge-made = “{ $goal }” is among your goals.
lottery-bridge-see = See the goal
lottery-bridge-came = A goal came of it
lottery-bridge-parted = They are parted. The goal stays.
