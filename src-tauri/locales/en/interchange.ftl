# A whole plan written out to read. What a goal and a person consist of is in entries.ftl, the
# names of states and the like in goals.ftl.

interchange-title = My plan
interchange-title-of = The plan of { $name }
interchange-goals = Goals
interchange-whys = Why
interchange-why-not-lower = Why not lower
interchange-bedrock = Bedrock
interchange-under = Under
interchange-people = People
interchange-order = The order it came to
interchange-place = { $motivation }, place { $first }
interchange-places = { $motivation }, between places { $first } and { $last }
interchange-entails = { $entails } ({ $confidence })

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
