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
