# The throughline: the picture of goals, whys and bedrock together, and its outline.

throughline-title = Throughline
throughline-head = Your throughline
throughline-ask-first = What would you like to be true one day?
throughline-ask-first-more = Every goal you write down appears here, with what is underneath it. Where several come to rest on the same ground, that is your throughline.
throughline-add-goal = Write down a goal

## What the goals stand on, in words

throughline-number = { $count ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
  }
throughline-number-first = { $count ->
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
    [11] Eleven
    [12] Twelve
   *[other] { $count }
  }
throughline-footing-no-goal = No goal is open at the moment. What was is still here.
throughline-footing-one = “{ $goal }” rests on bedrock.
throughline-footing-one-open = “{ $goal }” does not rest on bedrock yet.
throughline-footing-all = { $count ->
    [2] Both goals rest on the same ground.
   *[other] All { $all } goals rest on the same ground.
  }
throughline-footing-some = { $some } of { $all } goals rest on the same ground.
throughline-footing-others = { $count ->
    [one] One other ground is shared too.
   *[other] { $others } other grounds are shared too.
  }
throughline-footing-each = { $count ->
    [2] Both goals rest on bedrock, each on its own.
   *[other] All { $all } goals rest on bedrock, each on its own.
  }
throughline-footing-apart = { $count ->
    [one] { $some } of { $all } goals rests on bedrock.
   *[other] { $some } of { $all } goals rest on bedrock, each on its own.
  }
throughline-footing-nowhere = { $count ->
    [2] Neither of your two goals rests on bedrock yet.
   *[other] None of your { $all } goals rests on bedrock yet.
  }
throughline-footing-open-one = “{ $first }” is not there yet.
throughline-footing-open-two = “{ $first }” and “{ $second }” are not there yet.
throughline-footing-open-many = “{ $first }”, “{ $second }” and { $more } more are not there yet.

## The small picture

throughline-small-not-reached = Bedrock, not reached yet
throughline-small-more = { $count ->
    [one] and one more
   *[other] and { $number } more
  }

## The picture

throughline-picture = The throughline as a picture
throughline-stage = The picture. Arrow keys move it, plus and minus change its size, 0 shows all of it. Tab goes to what is in it.
throughline-show-outline = Outline
throughline-show-picture = Picture
throughline-as-picture = As picture…
throughline-size = Size of the picture
throughline-larger = Larger
throughline-smaller = Smaller
throughline-whole = All of it
throughline-hint = Arrow keys walk along the lines, Enter opens. Drag a why onto another to hang it there, or use its menu.
throughline-row-want = what you want
throughline-row-why = why
throughline-row-and-why = and why
throughline-row-bedrock = bedrock
throughline-kind-goal = Goal
throughline-kind-why = Why
throughline-kind-bedrock = Bedrock
throughline-not-sure = Not sure yet
throughline-node-goal = Goal: { $words }
throughline-node-why = Why: { $words }
throughline-node-bedrock = { $goals ->
    [0] Bedrock, under no goal yet: { $words }
    [one] Bedrock under one goal: { $words }
   *[other] Bedrock under { $goals } goals: { $words }
  }
throughline-under-goals = { $goals ->
    [0] under no goal yet
    [one] under one goal
   *[other] under { $goals } goals
  }
throughline-open-end = nothing underneath yet
throughline-rests-on = rests on
throughline-actions = What to do with “{ $words }”

## What can be done in it

throughline-open-goal = Open the goal
throughline-open-ladder = Open on the ladder
throughline-dig = Dig
throughline-move = Move under…
throughline-move-title = Where does “{ $why }” belong?
throughline-move-more = What is underneath it comes along.
throughline-move-label = Under which goal or why?
throughline-moved = “{ $why }” is under “{ $under }” now.
throughline-no-why-under-bedrock = Bedrock is where a way ends, so nothing can hang under it.
throughline-join = Join with…
throughline-join-which = Which one is the same ground?
throughline-join-which-more = Sometimes the same thing was said twice, in other words.
throughline-join-label = Join it with
throughline-join-title = Make these one?
throughline-join-more = What rests on either rests on the one that stays. The other goes to the trash, where its words are kept.
throughline-join-words = Which words stay?
throughline-join-do = Join them
throughline-joined = Both are one ground now: “{ $ground }”
throughline-part = Part from the others…
throughline-part-title = Give it ground of its own?
throughline-part-more = The others stay where they are.
throughline-part-which = Which way leaves?
throughline-part-under = under “{ $goal }”
throughline-part-words = What it stands on, in your words
throughline-part-do = Part it
throughline-parted = It rests on ground of its own now: “{ $ground }”
throughline-picker-none = Nothing by those words.
throughline-picker-more = { $count ->
    [one] One more. A few letters of it will find it.
   *[other] { $count } more. A few letters will find the one you mean.
  }

## Keeping the picture

throughline-save-name = Throughline
