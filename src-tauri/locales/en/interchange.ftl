# A whole plan written out to read. What a goal and a person consist of is in entries.ftl, the
# names of states and the like in goals.ftl.

interchange-title = My plan
interchange-title-of = The plan of { $name }
interchange-goals = Goals
interchange-whys = Why
interchange-why-not-lower = Why not lower
interchange-bedrock = Bedrock
interchange-under = Under: { $goals }
interchange-people = People

interchange-column-goal = Goal
interchange-column-layer = Layer
interchange-column-question = Question
interchange-column-answer = Answer
interchange-column-bedrock = Bedrock
interchange-yes = yes
