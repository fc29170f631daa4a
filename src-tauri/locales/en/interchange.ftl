# A whole plan written out to read. What a goal and a person consist of is in entries.ftl, the
# names of states and the like in goals.ftl.

interchange-title = My plan
interchange-title-of = The plan of { $name }
interchange-whys = Why
interchange-why-not-lower = Why not lower
interchange-under = Under
interchange-order = The order it came to
interchange-place = { $motivation }, place { $first }
interchange-places = { $motivation }, between places { $first } and { $last }
interchange-entails = { $entails } ({ $confidence })

# What is between the person and someone else, as headings below them.
interchange-agreed = Agreed on { $made }
interchange-agreed-until = Agreed on { $made }, until { $until }
interchange-session = Session on { $on }
interchange-remark = Said on { $on }
interchange-received = A plan of theirs, received on { $on }

interchange-how-long = How long
interchange-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
interchange-energy = Energy: { $level }
interchange-rest = Rest: { $level }
# Something said about an entry.
interchange-said-about = { $said } (about: { $about })
interchange-step-by = { $step } · by { $by }
interchange-step-done = { $step } · done

# A question that was answered, in one line.
interchange-question-answer = { $question } { $answer }

interchange-column-goal = Goal
interchange-column-layer = Layer
interchange-column-question = Question
interchange-column-answer = Answer
interchange-column-bedrock = Bedrock
interchange-yes = yes

# Why a file cannot be read as a plan.
interchange-because-too-large = It is larger than any plan.
interchange-because-too-deep = It is nested deeper than any plan.
interchange-because-not-a-plan = It was not written by Throughline, or something in it is missing or unknown.
interchange-because-unknown-version = It was written by another version of Throughline.
interchange-because-twice = Something in it is there twice.
interchange-because-misplaced = Its history does not fit its entries.
interchange-because-inconsistent = Something in it cannot be in a plan.
