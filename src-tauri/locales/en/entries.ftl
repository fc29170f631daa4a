# What an entry consists of, in words: for choosing what leaves and for looking back at how it was.

entries-part-statement = Goal
entries-part-answer = Answer
entries-part-bedrock = Bedrock
entries-part-horizon = When
entries-part-setting = Where
entries-part-state = How it stands
entries-part-motivations = What pulls
entries-part-importance = Importance
entries-part-notes = Notes
entries-part-measures = Results
entries-part-name = Name
entries-part-relationship = Relationship
entries-part-role = Role
entries-part-organisation = Organisation

entries-importance = { $level } of 10
entries-motivation-in-words = { $motivation }: { $words }
entries-measure-from-to = { $what }: from { $start } to { $target }
entries-measure-to = { $what }: to { $target }
entries-measure-from = { $what }: from { $start }
entries-measure-now = { $measure }, now { $now }
entries-not-sure = Not sure yet

entries-relationship-mentor = Mentor
entries-relationship-coach = Coach
entries-relationship-manager = Manager
entries-relationship-peer = Peer
entries-relationship-sponsor = Sponsor
entries-relationship-life-coach = Life coach
entries-relationship-other = Someone else

entries-kind-goal = goal
entries-kind-why = why
entries-kind-bedrock = bedrock
entries-kind-motives = what pulls you
entries-kind-weighing = motivation sort
entries-kind-passion = passion
entries-kind-energy-note = energy note
entries-kind-strength = strength
entries-kind-need = need
entries-kind-opportunity = opportunity
entries-kind-lottery-answer = lottery answer
entries-kind-turning-point = turning point
entries-kind-beginning = guided start
entries-kind-person = person
entries-kind-profile = introduction
